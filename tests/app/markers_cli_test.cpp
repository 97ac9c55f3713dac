// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli_fixture.h"

#include <cpl_vsi.h>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class MarkersCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    nlohmann::json markers() { return run({"markers", workspace, "--json"}).json()["registers"][0]; }
    /// The sample's table of coordinates in a format; its path.
    fs::path exported(const std::string &ending)
    {
        const fs::path file = folder / ("bảng kê." + ending);
        const Outcome outcome = run({"markers", workspace, "--export", file.string(), "--as-of", "2026-11-23"});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("58 mốc"));
        return file;
    }
    /// What a program of the system prints.
    static std::string said(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished(20'000)) << tool.toStdString();
        return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ').toStdString();
    }
    /// A file within an XLSX, which is a ZIP archive.
    static std::string partOf(const fs::path &archive, const std::string &part)
    {
        const std::string name = "/vsizip/{" + archive.string() + "}/" + part;
        GByte *bytes = nullptr;
        vsi_l_offset size = 0;
        EXPECT_TRUE(VSIIngestFile(nullptr, name.c_str(), &bytes, &size, -1)) << name;
        std::string result(reinterpret_cast<const char *>(bytes), bytes ? size : 0);
        VSIFree(bytes);
        return result;
    }
    static QString qt(const fs::path &path) { return QString::fromStdString(path.string()); }
};

TEST_F(MarkersCli, PrintTheRegisterWithItsBoundaryAndWhatIsDeclared)
{
    const Outcome text = run({"markers", workspace});
    EXPECT_EQ(text.code, 0);
    for (const char *expected :
         {"[rung-ham-rong]: 58 mốc", "2\u00A0195\u00A0805,868", "581\u00A0587,609", "Chưa rõ", "Ranh giới dựng từ mốc",
          "không có cạnh cắt nhau", "“201,87 ha”", "“hơn 18 km”", "Số mốc: theo mốc 58"})
        EXPECT_THAT(text.out, HasSubstr(expected));
    EXPECT_THAT(run({"--lang", "en", "markers", workspace}).out, HasSubstr("58 markers"));
}

TEST_F(MarkersCli, PrintTheRegisterAsJson)
{
    const auto made = markers();
    EXPECT_EQ(made["forest"], "rung-ham-rong");
    ASSERT_EQ(made["markers"].size(), 58U);
    EXPECT_EQ(made["markers"][0]["x"], 2195805.868003);
    EXPECT_EQ(made["markers"][0]["y"], 581587.609193);
    EXPECT_EQ(made["markers"][0]["previous"]["to"], 44) << "the ring of the first outline";
    EXPECT_EQ(made["markers"][44]["ring"], 2);
    EXPECT_EQ(made["boundary"]["rings"], 2);
    EXPECT_THAT(made["boundary"]["faults"], IsEmpty());
    EXPECT_GT(made["boundary"]["area_ellipsoid_m2"], made["boundary"]["area_grid_m2"]);
    EXPECT_EQ(made["declared"][0]["declared"], 2018700.0);
    EXPECT_EQ(made["declared"][0]["source"], "fn48");
    EXPECT_EQ(made["declared"][1]["difference"], 0.0);
}

