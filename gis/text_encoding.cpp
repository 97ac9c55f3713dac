// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_encoding.h"

#include "gis/alphabet_p.h"
#include "gis/error.h"
#include "gis/text_decode_p.h"
#include "gis/text_tables_p.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace gis {

namespace {

struct Name
{
    std::string_view name; ///< lower case, without separators
    TextEncoding encoding;
};

constexpr auto kOtherNames = std::to_array<Name>({
    {"utf8", TextEncoding::Utf8},
    {"unicode", TextEncoding::Utf8},
    {"utf16", TextEncoding::Utf16Le},
    {"utf16le", TextEncoding::Utf16Le},
    {"utf16be", TextEncoding::Utf16Be},
    {"windows1258", TextEncoding::Windows1258},
    {"cp1258", TextEncoding::Windows1258},
    {"1258", TextEncoding::Windows1258},
    {"ansi1258", TextEncoding::Windows1258},
    {"tcvn3", TextEncoding::Tcvn3},
    {"tcvn", TextEncoding::Tcvn3},
    {"tcvn5712", TextEncoding::Tcvn3},
    {"tcvn57121", TextEncoding::Tcvn3},
    {"tcvn571211993", TextEncoding::Tcvn3},
    {"abc", TextEncoding::Tcvn3},
    {"tcvn3abc", TextEncoding::Tcvn3},
    {"vni", TextEncoding::Vni},
    {"vniwindows", TextEncoding::Vni},
    {"vniwin", TextEncoding::Vni},
    {"viscii", TextEncoding::Viscii},
    {"viscii11", TextEncoding::Viscii},
    {"latin1", TextEncoding::Latin1},
    {"iso88591", TextEncoding::Latin1},
    {"windows1252", TextEncoding::Latin1},
    {"cp1252", TextEncoding::Latin1},
    {"1252", TextEncoding::Latin1},
    {"ansi1252", TextEncoding::Latin1},
});

/// @p bytes are valid UTF-8. Throws std::bad_alloc.
std::string normalise(std::string_view bytes, int form)
{
    utf8proc_uint8_t *mapped = nullptr;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the library counts bytes as unsigned
    const auto *const begin = reinterpret_cast<const utf8proc_uint8_t *>(bytes.data());
    const auto size = utf8proc_map(begin, static_cast<utf8proc_ssize_t>(bytes.size()), &mapped,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | form));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size == UTF8PROC_ERROR_NOMEM)
        throw std::bad_alloc();
    if (size < 0)
        throw Error(std::string("a text cannot be normalised: ") + utf8proc_errmsg(size));
    return {mapped, mapped + size};
}

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Latin and Vietnamese letters and usual signs: a text of these alone is in NFC (their NFC_Quick_Check is
/// Yes, and none combines).
bool isComposed(char32_t c) { return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027); }

bool isUnicode(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

bool keepsAscii(TextEncoding encoding)
{
    return encoding != TextEncoding::Utf16Le && encoding != TextEncoding::Utf16Be && encoding != TextEncoding::Viscii;
}

std::string toUtf16(std::u32string_view text, bool bigEndian)
{
    std::string bytes;
    const auto add = [&](char32_t unit) {
        const auto high = static_cast<char>(static_cast<unsigned char>(unit >> 8U));
        const auto low = static_cast<char>(static_cast<unsigned char>(unit & 0xFFU));
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    for (const char32_t c : text) {
        if (c >= 0x10000) {
            add(0xD800 + ((c - 0x10000) >> 10U));
            add(0xDC00 + ((c - 0x10000) & 0x3FFU));
        } else {
            add(c);
        }
    }
    return bytes;
}

/// The bytes of one character of a text in NFC.
std::optional<std::string> encodeOne(char32_t c, TextEncoding encoding)
{
    if (encoding == TextEncoding::Vni)
        return toVni(c);
    if (const auto byte = byteOf(c, encoding))
        return std::string{*byte};
    Letter letter = takeApart(c);
    if (letter.tone == Tone::Level)
        return std::nullopt;
    if (encoding == TextEncoding::Tcvn3) {
        letter.upper = false;
        return std::string{byteOf(putTogether(letter), encoding).value()};
    }
    if (encoding != TextEncoding::Windows1258)
        return std::nullopt;
    const char32_t mark = markOf(letter.tone);
    letter.tone = Tone::Level;
    return std::string{byteOf(putTogether(letter), encoding).value(), byteOf(mark, encoding).value()};
}

} // namespace

std::string_view nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Windows1258:
        return "windows-1258";
    case TextEncoding::Tcvn3:
        return "tcvn3";
    case TextEncoding::Vni:
        return "vni";
    case TextEncoding::Viscii:
        return "viscii";
    case TextEncoding::Latin1:
        break;
    }
    return "latin-1";
}

std::optional<TextEncoding> findTextEncoding(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c + ('a' - 'A'));
        else if (!std::string_view("-_ :.()").contains(c))
            plain += c;
    }
    const auto *const found = std::ranges::find(kOtherNames, plain, &Name::name);
    return found == kOtherNames.end() ? std::nullopt : std::optional(found->encoding);
}

std::string toNfc(std::string_view utf8)
{
    const auto [text, damaged] = fromUtf8(utf8);
    const std::string valid = damaged ? toUtf8(text) : std::string(utf8);
    return std::ranges::all_of(text, isComposed) ? valid : normalise(valid, UTF8PROC_COMPOSE);
}

std::string toNfd(std::string_view utf8)
{
    return isAscii(utf8) ? std::string(utf8) : normalise(toUtf8(fromUtf8(utf8).text), UTF8PROC_DECOMPOSE);
}

DecodedText decodeText(std::string_view bytes, TextEncoding encoding)
{
    if (isAscii(bytes) && keepsAscii(encoding))
        return {.text = std::string(bytes)};
    const auto [raw, damaged] = decodeRaw(bytes, encoding);
    const std::string asWritten = toUtf8(raw);
    DecodedText result{.text = toNfc(asWritten), .damaged = damaged};
    // A combining mark is the usual way of windows-1258 to write a tone.
    result.composed = encoding != TextEncoding::Windows1258 && result.text != asWritten;
    if (std::u32string text = fromUtf8(result.text).text; joinStrayMarks(text)) {
        result.text = toNfc(toUtf8(text));
        result.composed = true;
    }
    return result;
}

std::optional<std::string> encodeText(std::string_view utf8, TextEncoding encoding)
{
    const auto [text, damaged] = fromUtf8(toNfc(utf8));
    if (fromUtf8(utf8).damaged)
        return std::nullopt;
    if (isUnicode(encoding))
        return encoding == TextEncoding::Utf8 ? toUtf8(text) : toUtf16(text, encoding == TextEncoding::Utf16Be);
    std::string bytes;
    for (const char32_t c : text) {
        const auto written = encodeOne(c, encoding);
        if (!written)
            return std::nullopt;
        bytes += *written;
    }
    return bytes;
}

} // namespace gis
