// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/text_encoding.h"

#include <optional>
#include <string>
#include <string_view>

namespace gis {

/// What the single bytes of @p encoding stand for, U+FFFD for those without a meaning. Only for
/// Windows1258, Tcvn3, Viscii and Latin1.
[[nodiscard]] char32_t meaningOf(unsigned char byte, TextEncoding encoding);
/// The reverse; nothing for a character that has no byte of its own.
[[nodiscard]] std::optional<char> byteOf(char32_t c, TextEncoding encoding);

/// Letters and combining marks as VNI-Windows writes them; U+FFFD for a mark that follows no letter it
/// belongs to. A tone after a blank after its vowel becomes a combining mark.
[[nodiscard]] std::u32string fromVni(std::string_view bytes);
/// The bytes of one character; nothing for one VNI lacks.
[[nodiscard]] std::optional<std::string> toVni(char32_t c);

} // namespace gis
