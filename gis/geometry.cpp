// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/geometry.h"

#include "gis/plane_p.h"

#include <cmath>

namespace gis {

namespace {

bool nearLine(const std::vector<Point> &line, Point place, double tolerance)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (squaredDistanceToSegment(place, line[i - 1], line[i]) <= tolerance * tolerance)
            return true;
    return false;
}

bool touchesPolygon(const Polygon &polygon, Point place, double tolerance)
{
    return contains(polygon, place) || nearLine(polygon.outer, place, tolerance) ||
           std::ranges::any_of(polygon.holes, [&](const Ring &hole) { return nearLine(hole, place, tolerance); });
}

Point centroidOf(const Ring &ring)
{
    const double area = signedArea(ring);
    if (area == 0.0)
        return ring.front();
    Point sum;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - ring[0].x, ring[i - 1].y - ring[0].y};
        const Point b{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
        const double cross = a.x * b.y - b.x * a.y;
        sum.x += (a.x + b.x) * cross;
        sum.y += (a.y + b.y) * cross;
    }
    return {ring[0].x + sum.x / (6 * area), ring[0].y + sum.y / (6 * area)};
}

/// The middle of the widest stretch of the polygon along a horizontal line at @p y.
struct Stretch
{
    Point middle;
    double width = -1.0;
};

void addCrossings(const Ring &ring, double y, std::vector<double> &crossings)
{
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a = ring[i - 1];
        const Point b = ring[i];
        if ((a.y > y) != (b.y > y))
            crossings.push_back(a.x + (y - a.y) * (b.x - a.x) / (b.y - a.y));
    }
}

Stretch widestStretch(const Polygon &polygon, double y)
{
    std::vector<double> crossings;
    addCrossings(polygon.outer, y, crossings);
    for (const Ring &hole : polygon.holes)
        addCrossings(hole, y, crossings);
    std::ranges::sort(crossings);
    Stretch best;
    for (std::size_t i = 1; i < crossings.size(); i += 2)
        if (const double width = crossings[i] - crossings[i - 1]; width > best.width)
            best = {{(crossings[i] + crossings[i - 1]) / 2, y}, width};
    return best;
}

/// The centroid where it lies inside, else the best of a few horizontal cuts.
Point labelPointOf(const Polygon &polygon)
{
    const Point centroid = centroidOf(polygon.outer);
    if (contains(polygon, centroid))
        return centroid;
    const Box box = boundsOf(MultiPolygon{polygon});
    constexpr int kCuts = 16;
    Stretch best{.middle = polygon.outer.front()};
    for (int i = 1; i < kCuts; ++i) {
        const Stretch stretch = widestStretch(polygon, box.minY + box.height() * i / kCuts);
        if (stretch.width > best.width)
            best = stretch;
    }
    return best.middle;
}

Point labelPointOf(const LineString &line)
{
    double length = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::sqrt(squaredDistance(line[i - 1], line[i]));
    double left = length / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double step = std::sqrt(squaredDistance(line[i - 1], line[i]));
        if (left <= step && step > 0.0) {
            const double t = left / step;
            return {line[i - 1].x + t * (line[i].x - line[i - 1].x), line[i - 1].y + t * (line[i].y - line[i - 1].y)};
        }
        left -= step;
    }
    return line.front();
}

} // namespace

bool contains(const Polygon &polygon, Point place)
{
    return insideRing(polygon.outer, place) &&
           std::ranges::none_of(polygon.holes, [&](const Ring &hole) { return insideRing(hole, place); });
}

Box boundsOf(const Geometry &geometry)
{
    Box box;
    if (const auto *point = std::get_if<Point>(&geometry)) {
        box.add(*point);
    } else if (const auto *lines = std::get_if<MultiLineString>(&geometry)) {
        for (const LineString &line : *lines)
            std::ranges::for_each(line, [&box](Point each) { box.add(each); });
    } else if (const auto *polygons = std::get_if<MultiPolygon>(&geometry)) {
        for (const Polygon &polygon : *polygons)
            std::ranges::for_each(polygon.outer, [&box](Point each) { box.add(each); });
    }
    return box;
}

bool touches(const Geometry &geometry, Point place, double tolerance)
{
    if (const auto *point = std::get_if<Point>(&geometry))
        return squaredDistance(*point, place) <= tolerance * tolerance;
    if (const auto *lines = std::get_if<MultiLineString>(&geometry))
        return std::ranges::any_of(*lines, [&](const LineString &line) { return nearLine(line, place, tolerance); });
    if (const auto *polygons = std::get_if<MultiPolygon>(&geometry))
        return std::ranges::any_of(*polygons,
                                   [&](const Polygon &polygon) { return touchesPolygon(polygon, place, tolerance); });
    return false;
}

Point labelPoint(const Geometry &geometry)
{
    if (const auto *point = std::get_if<Point>(&geometry))
        return *point;
    if (const auto *lines = std::get_if<MultiLineString>(&geometry); lines && !lines->empty())
        return labelPointOf(*std::ranges::max_element(*lines, {}, &LineString::size));
    if (const auto *polygons = std::get_if<MultiPolygon>(&geometry); polygons && !polygons->empty())
        return labelPointOf(*std::ranges::max_element(
            *polygons, {}, [](const Polygon &polygon) { return std::abs(signedArea(polygon.outer)); }));
    return {};
}

} // namespace gis
