// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/place.h"

#include <span>
#include <string_view>

namespace data {

/// The unit a name as written means: "Đông Cương", "P. Hàm Rồng", "phường Đông Cương cũ", "ham rong (cu)",
/// or its code. Of a ward and a former one of the same name today's is meant, unless "cũ" is said. Null
/// for a name no unit has, and where several of a kind have it.
[[nodiscard]] const AdminUnit *findUnit(std::span<const AdminUnit> units, std::string_view written);

/// Whether a record belongs under a unit, through all changes of wards.
struct Belonging
{
    enum class Verdict { Yes, No, Unknown };
    Verdict verdict = Verdict::No;
    bool byGeometry = false; ///< what was entered leaves it open: more than half of it lies in the outline, or not
    friend bool operator==(const Belonging &, const Belonging &) = default;
};

/// Of a record entered under @p entered (none: not stated) that looks like @p geometry (on the grid of
/// the units). What was entered under a former ward belongs to the one that took all of it over. Where
/// that ward was divided, or the record was entered under today's ward and a former one is asked for,
/// geometry decides, and without one it is Unknown.
[[nodiscard]] Belonging belongsUnder(std::span<const AdminUnit> units, const AdminUnit &unit, std::optional<Id> entered,
                                     const gis::Geometry &geometry);

} // namespace data
