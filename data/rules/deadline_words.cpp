// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline_words_p.h"

#include <algorithm>
#include <array>

namespace data::deadline {

namespace {

using Kind = Word::Kind;

constexpr char32_t kInvalid = 0xFFFD;

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

/// Combining marks of decomposed Vietnamese: five tones, circumflex, breve, horn, old tone marks.
constexpr std::u32string_view kMarks = U"\u0300\u0301\u0309\u0303\u0323\u0302\u0306\u031B\u0340\u0341";
constexpr std::u32string_view kSpaces =
    U" \t\n\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F"
    U"\u205F\u2060\u3000\uFEFF";
constexpr std::u32string_view kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
constexpr std::u32string_view kSoftSigns = U",;:()[]\"'“”‘’«»";

struct CodePoint
{
    char32_t value = kInvalid;
    std::size_t size = 1; ///< bytes
};

CodePoint decode(std::string_view text)
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

/// The letter without accent and in lower case; 0 if it is none.
char plainLetter(char32_t c)
{
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'))
        return static_cast<char>(c | 0x20U);
    const auto has = [c](const Letters &letters) { return letters.accented.contains(c); };
    const auto row = std::ranges::find_if(kLetters, has);
    return row == kLetters.end() ? '\0' : row->plain;
}

struct Folded
{
    Kind kind = Kind::Strange;
    std::string_view text;
    bool accented = false;
};

Folded fold(char32_t c)
{
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    static constexpr std::string_view digits = "0123456789";
    if (const char plain = plainLetter(c))
        return {Kind::Letters, letters.substr(static_cast<std::size_t>(plain - 'a'), 1), c > 0x7F};
    if (kMarks.contains(c))
        return {Kind::Letters, "", true};
    if (c >= U'0' && c <= U'9')
        return {Kind::Digits, digits.substr(c - U'0', 1), false};
    if (kDashes.contains(c))
        return {Kind::Sign, "-", false};
    if (c == U'/')
        return {Kind::Sign, "/", false};
    if (c == U'.')
        return {Kind::Sign, ".", false};
    if (kSoftSigns.contains(c))
        return {Kind::Sign, ",", false};
    return {};
}

/// Control characters, and those that turn the direction of the text around them.
bool canBeShown(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool turns =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c != kInvalid && !control && !turns;
}

} // namespace

std::vector<Word> splitIntoWords(std::string_view wording)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < wording.size();) {
        const auto [c, size] = decode(wording.substr(at));
        if (!kSpaces.contains(c)) {
            const Folded folded = fold(c);
            const bool grows = folded.kind == Kind::Letters || folded.kind == Kind::Digits;
            if (!grows || words.empty() || words.back().end != at || words.back().kind != folded.kind)
                words.push_back({.kind = folded.kind, .text = {}, .begin = at});
            words.back().text += folded.text;
            words.back().accented |= folded.accented;
            words.back().end = at + size;
        }
        at += size;
    }
    return words;
}

std::string quote(std::string_view wording, std::size_t begin, std::size_t end)
{
    std::string quoted;
    for (std::size_t at = begin; at < end;) {
        const auto [c, size] = decode(wording.substr(at, end - at));
        quoted += canBeShown(c) ? wording.substr(at, size) : std::string_view("\uFFFD");
        at += size;
    }
    return quoted;
}

} // namespace data::deadline
