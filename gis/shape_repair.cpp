// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/handles_p.h"
#include "gis/measure.h"
#include "gis/plane_p.h"
#include "gis/shape_p.h"

namespace gis {
namespace {

/// Parts whose outer ring encloses nothing are left out, and so are such holes.
MultiPolygon withCleanRings(const MultiPolygon &polygon)
{
    std::vector<ShapeFault> faults;
    const auto points = [&faults](const Ring &ring) {
        const CleanRing clean = cleanRing(ring, faults);
        return Ring(clean.ring.begin(), clean.ring.end());
    };
    MultiPolygon kept;
    for (const Polygon &part : polygon) {
        Polygon cleaned{.outer = points(part.outer), .holes = {}};
        if (cleaned.outer.empty())
            continue;
        for (const Ring &hole : part.holes)
            if (Ring ring = points(hole); !ring.empty())
                cleaned.holes.push_back(std::move(ring));
        kept.push_back(std::move(cleaned));
    }
    return kept;
}

double areaAsDrawn(const MultiPolygon &polygon)
{
    const auto area = [](Ring ring) {
        if (ring.empty())
            return 0.0;
        ring.push_back(ring.front()); // once more does no harm where it is closed
        return std::abs(signedArea(ring));
    };
    double sum = 0.0;
    for (const Polygon &part : polygon) {
        sum += area(part.outer);
        for (const Ring &hole : part.holes)
            sum -= area(hole);
    }
    return sum;
}

MultiPolygon madeValid(const MultiPolygon &polygon)
{
    const GeosValidParams params(GEOSMakeValidParams_create_r(geosContext()));
    GEOSMakeValidParams_setMethod_r(geosContext(), params.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(geosContext(), params.get(), 0);
    return polygonsOf(GEOSMakeValidWithParams_r(geosContext(), toGeos(polygon).get(), params.get()));
}

} // namespace

ShapeRepair repairShape(const MultiPolygon &polygon)
{
    ShapeRepair repair{.polygon = withCleanRings(polygon), .areaBefore = areaAsDrawn(polygon)};
    if (!repair.polygon.empty())
        repair.polygon = madeValid(repair.polygon);
    repair.areaAfter = gridArea(repair.polygon);
    return repair;
}

} // namespace gis
