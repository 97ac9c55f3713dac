// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/data/schedule_fixture.h"

#include <gmock/gmock.h>

namespace {

using namespace std::chrono_literals;
using enum data::Link::Kind;
using Unit = data::Link::Unit;
using Fault = data::NetworkFault::Kind;
using testing::ElementsAre;

struct Row
{
    const char *code;
    const char *start;
    const char *finish;
    const char *latestFinish;
    int totalSlack;
    int freeSlack;
};

void expectRows(const data::Schedule &schedule, const Plan &plan, std::span<const Row> rows)
{
    ASSERT_EQ(schedule.tasks.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &dates = schedule.tasks[i];
        EXPECT_EQ(plan.tasks[i].code, rows[i].code);
        EXPECT_EQ(dates.start, day(rows[i].start)) << rows[i].code << data::toIso(dates.start);
        EXPECT_EQ(dates.finish, day(rows[i].finish)) << rows[i].code << data::toIso(dates.finish);
        EXPECT_EQ(dates.latestFinish, day(rows[i].latestFinish)) << rows[i].code << data::toIso(dates.latestFinish);
        EXPECT_EQ(dates.totalSlack, rows[i].totalSlack) << rows[i].code;
        EXPECT_EQ(dates.freeSlack, rows[i].freeSlack) << rows[i].code;
        EXPECT_EQ(dates.critical, rows[i].totalSlack <= 0) << rows[i].code;
    }
}

TEST(Schedule, LeadsAcrossTet)
{
    Plan plan{{"A", 10}, {"B", 5}, {"C", 0}, {"D", 3}, {"E", 0}, {"F", 4}, {"G", 2}, {"H", 3}, {"M", 0}};
    plan.link("A", FinishToStart, "B");
    plan.link("B", FinishToStart, "C");
    plan.link("C", FinishToStart, "D");
    plan.link("A", FinishToStart, "E", 10, Unit::CalendarDay); // ends within Tết
    plan.link("B", StartToStart, "F", 2);
    plan.link("D", FinishToFinish, "G", 1);
    plan.link("D", StartToFinish, "H");
    for (const char *code : {"E", "F", "G"})
        plan.link(code, FinishToStart, "M");
    const auto schedule = plan.schedule(day("18/01"));
    ASSERT_TRUE(schedule);
    expectRows(*schedule, plan,
               std::vector<Row>{{"A", "18/01", "29/01", "29/01", 0, 0},
                                {"B", "01/02", "12/02", "12/02", 0, 0},
                                {"C", "12/02", "12/02", "12/02", 0, 0},
                                {"D", "15/02", "17/02", "17/02", 0, 0},
                                {"E", "11/02", "11/02", "18/02", 5, 5},
                                {"F", "03/02", "15/02", "18/02", 3, 3},
                                {"G", "17/02", "18/02", "18/02", 0, 0},
                                {"H", "03/02", "12/02", "18/02", 4, 4},
                                {"M", "18/02", "18/02", "18/02", 0, 0}});
    EXPECT_THAT(schedule->criticalPath, ElementsAre(1, 2, 3, 4, 7, 9));
    EXPECT_EQ(schedule->finish, day("18/02"));
}

TEST(Schedule, LeadsAcrossTheEndOfAprilAndPastADeadline)
{
    Plan plan{{"P", 3}, {"Q", 0}, {"R", 2}, {"T", 4}, {"U", 1}, {"V", 0}, {"W", 0}};
    plan.find("V").deadline = day("07/05");
    plan.link("P", FinishToStart, "Q", 2, Unit::CalendarDay); // 30 April
    plan.link("P", FinishToStart, "R", 2);
    plan.link("Q", FinishToStart, "T", -1);
    plan.link("P", StartToStart, "U", 5, Unit::CalendarDay);   // 1 May
    plan.link("R", FinishToFinish, "V", 3, Unit::CalendarDay); // a Sunday
    plan.link("T", StartToFinish, "W");
    const auto schedule = plan.schedule(day("26/04"));
    ASSERT_TRUE(schedule);
    expectRows(*schedule, plan,
               std::vector<Row>{{"P", "26/04", "28/04", "26/04", -2, 0},
                                {"Q", "04/05", "04/05", "05/05", 1, 0},
                                {"R", "05/05", "06/05", "04/05", -2, 1},
                                {"T", "04/05", "07/05", "10/05", 1, 0},
                                {"U", "04/05", "04/05", "10/05", 4, 4},
                                {"V", "10/05", "10/05", "07/05", -1, 0},
                                {"W", "04/05", "04/05", "10/05", 4, 4}});
    EXPECT_THAT(schedule->criticalPath, ElementsAre(1, 3, 6));
}

TEST(Schedule, ServesALegalPeriodAsTheLegalClockDoes)
{
    Plan plan;
    plan.add("thông báo", 0).doneOn = day("03/06");
    plan.add("thu hồi", 0);
    plan.add("cưỡng chế", 2);
    plan.link("thông báo", FinishToStart, "thu hồi", 90, Unit::CalendarDay);
    plan.link("thông báo", FinishToStart, "cưỡng chế", 90, Unit::CalendarDay);
    const auto schedule = plan.schedule(day("04/06"));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->tasks[1].start, data::endOfPeriod(day("03/06"), 90, data::LegalRule::Unit::Day, daysOff()));
    EXPECT_EQ(schedule->tasks[2].start, day("02/09")) << "the working day after";
    EXPECT_EQ(schedule->tasks[0].totalSlack, std::nullopt);
    EXPECT_THAT(schedule->criticalPath, ElementsAre(1, 3)) << "hangs on what is done";
}

