// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_refused.h"

#include <QString>

namespace app::text {

/// Which file is not read, why, and what to do: one sentence. What only the reader knows, in its own
/// English, stays in the log.
[[nodiscard]] QString refusalText(const gis::FileRefused &refused);

} // namespace app::text
