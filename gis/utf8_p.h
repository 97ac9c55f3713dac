// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gis {

constexpr char32_t kReplacement = 0xFFFD;

struct CodePoints
{
    std::u32string text;
    bool damaged = false; ///< bytes without a meaning were there; each stands as U+FFFD
};

[[nodiscard]] CodePoints fromUtf8(std::string_view bytes);
[[nodiscard]] std::string toUtf8(std::u32string_view text);

} // namespace gis
