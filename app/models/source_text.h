// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace app {

/// A `source` of a workspace in words: "P2.C.I.5; fn15" is "Report, Part 2, section C.I.5; footnote 15".
/// What is not a place in the report (a file's name) stays as it is.
[[nodiscard]] QString sourceText(std::string_view source);

} // namespace app
