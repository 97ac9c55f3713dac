// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace data {

/// Key of a stored row; 0 until stored.
using Id = std::int64_t;

/// How a geometry came to be. Illustrative geometry says so wherever it is shown.
enum class Quality { Surveyed, Digitised, Illustrative };

/// As stored: "surveyed", "digitised", "illustrative".
[[nodiscard]] constexpr std::string_view nameOf(Quality quality)
{
    return quality == Quality::Surveyed ? "surveyed" : quality == Quality::Digitised ? "digitised" : "illustrative";
}

} // namespace data
