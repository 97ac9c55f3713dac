// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_decode_p.h"

#include "gis/alphabet_p.h"
#include "gis/text_tables_p.h"

#include <algorithm>
#include <cstddef>

namespace gis {

namespace {

CodePoints fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? char32_t{first} << 8U | second : char32_t{second} << 8U | first;
    };
    const auto isHigh = [](char32_t c) { return c >= 0xD800 && c < 0xDC00; };
    const auto isLow = [](char32_t c) { return c >= 0xDC00 && c < 0xE000; };
    CodePoints result;
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t c = unit(at);
        const char32_t next = isHigh(c) && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (isLow(next)) {
            result.text += static_cast<char32_t>(0x10000 + ((c - 0xD800) << 10U) + (next - 0xDC00));
            at += 2;
            continue;
        }
        const bool alone = isHigh(c) || isLow(c);
        result.text += alone ? kReplacement : c;
        result.damaged |= alone;
    }
    if (at < bytes.size()) {
        result.text += kReplacement;
        result.damaged = true;
    }
    return result;
}

void dropByteOrderMarks(std::u32string &text)
{
    text.erase(0, std::min(text.find_first_not_of(U'\uFEFF'), text.size()));
}

constexpr std::size_t kLongestSyllable = 7;

bool isLetter(char32_t c)
{
    const Letter letter = takeApart(c);
    return (letter.base >= U'a' && letter.base <= U'z') || letter.base == U'đ' || kVowels.contains(letter.base);
}

/// Whether the end of @p before and the beginning of @p after are one word.
bool areOneWord(std::u32string_view before, std::u32string_view after)
{
    std::u32string word;
    for (auto at = before.size(); at > 0 && isLetter(before[at - 1]) && word.size() <= kLongestSyllable; --at)
        word.insert(word.begin(), before[at - 1]);
    for (const char32_t c : after) {
        if (!isLetter(c) || word.size() > kLongestSyllable)
            break;
        word += c;
    }
    return isSyllable(word);
}

} // namespace

CodePoints decodeRaw(std::string_view bytes, TextEncoding encoding)
{
    CodePoints result;
    switch (encoding) {
    case TextEncoding::Utf8:
        result = fromUtf8(bytes);
        break;
    case TextEncoding::Utf16Le:
        result = fromUtf16(bytes, false);
        break;
    case TextEncoding::Utf16Be:
        result = fromUtf16(bytes, true);
        break;
    case TextEncoding::Vni:
        result.text = fromVni(bytes);
        break;
    default:
        for (const char byte : bytes)
            result.text += meaningOf(static_cast<unsigned char>(byte), encoding);
        result.damaged = result.text.contains(kReplacement);
        return result;
    }
    if (encoding == TextEncoding::Vni)
        result.damaged = result.text.contains(kReplacement);
    else
        dropByteOrderMarks(result.text);
    return result;
}

bool joinStrayMarks(std::u32string &text)
{
    std::u32string joined;
    joined.reserve(text.size());
    bool any = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t c = text[at];
        const bool parted = isMark(c) && joined.size() >= 2 && (joined.back() == U' ' || joined.back() == U'\u00A0');
        const char32_t whole = parted ? withMark(joined[joined.size() - 2], c) : 0;
        if (whole == 0) {
            joined += c;
            continue;
        }
        any = true;
        const char32_t blank = joined.back();
        joined.pop_back();
        joined.back() = whole;
        const auto rest = std::u32string_view(text).substr(at + 1);
        if (!rest.empty() && isLetter(rest.front()) && !areOneWord(joined, rest))
            joined += blank;
    }
    text = std::move(joined);
    return any;
}

} // namespace gis
