// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/planner_p.h"
#include "gis/measure.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace data {

namespace {

constexpr double kSurveyed = 0.01; // metres: what coordinates of a cadastral survey are rounded to

std::vector<gis::Point> verticesOf(gis::Geometry geometry)
{
    std::vector<gis::Point> result;
    gis::forEachPoint(geometry, [&result](gis::Point point) { result.push_back(point); });
    return result;
}

} // namespace

bool isSameShape(const gis::Geometry &a, const gis::Geometry &b)
{
    if (a.index() != b.index())
        return false;
    return std::ranges::equal(verticesOf(a), verticesOf(b), [](gis::Point p, gis::Point q) {
        return std::abs(p.x - q.x) <= kSurveyed && std::abs(p.y - q.y) <= kSurveyed;
    });
}

bool isHarmless(gis::ShapeFault::Kind kind)
{
    return kind == gis::ShapeFault::Kind::DuplicateVertex || kind == gis::ShapeFault::Kind::Sliver;
}

std::string shapeText(const gis::Geometry &geometry)
{
    if (const auto *point = std::get_if<gis::Point>(&geometry))
        return std::format("{:.3f} {:.3f}", point->x, point->y);
    if (std::holds_alternative<gis::MultiLineString>(geometry))
        return std::format("{:.2f} m", gis::gridLength(geometry));
    return gis::isEmpty(geometry) ? std::string() : std::format("{:.2f} m²", gis::gridArea(geometry));
}

} // namespace data
