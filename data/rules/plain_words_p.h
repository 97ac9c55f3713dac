// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// The words of a Vietnamese text without accents, signs and upper case: "Bàn giao 2,5 ha" is
/// {"ban", "giao", "2", "5", "ha"}.
[[nodiscard]] std::vector<std::string> plainWords(std::string_view text);

/// The same with one blank between each two and one at either end, to look for whole words in.
[[nodiscard]] std::string plainText(std::string_view text);

} // namespace data
