// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace data {

/// What stands for bytes without a meaning.
inline constexpr char32_t kInvalidLetter = 0xFFFD;

struct CodePoint
{
    char32_t value = kInvalidLetter;
    std::size_t size = 1; ///< bytes
};

/// The first character of a text that is not empty, by RFC 3629.
[[nodiscard]] CodePoint firstOf(std::string_view text);

/// A letter of Vietnamese or English without accent and in lower case, "Ệ" is 'e', "Đ" is 'd'; 0 for
/// any other character.
[[nodiscard]] char plainLetter(char32_t c);

/// Combining marks of decomposed Vietnamese: they vanish where a text is folded.
[[nodiscard]] bool isCombiningMark(char32_t c);

} // namespace data
