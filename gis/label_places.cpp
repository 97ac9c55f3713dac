// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/label_places.h"

#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>

namespace gis {

namespace {

Box boxOf(const Polygon &polygon)
{
    Box box;
    std::ranges::for_each(polygon.outer, [&box](Point each) { box.add(each); });
    return box;
}

} // namespace

std::vector<std::size_t> polygonOf(std::span<const Point> points, std::span<const Polygon> polygons)
{
    std::vector<Box> boxes;
    std::vector<double> areas;
    for (const Polygon &polygon : polygons) {
        boxes.push_back(boxOf(polygon));
        areas.push_back(gridArea(MultiPolygon{polygon}));
    }
    const BoxIndex index(boxes);
    const auto smallest = [&](Point point) {
        std::size_t best = kNoPolygon;
        for (const std::size_t each : index.query({point.x, point.y, point.x, point.y}))
            if ((best == kNoPolygon || areas[each] < areas[best]) && contains(polygons[each], point))
                best = each;
        return best;
    };
    std::vector<std::size_t> result(points.size());
    std::ranges::transform(points, result.begin(), smallest);
    return result;
}

} // namespace gis
