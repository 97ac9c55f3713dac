// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/alphabet_p.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gis {

namespace {

/// One row a vowel of kVowels, one column a tone.
constexpr std::array<std::u32string_view, 12> kLower{U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ", U"êềểễếệ", U"iìỉĩíị",
                                                     U"oòỏõóọ", U"ôồổỗốộ", U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};
constexpr std::array<std::u32string_view, 12> kUpper{U"AÀẢÃÁẠ", U"ĂẰẲẴẮẶ", U"ÂẦẨẪẤẬ", U"EÈẺẼÉẸ", U"ÊỀỂỄẾỆ", U"IÌỈĨÍỊ",
                                                     U"OÒỎÕÓỌ", U"ÔỒỔỖỐỘ", U"ƠỜỞỠỚỢ", U"UÙỦŨÚỤ", U"ƯỪỬỮỨỰ", U"YỲỶỸÝỴ"};
constexpr std::array<char32_t, 6> kTones{0, 0x300, 0x309, 0x303, 0x301, 0x323};

struct Quality
{
    char32_t mark;
    std::u32string_view plain;
    std::u32string_view marked;
};
constexpr std::array<Quality, 3> kQualities{{{0x302, U"aeo", U"âêô"}, {0x306, U"a", U"ă"}, {0x31B, U"ou", U"ơư"}}};

constexpr char32_t kLatinEnd = 0x1B1;         ///< ư is the last letter of the lower block
constexpr char32_t kAdditionalBegin = 0x1EA0; ///< Latin Extended Additional: Ạ to ỹ
constexpr char32_t kAdditionalEnd = 0x1EFA;

/// Where @p c stands in the table of letters; past its end for what is none.
constexpr std::size_t indexOf(char32_t c)
{
    if (c < kLatinEnd)
        return c;
    return c >= kAdditionalBegin && c < kAdditionalEnd ? kLatinEnd + (c - kAdditionalBegin) : std::size_t{0xFFFF};
}

using Table = std::array<Letter, kLatinEnd + (kAdditionalEnd - kAdditionalBegin)>;

/// Every Vietnamese and ASCII letter taken apart; elsewhere a base of 0.
constexpr Table makeTable()
{
    Table table{};
    for (char32_t c = U'a'; c <= U'z'; ++c) {
        table[c] = {c};
        table[c & ~char32_t{0x20}] = {c, Tone::Level, true};
    }
    table[indexOf(U'đ')] = {U'đ'};
    table[indexOf(U'Đ')] = {U'đ', Tone::Level, true};
    for (std::size_t row = 0; row < kLower.size(); ++row)
        for (std::size_t column = 0; column < kTones.size(); ++column) {
            const auto tone = static_cast<Tone>(column);
            table[indexOf(kLower[row][column])] = {kVowels[row], tone, false};
            table[indexOf(kUpper[row][column])] = {kVowels[row], tone, true};
        }
    return table;
}

constexpr Table kTable = makeTable();

} // namespace

Letter takeApart(char32_t c)
{
    const std::size_t index = indexOf(c);
    return index < kTable.size() && kTable[index].base != 0 ? kTable[index] : Letter{c};
}

char32_t putTogether(Letter letter)
{
    const auto row = kVowels.find(letter.base);
    if (row != std::u32string_view::npos)
        return (letter.upper ? kUpper : kLower)[row][static_cast<std::size_t>(letter.tone)];
    if (letter.tone != Tone::Level)
        return 0;
    if (letter.base == U'đ')
        return letter.upper ? U'Đ' : U'đ';
    const bool ascii = letter.base >= U'a' && letter.base <= U'z';
    return letter.upper ? (ascii ? letter.base & ~char32_t{0x20} : 0) : letter.base;
}

char32_t withMark(char32_t letter, char32_t mark)
{
    Letter parts = takeApart(letter);
    if (parts.tone != Tone::Level || !kVowels.contains(parts.base))
        return 0;
    const auto quality = std::ranges::find(kQualities, mark, &Quality::mark);
    if (quality != kQualities.end()) {
        const auto at = quality->plain.find(parts.base);
        if (at == std::u32string_view::npos)
            return 0;
        parts.base = quality->marked[at];
        return putTogether(parts);
    }
    const auto *const tone = std::ranges::find(kTones, mark);
    if (mark == 0 || tone == kTones.end())
        return 0;
    parts.tone = static_cast<Tone>(tone - kTones.begin());
    return putTogether(parts);
}

char32_t markOf(Tone tone) { return kTones[static_cast<std::size_t>(tone)]; }

bool isMark(char32_t c)
{
    return c != 0 && (std::ranges::contains(kTones, c) || std::ranges::contains(kQualities, c, &Quality::mark));
}

} // namespace gis
