// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/reading_p.h"

#include <string>

namespace data {

/// How a file was read, as JSON, for the record: mapping, encodings, notations.
[[nodiscard]] std::string settingsText(const ImportPreview &preview, const ImportOptions &options);

} // namespace data
