// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/board.h"

#include <gtest/gtest.h>

namespace data {

namespace {

using namespace std::chrono_literals;
using enum DueState;
using Codes = std::vector<std::string>;

constexpr Date kHandover = 2026y / 11 / 30;

Milestone milestone(std::string code, std::optional<Date> lastDay, std::optional<Date> doneOn = {})
{
    Milestone milestone;
    milestone.id = 7;
    milestone.code = std::move(code);
    milestone.lastDay = lastDay;
    milestone.doneOn = doneOn;
    return milestone;
}

Milestone yearly(Date first, int lastYear, std::optional<Date> doneOn = {})
{
    Milestone milestone = data::milestone("M-10", first, doneOn);
    milestone.lastYear = lastYear;
    return milestone;
}

Target target(std::string code, std::string comparison)
{
    Target target;
    target.code = std::move(code);
    target.comparison = std::move(comparison);
    return target;
}

Project project(Id id, std::string code)
{
    Project project;
    project.id = id;
    project.code = std::move(code);
    project.name = "Project " + project.code;
    return project;
}

BoardItem only(const Milestone &milestone, Date today)
{
    return makeBoard(std::vector{milestone}, {}, {}, today).at(0);
}

Codes codesOf(const std::vector<BoardItem> &board)
{
    Codes codes;
    for (const BoardItem &item : board)
        codes.push_back(item.code);
    return codes;
}

struct Seen
{
    Date today;
    int daysLeft;
    DueState state;
    friend std::ostream &operator<<(std::ostream &out, const Seen &seen) { return out << toIso(seen.today); }
};

class HandoverSeenOn : public testing::TestWithParam<Seen>
{};

TEST_P(HandoverSeenOn, TellsItsDaysAndState)
{
    const BoardItem item = only(milestone("M-03", kHandover), GetParam().today);
    EXPECT_EQ(item.lastDay, kHandover);
    EXPECT_EQ(item.daysLeft, GetParam().daysLeft);
    EXPECT_EQ(nameOf(item.state), nameOf(GetParam().state));
}

INSTANTIATE_TEST_SUITE_P(Board, HandoverSeenOn,
                         testing::Values(Seen{2026y / 8 / 31, 91, Later}, Seen{2026y / 9 / 1, 90, Within90},
                                         Seen{2026y / 10 / 30, 31, Within90}, Seen{2026y / 10 / 31, 30, Within30},
                                         Seen{2026y / 11 / 22, 8, Within30}, Seen{2026y / 11 / 23, 7, Within7},
                                         Seen{2026y / 11 / 30, 0, Within7}, Seen{2026y / 12 / 1, -1, Overdue},
                                         Seen{2027y / 11 / 30, -365, Overdue}));

TEST(Board, CallsAMilestoneOverdueFromTheDayAfter)
{
    EXPECT_EQ(only(milestone("M-03", kHandover), kHandover).state, Within7);
    EXPECT_EQ(only(milestone("M-03", kHandover), 2026y / 12 / 1).state, Overdue);
}

TEST(Board, CallsWorkDoneOnTheLastDayInTime)
{
    const BoardItem item = only(milestone("M-03", kHandover, kHandover), 2027y / 1 / 1);
    EXPECT_EQ(item.state, DoneOnTime);
    EXPECT_EQ(item.daysLeft, 0);
    EXPECT_EQ(item.doneOn, kHandover);
}

TEST(Board, CallsWorkDoneTheDayAfterLate)
{
    const BoardItem item = only(milestone("M-03", kHandover, 2026y / 12 / 1), 2027y / 1 / 1);
    EXPECT_EQ(item.state, DoneLate);
    EXPECT_EQ(item.daysLeft, -1);
}

TEST(Board, ShowsWorkOpenUntilTheDayItWasDone)
{
    const Milestone done = milestone("M-03", kHandover, 2026y / 11 / 20);
    EXPECT_EQ(only(done, 2026y / 11 / 19).state, Within30);
    EXPECT_FALSE(only(done, 2026y / 11 / 19).doneOn);
    EXPECT_EQ(only(done, 2026y / 11 / 20).state, DoneOnTime);
}

TEST(Board, CallsUndatedWorkInTimeOnceDone)
{
    EXPECT_EQ(only(milestone("M-15", {}), kHandover).state, NoDate);
    const BoardItem done = only(milestone("M-15", {}, 2026y / 1 / 1), kHandover);
    EXPECT_EQ(done.state, DoneOnTime);
    EXPECT_FALSE(done.daysLeft);
}

struct Recurrence
{
    Date first;
    int lastYear;
    Date today;
    Date coming;
    DueState state;
    friend std::ostream &operator<<(std::ostream &out, const Recurrence &r)
    {
        return out << toIso(r.first) << " to " << r.lastYear << " on " << toIso(r.today);
    }
};

class RecurringSeenOn : public testing::TestWithParam<Recurrence>
{};

TEST_P(RecurringSeenOn, ShowsTheComingOccurrence)
{
    const auto &[first, lastYear, today, coming, state] = GetParam();
    const BoardItem item = only(yearly(first, lastYear), today);
    EXPECT_TRUE(item.recurring);
    ASSERT_TRUE(item.lastDay);
    EXPECT_EQ(toIso(*item.lastDay), toIso(coming));
    EXPECT_EQ(nameOf(item.state), nameOf(state));
}

constexpr Date kYearEnd = 2026y / 12 / 31;
constexpr Date kMidYear = 2026y / 6 / 29;

INSTANTIATE_TEST_SUITE_P(Board, RecurringSeenOn,
                         testing::Values(Recurrence{kYearEnd, 2030, 2020y / 1 / 1, kYearEnd, Later},
                                         Recurrence{kYearEnd, 2030, 2026y / 12 / 31, kYearEnd, Within7},
                                         Recurrence{kYearEnd, 2030, 2027y / 1 / 1, 2027y / 12 / 31, Later},
                                         Recurrence{kYearEnd, 2030, 2030y / 12 / 31, 2030y / 12 / 31, Within7},
                                         Recurrence{kYearEnd, 2030, 2031y / 1 / 1, 2030y / 12 / 31, Overdue},
                                         Recurrence{kMidYear, 2030, 2026y / 6 / 29, kMidYear, Within7},
                                         Recurrence{kMidYear, 2030, 2026y / 6 / 30, 2027y / 6 / 29, Later},
                                         Recurrence{kMidYear, 2030, 2030y / 6 / 30, 2030y / 6 / 29, Overdue},
                                         Recurrence{kMidYear, 2025, 2027y / 1 / 1, kMidYear,
                                                    Overdue}, // ends before it begins
                                         Recurrence{2028y / 2 / 29, 2030, 2029y / 1 / 1, 2029y / 2 / 28, Within90}));

TEST(Board, CountsRecurringWorkAsDoneForOneOccurrenceOnly)
{
    const Milestone done = yearly(kYearEnd, 2030, 2026y / 12 / 20);
    EXPECT_EQ(only(done, 2026y / 12 / 31).state, DoneOnTime);
    EXPECT_EQ(only(done, 2027y / 1 / 1).state, Later);
    EXPECT_FALSE(only(done, 2027y / 1 / 1).doneOn);
    EXPECT_EQ(only(yearly(kYearEnd, 2030, 2031y / 1 / 5), 2031y / 2 / 1).state, DoneLate);
}

TEST(Board, IsOrderedByUrgency)
{
    const std::vector milestones{milestone("done early", kHandover, 2026y / 3 / 1),
                                 milestone("undated", {}),
                                 milestone("later", 2030y / 12 / 31),
                                 milestone("a day late", 2026y / 11 / 22),
                                 milestone("done last", 2026y / 1 / 1, 2026y / 11 / 1),
                                 milestone("soon", kHandover),
                                 milestone("long late", 2025y / 12 / 31)};
    EXPECT_EQ(codesOf(makeBoard(milestones, {}, {}, 2026y / 11 / 23)),
              (Codes{"long late", "a day late", "soon", "later", "undated", "done last", "done early"}));
}

TEST(Board, OrdersEqualOnesByProjectThenByTheNumberInTheirCode)
{
    std::vector milestones{milestone("M-2", kHandover), milestone("M-1", kHandover), milestone("M-10", kHandover),
                           milestone("M-9", kHandover)};
    milestones[0].project = 2;
    milestones[1].project = 1;
    milestones[2].project = 1;
    const std::vector projects{project(1, "PR-02"), project(2, "PR-01")};
    EXPECT_EQ(codesOf(makeBoard(milestones, {}, projects, kHandover)), (Codes{"M-9", "M-2", "M-1", "M-10"}));

    const std::vector targets{target("37b.2", ">="),  target("10", ">="), target("4b", ">="),
                              target("37b.10", ">="), target("4", ">="),  target("04", ">=")};
    EXPECT_EQ(codesOf(makeBoard({}, targets, {}, kHandover)), (Codes{"04", "4", "4b", "10", "37b.2", "37b.10"}));
}

TEST(Board, NamesTheProjectOfAMilestone)
{
    std::vector milestones{milestone("M-01", kHandover), milestone("M-02", kHandover)};
    milestones[0].project = 2;
    milestones[1].project = 99; // not among the given ones
    const std::vector projects{project(1, "PR-01"), project(2, "PR-02")};
    const auto board = makeBoard(milestones, {}, projects, kHandover);
    EXPECT_EQ(board[0].code, "M-02");
    EXPECT_EQ(board[0].projectCode, "");
    EXPECT_EQ(board[1].projectCode, "PR-02");
    EXPECT_EQ(board[1].projectName, "Project PR-02");
}

TEST(Board, ListsTargetsBesideMilestones)
{
    Target dated = target("22", ">=");
    dated.wording = "hằng năm";
    dated.lastDay = kYearEnd;
    dated.lastYear = 2030;
    const auto board = makeBoard(std::vector{milestone("M-03", kHandover)}, std::vector{dated, target("13", ">=")}, {},
                                 2027y / 12 / 30);
    EXPECT_EQ(codesOf(board), (Codes{"M-03", "22", "13"}));
    EXPECT_EQ(board[1].kind, BoardItem::Kind::Target);
    EXPECT_EQ(board[1].daysLeft, 1);
    EXPECT_EQ(board[1].wording, "hằng năm");
    EXPECT_EQ(board[1].responsible, "");
    EXPECT_EQ(board[2].state, NoDate);
}

TEST(Board, LeavesOutTargetsThatAMilestoneDates)
{
    EXPECT_TRUE(makeBoard({}, std::vector{target("28", "done")}, {}, kHandover).empty());
}

TEST(Board, HasANameForEveryState)
{
    EXPECT_EQ(nameOf(Overdue), "overdue");
    EXPECT_EQ(nameOf(Within7), "within_7_days");
    EXPECT_EQ(nameOf(Within30), "within_30_days");
    EXPECT_EQ(nameOf(Within90), "within_90_days");
    EXPECT_EQ(nameOf(Later), "later");
    EXPECT_EQ(nameOf(NoDate), "no_date");
    EXPECT_EQ(nameOf(DoneLate), "done_late");
    EXPECT_EQ(nameOf(DoneOnTime), "done_on_time");
}

} // namespace

} // namespace data
