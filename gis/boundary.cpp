// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/boundary.h"

#include "gis/measure.h"
#include "gis/plane_p.h"

#include <cmath>
#include <format>
#include <numbers>
#include <set>

namespace gis {
namespace {

/// Markers up to this many are swapped each with each; of more, those at crossings with each.
constexpr std::size_t fewMarkers = 64;

LineString opened(LineString markers)
{
    if (markers.size() > 1 && markers.front() == markers.back())
        markers.pop_back();
    return markers;
}

Ring closed(LineString markers)
{
    if (!markers.empty())
        markers.push_back(markers.front());
    return markers;
}

double bearing(Point from, Point to)
{
    const double degrees = std::atan2(to.x - from.x, to.y - from.y) * 180.0 / std::numbers::pi;
    const double turned = degrees < 0.0 ? degrees + 360.0 : degrees;
    return turned >= 360.0 ? 0.0 : turned; // a hair west of north rounds up
}

void addSides(const LineString &markers, std::size_t first, std::vector<BoundarySide> &sides)
{
    for (std::size_t i = 0; i < markers.size() && markers.size() > 1; ++i) {
        const std::size_t next = (i + 1) % markers.size();
        sides.push_back({.from = first + i,
                         .to = first + next,
                         .lengthM = std::sqrt(squaredDistance(markers[i], markers[next])),
                         .bearingDeg = bearing(markers[i], markers[next])});
    }
}

/// A hole of the part it lies in, else a part. Outer rings come before their holes.
void addRing(Ring ring, MultiPolygon &polygon)
{
    for (Polygon &part : polygon)
        if (insideRing(part.outer, ring.front()) &&
            std::ranges::none_of(part.holes, [&](const Ring &hole) { return insideRing(hole, ring.front()); })) {
            part.holes.push_back(std::move(ring));
            return;
        }
    polygon.push_back({.outer = std::move(ring), .holes = {}});
}

bool meetsItself(const LineString &markers)
{
    const auto faults = findShapeFaults({{.outer = closed(markers), .holes = {}}}, 0.0);
    return std::ranges::contains(faults, ShapeFault::Kind::SelfIntersection, &ShapeFault::kind);
}

/// What could undo a crossing of the sides that start at i and j: turning the run between round, or giving
/// one of their four markers another's place.
std::vector<Reordering> changesFor(const LineString &markers)
{
    const std::size_t n = markers.size();
    std::vector<Reordering> changes;
    std::set<std::size_t> atCrossings;
    for (std::size_t i = 0; i + 2 < n; ++i)
        for (std::size_t j = i + 2; j < n; ++j)
            if (meetingOf(markers[i], markers[i + 1], markers[j], markers[(j + 1) % n]) != Meeting::None &&
                (j + 1) % n != i) {
                changes.push_back({Reordering::Kind::ReversedRun, i + 1, j});
                atCrossings.insert({i, i + 1, j, (j + 1) % n});
            }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            if (n <= fewMarkers || atCrossings.contains(i) || atCrossings.contains(j))
                changes.push_back({Reordering::Kind::SwappedPair, i, j});
    return changes;
}

} // namespace

Boundary boundaryOf(std::span<const LineString> rings, const Transformer &crs)
{
    Boundary boundary;
    std::size_t first = 0;
    for (const LineString &ring : rings) {
        const LineString markers = opened(ring);
        addSides(markers, first, boundary.sides);
        first += ring.size();
        if (!markers.empty())
            addRing(closed(markers), boundary.polygon);
    }
    boundary.faults = findShapeFaults(boundary.polygon);
    boundary.gridAreaM2 = gridArea(boundary.polygon);
    boundary.gridLengthM = gridLength(boundary.polygon);
    boundary.ellipsoidAreaM2 = geodesicArea(boundary.polygon, crs);
    boundary.ellipsoidLengthM = geodesicLength(boundary.polygon, crs);
    return boundary;
}

LineString reordered(LineString markers, const Reordering &change)
{
    const auto first = markers.begin() + static_cast<std::ptrdiff_t>(change.first);
    const auto last = markers.begin() + static_cast<std::ptrdiff_t>(change.last);
    if (change.kind == Reordering::Kind::SwappedPair)
        std::iter_swap(first, last);
    else
        std::reverse(first, last + 1);
    return markers;
}

std::optional<Reordering> proposeOrder(const LineString &markers)
{
    const LineString ring = opened(markers);
    if (!meetsItself(ring))
        return std::nullopt;
    std::optional<Reordering> best;
    double shortest = 0.0;
    for (const Reordering &change : changesFor(ring)) {
        const LineString candidate = reordered(ring, change);
        const double length = gridLength(MultiLineString{closed(candidate)});
        // Turning two round is swapping them, and said so: swaps come last.
        const bool better =
            !best || length < shortest || (length == shortest && best->kind != Reordering::Kind::SwappedPair);
        if (better && !meetsItself(candidate)) {
            best = change;
            shortest = length;
        }
    }
    return best;
}

std::string degreesMinutesSeconds(double degrees)
{
    const long long seconds = std::llround(degrees * 3600.0) % (360 * 3600LL);
    return std::format("{}°{:02}'{:02}\"", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

} // namespace gis
