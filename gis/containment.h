// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <span>
#include <vector>

namespace gis {

/// Of one polygon laid over a zone; m² on the plane of the coordinates.
struct InsideArea
{
    double total = 0.0;
    double inside = 0.0;
    [[nodiscard]] double outside() const { return total - inside; }
};

/// One answer per polygon, in their order; all polygons and the zone are valid, empty ones have no area.
/// Only what crosses or touches the border of the zone is intersected. Throws gis::Error where GEOS finds
/// one of those unusable.
[[nodiscard]] std::vector<InsideArea> areasInside(std::span<const MultiPolygon> polygons, const MultiPolygon &zone);

} // namespace gis
