// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <limits>
#include <variant>
#include <vector>

namespace gis {

/// A place on a plane: x grows to the east, y to the north. Metres on the VN-2000 grid or in Web
/// Mercator, whichever the surrounding value says. (A Vietnamese table names the northing X; that
/// swap happens where text is read or written, never here.)
struct Point
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Point &, const Point &) = default;
};

using LineString = std::vector<Point>;
/// First and last point are equal.
using Ring = std::vector<Point>;

struct Polygon
{
    Ring outer;
    std::vector<Ring> holes;
    friend bool operator==(const Polygon &, const Polygon &) = default;
};

using MultiLineString = std::vector<LineString>;
using MultiPolygon = std::vector<Polygon>;

/// What a record of a workspace can hold; std::monostate stands for "no geometry".
using Geometry = std::variant<std::monostate, Point, MultiLineString, MultiPolygon>;

/// A rectangle along the axes; empty until something is added.
struct Box
{
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool empty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return empty() ? 0.0 : maxX - minX; }
    [[nodiscard]] double height() const { return empty() ? 0.0 : maxY - minY; }
    [[nodiscard]] Point center() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    [[nodiscard]] bool intersects(const Box &other) const
    {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
    [[nodiscard]] bool contains(Point point) const
    {
        return point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY;
    }
    [[nodiscard]] Box grownBy(double margin) const
    {
        return {minX - margin, minY - margin, maxX + margin, maxY + margin};
    }
    void add(Point point)
    {
        minX = std::min(minX, point.x);
        minY = std::min(minY, point.y);
        maxX = std::max(maxX, point.x);
        maxY = std::max(maxY, point.y);
    }
    void add(const Box &other)
    {
        if (!other.empty()) {
            add(Point{other.minX, other.minY});
            add(Point{other.maxX, other.maxY});
        }
    }
    friend bool operator==(const Box &, const Box &) = default;
};

[[nodiscard]] inline bool isEmpty(const Geometry &geometry) { return std::holds_alternative<std::monostate>(geometry); }

/// The smallest box around the geometry; empty for an empty one.
[[nodiscard]] Box boundsOf(const Geometry &geometry);

/// Calls visit(Point &) for every vertex, holes included.
template <typename Visit> void forEachPoint(Geometry &geometry, Visit visit)
{
    if (auto *point = std::get_if<Point>(&geometry)) {
        visit(*point);
    } else if (auto *lines = std::get_if<MultiLineString>(&geometry)) {
        for (auto &line : *lines)
            std::ranges::for_each(line, visit);
    } else if (auto *polygons = std::get_if<MultiPolygon>(&geometry)) {
        for (auto &polygon : *polygons) {
            std::ranges::for_each(polygon.outer, visit);
            for (auto &hole : polygon.holes)
                std::ranges::for_each(hole, visit);
        }
    }
}

/// Whether the place lies inside the outer ring and in no hole, by the even-odd rule; on a border either
/// answer is given.
[[nodiscard]] bool contains(const Polygon &polygon, Point place);

/// Whether the place lies inside (a polygon, its holes excluded) or within @p tolerance of the
/// geometry; same unit as the coordinates.
[[nodiscard]] bool touches(const Geometry &geometry, Point place, double tolerance);

/// A point well inside a polygon, in the middle of a line, or the point itself: where a label stands.
[[nodiscard]] Point labelPoint(const Geometry &geometry);

} // namespace gis
