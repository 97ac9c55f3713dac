// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/plain_letters_p.h"

#include <array>

namespace data {

namespace {

struct Letters
{
    char plain;
    std::u32string_view accented;
};

/// Composed letters of Vietnamese. Ð (U+00D0) is what old fonts leave where Đ (U+0110) is meant.
constexpr std::array<Letters, 7> kLetters{{
    {'a', U"àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"},
    {'d', U"đĐÐ"},
    {'e', U"èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"},
    {'i', U"ìíỉĩịÌÍỈĨỊ"},
    {'o', U"òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"},
    {'u', U"ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"},
    {'y', U"ỳýỷỹỵỲÝỶỸỴ"},
}};

/// By character, up to the end of Latin Extended Additional.
constexpr auto kPlain = [] {
    std::array<char, 0x1F00> plain{};
    for (char32_t c = U'a'; c <= U'z'; ++c)
        plain[c] = plain[c & ~0x20U] = static_cast<char>(c);
    for (const Letters &letters : kLetters)
        for (const char32_t c : letters.accented)
            plain[c] = letters.plain;
    return plain;
}();

/// Five tones, circumflex, breve, horn, old tone marks.
constexpr std::u32string_view kMarks = U"\u0300\u0301\u0309\u0303\u0323\u0302\u0306\u031B\u0340\u0341";

} // namespace

CodePoint firstOf(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size == 0 || text.size() < size)
        return {};
    char32_t value = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[size] || value > 0x10FFFF || surrogate)
        return {};
    return {value, size};
}

char plainLetter(char32_t c) { return c < kPlain.size() ? kPlain[c] : '\0'; }

bool isCombiningMark(char32_t c) { return c >= 0x0300 && c <= 0x0341 && kMarks.contains(c); }

} // namespace data
