// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/box_pairs_p.h"
#include "gis/measure.h"
#include "gis/noding_p.h"
#include "gis/overlay.h"
#include "gis/plane_p.h"
#include "gis/shape_p.h"

#include <optional>

namespace gis {
namespace {

std::size_t vertexCount(std::span<const MultiPolygon> polygons)
{
    std::size_t count = 0;
    for (const MultiPolygon &polygon : polygons)
        for (const Polygon &part : polygon) {
            count += part.outer.size();
            for (const Ring &hole : part.holes)
                count += hole.size();
        }
    return count;
}

/// An edge as a polygon has it to its left: `forward` from the smaller number to the greater.
using Side = std::pair<Edge, bool>;

void addSides(const Ring &ring, bool hole, VertexSnapper &places, std::vector<Side> &sides)
{
    if (ring.empty())
        return;
    const bool leftward = (signedArea(ring) > 0.0) != hole;
    std::uint32_t from = places.number(ring.front());
    for (const Point point : ring) {
        const std::uint32_t to = places.number(point);
        if (from != to)
            sides.emplace_back(std::minmax(from, to), (from < to) == leftward);
        from = to;
    }
}

std::vector<Side> sidesOf(std::span<const MultiPolygon> polygons, const std::vector<bool> &wanted,
                          VertexSnapper &places)
{
    std::vector<Side> sides;
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        if (!wanted[i])
            continue;
        for (const Polygon &part : polygons[i]) {
            addSides(part.outer, false, places, sides);
            for (const Ring &hole : part.holes)
                addSides(hole, true, places, sides);
        }
    }
    return sides;
}

/// Edges with a polygon on either side bound no gap.
std::vector<Edge> edgesOfOneSide(std::vector<Side> sides)
{
    std::ranges::sort(sides);
    std::vector<Edge> edges;
    for (auto run = sides.begin(); run != sides.end();) {
        const auto end = std::find_if(run, sides.end(), [&](const Side &side) { return side.first != run->first; });
        if (run->second == std::prev(end)->second)
            edges.push_back(run->first);
        run = end;
    }
    return edges;
}

/// Asks which place belongs to a polygon; makes its index when first asked.
class Coverage
{
public:
    explicit Coverage(std::span<const MultiPolygon> polygons) : m_polygons(polygons) {}

    [[nodiscard]] bool covers(Point place)
    {
        if (!m_index) {
            std::vector<Box> boxes;
            for (const MultiPolygon &polygon : m_polygons)
                boxes.push_back(boundsOf(polygon));
            m_index.emplace(boxes);
        }
        Box box;
        box.add(place);
        return std::ranges::any_of(m_index->query(box), [&](std::size_t i) { return isInside(m_polygons[i], place); });
    }

private:
    static bool isInside(const MultiPolygon &polygon, Point place)
    {
        return std::ranges::any_of(polygon, [&](const Polygon &part) { return contains(part, place); });
    }

    std::span<const MultiPolygon> m_polygons;
    std::optional<BoxIndex> m_index;
};

/// A gap has another polygon, or the far side of a hole, across it.
std::vector<bool> haveNeighbours(std::span<const MultiPolygon> polygons, double widest)
{
    std::vector<bool> result;
    std::vector<Box> boxes;
    for (const MultiPolygon &polygon : polygons) {
        boxes.push_back(boundsOf(polygon).grownBy(widest / 2));
        result.push_back(polygon.size() > 1 ||
                         std::ranges::any_of(polygon, [](const Polygon &part) { return !part.holes.empty(); }));
    }
    BoxPairs(boxes).visit([&result](std::size_t i, std::size_t j) {
        result[i] = result[j] = true;
        return true;
    });
    return result;
}

} // namespace

std::vector<Polygon> findGaps(std::span<const MultiPolygon> polygons, double widest)
{
    VertexSnapper places(borderTolerance, vertexCount(polygons));
    const std::vector<Edge> edges =
        nodeEdges(edgesOfOneSide(sidesOf(polygons, haveNeighbours(polygons, widest), places)), places, borderTolerance);
    Coverage coverage(polygons);
    std::vector<Polygon> gaps;
    for (Polygon &face : polygonizeEdges(edges, places.places()).polygons) {
        const MultiPolygon whole{face};
        if (2 * gridArea(whole) < widest * gridLength(whole) && !coverage.covers(labelPoint(whole)) &&
            isNarrowerThan(face, widest))
            gaps.push_back(std::move(face));
    }
    return gaps;
}

} // namespace gis
