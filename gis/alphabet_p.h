// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gis {

/// In the order of the tables of letters.
enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot };

/// A letter of Vietnamese, taken apart: "Ấ" is â, acute, upper. Any other character is itself, level.
struct Letter
{
    char32_t base = 0; ///< lower case, without tone: one of "aăâeêioôơuưyđ", or the character itself
    Tone tone = Tone::Level;
    bool upper = false;
};

/// The twelve vowels without a tone, lower case.
constexpr std::u32string_view kVowels = U"aăâeêioôơuưy";

/// ASCII letters are taken apart too: "B" is b, upper.
[[nodiscard]] Letter takeApart(char32_t c);
/// 0 where there is no such letter in one character.
[[nodiscard]] char32_t putTogether(Letter letter);

/// @p letter under the combining @p mark (a tone, circumflex, breve, horn); 0 if Vietnamese has no such
/// letter or @p letter has a tone already.
[[nodiscard]] char32_t withMark(char32_t letter, char32_t mark);
/// U+0300, U+0309, U+0303, U+0301, U+0323; 0 for Tone::Level.
[[nodiscard]] char32_t markOf(Tone tone);
/// A combining mark that Vietnamese uses.
[[nodiscard]] bool isMark(char32_t c);

/// Whether @p word, one word of letters in any case, is spelled as a Vietnamese syllable: an onset, a
/// rhyme, one tone at most, and none but acute and dot before a final stop. Linear, and at once for long words.
[[nodiscard]] bool isSyllable(std::u32string_view word);

} // namespace gis
