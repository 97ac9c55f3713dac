// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/import_target.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace data {

struct ColumnGuess
{
    std::size_t column = 0; ///< index into the names
    std::string field;      ///< one of fieldsOf the target
    double certainty = 0;   ///< 1: the field's very name; below 0.5: better than nothing
    friend bool operator==(const ColumnGuess &, const ColumnGuess &) = default;
};

/// Which columns fill which fields, by their names in Vietnamese, English or French, spelled in any way:
/// "SHTHUA", "So_Thua", "Số thửa", "parcel_no". No column and no field twice; sorted by column.
[[nodiscard]] std::vector<ColumnGuess> guessColumns(ImportTarget target, std::span<const std::string> names);

/// The unit a name ends in, "km2", "m2", "ha", "m" or "km": "Diện tích (ha)", "area_m2", "dientichkm2"; empty
/// if none.
[[nodiscard]] std::string_view unitInName(std::string_view name);

} // namespace data
