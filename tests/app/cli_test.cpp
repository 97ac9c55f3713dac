// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Runs the built program as a person would from a shell.

#include "tests/app/cli_fixture.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

TEST_F(Cli, PrintsTheBoardOfTheGoldenText)
{
    makeSample();
    const Outcome board = run({"board", workspace, "--as-of", "2026-11-23"});
    EXPECT_EQ(board.code, 0);
    // By the clock the file may be younger than that day, which is told.
    EXPECT_THAT(board.err, testing::AnyOf(IsEmpty(), HasSubstr("được lập sau ngày 23/11/2026")));
    const fs::path golden = fs::path(COTMOC_TESTDATA) / "golden/board_2026-11-23.txt";
    const fs::path failed = fs::temp_directory_path() / "board_2026-11-23.txt";
    if (board.out != bytesOf(golden)) {
        writeBytes(failed, board.out);
        ADD_FAILURE() << "diff -u " << golden.string() << ' ' << failed.string();
    }
}

TEST_F(Cli, PrintsTheBoardAsJson)
{
    makeSample();
    const auto board = run({"board", workspace, "--as-of", "23/11/2026", "--json"}).json();
    EXPECT_EQ(board["as_of"], "2026-11-23");
    const auto handover = std::ranges::find(board["items"], "M-03", [](const auto &item) { return item["id"]; });
    ASSERT_NE(handover, board["items"].end());
    EXPECT_EQ((*handover)["project"], "PR-01");
    EXPECT_EQ((*handover)["title"], "Bàn giao mặt bằng cho nhà thầu thi công xây dựng");
    EXPECT_EQ((*handover)["wording"], "trước tháng 12/2026");
    EXPECT_EQ((*handover)["last_day"], "2026-11-30");
    EXPECT_EQ((*handover)["days_left"], 7);
    EXPECT_EQ((*handover)["state"], "within_7_days");
    EXPECT_EQ((*handover)["source"], "P2.C.I.5");
}

TEST_F(Cli, SpeaksVietnameseFirstAndEnglishWhenAsked)
{
    makeSample();
    const auto vietnamese = run({"board", workspace, "--as-of", "2026-11-23"}).out;
    EXPECT_THAT(vietnamese, HasSubstr("Còn 7 ngày"));
    EXPECT_THAT(vietnamese, HasSubstr("Quá hạn 54 ngày"));
    EXPECT_THAT(vietnamese, HasSubstr("chưa ghi nhận hoàn thành"));
    const auto english = run({"--lang", "en", "board", workspace, "--as-of", "2026-11-23"}).out;
    EXPECT_THAT(english, HasSubstr("7 days left"));
    EXPECT_THAT(english, HasSubstr("54 days overdue"));
    EXPECT_EQ(run({"board", workspace, "--as-of", "2026-11-23", "--lang", "en"}).out, english);
    EXPECT_THAT(run({"--lang", "en", "board", workspace, "--as-of", "2026-11-29"}).out, HasSubstr("1 day left"));
}

TEST_F(Cli, KeepsAHistoryThatCanBeTakenBackAndVerified)
{
    makeSample();
    const auto changes = run({"history", workspace, "--json"}).json()["changes"];
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0]["who"], "Lan");
    EXPECT_EQ(changes[0]["kind"], "create");
    EXPECT_THAT(run({"history", workspace}).out, HasSubstr("parcel +921"));
    const Outcome undo = run({"undo", workspace});
    EXPECT_EQ(undo.code, 1) << "the making of a workspace is not taken back";
    EXPECT_THAT(undo.err, HasSubstr("Không còn thay đổi nào"));
    const Outcome verify = run({"verify", workspace, "--json"});
    EXPECT_EQ(verify.code, 0);
    EXPECT_EQ(verify.json()["ok"], true);
}

