// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace data {

/// A coordinate as people write it: "2195805,868", "2.195.805,868", "2,195,805.868". A single separator
/// before three digits may part thousands or decimals: the reading that @p fits accepts is taken,
/// decimals first. Nothing if it is no number, or none that fits.
[[nodiscard]] std::optional<double> parseGridNumber(std::string_view text, bool (*fits)(double));

} // namespace data
