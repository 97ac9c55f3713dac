// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/working_days.h"

#include <algorithm>

namespace data {

using std::chrono::days;
using std::chrono::sys_days;

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

} // namespace data
