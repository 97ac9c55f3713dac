// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/parcels.h"

#include <chrono>

namespace hamrong {

/// The last day of which the illustrative history tells.
constexpr std::chrono::year_month_day lastDayTold{std::chrono::year(2026), std::chrono::month(11),
                                                  std::chrono::day(20)};

/// One step of a parcel's clearance.
struct Event
{
    std::size_t parcel = 0; ///< position in the list the events were made for
    std::string stage;
    std::optional<std::chrono::sys_days> planned;
    std::optional<std::chrono::sys_days> adjusted;
    std::optional<std::chrono::sys_days> actual;
    std::string document;
    std::optional<long long> amountDong;
};

/// A history for every parcel, in lawful order and gaps (Land Law 31/2024/QH15, Articles 85, 87, 94).
[[nodiscard]] std::vector<Event> makeEvents(const std::vector<Parcel> &parcels, Random &random);

} // namespace hamrong
