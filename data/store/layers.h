// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"
#include "gis/geometry.h"

#include <string>
#include <vector>

namespace data {

/// A kind of thing with a geometry, as exported and as QGIS lists it.
struct Layer
{
    std::string name; ///< "parcels"
    std::string kind; ///< "MULTIPOLYGON", "MULTILINESTRING", "POINT"
    std::string table;
    std::string column; ///< its geometry
    int count = 0;      ///< rows that have a geometry
    gis::Box extent;    ///< workspace grid
};

/// All layers in drawing order, from the ward's outline up.
[[nodiscard]] std::vector<Layer> layers(const Workspace &workspace);

/// SQL (SQLite with SpatiaLite) that gives the rows of a layer for export: plain names instead of row
/// keys, the geometry as `geometry`. Holders' names are in it only if @p withPersonalData.
/// Throws Error{UnknownLayer}.
[[nodiscard]] std::string exportQuery(const std::string &layer, bool withPersonalData);

} // namespace data
