// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/working_days.h"

#include <algorithm>

namespace data {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

constexpr int kMonday = -3; ///< 29 December 1969, in days from 1 January 1970

int floorDiv(int a, int b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Weekdays from kMonday up to the day before.
int weekdaysBefore(int day)
{
    const int weeks = floorDiv(day - kMonday, 7);
    return 5 * weeks + std::min(day - kMonday - 7 * weeks, 5);
}

int serial(Date day) { return static_cast<int>(sys_days(day).time_since_epoch().count()); }

} // namespace

bool isWorkingDay(Date day, std::span<const Date> holidays)
{
    const std::chrono::weekday name{sys_days(day)};
    return name != std::chrono::Saturday && name != std::chrono::Sunday && !std::ranges::binary_search(holidays, day);
}

Date endOfPeriod(Date from, int amount, LegalRule::Unit unit, std::span<const Date> holidays)
{
    if (unit == LegalRule::Unit::Day)
        return sys_days(from) + days(amount);
    if (unit == LegalRule::Unit::Month) {
        const Date end = from + std::chrono::months(amount);
        return end.ok() ? end : lastDayOf(end.year() / end.month());
    }
    sys_days day(from);
    for (int left = amount; left > 0;) {
        day += days(1);
        left -= isWorkingDay(day, holidays) ? 1 : 0;
    }
    return day;
}

WorkingCalendar::WorkingCalendar(std::span<const Date> holidays)
{
    for (const Date day : holidays)
        if (isWorkingDay(day, {}))
            m_holidays.push_back(weekdaysBefore(serial(day)));
    std::ranges::sort(m_holidays);
    const auto repeated = std::ranges::unique(m_holidays);
    m_holidays.erase(repeated.begin(), repeated.end());
}

bool WorkingCalendar::isWorking(Date day) const
{
    return isWorkingDay(day, {}) && !std::ranges::binary_search(m_holidays, weekdaysBefore(serial(day)));
}

int WorkingCalendar::indexOf(Date day) const
{
    const int weekday = weekdaysBefore(serial(day));
    return weekday - static_cast<int>(std::ranges::lower_bound(m_holidays, weekday) - m_holidays.begin());
}

Date WorkingCalendar::dayAt(int index) const
{
    int low = 0; // holidays that come before the day: the i th has m_holidays[i] - i working days before it
    for (int high = static_cast<int>(m_holidays.size()); low < high;) {
        const int middle = low + (high - low) / 2;
        if (m_holidays[static_cast<std::size_t>(middle)] - middle <= index)
            low = middle + 1;
        else
            high = middle;
    }
    const int weekday = index + low;
    const int week = floorDiv(weekday, 5);
    return sys_days(days(kMonday + 7 * week + (weekday - 5 * week)));
}

Date WorkingCalendar::add(Date day, int count) const
{
    if (count == 0)
        return day;
    return count < 0 ? dayAt(indexOf(day) + count) : dayAt(indexOf(sys_days(day) + days(1)) + count - 1);
}

int WorkingCalendar::between(Date from, Date to) const
{
    return indexOf(sys_days(to) + days(1)) - indexOf(sys_days(from) + days(1));
}

} // namespace data
