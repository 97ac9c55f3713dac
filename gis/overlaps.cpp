// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/box_pairs_p.h"
#include "gis/cut_zone_p.h"
#include "gis/measure.h"
#include "gis/neighbours_p.h"
#include "gis/plane_p.h"
#include "gis/shape.h"

#include <iterator>
#include <unordered_map>

namespace gis {
namespace {

/// Polygons of more vertices are cut into pieces before others are laid over them.
constexpr std::size_t manyVertices = 64;
/// Vertices in the pieces that are kept at a time: some hundred megabytes.
constexpr std::size_t mostKept = 1'000'000;
/// How many pairs between two questions whether to go on.
constexpr std::size_t pairsPerQuestion = 1024;

std::size_t vertexCount(const MultiPolygon &polygon)
{
    std::size_t count = 0;
    for (const Polygon &part : polygon) {
        count += part.outer.size();
        for (const Ring &hole : part.holes)
            count += hole.size();
    }
    return count;
}

/// What overlaps at all does so in outer rings.
bool outersMayOverlap(const MultiPolygon &a, const Box &aBox, const MultiPolygon &b, const Box &bBox)
{
    if (a.size() == 1 && b.size() == 1)
        return mayOverlap(a.front().outer, aBox, b.front().outer, bBox);
    for (const Polygon &part : a) {
        const Box partBox = boxOf(part.outer);
        if (!partBox.intersects(bBox))
            continue;
        for (const Polygon &other : b)
            if (const Box otherBox = boxOf(other.outer);
                partBox.intersects(otherBox) && mayOverlap(part.outer, partBox, other.outer, otherBox))
                return true;
    }
    return false;
}

/// Measures pairs; keeps the large polygons it met, cut into pieces.
class Pairs
{
public:
    explicit Pairs(double minimumArea) : m_minimumArea(minimumArea) {}

    /// m², or 0 where it is no more than a border or than the least that counts.
    [[nodiscard]] double overlap(const MultiPolygon &a, const Box &aBox, const MultiPolygon &b, const Box &bBox)
    {
        const double width = std::min(aBox.maxX, bBox.maxX) - std::max(aBox.minX, bBox.minX);
        const double height = std::min(aBox.maxY, bBox.maxY) - std::max(aBox.minY, bBox.minY);
        if (std::min(width, height) <= borderTolerance || width * height <= m_minimumArea)
            return 0.0;
        const double area = measured(a, aBox, b, bBox);
        return area > m_minimumArea ? area : 0.0;
    }

private:
    double measured(const MultiPolygon &a, const Box &aBox, const MultiPolygon &b, const Box &bBox)
    {
        const std::size_t ofA = vertexCount(a);
        const std::size_t ofB = vertexCount(b);
        // One large and one small: there the look into the large one's tree is the cheaper question.
        const bool uneven = (ofA > manyVertices) != (ofB > manyVertices);
        if (!uneven && !outersMayOverlap(a, aBox, b, bBox))
            return 0.0;
        if (std::max(ofA, ofB) <= manyVertices)
            return gridArea(intersectionOf(a, b));
        return ofA > ofB ? zone(a, ofA).areaInside(b) : zone(b, ofB).areaInside(a);
    }

    const CutZone &zone(const MultiPolygon &polygon, std::size_t vertices)
    {
        if (const auto known = m_zones.find(&polygon); known != m_zones.end())
            return known->second;
        if (m_kept + vertices > mostKept) {
            m_zones.clear();
            m_kept = 0;
        }
        m_kept += vertices;
        return m_zones.try_emplace(&polygon, polygon).first->second;
    }

    double m_minimumArea;
    std::size_t m_kept = 0; ///< vertices in m_zones
    std::unordered_map<const MultiPolygon *, CutZone> m_zones;
};

std::vector<Box> boxesOf(std::span<const MultiPolygon> polygons)
{
    std::vector<Box> boxes(polygons.size());
    for (std::size_t i = 0; i < polygons.size(); ++i)
        for (const Polygon &part : polygons[i])
            boxes[i].add(boxOf(part.outer));
    return boxes;
}

} // namespace

std::vector<Overlap> findOverlaps(std::span<const MultiPolygon> polygons, double minimumArea,
                                  const std::function<bool()> &proceed)
{
    std::vector<Overlap> found;
    const std::vector<Box> boxes = boxesOf(polygons);
    Pairs pairs(minimumArea);
    std::size_t asked = 0;
    BoxPairs(boxes).visit([&](std::size_t i, std::size_t j) {
        if (const double area = pairs.overlap(polygons[i], boxes[i], polygons[j], boxes[j]); area > 0.0)
            found.push_back({i, j, area});
        return !proceed || ++asked % pairsPerQuestion != 0 || proceed();
    });
    std::ranges::sort(found, {}, [](const Overlap &each) { return std::pair(each.first, each.second); });
    return found;
}

std::vector<Overlap> findOverlapsWith(std::span<const MultiPolygon> polygons, std::span<const MultiPolygon> others,
                                      double minimumArea, const std::function<bool()> &proceed)
{
    std::vector<Overlap> found;
    std::vector<Box> boxes = boxesOf(polygons);
    std::ranges::copy(boxesOf(others), std::back_inserter(boxes));
    Pairs pairs(minimumArea);
    std::size_t asked = 0;
    BoxPairs(boxes).visit([&](std::size_t i, std::size_t j) {
        if (i >= polygons.size() || j < polygons.size()) // of one side
            return true;
        const std::size_t other = j - polygons.size();
        if (const double area = pairs.overlap(polygons[i], boxes[i], others[other], boxes[j]); area > 0.0)
            found.push_back({i, other, area});
        return !proceed || ++asked % pairsPerQuestion != 0 || proceed();
    });
    std::ranges::sort(found, {}, [](const Overlap &each) { return std::pair(each.first, each.second); });
    return found;
}

} // namespace gis
