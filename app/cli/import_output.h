// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli.h"
#include "data/import/import.h"

namespace app::cli {

/// How a file would be read, and what of it would be written: for programs, and for people.
[[nodiscard]] Json toJson(const data::ImportPreview &preview);
[[nodiscard]] Json toJson(const data::ImportPlan &plan);
void printPreview(const data::ImportPreview &preview);
/// The first rows and remarks; the rest as numbers.
void printPlan(const data::ImportPlan &plan);

} // namespace app::cli
