// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace data::deadline {

/// What stands between two spaces of a wording, or less: "5/12" is three of them, "Q1" two.
struct Word
{
    enum class Kind { Letters, Digits, Sign, Strange };
    Kind kind = Kind::Strange;
    /// Folded: "trước", "TRƯỚC" and "truoc" are all "truoc". Every dash is "-". Empty if Strange.
    std::string text;
    bool accented = false; ///< lost something by folding
    std::size_t begin = 0; ///< first byte in the wording
    std::size_t end = 0;   ///< byte after the last
};

/// Takes any bytes: what is neither letter of Vietnamese or English, digit, space nor sign of
/// "/-.,;:()[]" and quotation marks is Strange, invalid UTF-8 and control characters among it.
[[nodiscard]] std::vector<Word> splitIntoWords(std::string_view wording);

/// Bytes @p begin to @p end for a message: valid UTF-8, with U+FFFD for what cannot be shown.
[[nodiscard]] std::string quote(std::string_view wording, std::size_t begin, std::size_t end);

} // namespace data::deadline
