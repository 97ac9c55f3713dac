// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/utf8_p.h"

#include <array>
#include <cstddef>

namespace gis {

namespace {

struct CodePoint
{
    char32_t value = kReplacement;
    std::size_t size = 0; ///< bytes; 0 if the first one begins nothing
};

/// RFC 3629: no surrogates, nothing overlong, nothing past U+10FFFF.
CodePoint firstOf(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size == 0 || bytes.size() < size)
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

void append(std::string &bytes, char32_t c)
{
    const auto add = [&](char32_t bits) { bytes += static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto follow = [&](unsigned shift) { add(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80)
        return add(c);
    if (c < 0x800) {
        add(0xC0U | (c >> 6U));
    } else if (c < 0x10000) {
        add(0xE0U | (c >> 12U));
        follow(6);
    } else {
        add(0xF0U | (c >> 18U));
        follow(12);
        follow(6);
    }
    follow(0);
}

} // namespace

CodePoints fromUtf8(std::string_view bytes)
{
    CodePoints result;
    result.text.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto [value, size] = firstOf(bytes);
        result.text += value;
        result.damaged |= size == 0;
        bytes.remove_prefix(size == 0 ? 1 : size);
    }
    return result;
}

std::string toUtf8(std::u32string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (const char32_t c : text)
        append(bytes, c);
    return bytes;
}

} // namespace gis
