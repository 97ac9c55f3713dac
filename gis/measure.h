// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs.h"
#include "gis/geometry.h"

namespace gis {

/// Square metres on the plane of the coordinates, holes taken out; 0 for points and lines. On a TM-3
/// grid near its meridian this is up to 0.02 % below the area on the ellipsoid.
[[nodiscard]] double gridArea(const Geometry &geometry);
/// Metres on the plane: of lines, or of all rings of polygons.
[[nodiscard]] double gridLength(const Geometry &geometry);

/// The same two on the ellipsoid of VN-2000 (the size of WGS 84's; no datum shift; PROJ's geodesics),
/// for coordinates on the grid of @p crs.
[[nodiscard]] double geodesicArea(const Geometry &geometry, const Transformer &crs);
[[nodiscard]] double geodesicLength(const Geometry &geometry, const Transformer &crs);

/// Metres between two places on the WGS 84 ellipsoid.
[[nodiscard]] double geodesicDistance(LonLat from, LonLat to);

} // namespace gis
