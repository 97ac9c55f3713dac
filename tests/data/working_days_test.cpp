// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/working_days.h"
#include "tests/data/clearance_law.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace std::chrono_literals;
using data::Date;
using data::WorkingCalendar;
using std::chrono::days;
using std::chrono::sys_days;

const std::vector<Date> &holidays() { return ClearanceLaw::get().holidays; }

TEST(Holidays, AreElevenWorkingDaysAYear) // Labour Code 2019, Art. 112(1), with the days in lieu of weekends
{
    for (int year = 2025; year <= 2030; ++year) {
        const auto count = std::ranges::count_if(holidays(), [year](Date day) {
            return day.year() == std::chrono::year(year) && data::isWorkingDay(day, {});
        });
        EXPECT_EQ(count, 11) << year;
    }
}

TEST(Holidays, HaveTheFirstThreeDaysOfTet)
{
    for (const Date first :
         {2025y / 1 / 29, 2026y / 2 / 17, 2027y / 2 / 6, 2028y / 1 / 26, 2029y / 2 / 13, 2030y / 2 / 2})
        for (int day = 0; day < 3; ++day)
            EXPECT_TRUE(std::ranges::binary_search(holidays(), Date(sys_days(first) + days(day))))
                << data::toIso(first) << " + " << day;
}

TEST(WorkingCalendar, AgreesWithCountingDayByDay)
{
    const WorkingCalendar calendar(holidays());
    for (const Date from : {1969y / 12 / 20, 2026y / 2 / 13, 2027y / 2 / 3, 2027y / 2 / 6, 2030y / 8 / 31}) {
        int worked = 0;
        EXPECT_EQ(calendar.add(from, 0), from);
        for (sys_days day = sys_days(from) + days(1); day < sys_days(from) + days(800); day += days(1)) {
            const bool isWorking = data::isWorkingDay(day, holidays());
            worked += isWorking ? 1 : 0;
            ASSERT_EQ(calendar.isWorking(day), isWorking) << data::toIso(day);
            ASSERT_EQ(calendar.between(from, day), worked) << data::toIso(day);
            ASSERT_EQ(calendar.between(day, from), -worked) << data::toIso(day);
            if (isWorking) {
                ASSERT_EQ(calendar.add(from, worked), Date(day));
                ASSERT_EQ(calendar.dayAt(calendar.indexOf(day)), Date(day));
            }
        }
    }
}

TEST(WorkingCalendar, CountsBackwards)
{
    const WorkingCalendar calendar(holidays());
    EXPECT_EQ(calendar.add(2027y / 2 / 11, -1), 2027y / 2 / 3); // Tết
    EXPECT_EQ(calendar.add(2027y / 2 / 7, -1), 2027y / 2 / 3);
    EXPECT_EQ(calendar.add(2027y / 5 / 4, -2), 2027y / 4 / 28); // 30/4, 1/5 and its day in lieu
    EXPECT_EQ(calendar.indexOf(2027y / 4 / 30), calendar.indexOf(2027y / 5 / 4));
}

TEST(WorkingCalendar, MindsNeitherOrderNorRepetitionNorWeekends)
{
    std::vector<Date> mixed = holidays();
    std::ranges::reverse(mixed);
    mixed.insert(mixed.end(), {2027y / 1 / 1, 2027y / 1 / 2});
    EXPECT_EQ(WorkingCalendar(mixed).between(2024y / 12 / 31, 2030y / 12 / 31),
              WorkingCalendar(holidays()).between(2024y / 12 / 31, 2030y / 12 / 31));
}

} // namespace
