// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// The commands of the clearance desk: stage, obstacle, clock.

#include "tests/app/cli_fixture.h"

namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class DeskCli : public Cli
{
protected:
    void SetUp() override
    {
        makeSample();
        // Three parcels of fields on which nothing was done, one of them without a known land use.
        tamper("INSERT INTO parcel (project_id, unit_id, map_sheet, number, land_use, category, quality, illustrative,"
               " source) SELECT project.id, admin_unit.id, '900', column1, column2, 'agricultural', 'illustrative', 1,"
               " 'thử' FROM project, admin_unit, (VALUES ('1', 'LUC'), ('2', 'LUC'), ('3', ''))"
               " WHERE project.code = 'PR-01' AND admin_unit.code = 'cu-nam-ngan'");
    }
    Outcome stage(std::vector<std::string> words)
    {
        words.insert(words.begin(), {"stage", workspace});
        return run(words);
    }
    json parcel(const std::string &number)
    {
        return run({"parcels", workspace, "--find", "900/" + number, "--json"}).json()["parcels"][0];
    }
};

TEST_F(DeskCli, RecordAStepOfOneParcelAndTakeItBack)
{
    const Outcome outcome =
        stage({"900/1", "notice", "--on", "01/09/2025", "--document", "12/TB-UBND", "--source", "hồ sơ"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Thông báo thu hồi đất"));
    EXPECT_EQ(parcel("1")["stage"], "notice");
    EXPECT_THAT(run({"history", workspace}).out, HasSubstr("cotmoc stage notice"));
    EXPECT_EQ(run({"undo", workspace}).code, 0);
    EXPECT_EQ(parcel("1")["stage"], "none");
}

TEST_F(DeskCli, RefuseAStepWithItsReasonInWords)
{
    const Outcome outcome = stage({"900/1", "paid", "--on", "2025-09-01", "--amount", "5000000"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, HasSubstr("Thông báo thu hồi đất"));
    EXPECT_THAT(outcome.err, HasSubstr("Không thửa nào"));
    EXPECT_EQ(parcel("1")["stage"], "none");
    EXPECT_THAT(stage({"900/1", "notice", "--on", "2025-09-01"}).out, HasSubstr("số"));
    EXPECT_EQ(stage({"900/1", "dance", "--on", "2025-09-01"}).code, 1);
    EXPECT_EQ(stage({"900/99", "notice"}).code, 1);
    EXPECT_EQ(stage({"notice"}).code, 2) << "which parcels?";
    EXPECT_EQ(stage({"900/1", "notice", "--method", "gold"}).code, 2);
}

TEST_F(DeskCli, RecordForManyThoseThatTakeIt)
{
    ASSERT_EQ(stage({"900/1", "notice", "--on", "2025-09-01", "--document", "1/TB"}).code, 0);
    const std::vector<std::string> all{"--project",  "PR-01", "--find", "900/",       "notice",
                                       "--document", "2/TB",  "--on",   "2025-10-01", "--json"};
    std::vector<std::string> dry = all;
    dry.emplace_back("--dry-run");
    const json planned = stage(dry).json();
    EXPECT_EQ(planned["accepted"], 2);
    EXPECT_EQ(planned["refused"], 1);
    EXPECT_EQ(planned["reasons"]["already_done"], 1);
    EXPECT_TRUE(planned["change"].is_null());
    EXPECT_EQ(parcel("2")["stage"], "none");
    const json recorded = stage(all).json();
    EXPECT_EQ(recorded["accepted"], 2);
    EXPECT_TRUE(recorded["change"].is_number());
    EXPECT_EQ(parcel("2")["stage"], "notice");
    EXPECT_EQ(parcel("3")["stage"], "notice");
    EXPECT_EQ(stage(all).code, 1) << "nothing is left to record";
}

TEST_F(DeskCli, RecordAgainstTheOrderOnlyWithAReason)
{
    ASSERT_EQ(stage({"900/1", "notice", "--on", "2025-09-01", "--document", "1/TB"}).code, 0);
    const std::vector<std::string> early{"900/1", "recovered", "--on", "2025-10-01", "--document", "3/QĐ", "--json"};
    EXPECT_EQ(stage(early).code, 1);
    std::vector<std::string> anyway = early;
    anyway.insert(anyway.end(), {"--override", "chủ đất đồng ý sớm hơn"});
    const Outcome outcome = stage(anyway);
    EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
    EXPECT_EQ(outcome.json()["overridden"]["period_not_over"], 1);
    EXPECT_EQ(parcel("1")["stage"], "recovered");
}

TEST_F(DeskCli, OpenListAndCloseAnObstacle)
{
    const Outcome added =
        run({"obstacle", workspace, "add", "Chưa đồng ý giá", "--parcel", "900/1", "--kind", "payment", "--due",
             "2025-12-15", "--opened", "2025-11-01", "--responsible", "Tổ GPMB", "--json"});
    ASSERT_EQ(added.code, 0) << added.err;
    const std::string number = std::to_string(added.json()["obstacle"].get<int>());
    const json items = run({"obstacle", workspace, "list", "--open", "--as-of", "2026-01-01", "--json"}).json();
    EXPECT_EQ(items["obstacles"][0]["overdue"], true) << "overdue ones first";
    EXPECT_EQ(items["obstacles"][0]["parcel"]["number"], "1");
    EXPECT_EQ(items["obstacles"].size(), 16U);
    EXPECT_THAT(run({"obstacle", workspace, "--as-of", "2025-12-25"}).out, HasSubstr("Quá hạn 10 ngày"));
    EXPECT_EQ(parcel("1")["obstacle"], true);
    EXPECT_THAT(run({"obstacle", workspace, "--project", "PR-01"}).out, HasSubstr("Chưa đồng ý giá"));
    EXPECT_EQ(run({"obstacle", workspace, "close", number, "--on", "2025-10-31"}).code, 1) << "before it was opened";
    ASSERT_EQ(run({"obstacle", workspace, "close", number, "--on", "2025-12-20", "--resolution", "Đã nhận tiền"}).code,
              0);
    EXPECT_EQ(parcel("1")["obstacle"], false);
    EXPECT_EQ(run({"obstacle", workspace, "close", number}).code, 1) << "none is open";
    EXPECT_EQ(run({"undo", workspace}).code, 0);
    EXPECT_EQ(parcel("1")["obstacle"], true);
}

TEST_F(DeskCli, ListTheObstaclesOfTheReport)
{
    const std::string text = run({"obstacle", workspace, "--project", "PR-03"}).out;
    EXPECT_THAT(text, HasSubstr("214 hộ"));
    EXPECT_THAT(text, Not(HasSubstr("400 hộ")));
    EXPECT_EQ(run({"obstacle", workspace, "list", "--project", "PR-99"}).code, 1);
    EXPECT_EQ(run({"obstacle", workspace, "add", "x"}).code, 2) << "of what?";
    EXPECT_EQ(run({"obstacle", workspace, "add", " ", "--project", "PR-03"}).code, 1);
    EXPECT_EQ(run({"obstacle", workspace, "close", "x"}).code, 2);
}

TEST_F(DeskCli, TellTheLegalClockOfAParcel)
{
    ASSERT_EQ(stage({"900/1", "notice", "--on", "2025-09-01", "--document", "1/TB"}).code, 0);
    for (const char *step : {"inventory", "posted"})
        ASSERT_EQ(stage({"900/1", step, "--on", "2025-10-01"}).code, 0);
    const json clock = run({"clock", workspace, "900/1", "--as-of", "2025-10-05", "--json"}).json();
    EXPECT_EQ(clock["next"], "recovered") << "the railway may recover before the plan is approved";
    EXPECT_EQ(clock["earliest"]["day"], "2025-11-30") << "90 days after the notice";
    EXPECT_EQ(clock["earliest"]["article"], "Điều 85(1)");
    EXPECT_EQ(clock["earliest"]["sure"], "quoted");
    EXPECT_EQ(clock["notice_expires"]["day"], "2026-09-01");
    const std::string text = run({"clock", workspace, "900/1", "--as-of", "2025-10-05"}).out;
    for (const char *expected : {"Quyết định thu hồi đất", "30/11/2025", "90 ngày", "Điều 85(1)"})
        EXPECT_THAT(text, HasSubstr(expected));
    EXPECT_THAT(run({"--lang", "en", "clock", workspace, "900/1", "--as-of", "2025-10-05"}).out,
                HasSubstr("at least 90 days"));
}

TEST_F(DeskCli, ListParcelsThatCanNoLongerMakeTheMilestone)
{
    const json march =
        run({"clock", workspace, "--project", "PR-01", "--by", "2027-03-31", "--as-of", "2026-11-23", "--json"}).json();
    EXPECT_EQ(march["parcels"], 3);
    ASSERT_EQ(march["late"].size(), 1U) << "nothing says which land parcel 3 is: 180 days";
    EXPECT_EQ(march["late"][0]["parcel"]["number"], "3");
    EXPECT_EQ(march["late"][0]["earliest"], "2027-05-22");
    EXPECT_EQ(march["land_unknown"], 1);
    const json next = run({"clock", workspace, "--project", "PR-01", "--as-of", "2026-11-23", "--json"}).json();
    EXPECT_EQ(next["milestone"], "M-03");
    EXPECT_EQ(next["by"], "2026-11-30");
    EXPECT_EQ(next["late"].size(), 3U);
    EXPECT_THAT(run({"clock", workspace, "--project", "PR-01", "--as-of", "2026-11-23"}).out,
                HasSubstr("trước tháng 12/2026"));
    EXPECT_EQ(run({"clock", workspace, "--project", "PR-99"}).code, 1);
    EXPECT_EQ(run({"clock", workspace}).code, 2);
    EXPECT_EQ(run({"clock", workspace, "--project", "PR-01", "--step", "dance"}).code, 2);
}

TEST_F(DeskCli, AskForTheWardWhereSeveralParcelsHaveANumber)
{
    tamper("INSERT INTO parcel (unit_id, map_sheet, number, land_use, category, quality, illustrative, source)"
           " SELECT id, '900', '1', 'LUC', 'agricultural', 'illustrative', 1, 'thử' FROM admin_unit"
           " WHERE code = 'cu-dong-cuong'");
    const Outcome both = run({"clock", workspace, "900/1"});
    EXPECT_EQ(both.code, 1);
    EXPECT_THAT(both.err, HasSubstr("--ward"));
    EXPECT_THAT(both.err, HasSubstr("Phường Đông Cương"));
    EXPECT_EQ(run({"clock", workspace, "900/1", "--ward", "Đông Cương"}).code, 0);
    EXPECT_EQ(stage({"900/1", "notice", "--on", "2025-09-01", "--document", "1/TB", "--ward", "Nam Ngạn"}).code, 0);
}

} // namespace
