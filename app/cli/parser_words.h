// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <QString>

#include <string>
#include <vector>

namespace app::cli {

/// Help in the user's language, its columns counted in letters.
void translateHelp(CLI::App &cli);

/// What the parser complains about, without its English.
[[nodiscard]] QString describeUsage(const CLI::ParseError &error);

// Checks of a value that complain in the user's language.
[[nodiscard]] CLI::Validator oneOf(std::vector<std::string> words);
[[nodiscard]] CLI::Validator between(double least, double most);

} // namespace app::cli
