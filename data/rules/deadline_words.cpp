// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline_words_p.h"

#include "data/rules/plain_letters_p.h"

namespace data::deadline {

namespace {

using Kind = Word::Kind;

constexpr std::u32string_view kSpaces =
    U" \t\n\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F"
    U"\u205F\u2060\u3000\uFEFF";
constexpr std::u32string_view kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
constexpr std::u32string_view kSoftSigns = U",;:()[]\"'“”‘’«»";

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
    if (isCombiningMark(c))
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
    return c != kInvalidLetter && !control && !turns;
}

} // namespace

std::vector<Word> splitIntoWords(std::string_view wording)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < wording.size();) {
        const auto [c, size] = firstOf(wording.substr(at));
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
        const auto [c, size] = firstOf(wording.substr(at, end - at));
        quoted += canBeShown(c) ? wording.substr(at, size) : std::string_view("\uFFFD");
        at += size;
    }
    return quoted;
}

} // namespace data::deadline
