// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/box_pairs_p.h"
#include "gis/handles_p.h"
#include "gis/plane_p.h"
#include "gis/segment_tree_p.h"
#include "gis/shape_p.h"

#include <string_view>

namespace gis {
namespace {

using Kind = ShapeFault::Kind;

/// What is known of the rings while their pairs are gone through.
struct Relations
{
    std::span<const RingOfPart> rings;
    std::vector<SegmentTree> trees;
    std::vector<char> inOwn;  ///< of a hole: inside its outer ring
    std::vector<char> unsure; ///< touches another ring: GEOS will say, if nothing worse is found
    std::vector<int> depth;   ///< of an outer ring: how many other parts it lies in
    std::vector<ShapeFault> &faults;
};

/// Notes crossings and touches of two rings; false where there are none.
bool boundariesMeet(Relations &all, std::size_t i, std::size_t j)
{
    const SegmentTree &a = all.trees[i];
    const SegmentTree &b = all.trees[j];
    const bool samePart = all.rings[i].part == all.rings[j].part;
    bool meet = false;
    a.visitPairs(b, [&](std::size_t s, std::size_t t) {
        const Meeting meeting = meetingOf(a.from(s), a.to(s), b.from(t), b.to(t));
        if (meeting == Meeting::None)
            return true;
        meet = true;
        if (meeting == Meeting::Cross)
            all.faults.push_back({samePart ? Kind::SelfIntersection : Kind::NestedParts,
                                  meetingPlace(a.from(s), a.to(s), b.from(t), b.to(t))});
        return all.faults.size() < mostMeetings;
    });
    return meet;
}

void relateWithinPart(Relations &all, std::size_t outer, std::size_t hole)
{
    const Point place = all.rings[hole].clean.ring.front();
    if (!all.rings[outer].hole) {
        all.inOwn[hole] = static_cast<char>(all.trees[outer].contains(place));
    } else if (all.trees[outer].contains(place)) { // of two holes
        all.faults.push_back({Kind::HoleOutside, place});
    } else if (const Point other = all.rings[outer].clean.ring.front(); all.trees[hole].contains(other)) {
        all.faults.push_back({Kind::HoleOutside, other});
    }
}

/// A part may lie in another's outer ring where it lies in a hole of it too.
void relateAcrossParts(Relations &all, std::size_t around, std::size_t part)
{
    if (!all.rings[part].hole && all.trees[around].contains(all.rings[part].clean.ring.front()))
        all.depth[part] += all.rings[around].hole ? -1 : 1;
}

bool relate(Relations &all, std::size_t i, std::size_t j)
{
    const bool samePart = all.rings[i].part == all.rings[j].part;
    if (boundariesMeet(all, i, j)) {
        all.unsure[i] = all.unsure[j] = 1;
    } else if (samePart) {
        relateWithinPart(all, i, j); // an outer ring stands before its holes
    } else {
        relateAcrossParts(all, i, j);
        relateAcrossParts(all, j, i);
    }
    return all.faults.size() < mostMeetings;
}

MultiPolygon assembled(std::span<const RingOfPart> rings)
{
    MultiPolygon polygon;
    for (const RingOfPart &ring : rings) {
        Ring points(ring.clean.ring.begin(), ring.clean.ring.end());
        if (ring.hole)
            polygon.back().holes.push_back(std::move(points));
        else
            polygon.push_back({.outer = std::move(points), .holes = {}});
    }
    return polygon;
}

Kind kindOf(std::string_view reason)
{
    if (reason.contains("Hole lies outside") || reason.contains("Holes are nested"))
        return Kind::HoleOutside;
    return reason.contains("Nested shells") ? Kind::NestedParts : Kind::SelfIntersection;
}

} // namespace

void addFaultsBetween(std::span<const RingOfPart> rings, std::vector<ShapeFault> &faults)
{
    const std::size_t before = faults.size();
    Relations all{.rings = rings,
                  .trees = {},
                  .inOwn = std::vector<char>(rings.size()),
                  .unsure = std::vector<char>(rings.size()),
                  .depth = std::vector<int>(rings.size()),
                  .faults = faults};
    std::vector<Box> boxes;
    for (const RingOfPart &ring : rings) {
        boxes.push_back(ring.clean.box);
        all.trees.emplace_back(ring.clean.ring);
    }
    const bool complete = BoxPairs(boxes).visit([&](std::size_t i, std::size_t j) { return relate(all, i, j); });
    for (std::size_t i = 0; complete && i < rings.size(); ++i) {
        if (all.unsure[i] != 0)
            continue;
        if (rings[i].hole && all.inOwn[i] == 0)
            faults.push_back({Kind::HoleOutside, rings[i].clean.ring.front()});
        if (!rings[i].hole && all.depth[i] > 0)
            faults.push_back({Kind::NestedParts, rings[i].clean.ring.front()});
    }
    if (std::ranges::contains(all.unsure, 1) && faults.size() == before)
        if (const auto fault = faultByGeos(assembled(rings)))
            faults.push_back(*fault);
}

std::optional<ShapeFault> faultByGeos(const MultiPolygon &polygon)
{
    const GeosGeometry geometry = toGeos(polygon);
    char *reason = nullptr;
    GEOSGeometry *where = nullptr;
    const char valid = GEOSisValidDetail_r(geosContext(), geometry.get(), 0, &reason, &where);
    const GeosText text(reason);
    const GeosGeometry place(where);
    if (valid == 2)
        failWithGeosMessage();
    if (valid == 1)
        return std::nullopt;
    ShapeFault fault{kindOf(text ? text.get() : ""), {}};
    if (place) {
        GEOSGeomGetX_r(geosContext(), place.get(), &fault.place.x);
        GEOSGeomGetY_r(geosContext(), place.get(), &fault.place.y);
    }
    return fault;
}

bool isNarrowerThan(const Polygon &polygon, double width)
{
    const Box box = boxOf(polygon.outer);
    if (std::min(box.width(), box.height()) < width)
        return true;
    constexpr int kSegments = 4; // of a quarter circle: a hundredth of the width is no matter here
    const GeosGeometry inner =
        ownGeos(GEOSBuffer_r(geosContext(), toGeos(MultiPolygon{polygon}).get(), -width / 2, kSegments));
    return GEOSisEmpty_r(geosContext(), inner.get()) == 1;
}

} // namespace gis