TEST_F(MarkersCli, RecordAnInspectionWithAPhotoAndTakeItBack)
{
    writeBytes(folder / "mốc 12.jpg", "\xFF\xD8 ảnh");
    const Outcome outcome = run({"inspect", workspace, "12", "--on", "02/05/2026", "--state", "lost", "--note",
                                 "bị san lấp", "--photo", (folder / "mốc 12.jpg").string(), "--by", "Hạt kiểm lâm"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Đã ghi nhận mốc 12 ngày 02/05/2026: Bị mất."));
    EXPECT_TRUE(fs::is_directory(folder / "hàm rồng.files"));
    const auto lost = markers()["markers"][11];
    EXPECT_EQ(lost["state"], "lost");
    EXPECT_EQ(lost["seen_on"], "2026-05-02");
    EXPECT_EQ(lost["photos"], 1);
    const auto doubt = markers()["in_doubt"];
    ASSERT_EQ(doubt.size(), 1U);
    EXPECT_EQ(doubt[0]["sides"][0]["from"], 11);
    EXPECT_EQ(doubt[0]["sides"][1]["to"], 13);
    EXPECT_THAT(run({"markers", workspace}).out, HasSubstr("Mốc 12 (Bị mất) làm chưa chắc chắn"));
    EXPECT_THAT(run({"history", workspace}).out, HasSubstr("cotmoc inspect 12"));
    EXPECT_EQ(run({"undo", workspace}).code, 0);
    EXPECT_EQ(markers()["markers"][11]["state"], "unknown");
    EXPECT_EQ(run({"verify", workspace}).code, 0);
}

TEST_F(MarkersCli, RefuseInspectionsThatCannotBe)
{
    const auto refused = [&](const std::vector<std::string> &more) {
        std::vector<std::string> arguments{"inspect", workspace};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    };
    EXPECT_THAT(refused({"59", "--state", "lost"}).err, HasSubstr("Không có mốc số 59"));
    EXPECT_EQ(refused({"12", "--state", "gone"}).code, 2);
    EXPECT_EQ(refused({"12"}).code, 2);
    EXPECT_THAT(refused({"12", "--state", "lost", "--on", "2999-01-01"}).err, HasSubstr("ngày này chưa tới"));
    EXPECT_THAT(refused({"12", "--state", "lost", "--photo", "không có.jpg"}).err, HasSubstr("không có.jpg"));
    EXPECT_EQ(markers()["markers"][11]["inspections"], 0);
}

TEST_F(MarkersCli, WriteATableOfCoordinatesForSpreadsheets)
{
    const std::string csv = bytesOf(exported("csv"));
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFSố hiệu mốc;X (m);Y (m);Vòng;Mốc kế tiếp;Phương vị;"));
    EXPECT_THAT(csv, HasSubstr("\r\n1;2195805,868;581587,609;1;2;\"228°37'"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 59);
    const fs::path english = folder / "en.csv";
    ASSERT_EQ(run({"--lang", "en", "markers", workspace, "--export", english.string()}).code, 0);
    EXPECT_THAT(bytesOf(english), HasSubstr("\r\n1,2195805.868,581587.609,1,2,"));
}

TEST_F(MarkersCli, WriteATableThatComesBackAsItWas)
{
    ASSERT_EQ(run({"inspect", workspace, "1", "--state", "lost", "--note", "bên suối"}).code, 0);
    const std::string file = exported("csv").string();
    const auto plan = run({"import", workspace, file, "--as", "markers", "--forest", "rung-ham-rong", "--crs", "5897",
                           "--dry-run", "--json"})
                          .json()["plan"];
    EXPECT_EQ(plan["unchanged"], 58) << plan;
    EXPECT_THAT(plan["issues"], IsEmpty()) << plan;
}

TEST_F(MarkersCli, WriteNumbersAsNumbersAndTextsAsTexts)
{
    ASSERT_EQ(run({"inspect", workspace, "1", "--state", "standing", "--note", "=1+1"}).code, 0);
    const fs::path file = exported("xlsx");
    const std::string sheet = partOf(file, "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("<v>2195805.868003"));
    EXPECT_THAT(sheet, HasSubstr("<v>581587.609193"));
    EXPECT_THAT(sheet, Not(HasSubstr("<f>")));
    EXPECT_THAT(sheet, HasSubstr("state=\"frozen\""));
    const std::string words = partOf(file, "xl/sharedStrings.xml");
    for (const char *expected :
         {"Bảng kê toạ độ mốc ranh giới", "X (m)", "=1+1", "Toạ độ minh hoạ", "Còn nguyên", "kinh tuyến trục 105°00'"})
        EXPECT_THAT(words, HasSubstr(expected));
    EXPECT_THAT(bytesOf(exported("csv")), HasSubstr(";'=1+1\r\n"));
}

TEST_F(MarkersCli, WriteWaypointsInWgs84WithTheDatumShift)
{
    const std::string gpx = bytesOf(exported("gpx"));
    EXPECT_THAT(gpx, StartsWith("<?xml"));
    EXPECT_THAT(gpx, HasSubstr("<name>M58</name>"));
    EXPECT_THAT(gpx, HasSubstr("toạ độ minh hoạ"));
    const std::string info = said("ogrinfo", {"-al", "-where", "name='M1'", qt(folder / "bảng kê.gpx"), "waypoints"});
    // Grid X 2195805.868, Y 581587.609; cs2cs with the shift of EPSG:6960 says so.
    EXPECT_THAT(info, HasSubstr("POINT (105.780841253 19.849699747)"));
}

TEST_F(MarkersCli, WritePagesWithHeadingsOnEach)
{
    const QString file = qt(exported("pdf"));
    EXPECT_THAT(said("pdfinfo", {file}), HasSubstr("(A4)"));
    const std::string text = said("pdftotext", {"-layout", file, "-"});
    for (const char *expected :
         {"BẢNG KÊ TOẠ ĐỘ MỐC RANH GIỚI", "2 195 805,868", "581 587,609", "Tính đến ngày 23/11/2026", "Toạ độ minh hoạ",
          "Người lập", "Trang 1/2", "Trang 2/2", "“201,87 ha”"})
        EXPECT_THAT(text, HasSubstr(expected));
    const std::size_t second = text.find('\f');
    ASSERT_NE(second, std::string::npos);
    EXPECT_THAT(text.substr(second), HasSubstr("Phương vị"));
    EXPECT_THAT(said("pdffonts", {file}), HasSubstr("NotoSans"));
}

TEST_F(MarkersCli, LeaveAFileThatIsThereUnlessTold)
{
    const fs::path file = folder / "có sẵn.csv";
    writeBytes(file, "của tôi");
    EXPECT_EQ(run({"markers", workspace, "--export", file.string()}).code, 1);
    EXPECT_EQ(bytesOf(file), "của tôi");
    EXPECT_EQ(run({"markers", workspace, "--export", file.string(), "--overwrite"}).code, 0);
    EXPECT_NE(bytesOf(file), "của tôi");
    EXPECT_EQ(run({"markers", workspace, "--export", (folder / "x.doc").string()}).code, 2);
    EXPECT_EQ(run({"markers", workspace, "--export", (folder / "không có/x.csv").string()}).code, 1);
    EXPECT_EQ(run({"markers", workspace, "--forest", "rung-la"}).code, 1);
}

TEST_F(MarkersCli, ListWhatLiesInACorridorOrInTheForest)
{
    const auto corridor = run({"encroach", workspace, "--against", "corridor:PR-01", "--width", "35", "--json"}).json();
    EXPECT_EQ(corridor["illustrative"], true);
    EXPECT_GT(corridor["area_m2"], 200'000.0);
    const auto wider = run({"encroach", workspace, "--against", "corridor:PR-01", "--width", "200", "--json"}).json();
    ASSERT_GT(wider["items"].size(), corridor["items"].size());
    double last = 1e9;
    for (const auto &item : wider["items"]) {
        EXPECT_NEAR(item["inside_m2"].get<double>() + item["remaining_m2"].get<double>(), item["total_m2"], 1e-6);
        EXPECT_LE(item["inside_m2"], last);
        EXPECT_EQ(item["extent"].size(), 4U);
        last = item["inside_m2"];
    }
    EXPECT_EQ(run({"encroach", workspace}).code, 0);
    EXPECT_THAT(run({"encroach", workspace, "--against", "corridor:PR-01"}).err, HasSubstr("--width"));
    EXPECT_EQ(run({"encroach", workspace, "--against", "corridor:PR-01"}).code, 2);
    EXPECT_EQ(run({"encroach", workspace, "--against", "sông"}).code, 2);
    EXPECT_EQ(run({"encroach", workspace, "--against", "forest:rung-la"}).code, 1);
    EXPECT_THAT(run({"encroach", workspace, "--against", "corridor:PR-02", "--width", "9"}).err,
                HasSubstr("chưa có tuyến"));
}

} // namespace
