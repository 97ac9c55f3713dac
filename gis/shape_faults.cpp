// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/plane_p.h"
#include "gis/segment_tree_p.h"
#include "gis/shape_p.h"

namespace gis {
namespace {

using Kind = ShapeFault::Kind;

/// Longer outlines are no slivers; shrinking one could take for ever.
constexpr std::size_t mostSliverVertices = 2000;
/// Rings up to this many segments are tested pair by pair.
constexpr std::size_t fewSegments = 64;

/// Notes where segment i and a later j, not neighbours, meet.
void noteMeeting(std::span<const Point> ring, std::size_t i, std::size_t j, std::vector<ShapeFault> &faults)
{
    const bool neighbours = j == i + 1 || (i == 0 && j + 2 == ring.size());
    if (!neighbours && meetingOf(ring[i], ring[i + 1], ring[j], ring[j + 1]) != Meeting::None)
        faults.push_back({Kind::SelfIntersection, meetingPlace(ring[i], ring[i + 1], ring[j], ring[j + 1])});
}

/// False where the search became too long: boxes along the ring tell little, or it meets itself everywhere.
bool searchTree(std::span<const Point> ring, std::vector<ShapeFault> &faults)
{
    const std::size_t most = faults.size() + mostMeetings;
    std::size_t left = 30 * ring.size() + 1'000'000;
    return SegmentTree(ring).visitSelf([&](std::size_t i, std::size_t j) {
        noteMeeting(ring, i, j, faults);
        return faults.size() < most && --left > 0;
    });
}

/// At a vertex that touches, up to four pairs of segments meet.
void dropRepeated(std::vector<ShapeFault> &faults, std::size_t first)
{
    const auto begin = faults.begin() + static_cast<std::ptrdiff_t>(first);
    const auto key = [](const ShapeFault &fault) { return std::pair(fault.place.x, fault.place.y); };
    std::ranges::sort(begin, faults.end(), {}, key);
    faults.erase(std::ranges::unique(begin, faults.end(), {}, key).begin(), faults.end());
}

void addSliver(const Polygon &part, double area, double length, double sliverWidth, std::vector<ShapeFault> &faults)
{
    // What is `w` wide nowhere has less than half `w` times its outline; buffers are for the few below that.
    if (2 * area < sliverWidth * length && part.outer.size() <= mostSliverVertices && isNarrowerThan(part, sliverWidth))
        faults.push_back({Kind::Sliver, labelPoint(MultiPolygon{part})});
}

/// The fast way for nearly all parcels.
void checkSimple(const Polygon &part, double sliverWidth, std::vector<ShapeFault> &faults)
{
    const CleanRing clean = cleanRing(part.outer, faults);
    if (clean.ring.empty())
        return;
    const std::size_t before = faults.size();
    addSelfMeetings(clean.ring, faults);
    if (faults.size() == before && 2 * std::abs(clean.area) < sliverWidth * clean.length)
        addSliver({.outer = {clean.ring.begin(), clean.ring.end()}, .holes = {}}, std::abs(clean.area), clean.length,
                  sliverWidth, faults);
}

std::vector<RingOfPart> ringsOf(const MultiPolygon &polygon, std::vector<ShapeFault> &faults)
{
    std::vector<RingOfPart> rings;
    for (std::size_t part = 0; part < polygon.size(); ++part) {
        CleanRing outer = cleanRing(polygon[part].outer, faults);
        if (outer.ring.empty()) // its holes have nothing to lie in
            continue;
        rings.push_back({part, false, std::move(outer)});
        for (const Ring &hole : polygon[part].holes)
            if (CleanRing clean = cleanRing(hole, faults); !clean.ring.empty())
                rings.push_back({part, true, std::move(clean)});
    }
    return rings;
}

/// Of a polygon in which nothing else is wrong: so every ring is there.
void addSlivers(const MultiPolygon &polygon, std::span<const RingOfPart> rings, double sliverWidth,
                std::vector<ShapeFault> &faults)
{
    std::size_t ring = 0;
    for (const Polygon &part : polygon) {
        double area = std::abs(rings[ring].clean.area);
        double length = rings[ring++].clean.length;
        for (std::size_t hole = 0; hole < part.holes.size(); ++hole, ++ring) {
            area -= std::abs(rings[ring].clean.area);
            length += rings[ring].clean.length;
        }
        addSliver(part, area, length, sliverWidth, faults);
    }
}

} // namespace

void addSelfMeetings(std::span<const Point> ring, std::vector<ShapeFault> &faults)
{
    const std::size_t first = faults.size();
    const std::size_t segments = ring.size() - 1;
    if (segments <= fewSegments) {
        for (std::size_t i = 0; i + 2 < segments; ++i)
            for (std::size_t j = i + 2; j < segments; ++j)
                noteMeeting(ring, i, j, faults);
    } else if (!searchTree(ring, faults) && faults.size() == first) {
        if (const auto place = firstSelfMeeting(ring))
            faults.push_back({Kind::SelfIntersection, *place});
    }
    if (faults.size() > first)
        dropRepeated(faults, first);
}

std::vector<ShapeFault> findShapeFaults(const MultiPolygon &polygon, double sliverWidth)
{
    std::vector<ShapeFault> faults;
    if (polygon.empty()) {
        faults.push_back({Kind::Empty, {}});
        return faults;
    }
    if (polygon.size() == 1 && polygon.front().holes.empty()) {
        checkSimple(polygon.front(), sliverWidth, faults);
        return faults;
    }
    const std::vector<RingOfPart> rings = ringsOf(polygon, faults);
    const std::size_t before = faults.size();
    for (const RingOfPart &ring : rings)
        addSelfMeetings(ring.clean.ring, faults);
    if (faults.size() == before)
        addFaultsBetween(rings, faults);
    if (faults.empty())
        addSlivers(polygon, rings, sliverWidth, faults);
    return faults;
}

} // namespace gis
