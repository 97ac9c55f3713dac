// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace data {

/// A number whose order is that of map sheets and parcel numbers as a person counts: 2/10 before 2/10a
/// before 10/1; those that do not begin with a figure come last. What stands behind the first letter
/// after the figures is not told apart.
[[nodiscard]] std::uint64_t placeKey(std::string_view sheet, std::string_view number);

/// Numbers whose order is that of the first 36 letters, digits and blanks of a folded name; 0 of an
/// empty one.
[[nodiscard]] std::array<std::uint64_t, 3> nameKey(std::string_view name);

} // namespace data
