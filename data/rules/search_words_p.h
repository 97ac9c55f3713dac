// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// The words of a text as they are looked for: without accents and upper case, pieces that "/", "-" or
/// "." hold together joined by "_". "12/345 QĐ-UBND, Hàm Rồng" is {"12_345", "qd_ubnd", "ham", "rong"}.
/// Any bytes are taken; composed and decomposed letters are the same.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);

/// @p word and what of it stands behind each "_": where somebody may begin to type it.
[[nodiscard]] std::vector<std::string_view> beginnings(std::string_view word);

/// All digits of a telephone number, with 0 for the country's 84: "+84 912.345" is "0912345".
[[nodiscard]] std::string phoneDigits(std::string_view phone);

/// Digits from the last to the first, so that what a number ends with can be looked up as a beginning.
[[nodiscard]] std::string fromTheEnd(std::string_view digits);

/// A part of what is looked for: all of its words, or the one they make when written together.
struct SearchPart
{
    std::vector<std::string> words;
    std::string joined; ///< a telephone number that was typed in groups; empty: none
    std::string ending; ///< its last digits, if they may be those of a telephone number
    friend bool operator==(const SearchPart &, const SearchPart &) = default;
};

/// What @p text asks for: every part of it. "12/" keeps its sign, so that any parcel of sheet 12 fits.
[[nodiscard]] std::vector<SearchPart> searchParts(std::string_view text);

} // namespace data
