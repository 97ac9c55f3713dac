// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/containment.h"

#include "gis/cut_zone_p.h"
#include "gis/measure.h"

namespace gis {

std::vector<InsideArea> areasInside(std::span<const MultiPolygon> polygons, const MultiPolygon &zone)
{
    const CutZone index(zone);
    std::vector<InsideArea> areas;
    areas.reserve(polygons.size());
    for (const MultiPolygon &polygon : polygons) {
        const double total = gridArea(polygon);
        // Of a polygon that only touches, rounding may leave a trace more than there is.
        areas.push_back({.total = total, .inside = std::min(total, index.areaInside(polygon))});
    }
    return areas;
}

} // namespace gis
