// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_boundary.h"

#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
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
    lines.reserve(sides.size());
    boxes.reserve(sides.size());
    for (const BoundarySide &side : sides) {
        lines.push_back({placeOf(markers[side.from]), placeOf(markers[side.to])});
        boxes.push_back(gis::boundsOf(gis::MultiLineString{{lines.back().a, lines.back().b}}));
        if (side.lengthM == 0.0)
            faults.push_back({Fault::Kind::SamePlace, side.from, side.to, markers[side.from].number});
    }
    const gis::BoxIndex index(boxes);
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (const std::size_t j : index.query(boxes[i])) {
            if (j <= i || sides[i].lengthM == 0.0 || sides[j].lengthM == 0.0)
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

gis::LineString lineOf(std::span<const BoundaryMarker> markers, const std::vector<std::size_t> &ring)
{
    gis::LineString line;
    line.reserve(ring.size());
    for (const std::size_t i : ring)
        line.push_back(placeOf(markers[i]));
    return line;
}

double areaWithin(gis::LineString line)
{
    line.push_back(line.front());
    return gis::gridArea(gis::MultiPolygon{{.outer = std::move(line), .holes = {}}});
}

/// The rings as gis::boundaryOf wants them: outlines before the holes they have.
struct Outlines
{
    Outlines(std::span<const BoundaryMarker> markers, const Rings &rings)
    {
        std::vector<std::pair<int, gis::LineString>> bySize;
        bySize.reserve(rings.size());
        for (const auto &[number, ring] : rings)
            bySize.emplace_back(number, lineOf(markers, ring));
        std::ranges::sort(bySize, std::greater(), [](const auto &each) { return areaWithin(each.second); });
        for (auto &[number, line] : bySize) {
            for (const std::size_t i : rings.at(number)) {
                positions.push_back(i);
                ringOf.push_back(number);
            }
            lines.push_back(std::move(line));
        }
    }
    std::vector<gis::LineString> lines;
    std::vector<std::size_t> positions; ///< of the markers, as they count through all lines
    std::vector<int> ringOf;            ///< the same way
};

std::vector<OrderProposal> proposalsFor(std::span<const BoundaryMarker> markers, const Rings &rings)
{
    constexpr std::size_t kMost = 200; // every pair is tried, so that thousands would take minutes
    std::vector<OrderProposal> proposals;
    for (const auto &[number, ring] : rings)
        if (ring.size() <= kMost)
            if (const auto change = gis::proposeOrder(lineOf(markers, ring)))
                proposals.push_back(
                    {change->kind == gis::Reordering::Kind::ReversedRun, ring[change->first], ring[change->last]});
    return proposals;
}

bool spoilsArea(const Fault &fault)
{
    return fault.kind == Fault::Kind::TooFewMarkers || fault.kind == Fault::Kind::CrossingSides;
}

} // namespace

MarkerBoundary buildBoundary(std::span<const BoundaryMarker> markers, const gis::Transformer &crs)
{
    MarkerBoundary result;
    const Rings rings = orderedRings(markers, result.faults);
    findNumberFaults(markers, result.faults);
    const Outlines outlines(markers, rings);
    gis::Boundary boundary = gis::boundaryOf(outlines.lines, crs);
    std::map<int, std::vector<BoundarySide>> sides;
    for (BoundarySide &side : boundary.sides) {
        auto &ofRing = sides[outlines.ringOf[side.from]];
        side.from = outlines.positions[side.from];
        side.to = outlines.positions[side.to];
        ofRing.push_back(side);
    }
    for (const auto &[number, ring] : rings) {
        if (ring.size() < 3)
            result.faults.push_back({.kind = Fault::Kind::TooFewMarkers, .first = ring.front(), .number = number});
        result.rings.push_back({number, sides[number]});
    }
    findSideFaults(markers, boundary.sides, result.faults);
    result.gridLength = boundary.gridLengthM;
    result.ellipsoidLength = boundary.ellipsoidLengthM;
    if (std::ranges::any_of(result.faults, spoilsArea)) {
        result.proposals = proposalsFor(markers, rings);
    } else if (!rings.empty()) {
        result.polygon = std::move(boundary.polygon);
        result.gridArea = boundary.gridAreaM2;
        result.ellipsoidArea = boundary.ellipsoidAreaM2;
    }
    return result;
}

} // namespace data
