// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/text_encoding.h"

#include <string_view>

namespace gis {

/// How well @p token, a stretch of text without blanks that @p encoding has made of some bytes, is spelled:
/// above 0 for Vietnamese syllables of usual letters, below for what no one writes. In natural logarithms, so
/// that those of several tokens add up; -12 at worst.
[[nodiscard]] double spelling(std::u32string_view token, TextEncoding encoding);

/// A word of capitals in which an accented letter is small ("NGUYễN"): how a capital font's text looks in TCVN3.
[[nodiscard]] bool hasLostCapital(std::u32string_view token);

} // namespace gis
