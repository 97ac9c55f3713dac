// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/parcel_label.h"

#include <vector>

/// Shared by the rules that split labels.
namespace data::label {

inline constexpr std::string_view kBlank = " \t\r\v\f";

[[nodiscard]] std::unexpected<LabelFault> fault(LabelFault::Reason reason, std::string_view words);

/// Parts between any of @p separators, trimmed; "a//b" has an empty one.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, std::string_view separators);

/// Between blanks; a unit stays with its figure.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view line);

/// Whether two words may be one figure with its thousands apart: "1 119,3".
[[nodiscard]] bool mayBeGrouped(std::string_view first, std::string_view second);

[[nodiscard]] bool areDigits(std::string_view text);

/// "654", "654a": a number as sheets count parcels.
[[nodiscard]] bool isNumber(std::string_view text);

/// Whether only an area is written so: with decimals, groups or the unit.
[[nodiscard]] bool looksLikeArea(std::string_view text);

/// Square metres, with or without their unit. A single mark before three digits ("1.119") could be a
/// decimal or a group and is refused.
[[nodiscard]] std::expected<double, LabelFault> readArea(std::string_view text);

} // namespace data::label
