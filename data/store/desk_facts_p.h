// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/slot_set_p.h"

#include <array>
#include <cstdint>

namespace data {

/// What the index knows of a parcel. The first seven are codes of a list of words (16 bits), the others
/// have 64 bits: Parcel an Id, Place and Holder numbers whose order is that of what they stand for, the
/// rest a double, NaN where nothing is known.
enum class Fact {
    Project,
    Unit,
    Stage,
    LandUse,
    Category,
    Quality,
    Obstacle,
    Parcel, ///< 0: the slot is empty
    Area,
    Approved,
    Paid,
    Due, ///< days since 1970
    Place,
    Holder1,
    Holder2,
    Holder3
};
inline constexpr std::size_t kWordFacts = 7;
inline constexpr std::size_t kFacts = 16;

using Codes = std::array<std::uint16_t, SlotSet::kSlots>;
template <typename Value> using Values = std::array<Value, SlotSet::kSlots>;

} // namespace data
