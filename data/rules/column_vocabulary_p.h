// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/import_target.h"

#include <span>
#include <string_view>

namespace data {

/// Names of a field's column, folded (small letters without accents and separators) and parted by blanks.
struct ColumnWords
{
    std::string_view field;
    std::string_view sure;       ///< mean this field
    std::string_view likely{};   ///< mean it, or something else
    std::string_view possible{}; ///< taken only where no other column is better
};

[[nodiscard]] std::span<const ColumnWords> columnWords(ImportTarget target);

} // namespace data
