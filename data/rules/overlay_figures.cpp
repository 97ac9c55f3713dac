// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/overlay_figures.h"

#include "gis/error.h"
#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace data {

namespace {

std::vector<gis::Box> boxesOf(const gis::MultiPolygon &area)
{
    std::vector<gis::Box> boxes;
    boxes.reserve(area.size());
    for (const gis::Polygon &part : area)
        boxes.push_back(gis::boundsOf(gis::MultiPolygon{part}));
    return boxes;
}

/// The parts of an area near a thing: a forest in pieces is not cut whole each time.
gis::MultiPolygon partsNear(const gis::MultiPolygon &area, const gis::BoxIndex &index, const gis::Box &box)
{
    gis::MultiPolygon parts;
    for (const std::size_t i : index.query(box))
        parts.push_back(area[i]);
    return parts;
}

} // namespace

OverlayFigures findEncroachments(std::span<const OverlayThing> things, const gis::MultiPolygon &area, double minimum)
{
    OverlayFigures result;
    const gis::BoxIndex index(boxesOf(area));
    for (const OverlayThing &thing : things) {
        const gis::MultiPolygon near = partsNear(area, index, gis::boundsOf(thing.polygon));
        if (near.empty())
            continue;
        Encroachment found{.kind = thing.kind, .record = thing.record, .quality = thing.quality};
        try {
            const gis::MultiPolygon inside = gis::intersectionOf(thing.polygon, near);
            found.inside = gis::gridArea(inside);
            if (found.inside <= minimum)
                continue;
            found.total = gis::gridArea(thing.polygon);
            found.remaining = std::max(0.0, found.total - found.inside);
            found.place = gis::boundsOf(inside);
            result.encroachments.push_back(found);
        } catch (const gis::Error &) {
            result.unusable.push_back(found);
        }
    }
    std::ranges::sort(result.encroachments, {},
                      [](const Encroachment &each) { return std::tuple(-each.inside, each.kind, each.record); });
    return result;
}

} // namespace data
