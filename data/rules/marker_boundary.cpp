// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_boundary.h"

#include "gis/crs.h"
#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>

namespace data {

namespace {

using Fault = BoundaryFault;
using gis::Point;

/// Positions of the markers of each ring that have a place, in order.
using Rings = std::map<int, std::vector<std::size_t>>;

Point placeOf(const BoundaryMarker &marker) { return std::get<Point>(marker.geometry); }

bool hasPlace(const BoundaryMarker &marker)
{
    const auto *place = std::get_if<Point>(&marker.geometry);
    return place && std::isfinite(place->x) && std::isfinite(place->y);
}

Rings orderedRings(std::span<const BoundaryMarker> markers, std::vector<Fault> &faults)
{
    Rings rings;
    for (std::size_t i = 0; i < markers.size(); ++i) {
        if (hasPlace(markers[i]))
            rings[markers[i].ring].push_back(i);
        else
            faults.push_back({.kind = Fault::Kind::NoPlace, .first = i, .number = markers[i].number});
    }
    const auto order = [&](std::size_t i) {
        return std::tuple(markers[i].position.value_or(markers[i].number), markers[i].number, i);
    };
    for (auto &[number, ring] : rings)
        std::ranges::sort(ring, {}, order);
    return rings;
}

void findNumberFaults(std::span<const BoundaryMarker> markers, std::vector<Fault> &faults)
{
    std::map<int, std::size_t> seen; // by number
    for (std::size_t i = 0; i < markers.size(); ++i)
        if (const auto [found, added] = seen.try_emplace(markers[i].number, i); !added)
            faults.push_back({Fault::Kind::DuplicateNumber, found->second, i, markers[i].number});
    constexpr int kMostMissing = 1000; // a slip of the pen must not list millions
    for (auto it = seen.begin(); it != seen.end() && std::next(it) != seen.end(); ++it)
        for (int number = it->first + 1; number < std::min(std::next(it)->first, it->first + kMostMissing); ++number)
            faults.push_back({.kind = Fault::Kind::MissingNumber,
                              .first = it->second,
                              .second = std::next(it)->second,
                              .number = number});
}

std::vector<BoundarySide> sidesOf(std::span<const BoundaryMarker> markers, const std::vector<std::size_t> &ring)
{
    std::vector<BoundarySide> sides;
    for (std::size_t i = 0; ring.size() > 1 && i < ring.size(); ++i) {
        const std::size_t next = ring[(i + 1) % ring.size()];
        const Point a = placeOf(markers[ring[i]]);
        const Point b = placeOf(markers[next]);
        sides.push_back({ring[i], next, gridBearing(a, b), std::hypot(b.x - a.x, b.y - a.y)});
    }
    return sides;
}

struct Line
{
    Point a;
    Point b;
};

/// Above 0 where c lies left of the line.
double turn(const Line &line, Point c)
{
    return (line.b.x - line.a.x) * (c.y - line.a.y) - (line.b.y - line.a.y) * (c.x - line.a.x);
}

bool onLine(const Line &line, Point c)
{
    return turn(line, c) == 0.0 && c.x >= std::min(line.a.x, line.b.x) && c.x <= std::max(line.a.x, line.b.x) &&
           c.y >= std::min(line.a.y, line.b.y) && c.y <= std::max(line.a.y, line.b.y);
}

bool meet(const Line &s, const Line &t)
{
    const bool crosses = (turn(s, t.a) > 0) != (turn(s, t.b) > 0) && (turn(t, s.a) > 0) != (turn(t, s.b) > 0);
    return crosses || onLine(s, t.a) || onLine(s, t.b) || onLine(t, s.a) || onLine(t, s.b);
}

/// Two sides one after the other share a marker; they are at fault only where one runs back over the other.
bool overlapAtJoint(const Line &s, const Line &t) { return s.b == t.a && (onLine(s, t.b) || onLine(t, s.a)); }

void findSideFaults(std::span<const BoundaryMarker> markers, const std::vector<BoundarySide> &sides,
                    std::vector<Fault> &faults)
{
    std::vector<Line> lines;
    std::vector<gis::Box> boxes;
    for (const BoundarySide &side : sides) {
        lines.push_back({placeOf(markers[side.from]), placeOf(markers[side.to])});
        boxes.push_back(gis::boundsOf(gis::MultiLineString{{lines.back().a, lines.back().b}}));
        if (side.length == 0.0)
            faults.push_back({Fault::Kind::SamePlace, side.from, side.to, markers[side.from].number});
    }
    const gis::BoxIndex index(boxes);
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (const std::size_t j : index.query(boxes[i])) {
            if (j <= i || sides[i].length == 0.0 || sides[j].length == 0.0)
                continue;
            const bool after = lines[i].b == lines[j].a;
            const bool before = lines[j].b == lines[i].a;
            const bool wrong = after    ? overlapAtJoint(lines[i], lines[j])
                               : before ? overlapAtJoint(lines[j], lines[i])
                                        : meet(lines[i], lines[j]);
            if (wrong)
                faults.push_back({Fault::Kind::CrossingSides, sides[i].from, sides[j].from, 0});
        }
}

bool isInside(Point place, const gis::Ring &ring)
{
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a = ring[i - 1];
        const Point b = ring[i];
        if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

/// Rings within an even number of others are outlines, the rest holes of the smallest that has them.
gis::MultiPolygon polygonsOf(const std::vector<gis::Ring> &rings)
{
    const auto area = [](const gis::Ring &ring) { return gis::gridArea(gis::MultiPolygon{{.outer = ring}}); };
    std::vector<gis::Ring> bySize = rings;
    std::ranges::sort(bySize, std::greater(), area);
    gis::MultiPolygon result;
    for (const gis::Ring &ring : bySize) {
        const auto around = std::ranges::count_if(
            bySize, [&](const auto &other) { return &other != &ring && isInside(ring.front(), other); });
        if (around % 2 == 0) {
            result.push_back({.outer = ring});
            continue;
        }
        for (auto outline = result.rbegin(); outline != result.rend(); ++outline)
            if (isInside(ring.front(), outline->outer)) {
                outline->holes.push_back(ring);
                break;
            }
    }
    return result;
}

gis::Ring closedRing(std::span<const BoundaryMarker> markers, const BoundaryRing &ring)
{
    gis::Ring result;
    for (const BoundarySide &side : ring.sides)
        result.push_back(placeOf(markers[side.from]));
    if (!result.empty())
        result.push_back(result.front());
    return result;
}

bool spoilsArea(const Fault &fault)
{
    return fault.kind == Fault::Kind::TooFewMarkers || fault.kind == Fault::Kind::CrossingSides;
}

} // namespace

double gridBearing(Point from, Point to)
{
    const double degrees = std::atan2(to.x - from.x, to.y - from.y) * 180.0 / std::numbers::pi;
    const double whole = degrees < 0.0 ? degrees + 360.0 : degrees;
    return whole < 360.0 ? whole : 0.0; // a hair west of north rounds up
}

MarkerBoundary buildBoundary(std::span<const BoundaryMarker> markers, const gis::Transformer &crs)
{
    MarkerBoundary result;
    std::vector<gis::Ring> closed;
    std::vector<BoundarySide> all;
    const Rings rings = orderedRings(markers, result.faults);
    findNumberFaults(markers, result.faults);
    for (const auto &[number, ring] : rings) {
        if (ring.size() < 3)
            result.faults.push_back({.kind = Fault::Kind::TooFewMarkers, .first = ring.front(), .number = number});
        result.rings.push_back({number, sidesOf(markers, ring)});
        std::ranges::copy(result.rings.back().sides, std::back_inserter(all));
        closed.push_back(closedRing(markers, result.rings.back()));
    }
    findSideFaults(markers, all, result.faults);
    const gis::Geometry lines = gis::MultiLineString(closed.begin(), closed.end());
    result.gridLength = gis::gridLength(lines);
    result.ellipsoidLength = gis::geodesicLength(lines, crs);
    if (!closed.empty() && std::ranges::none_of(result.faults, spoilsArea)) {
        result.polygon = polygonsOf(closed);
        result.gridArea = gis::gridArea(result.polygon);
        result.ellipsoidArea = gis::geodesicArea(result.polygon, crs);
    }
    return result;
}

} // namespace data
