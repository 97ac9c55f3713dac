// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/clearance.h"

#include <span>

namespace data {

/// Monday to Friday, except @p holidays (sorted).
[[nodiscard]] bool isWorkingDay(Date day, std::span<const Date> holidays);

/// The day on which a period that began on @p from is over: the day of the event does not count. Months
/// end on the day of the same number, or the last of a shorter month (Civil Code 2015, Art. 147, 148).
[[nodiscard]] Date endOfPeriod(Date from, int amount, LegalRule::Unit unit, std::span<const Date> holidays);

/// Monday to Friday except holidays, for those who ask often: every answer takes a search among the
/// holidays, however far apart the days are. Years of which no holiday is known have weekends alone.
class WorkingCalendar
{
public:
    /// @p holidays in any order; those on a weekend and repeated ones do no harm.
    explicit WorkingCalendar(std::span<const Date> holidays = {});

    [[nodiscard]] bool isWorking(Date day) const;
    /// Number of the first working day that is not before @p day. Working days are numbered one by one,
    /// negative before 1970.
    [[nodiscard]] int indexOf(Date day) const;
    /// The working day of a number.
    [[nodiscard]] Date dayAt(int index) const;
    /// The @p count th working day after @p day, before it if negative; 0: @p day itself, working or not.
    [[nodiscard]] Date add(Date day, int count) const;
    /// Working days after @p from up to and with @p to; negative if @p to is earlier.
    [[nodiscard]] int between(Date from, Date to) const;

private:
    std::vector<int> m_holidays; ///< numbers of the weekdays that are holidays, among all weekdays
};

} // namespace data
