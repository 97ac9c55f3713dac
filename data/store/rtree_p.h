// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstdint>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace data {

/// One entry of an R-tree of SQLite, its edges rounded outward to 32 bits as SQLite rounds them.
struct RtreeEntry
{
    std::int64_t id = 0;
    float minX = 0, maxX = 0, minY = 0, maxY = 0;
};
[[nodiscard]] RtreeEntry rtreeEntry(std::int64_t id, const gis::Box &box);

/// The entries of the two-dimensional R-tree @p name, in no order.
[[nodiscard]] std::vector<RtreeEntry> readRtree(SQLite::Database &database, const std::string &name);

/// In the order of a Hilbert curve, so that neighbours come to lie in one node.
[[nodiscard]] std::vector<RtreeEntry> sortedAlongCurve(std::vector<RtreeEntry> entries);

/// Replaces the content of the R-tree @p name by @p sorted (ids unique), packed in its order: a twentieth
/// of the time that as many inserts take, and a better tree. Writes SQLite's shadow tables, whose
/// layout its documentation fixes ("The SQLite R*Tree Module", 8); inside the caller's transaction.
void packRtree(SQLite::Database &database, const std::string &name, const std::vector<RtreeEntry> &sorted);

} // namespace data
