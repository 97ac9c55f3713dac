// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/neighbours_p.h"

#include "gis/plane_p.h"
#include "gis/segment_tree_p.h"

#include <array>
#include <optional>

namespace gis {
namespace {

enum class Side { Outside, Border, Inside };

bool isNear(Point place, Point from, Point to)
{
    return place.x >= std::min(from.x, to.x) - borderTolerance && place.x <= std::max(from.x, to.x) + borderTolerance &&
           place.y >= std::min(from.y, to.y) - borderTolerance && place.y <= std::max(from.y, to.y) + borderTolerance &&
           squaredDistanceToSegment(place, from, to) <= borderTolerance * borderTolerance;
}

/// A ring that is asked about many places; one of many segments has a tree to be asked by.
class Outline
{
public:
    explicit Outline(const Ring &ring) : m_ring(ring)
    {
        if (ring.size() > fewSegments)
            m_tree.emplace(ring);
    }

    [[nodiscard]] const Ring &ring() const { return m_ring; }

    /// Calls visit(from, to) for the segments that may meet @p box, and perhaps others, until it says false.
    template <typename Visit> bool visitNear(const Box &box, Visit visit) const
    {
        if (m_tree)
            return m_tree->visitNear(box, [&](std::size_t i) { return visit(m_ring[i], m_ring[i + 1]); });
        for (std::size_t i = 1; i < m_ring.size(); ++i)
            if (!visit(m_ring[i - 1], m_ring[i]))
                return false;
        return true;
    }

    [[nodiscard]] bool borderIsNear(Point place) const
    {
        const Box around = boxOf({&place, 1}).grownBy(borderTolerance);
        return !visitNear(around, [place](Point from, Point to) { return !isNear(place, from, to); });
    }

    [[nodiscard]] Side sideOf(Point place) const
    {
        if (borderIsNear(place))
            return Side::Border;
        const bool inside = m_tree ? m_tree->contains(place) : insideRing(m_ring, place);
        return inside ? Side::Inside : Side::Outside;
    }

private:
    static constexpr std::size_t fewSegments = 64;

    const Ring &m_ring;
    std::optional<SegmentTree> m_tree;
};

/// What the vertices of one ring say of the other.
struct Vertices
{
    bool anyInside = false;
    bool anyOutside = false;
};

/// Places outside the window are outside @p ring for certain.
Vertices verticesAgainst(const Ring &vertices, const Outline &ring, const Box &window)
{
    Vertices found;
    for (std::size_t i = 1; i < vertices.size() && !found.anyInside; ++i) {
        const Side side = window.contains(vertices[i]) ? ring.sideOf(vertices[i]) : Side::Outside;
        found.anyInside = side == Side::Inside;
        found.anyOutside = found.anyOutside || side == Side::Outside;
    }
    return found;
}

/// Whether the inner of the segment runs through the inner of @p ring: it must touch the border twice, or
/// else cross it, and between two touches it lies on one side.
bool runsThrough(Point from, Point to, const Outline &ring)
{
    std::vector<double> touches;
    if (ring.borderIsNear(from))
        touches.push_back(0.0);
    if (ring.borderIsNear(to))
        touches.push_back(1.0);
    const Box around = boxOf(std::array{from, to}).grownBy(borderTolerance);
    ring.visitNear(around, [&](Point vertex, Point) {
        if (isNear(vertex, from, to))
            touches.push_back(alongSegment(vertex, from, to));
        return true;
    });
    std::ranges::sort(touches);
    for (std::size_t i = 1; i < touches.size(); ++i)
        if (touches[i] > touches[i - 1] &&
            ring.sideOf(between(from, to, (touches[i] + touches[i - 1]) / 2)) == Side::Inside)
            return true;
    return false;
}

bool crossesClearly(Point a, Point b, Point c, Point d)
{
    return meetingOf(a, b, c, d) == Meeting::Cross && !isNear(a, c, d) && !isNear(b, c, d) && !isNear(c, a, b) &&
           !isNear(d, a, b);
}

bool meetsBox(const Box &box, Point from, Point to)
{
    return std::min(from.x, to.x) <= box.maxX && std::max(from.x, to.x) >= box.minX &&
           std::min(from.y, to.y) <= box.maxY && std::max(from.y, to.y) >= box.minY;
}

/// Of the edges in the window.
bool anyRunsThrough(const Ring &edges, const Outline &ring, const Box &window)
{
    for (std::size_t i = 1; i < edges.size(); ++i)
        if (meetsBox(window, edges[i - 1], edges[i]) && runsThrough(edges[i - 1], edges[i], ring))
            return true;
    return false;
}

bool anyCrosses(const Ring &edges, const Outline &ring, const Box &window)
{
    for (std::size_t i = 1; i < edges.size(); ++i) {
        const Point a = edges[i - 1];
        const Point b = edges[i];
        if (meetsBox(window, a, b) &&
            !ring.visitNear(boxOf(std::array{a, b}), [a, b](Point c, Point d) { return !crossesClearly(a, b, c, d); }))
            return true;
    }
    return false;
}

} // namespace

bool mayOverlap(const Ring &a, const Box &aBox, const Ring &b, const Box &bBox)
{
    const Box window = Box{.minX = std::max(aBox.minX, bBox.minX),
                           .minY = std::max(aBox.minY, bBox.minY),
                           .maxX = std::min(aBox.maxX, bBox.maxX),
                           .maxY = std::min(aBox.maxY, bBox.maxY)}
                           .grownBy(borderTolerance);
    const Outline outlineA(a);
    const Outline outlineB(b);
    const Vertices ofA = verticesAgainst(a, outlineB, window);
    if (ofA.anyInside)
        return true;
    const Vertices ofB = verticesAgainst(b, outlineA, window);
    if (ofB.anyInside || !ofA.anyOutside || !ofB.anyOutside) // a ring wholly on the other's border may fill it
        return true;
    return anyCrosses(a, outlineB, window) || anyRunsThrough(a, outlineB, window) ||
           anyRunsThrough(b, outlineA, window);
}

} // namespace gis