TEST_F(Cli, RecordsAMilestoneAsDoneAndTakesItBack)
{
    makeSample();
    const auto stateOf = [&](const std::string &code) -> std::string {
        const auto board = run({"board", workspace, "--as-of", "2026-11-23", "--json"}).json();
        for (const auto &item : board["items"])
            if (item["id"] == code)
                return item["state"];
        return "not on the board";
    };
    const Outcome done = run({"done", workspace, "M-01", "--on", "27/3/2026"});
    EXPECT_EQ(done.code, 0) << done.err;
    EXPECT_THAT(done.out, HasSubstr("27/03/2026"));
    EXPECT_EQ(stateOf("M-01"), "done_on_time");
    EXPECT_EQ(run({"done", workspace, "M-02", "--on", "2026-10-03"}).code, 0);
    EXPECT_EQ(stateOf("M-02"), "done_late");
    EXPECT_THAT(run({"undo", workspace}).out, HasSubstr("cotmoc done M-02"));
    EXPECT_EQ(stateOf("M-02"), "overdue");
    EXPECT_EQ(stateOf("M-01"), "done_on_time");
    const auto changes = run({"history", workspace, "--json"}).json()["changes"];
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes[3]["kind"], "undo");
    EXPECT_EQ(changes[3]["undoes"], 3);
    EXPECT_EQ(changes[2]["undone_by"], 4);
    EXPECT_EQ(run({"verify", workspace}).code, 0);
    EXPECT_EQ(run({"done", workspace, "M-99"}).code, 1);
}

TEST_F(Cli, NamesTheTableThatSomebodyAltered)
{
    makeSample();
    tamper("UPDATE parcel SET declared_area_m2 = 1 WHERE id = 7");
    const Outcome verify = run({"verify", workspace});
    EXPECT_EQ(verify.code, 1);
    EXPECT_THAT(verify.out, HasSubstr("“parcel”"));
    const auto results = run({"verify", workspace, "--json"}).json()["results"];
    EXPECT_EQ(results.back()["check"], "content");
    EXPECT_EQ(results.back()["subject"], "parcel");
}

TEST_F(Cli, ListsLayers)
{
    makeSample();
    const auto layers = run({"layers", workspace, "--json"}).json()["layers"];
    ASSERT_EQ(layers.size(), 7U);
    EXPECT_EQ(layers[4]["name"], "parcels");
    EXPECT_EQ(layers[4]["count"], 921);
    EXPECT_EQ(layers[4]["extent"].size(), 4U);
    EXPECT_THAT(run({"layers", workspace}).out, HasSubstr("boundary_markers"));
}

class Export : public Cli, public testing::WithParamInterface<const char *>
{};

TEST_P(Export, WritesEveryFormatAndLeavesOutNames)
{
    makeSample();
    const fs::path file = folder / (std::string("thửa.") + GetParam());
    const Outcome outcome = run({"export", workspace, "parcels", file.string()});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("921"));
    std::string written;
    for (const auto &entry : fs::directory_iterator(folder.path()))
        if (entry.path().stem() == "thửa")
            written += bytesOf(entry.path());
    EXPECT_GT(written.size(), 10'000U);
    EXPECT_EQ(written.find("Hộ 001"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Formats, Export,
                         testing::Values("gpkg", "geojson", "shp", "kml", "csv", "dxf", "fgb", "xlsx", "ods", "tab"),
                         [](const auto &format) { return std::string(format.param); });

TEST_F(Cli, ExportsGeoJsonInWgs84WithTheDatumShift)
{
    makeSample();
    const fs::path file = folder / "ward.geojson";
    ASSERT_EQ(run({"export", workspace, "boundary_markers", file.string()}).code, 0);
    const auto exported = nlohmann::json::parse(bytesOf(file));
    const auto grid = run({"layers", workspace, "--json"}).json()["layers"][6]["extent"];
    double west = 180;
    for (const auto &feature : exported["features"])
        west = std::min(west, feature["geometry"]["coordinates"][0].get<double>());
    // 1 degree of longitude is 104 700 m here; grid Y 580500 is 105.770422705 (north 2195000).
    EXPECT_NEAR((west - 105.770422705) * 104'700, grid[0].get<double>() - 580'500, 25.0);
}

TEST_F(Cli, ExportsNamesWhenAsked)
{
    makeSample();
    const fs::path file = folder / "x.csv";
    ASSERT_EQ(run({"export", workspace, "parcels", file.string(), "--with-personal-data"}).code, 0);
    EXPECT_NE(bytesOf(file).find("Hộ 001"), std::string::npos);
}

TEST_F(Cli, LeavesAnEarlierExportWhenTheNextOneFails)
{
    makeSample();
    EXPECT_EQ(run({"export", workspace, "parcels", (folder / "x.doc").string()}).code, 1);
    EXPECT_EQ(run({"export", workspace, "rivers", (folder / "x.gpkg").string()}).code, 1);
    EXPECT_EQ(run({"export", workspace, "parcels", (folder / "no/such/x.gpkg").string()}).code, 1);
    EXPECT_FALSE(fs::exists(folder / "x.gpkg"));
    EXPECT_EQ(folder.listing(), "hàm rồng.sqlite");
}

TEST_F(Cli, WritesABriefingMap)
{
    makeSample();
    const Outcome brief = run({"brief", workspace, "--out", (folder / "out").string(), "--paper", "A4", "--as-of",
                               "2026-11-23", "--project", "PR-01"});
    EXPECT_EQ(brief.code, 0) << brief.err;
    int pdf = 0;
    int png = 0;
    for (const auto &entry : fs::directory_iterator(folder / "out")) {
        pdf += entry.path().extension() == ".pdf" && bytesOf(entry.path()).starts_with("%PDF");
        png += entry.path().extension() == ".png" && bytesOf(entry.path()).starts_with("\x89PNG");
    }
    EXPECT_EQ(pdf, 1);
    EXPECT_EQ(png, 1);
    EXPECT_EQ(run({"brief", workspace, "--out", (folder / "o2").string(), "--project", "PR-99"}).code, 1);
    EXPECT_FALSE(fs::exists(folder / "o2"));
}

TEST_F(Cli, StartsWithBoardAndBriefingWhereThereIsNoDisplay)
{
    const Outcome start = run({});
    EXPECT_EQ(start.code, 0) << start.err;
    EXPECT_THAT(start.out, HasSubstr("Phường Hàm Rồng"));
    EXPECT_THAT(start.err, HasSubstr("không có màn hình"));
    EXPECT_TRUE(fs::exists(folder / "share/cotmoc/ham-rong.sqlite"));
    EXPECT_FALSE(fs::is_empty(folder / "out"));
    EXPECT_EQ(run({}).code, 0) << "the second start finds the workspace";
}

struct Misuse
{
    std::vector<std::string> arguments;
    std::string says;
};

void PrintTo(const Misuse &misuse, std::ostream *stream)
{
    for (const std::string &argument : misuse.arguments)
        *stream << argument << ' ';
}

class BadUsage : public Cli, public testing::WithParamInterface<Misuse>
{};

TEST_P(BadUsage, IsToldInOneSentenceWithCode2)
{
    const Outcome outcome = run(GetParam().arguments);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, HasSubstr(GetParam().says));
    EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1);
}

