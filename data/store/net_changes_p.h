// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/changes.h"

namespace data {

/// The steps of each field as one, in the order of the first; none where it ends as it began.
[[nodiscard]] std::vector<FieldChange> netOf(std::vector<FieldChange> steps);

} // namespace data