TEST(Schedule, KeepsRealDaysAndStartsNothingInThePast)
{
    Plan plan;
    auto &done = plan.add("xong", 3);
    done.startedOn = day("09/01"); // a Saturday
    done.doneOn = day("16/01");
    plan.add("đang làm", 2).startedOn = day("11/01");
    plan.add("chưa làm", 2).notBefore = day("04/01");
    plan.add("ghi trước", 1).doneOn = day("25/01");
    plan.add("không rõ đầu", 3).doneOn = day("13/01");
    const auto schedule = plan.schedule(day("20/01"));
    ASSERT_TRUE(schedule);
    const auto expectDates = [&](std::size_t i, const char *start, const char *finish) {
        EXPECT_EQ(schedule->tasks[i].start, day(start)) << plan.tasks[i].code;
        EXPECT_EQ(schedule->tasks[i].finish, day(finish)) << plan.tasks[i].code;
    };
    expectDates(0, "09/01", "16/01");
    expectDates(1, "11/01", "20/01");
    expectDates(2, "20/01", "21/01");
    expectDates(3, "20/01", "20/01");
    expectDates(4, "11/01", "13/01");
    EXPECT_FALSE(schedule->tasks[0].critical);
}

TEST(Schedule, NamesLinksThatRealAndFixedDaysGoAgainst)
{
    Plan plan;
    plan.add("A", 5);
    plan.add("B", 2).startedOn = day("13/01");          // before A is done
    plan.add("khởi công", 0).fixedStart = day("23/01"); // a Saturday
    plan.add("C", 1);
    plan.link("A", FinishToStart, "B");
    plan.link("A", FinishToStart, "khởi công");
    plan.link("khởi công", FinishToStart, "C");
    const auto schedule = plan.schedule(day("18/01"));
    ASSERT_TRUE(schedule);
    EXPECT_THAT(schedule->brokenLinks, ElementsAre(0));
    EXPECT_EQ(schedule->tasks[2].finish, day("23/01"));
    EXPECT_EQ(schedule->tasks[2].totalSlack, 0);
    EXPECT_EQ(schedule->tasks[0].totalSlack, 0) << "the Friday before";
    EXPECT_EQ(schedule->tasks[3].start, day("25/01"));
    plan.find("A").workingDays = 7;
    const auto later = plan.schedule(day("18/01"));
    EXPECT_THAT(later->brokenLinks, ElementsAre(0, 1));
    EXPECT_EQ(later->tasks[0].totalSlack, -2);
}

TEST(Schedule, NamesTheTasksOfACycle)
{
    Plan plan;
    for (const char *code : {"ngoài", "A", "B", "C", "sau"})
        plan.add(code, 1).title = "việc";
    plan.link("ngoài", FinishToStart, "A");
    plan.link("A", FinishToStart, "B");
    plan.link("B", StartToStart, "C");
    plan.link("C", FinishToFinish, "A", -5);
    plan.link("C", FinishToStart, "sau");
    const auto schedule = plan.schedule(day("18/01"));
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().kind, Fault::Cycle);
    EXPECT_THAT(schedule.error().names,
                testing::AnyOf(ElementsAre("A việc", "B việc", "C việc"), ElementsAre("B việc", "C việc", "A việc"),
                               ElementsAre("C việc", "A việc", "B việc")));
    Plan self;
    self.add("A", 1);
    self.link("A", StartToFinish, "A");
    EXPECT_THAT(self.schedule(day("18/01")).error().tasks, ElementsAre(1));
}

TEST(Schedule, RefusesWhatHasNoDates)
{
    const auto kindOf = [](auto &&spoil) {
        Plan plan;
        plan.add("A", 1);
        plan.add("B", 1);
        plan.link("A", FinishToStart, "B");
        spoil(plan);
        const auto schedule = plan.schedule(day("18/01"));
        return schedule ? std::nullopt : std::optional(schedule.error().kind);
    };
    EXPECT_EQ(kindOf([](Plan &) {}), std::nullopt);
    EXPECT_EQ(kindOf([](Plan &plan) { plan.tasks[1].id = 1; }), Fault::RepeatedTask);
    EXPECT_EQ(kindOf([](Plan &plan) { plan.links[0].to = 7; }), Fault::UnknownTask);
    EXPECT_EQ(kindOf([](Plan &plan) { plan.tasks[0].workingDays = -1; }), Fault::PeriodTooLong);
    EXPECT_EQ(kindOf([](Plan &plan) { plan.links[0].lag = 10'001; }), Fault::PeriodTooLong);
    EXPECT_EQ(kindOf([](Plan &plan) { plan.tasks[0].notBefore = 9999y / 12 / 31; }), Fault::TooFar);
    EXPECT_EQ(kindOf([](Plan &plan) {
                  plan.tasks[0].startedOn = day("15/01");
                  plan.tasks[0].doneOn = day("14/01");
              }),
              Fault::DoneBeforeStart);
}

TEST(Schedule, TakesChainsOfAnyLength)
{
    Plan plan;
    for (int i = 0; i < 50'000; ++i) {
        plan.add({}, 1);
        if (i > 0)
            plan.links.push_back(
                {.from = i + 1, .to = i, .kind = FinishToStart}); // backwards: the first waits for the last
    }
    const auto schedule = plan.schedule(day("18/01"));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->criticalPath.size(), 50'000U);
    EXPECT_EQ(data::WorkingCalendar(daysOff()).between(day("17/01"), *schedule->finish), 50'000);
    EXPECT_TRUE(plan.schedule(day("18/01"))->tasks[0].critical);
    EXPECT_FALSE(data::makeSchedule({}, data::WorkingCalendar(), day("18/01"))->finish);
}

} // namespace
