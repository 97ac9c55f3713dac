// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/text_encoding.h"

#include <array>
#include <string>
#include <vector>

namespace gis {

/// Those that have all letters of Vietnamese (TCVN3: all lower-case ones).
inline constexpr std::array kVietnameseEncodings{
    TextEncoding::Utf8,  TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1258,
    TextEncoding::Tcvn3, TextEncoding::Vni,     TextEncoding::Viscii};

/// 500 words, places and names with at least one accented letter: tests/testdata/vietnamese_words.txt.
[[nodiscard]] const std::vector<std::string> &vietnameseWords();

} // namespace gis
