// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/date.h"

#include <optional>
#include <string_view>

namespace data {

/// How a marker was found, in words of Vietnamese or English with or without accents: "Mốc bị mất",
/// "con nguyen ven", "not_found". One of "standing", "damaged", "lost", "moved", "not_found"; empty for
/// "chưa rõ" and its like, which state nothing; no value for
/// words that are none of a fixed list, since half a wording may say the opposite of the whole.
[[nodiscard]] std::optional<std::string_view> markerStateOf(std::string_view words);

/// A day as tables write it: 23/11/2026, 23-11-2026, 23.11.2026, 2026-11-23, 2026/11/23, with or without
/// a time of day after it. Nothing for a day that does not exist, or a year of two digits.
[[nodiscard]] std::optional<Date> dayIn(std::string_view text);

} // namespace data
