// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/legal_clock.h"

#include "data/rules/working_days.h"
#include "tests/data/clearance_law.h"

#include <gmock/gmock.h>

namespace {

using namespace std::chrono_literals;
using data::Date;
using data::NoticeLand;
using enum data::NoticeLand;
using Unit = data::LegalRule::Unit;

const ClearanceLaw &law() { return ClearanceLaw::get(); }

std::string iso(const std::optional<Date> &day) { return day ? data::toIso(*day) : "-"; }
std::string iso(const std::optional<data::Bound> &bound) { return bound ? data::toIso(bound->day) : "-"; }

struct PeriodCase
{
    Date from;
    int amount;
    Unit unit;
    Date end;
};

class Period : public testing::TestWithParam<PeriodCase>
{};

TEST_P(Period, EndsOn)
{
    const auto &[from, amount, unit, end] = GetParam();
    EXPECT_EQ(data::toIso(data::endOfPeriod(from, amount, unit, law().holidays)), data::toIso(end));
}

INSTANTIATE_TEST_SUITE_P(
    Days, Period,
    testing::Values(PeriodCase{2026y / 6 / 3, 180, Unit::Day, 2026y / 11 / 30},
                    PeriodCase{2026y / 9 / 1, 90, Unit::Day, 2026y / 11 / 30},
                    PeriodCase{2028y / 2 / 1, 30, Unit::Day, 2028y / 3 / 2},
                    PeriodCase{2026y / 6 / 3, 12, Unit::Month, 2027y / 6 / 3},
                    PeriodCase{2028y / 2 / 29, 12, Unit::Month, 2029y / 2 / 28},
                    PeriodCase{2027y / 2 / 28, 12, Unit::Month, 2028y / 2 / 28},
                    PeriodCase{2026y / 1 / 31, 1, Unit::Month, 2026y / 2 / 28},
                    PeriodCase{2026y / 8 / 31, 3, Unit::Month, 2026y / 11 / 30},
                    PeriodCase{2026y / 11 / 20, 3, Unit::WorkingDay, 2026y / 11 / 25}, // a Friday
                    PeriodCase{2026y / 11 / 21, 1, Unit::WorkingDay, 2026y / 11 / 23}, // a Saturday
                    PeriodCase{2026y / 4 / 29, 1, Unit::WorkingDay, 2026y / 5 / 4},    // 30/4, 1/5, a weekend
                    PeriodCase{2026y / 2 / 13, 1, Unit::WorkingDay, 2026y / 2 / 23},   // Tết
                    PeriodCase{2025y / 12 / 31, 5, Unit::WorkingDay, 2026y / 1 / 8}));

struct LandCase
{
    const char *codes;
    NoticeLand land;
};

class NoticeOf : public testing::TestWithParam<LandCase>
{};

TEST_P(NoticeOf, LandUse) { EXPECT_EQ(data::noticeLandOf(GetParam().codes), GetParam().land); }

INSTANTIATE_TEST_SUITE_P(Codes, NoticeOf,
                         testing::Values(LandCase{"LUC", Agricultural}, LandCase{"CLN+NTS", Agricultural},
                                         LandCase{"RDD", Agricultural}, LandCase{"BHK", Agricultural},
                                         LandCase{"ODT", NonAgricultural}, LandCase{"ODT+CLN", NonAgricultural},
                                         LandCase{"LUC+DGT", NonAgricultural}, LandCase{"TSC", NonAgricultural},
                                         LandCase{"", Unknown}, LandCase{"XYZ", Unknown}));

struct ClockCase
{
    NoticeLand land;
    const char *events;
    Date today;
    const char *next;
    const char *earliest;
    const char *latest;
    const char *expires;
};

class Clock : public testing::TestWithParam<ClockCase>
{};

TEST_P(Clock, TellsTheNextStepAndItsDays)
{
    const auto &[land, text, today, next, earliest, latest, expires] = GetParam();
    const auto events = eventsOf(text);
    const auto clock = data::legalClock(law().clock(), {land, events}, today);
    EXPECT_EQ(clock.next ? clock.next->code : "-", next);
    EXPECT_EQ(iso(clock.earliest), earliest);
    EXPECT_EQ(iso(clock.latest), latest);
    EXPECT_EQ(iso(clock.noticeExpires), expires);
}

constexpr const char *kPaid =
    "notice 2026-06-03, inventory 2026-06-10, posted 2026-07-01, approved 2026-08-03, paid 2026-08-20 full";
constexpr const char *kApproved = "notice 2026-06-03, inventory 2026-06-10, posted 2026-07-01, approved 2026-08-03";

INSTANTIATE_TEST_SUITE_P(
    Articles, Clock,
    testing::Values(
        ClockCase{NonAgricultural, "", 2026y / 6 / 3, "notice", "-", "-", "-"},
        ClockCase{NonAgricultural, "notice 2026-06-03", 2026y / 6 / 4, "inventory", "-", "-", "2027-06-03"}, // 85(5)
        ClockCase{NonAgricultural, "notice 2026-06-03, inventory 2026-06-10, posted 2026-07-01", 2026y / 7 / 2,
                  "approved", "2026-07-31", "-", "2027-06-03"},                                        // 87(3)a
        ClockCase{NonAgricultural, kApproved, 2026y / 8 / 4, "paid", "-", "2026-09-02", "2027-06-03"}, // 94(3)a
        ClockCase{NonAgricultural, kPaid, 2026y / 8 / 21, "recovered", "2026-11-30", "2026-08-30", "2027-06-03"},
        ClockCase{Agricultural, kPaid, 2026y / 8 / 21, "recovered", "2026-09-01", "2026-08-30", "2027-06-03"}, // 85(1)
        ClockCase{Unknown, kPaid, 2026y / 8 / 21, "recovered", "2026-11-30", "2026-08-30", "2027-06-03"},
        ClockCase{NonAgricultural, "notice 2026-06-03, inventory 2026-06-10, posted 2026-07-01, appraised 2026-07-31",
                  2026y / 8 / 1, "approved", "2026-07-31", "2026-08-07",
                  "2027-06-03"}, // a handbook's five working days
        ClockCase{NonAgricultural, "notice 2024-07-31", 2026y / 8 / 1, "inventory", "-", "-", "-"}, // the law before
        ClockCase{NonAgricultural, "notice 2025-01-31, notice 2026-02-28", 2026y / 3 / 1, "inventory", "-", "-",
                  "2027-02-28"},
        ClockCase{NonAgricultural,
                  "notice 2026-01-05, inventory 2026-02-02, posted 2026-03-02, approved 2026-04-06, paid 2026-04-20 "
                  "full, recovered 2026-07-06, handed_over 2026-08-03",
                  2026y / 9 / 1, "-", "-", "-", "-"}));

TEST(LegalClock, NamesTheRuleBehindADayAndWhatIsUnsure)
{
    const auto events = eventsOf(kPaid);
    const auto clock = data::legalClock(law().clock(), {Unknown, events}, 2026y / 8 / 21);
    EXPECT_EQ(clock.earliest->rule->article, "Điều 85(1)");
    EXPECT_EQ(clock.earliest->rule->sure, data::Certainty::Quoted);
    EXPECT_EQ(clock.latest->rule->article, "Điều 87(5)");
    EXPECT_EQ(clock.latest->rule->sure, data::Certainty::Unchecked);
    EXPECT_TRUE(clock.landUnknown);
    EXPECT_FALSE(data::legalClock(law().clock(), {Agricultural, events}, 2026y / 8 / 21).landUnknown);
}

TEST(LegalClock, ListsAllPeriodsThatRunSoonestFirst)
{
    const auto events = eventsOf("notice 2026-06-03, inventory_persuasion 2026-06-15");
    const auto clock = data::legalClock(law().clock(), {NonAgricultural, events}, 2026y / 6 / 16);
    ASSERT_EQ(clock.running.size(), 2U);
    EXPECT_EQ(clock.running[0].rule->to, "inventory_persuaded");
    EXPECT_EQ(clock.running[0].day, 2026y / 6 / 30);
    EXPECT_EQ(clock.running[1].rule->to, "recovered");
}

TEST(LegalClock, CallsANoticeLapsedFromTheDayAfter)
{
    const auto events = eventsOf("notice 2026-06-03");
    EXPECT_FALSE(data::legalClock(law().clock(), {Agricultural, events}, 2027y / 6 / 3).noticeLapsed);
    EXPECT_TRUE(data::legalClock(law().clock(), {Agricultural, events}, 2027y / 6 / 4).noticeLapsed);
}

struct PaymentCase
{
    const char *payments;
    Date today;
    int late;
};

class PaymentOf : public testing::TestWithParam<PaymentCase>
{};

TEST_P(PaymentOf, IsLateFromThe31stDayAfterTheApproval) // 94(3)a, 94(4)
{
    const auto events = eventsOf(std::string(kApproved) + GetParam().payments);
    const auto clock = data::legalClock(law().clock(), {Agricultural, events}, GetParam().today);
    EXPECT_EQ(iso(clock.paymentDue), "2026-09-02");
    EXPECT_EQ(clock.paymentLateDays, GetParam().late);
}

INSTANTIATE_TEST_SUITE_P(
    Days, PaymentOf,
    testing::Values(PaymentCase{"", 2026y / 9 / 2, 0}, PaymentCase{"", 2026y / 9 / 3, 1},
                    PaymentCase{"", 2026y / 11 / 24, 83}, PaymentCase{", paid 2026-09-02 full", 2026y / 11 / 24, 0},
                    PaymentCase{", paid 2026-09-12 full", 2026y / 11 / 24, 10},
                    PaymentCase{", paid 2026-09-01 deposit", 2026y / 11 / 24, 0},
                    PaymentCase{", paid 2026-09-01 part", 2026y / 9 / 12, 10},
                    PaymentCase{", paid 2026-09-01 part, paid 2026-09-05 full", 2026y / 11 / 24, 3},
                    PaymentCase{", paid 2026-09-05", 2026y / 11 / 24, 3}));

struct RefusedCase
{
    NoticeLand land;
    const char *events;
    const char *step;
    Date on;
    const char *refusal; ///< "period_not_over 2026-11-30"
};

class PeriodCheck : public testing::TestWithParam<RefusedCase>
{};

TEST_P(PeriodCheck, RefusesWhatComesTooSoonOrTooLate)
{
    const auto &[land, text, step, on, refusal] = GetParam();
    const auto events = eventsOf(text);
    std::string found;
    for (const auto &each : data::checkPeriods(law().clock(), {land, events}, {.step = step, .on = on}))
        found += std::string(nameOf(each.kind)) + " " + iso(each.date) + " " + each.article;
    EXPECT_EQ(found, refusal);
}

INSTANTIATE_TEST_SUITE_P(
    Articles, PeriodCheck,
    testing::Values(RefusedCase{NonAgricultural, "notice 2026-06-03", "recovered", 2026y / 11 / 29,
                                "period_not_over 2026-11-30 Điều 85(1)"},
                    RefusedCase{NonAgricultural, "notice 2026-06-03", "recovered", 2026y / 11 / 30, ""},
                    RefusedCase{Agricultural, "notice 2026-06-03", "recovered", 2026y / 8 / 31,
                                "period_not_over 2026-09-01 Điều 85(1)"},
                    RefusedCase{Agricultural, "notice 2026-06-03", "recovered", 2026y / 9 / 1, ""},
                    RefusedCase{Agricultural, "notice 2026-06-03", "recovered", 2027y / 6 / 3, ""},
                    RefusedCase{Agricultural, "notice 2026-06-03", "recovered", 2027y / 6 / 4,
                                "notice_lapsed 2027-06-03 Điều 85(5)"},
                    RefusedCase{Agricultural, "posted 2026-07-01", "approved", 2026y / 7 / 30,
                                "period_not_over 2026-07-31 Điều 87(3)a"},
                    RefusedCase{Agricultural, "posted 2026-07-01", "consulted", 2026y / 7 / 31, ""},
                    RefusedCase{Agricultural, "inventory_persuaded 2026-07-01", "compulsory_inventory", 2026y / 7 / 10,
                                "period_not_over 2026-07-11 Điều 87(2)đ"},
                    RefusedCase{Agricultural, "plan_persuaded 2026-07-01", "recovered", 2026y / 7 / 10,
                                "period_not_over 2026-07-11 Điều 87(6)"},
                    RefusedCase{Agricultural, "handover_persuaded 2026-07-01", "enforcement", 2026y / 7 / 11, ""},
                    RefusedCase{Agricultural, "approved 2026-07-01", "paid", 2026y / 12 / 31, ""})); // late is no bar

struct ForecastCase
{
    NoticeLand land;
    const char *events;
    Date today;
    const char *usual;
    const char *railway;
};

class HandOver : public testing::TestWithParam<ForecastCase>
{};

TEST_P(HandOver, CanTakePlaceWhenEveryPeriodIsServed)
{
    const auto &[land, text, today, usual, railway] = GetParam();
    const auto events = eventsOf(text);
    EXPECT_EQ(iso(data::earliestDay(law().clock(), {land, events}, "handed_over", today)), usual);
    EXPECT_EQ(iso(data::earliestDay(law().railwayClock(), {land, events}, "handed_over", today)), railway);
}

INSTANTIATE_TEST_SUITE_P(
    Days, HandOver,
    testing::Values(
        ForecastCase{NonAgricultural, "", 2026y / 6 / 3, "2026-11-30", "2026-11-30"},
        ForecastCase{Agricultural, "", 2026y / 9 / 1, "2026-11-30", "2026-11-30"},
        ForecastCase{Unknown, "", 2026y / 6 / 3, "2026-11-30", "2026-11-30"},
        ForecastCase{Agricultural, "notice 2026-06-03, inventory 2026-07-01", 2026y / 10 / 1, "2026-10-31",
                     "2026-10-31"},
        ForecastCase{Agricultural, "notice 2026-06-03, inventory 2026-07-01, posted 2026-09-20", 2026y / 10 / 1,
                     "2026-10-20", "2026-10-20"},
        ForecastCase{NonAgricultural, kPaid, 2026y / 8 / 21, "2026-11-30", "2026-11-30"},
        ForecastCase{NonAgricultural, "notice 2025-06-03", 2026y / 6 / 4, "2026-12-01", "2026-12-01"}, // lapsed
        ForecastCase{NonAgricultural, "notice 2025-11-30, inventory 2026-01-05", 2026y / 11 / 10, "2027-05-09",
                     "2027-05-09"}, // would be void before the posting is over
        ForecastCase{NonAgricultural, "notice 2025-01-06, recovered 2025-09-01, posted 2026-11-01", 2026y / 11 / 24,
                     "2026-12-01", "2026-12-01"}, // decided in time
        ForecastCase{NonAgricultural, "handed_over 2026-02-03", 2026y / 11 / 24, "2026-02-03", "2026-02-03"}));

TEST(Milestone, IsMadeUpToItsLastDay)
{
    const data::ClockParcel untouched{NonAgricultural, {}};
    EXPECT_TRUE(data::canStillMake(law().clock(), untouched, "handed_over", 2026y / 11 / 30, 2026y / 6 / 3));
    EXPECT_FALSE(data::canStillMake(law().clock(), untouched, "handed_over", 2026y / 11 / 30, 2026y / 6 / 4));
    EXPECT_FALSE(data::canStillMake(law().clock(), untouched, "gone", 2026y / 11 / 30, 2026y / 6 / 3));
}

struct BeginCase
{
    NoticeLand land;
    Date milestone;
    const char *begin;
};

class LastDayToBegin : public testing::TestWithParam<BeginCase>
{};

TEST_P(LastDayToBegin, IsThatOfTheNotice) // M-03 and M-04 of the report
{
    const auto &[land, milestone, begin] = GetParam();
    EXPECT_EQ(iso(data::lastDayToBegin(law().clock(), land, "recovered", milestone)), begin);
    EXPECT_EQ(iso(data::lastDayToBegin(law().clock(), land, "handed_over", milestone)), begin);
}

INSTANTIATE_TEST_SUITE_P(Milestones, LastDayToBegin,
                         testing::Values(BeginCase{NonAgricultural, 2026y / 11 / 30, "2026-06-03"},
                                         BeginCase{Agricultural, 2026y / 11 / 30, "2026-09-01"},
                                         BeginCase{Unknown, 2026y / 11 / 30, "2026-06-03"},
                                         BeginCase{NonAgricultural, 2027y / 3 / 31, "2026-10-02"},
                                         BeginCase{Agricultural, 2027y / 3 / 31, "2026-12-31"}));

TEST(LegalRules, NameStepsThatThereAre)
{
    for (const auto &rule : law().rules) {
        EXPECT_TRUE(law().usual.find(rule.from)) << rule.from;
        EXPECT_TRUE(law().usual.find(rule.to)) << rule.to;
        if (rule.unit == Unit::WorkingDay) {
            EXPECT_NE(rule.sure, data::Certainty::Quoted) << rule.article;
        }
    }
}

} // namespace