INSTANTIATE_TEST_SUITE_P(Arguments, BadUsage,
                         testing::Values(Misuse{{"board"}, "WORKSPACE"}, Misuse{{"nấu"}, "Không hiểu “nấu”"},
                                         Misuse{{"board", "x.sqlite", "--as-of", "hôm qua"}, "hôm qua"},
                                         Misuse{{"board", "x.sqlite", "--wrong"}, "--wrong"},
                                         Misuse{{"--lang", "fr", "board", "x.sqlite"}, "--lang"},
                                         Misuse{{"brief", "x.sqlite", "--out", "o", "--paper", "B5"}, "--paper"},
                                         Misuse{{"export", "x.sqlite", "parcels"}, "FILE"}));

TEST_F(Cli, TellsWhatIsWrongWithAFile)
{
    const auto refusal = [&](const std::string &file) { return run({"board", (folder / file).string()}); };
    EXPECT_EQ(refusal("không có.sqlite").code, 1);
    EXPECT_THAT(refusal("không có.sqlite").err, HasSubstr("không có.sqlite"));
    writeBytes(folder / "ảnh.png", "\x89PNG");
    EXPECT_THAT(refusal("ảnh.png").err, HasSubstr("ảnh.png"));
    EXPECT_EQ(bytesOf(folder / "ảnh.png"), "\x89PNG");
    makeSample();
    EXPECT_EQ(run({"new", workspace}).code, 1) << "an existing file is not overwritten";
    EXPECT_EQ(run({"new", (folder / "y.sqlite").string(), "--province", "atlantis"}).code, 1);
    EXPECT_EQ(run({"new", (folder / "y.sqlite").string(), "--sample", "atlantis"}).code, 1);
    EXPECT_FALSE(fs::exists(folder / "y.sqlite"));
}

TEST_F(Cli, HasHelpWithAnExampleForEveryCommand)
{
    EXPECT_EQ(run({"--help"}).code, 0);
    for (const char *command : {"new", "import", "check", "board", "done", "parcels", "markers", "inspect", "encroach",
                                "brief", "layers", "export", "history", "undo", "verify"}) {
        const Outcome help = run({command, "--help"});
        EXPECT_EQ(help.code, 0);
        EXPECT_THAT(help.out, HasSubstr(std::string("cotmoc ") + command + ' ')) << command;
        EXPECT_THAT(help.out, HasSubstr("Ví dụ")) << command;
    }
}

} // namespace
