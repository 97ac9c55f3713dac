// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What was: redo, what changed, and looking from a past day.

#include "tests/app/cli_fixture.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class PastCli : public Cli
{
protected:
    void SetUp() override { makeSample(); }

    /// M-01 done, told on 5 February; the holder of parcel 7 renamed on 7 February; the file is of 5 January.
    void makePast()
    {
        ASSERT_EQ(run({"done", workspace, "M-01", "--on", "10/1/2026"}).code, 0);
        ASSERT_EQ(run({"done", workspace, "M-02", "--on", "11/1/2026"}).code, 0);
        tamper("UPDATE change SET at = '2026-01-05T08:00:00Z' WHERE id = 1;"
               "UPDATE change SET at = '2026-02-05T08:00:00Z' WHERE id = 2;"
               "UPDATE change SET at = '2026-02-07T08:00:00Z', who = 'Minh' WHERE id = 3");
    }
    nlohmann::json doneOn(const std::string &code, const std::string &day)
    {
        const auto board = run({"board", workspace, "--as-of", day, "--json"}).json();
        for (const auto &item : board["items"])
            if (item["id"] == code)
                return item["done_on"];
        return "not on the board";
    }
    /// The rows that changed, as "code.field".
    std::vector<std::string> changed(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"changes", workspace, "--json"});
        std::vector<std::string> result;
        const auto outcome = run(arguments).json();
        for (const auto &each : outcome["changes"])
            result.push_back(each["subject"].get<std::string>() + '.' + each["field"].get<std::string>());
        return result;
    }
};

TEST_F(PastCli, BringsBackWhatWasTakenBackUntilSomethingElseChanges)
{
    ASSERT_EQ(run({"done", workspace, "M-01", "--on", "10/1/2026"}).code, 0);
    ASSERT_EQ(run({"undo", workspace}).code, 0);
    const Outcome redo = run({"redo", workspace});
    EXPECT_EQ(redo.code, 0) << redo.err;
    EXPECT_THAT(redo.out, HasSubstr("cotmoc done M-01"));
    EXPECT_EQ(doneOn("M-01", "2026-11-23"), "2026-01-10");
    EXPECT_EQ(run({"redo", workspace}).code, 1);
    ASSERT_EQ(run({"undo", workspace}).code, 0);
    const auto redone = run({"redo", workspace, "--json"}).json();
    EXPECT_EQ(redone["kind"], "redo");
    EXPECT_EQ(redone["change"], 2);
    EXPECT_EQ(redone["undoes"], 5);
    EXPECT_THAT(run({"history", workspace}).out, HasSubstr("đưa thay đổi 2 trở lại"));
    ASSERT_EQ(run({"undo", workspace}).code, 0);
    ASSERT_EQ(run({"done", workspace, "M-02", "--on", "11/1/2026"}).code, 0);
    const Outcome late = run({"redo", workspace});
    EXPECT_EQ(late.code, 1);
    EXPECT_THAT(late.err, HasSubstr("Không có gì để làm lại"));
}

TEST_F(PastCli, LooksAtWhatWasKnownWhenADayEnded)
{
    makePast();
    EXPECT_EQ(doneOn("M-01", "2026-01-20"), nullptr) << "nobody had told yet";
    EXPECT_EQ(doneOn("M-01", "2026-02-06"), "2026-01-10");
    EXPECT_EQ(doneOn("M-02", "2026-02-06"), nullptr);
    EXPECT_EQ(doneOn("M-02", "2026-02-08"), "2026-01-11");
    EXPECT_THAT(run({"board", workspace, "--as-of", "2026-01-20"}).err, IsEmpty());
    EXPECT_EQ(run({"check", workspace, "--as-of", "20/1/2026", "--json"}).json()["as_of"], "2026-01-20");
    EXPECT_EQ(run({"history", workspace, "--json"}).json()["changes"].size(), 3U) << "only looked at";
}

TEST_F(PastCli, SaysWhereNothingIsKnownOfADay)
{
    makePast();
    const Outcome board = run({"board", workspace, "--as-of", "2026-01-04"});
    EXPECT_EQ(board.code, 0);
    EXPECT_THAT(board.err, HasSubstr("được lập sau ngày 04/01/2026"));
}

TEST_F(PastCli, TellsWhatChangedBetweenDaysByWhomAndWhere)
{
    makePast();
    EXPECT_THAT(changed({}), ElementsAre("M-01.done_on", "M-02.done_on"));
    EXPECT_THAT(changed({"--from", "6/2/2026"}), ElementsAre("M-02.done_on"));
    EXPECT_THAT(changed({"--to", "2026-02-05"}), ElementsAre("M-01.done_on"));
    EXPECT_THAT(changed({"--by", "Lan"}), ElementsAre("M-01.done_on"));
    EXPECT_THAT(changed({"--project", "PR-99"}), IsEmpty());
    EXPECT_THAT(changed({"--parcel", "1/1"}), IsEmpty());
    ASSERT_EQ(run({"undo", workspace}).code, 0);
    EXPECT_THAT(changed({}), ElementsAre("M-01.done_on"));
    EXPECT_THAT(changed({"--steps"}), ElementsAre("M-01.done_on", "M-02.done_on", "M-02.done_on"));
    const std::string told = run({"changes", workspace}).out;
    EXPECT_THAT(told, HasSubstr("M-01 · mốc thời hạn · Ngày hoàn thành: (trống) → 10/01/2026"));
    EXPECT_THAT(told, HasSubstr("Lan · cotmoc done M-01"));
    EXPECT_THAT(run({"--lang", "en", "changes", workspace}).out, HasSubstr("Done on: nothing → 10/01/2026"));
}

TEST_F(PastCli, KeepsNamesOfPeopleOutOfWhatChanged)
{
    const auto csv = folder / "a.csv";
    writeBytes(csv, "WKT,SoTo,SoThua,TenChu\n\"POLYGON ((580500 2195000, 580510 2195000, 580510 2195010,"
                    " 580500 2195000))\",901,1,Nguyễn Văn Hạnh\n");
    ASSERT_EQ(run({"import", workspace, csv.string(), "--as", "parcels", "--unit", "Đông Cương", "--crs",
                   "VN2000:thanh-hoa", "--yes"})
                  .code,
              0);
    for (const char *form : {"--json", "--steps"})
        EXPECT_THAT(run({"changes", workspace, form}).out, Not(HasSubstr("Hạnh")));
    EXPECT_THAT(run({"changes", workspace}).out, HasSubstr("1 dòng được thêm"));
}

} // namespace
