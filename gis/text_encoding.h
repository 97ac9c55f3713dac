// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gis {

/// How the bytes of a Vietnamese text stand for letters. The old single-byte ones are decoded by our own
/// tables: the C library's converters hold the last character back in case a mark follows, and GDAL
/// never asks for it.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1258, ///< letter and combining mark
    Tcvn3,       ///< TCVN 5712 as the .VnTime fonts use it ("ABC"); no upper-case letters with a tone
    Vni,         ///< VNI-Windows: letter and mark as two Latin-1 characters
    Viscii,      ///< RFC 1456
    Latin1       ///< Windows-1252: text without Vietnamese letters
};

/// "utf-8", "utf-16le", "windows-1258", "tcvn3", "vni", "viscii", "latin-1".
[[nodiscard]] std::string_view nameOf(TextEncoding encoding);
/// Also by usual other names and any case ("UTF8", "CP1258", "ABC", "VNI-Windows", "TCVN"); nothing for
/// an unknown one.
[[nodiscard]] std::optional<TextEncoding> findTextEncoding(std::string_view name);

struct DecodedText
{
    std::string text;      ///< UTF-8, NFC
    bool damaged = false;  ///< bytes without a meaning were there; each stands as U+FFFD
    bool composed = false; ///< the bytes were decomposed and are composed now (NFD, stray marks)
};

/// Decodes; never fails. A mark that stands after a blank ("Thường vu ̣") joins its letter.
[[nodiscard]] DecodedText decodeText(std::string_view bytes, TextEncoding encoding);

/// The reverse; nothing where the encoding lacks a character. TCVN3 writes an upper-case letter with a
/// tone as the lower-case one, as its capital fonts do.
[[nodiscard]] std::optional<std::string> encodeText(std::string_view utf8, TextEncoding encoding);

/// Unicode normal forms of valid UTF-8; invalid bytes become U+FFFD.
[[nodiscard]] std::string toNfc(std::string_view utf8);
[[nodiscard]] std::string toNfd(std::string_view utf8);

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    double certainty = 1.0;             ///< 0 ... 1; below 0.8 a person is to be asked
    bool plain = true;                  ///< ASCII alone: every encoding reads it alike
    bool decomposed = false;            ///< UTF-8 that is not in NFC
    bool capitalsLost = false;          ///< TCVN3 in which upper-case accented letters may be lower-case ones
    std::optional<TextEncoding> second; ///< the next likely one, where there is doubt
};

/// Tells the encoding of texts that belong together (the values of a column, the texts of a CAD layer)
/// from what they would spell: legal Vietnamese syllables and their frequency.
[[nodiscard]] EncodingGuess guessEncoding(std::span<const std::string> texts);

} // namespace gis
