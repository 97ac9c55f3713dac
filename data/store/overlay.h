// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/overlay_figures.h"
#include "data/store/workspace.h"

#include <string>

namespace data {

/// What things are held against.
struct OverlayArea
{
    gis::MultiPolygon polygon;           ///< workspace grid
    Quality quality = Quality::Surveyed; ///< the least good of what it is made of
    std::optional<Id> project;           ///< whose corridor it is
};

/// The forest of a code; without one all that are no part of another.
/// Throws Error{UnknownForest}; gis::Error where their polygons cannot be joined.
[[nodiscard]] OverlayArea forestArea(const Workspace &workspace, const std::string &code = {});
/// All within @p halfWidth metres of a project's alignment.
/// Throws Error: UnknownProject, NoAlignment.
[[nodiscard]] OverlayArea corridorArea(const Workspace &workspace, const std::string &project, double halfWidth);

/// Parcels and project sites whose boxes meet the area's, found by the file's spatial indexes; with a
/// @p halfWidth also the corridors of alignments. The project whose corridor the area is, is left out:
/// it does not encroach on itself; its parcels do count.
[[nodiscard]] std::vector<OverlayThing> thingsNear(const Workspace &workspace, const OverlayArea &area,
                                                   std::optional<double> halfWidth = {});

} // namespace data
