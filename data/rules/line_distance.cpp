// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/line_distance.h"

#include <algorithm>
#include <cmath>

namespace data {

namespace {

using gis::Point;

double distance(Point place, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double along =
        square > 0.0 ? std::clamp(((place.x - a.x) * dx + (place.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    return std::hypot(place.x - a.x - along * dx, place.y - a.y - along * dy);
}

double turn(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

double distance(Point a, Point b, Point c, Point d)
{
    if ((turn(a, b, c) > 0) != (turn(a, b, d) > 0) && (turn(c, d, a) > 0) != (turn(c, d, b) > 0))
        return 0.0;
    return std::min({distance(a, c, d), distance(b, c, d), distance(c, a, b), distance(d, a, b)});
}

double distanceToRing(const gis::LineString &line, const gis::Ring &ring)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < ring.size(); ++i)
        for (std::size_t j = line.size() > 1 ? 1 : 0; j < line.size(); ++j)
            nearest = std::min(nearest, distance(line[j > 0 ? j - 1 : 0], line[j], ring[i - 1], ring[i]));
    return nearest;
}

} // namespace

double distanceBetween(const gis::LineString &line, const gis::Geometry &polygon)
{
    double nearest = std::numeric_limits<double>::infinity();
    const auto *parts = std::get_if<gis::MultiPolygon>(&polygon);
    if (!parts || line.empty())
        return nearest;
    if (gis::touches(polygon, line.front(), 0.0)) // else the line is outside, or crosses a border
        return 0.0;
    for (const gis::Polygon &part : *parts) {
        nearest = std::min(nearest, distanceToRing(line, part.outer));
        for (const gis::Ring &hole : part.holes)
            nearest = std::min(nearest, distanceToRing(line, hole));
    }
    return nearest;
}

} // namespace data
