// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/packed_rows_p.h"
#include "data/import/planner_p.h"

#include <functional>
#include <string>

namespace data {

using RowLabel = std::function<std::string(const PackedRows::Row &)>;

/// Looks for parcels of @p added and @p changed that overlap each other or one that is there, and writes
/// them to the log. Goes along the map in stripes, so that memory does not grow with the import.
/// @p label names a row: "12/345".
void searchOverlaps(const ImportContext &context, const PackedRows &added, const PackedRows &changed,
                    const RowLabel &label, const ImportProgress &progress);

} // namespace data
