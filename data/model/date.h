// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace data {

/// A day of the Gregorian calendar, without time or zone.
using Date = std::chrono::year_month_day;

/// "2026-11-30".
[[nodiscard]] std::string toIso(Date date);
/// The day an ISO text names; nothing if it is not a day that exists.
[[nodiscard]] std::optional<Date> fromIso(std::string_view text);
/// Days from @p from to @p to; negative if @p to is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);
/// The last day of a month.
[[nodiscard]] Date lastDayOf(std::chrono::year_month month);

} // namespace data
