// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Boxes in levels over the segments of rings, in the order they are drawn, eight at the bottom: segments
/// near each other along a ring are near each other on the ground, so nothing has to be sorted. Segment i
/// runs from point i to point i + 1. Refers to the points, which must outlive it.
class SegmentTree
{
public:
    /// Rings may follow each other with one NaN point between: segments from and to it count for nothing.
    explicit SegmentTree(std::span<const Point> points);

    [[nodiscard]] Point from(std::size_t segment) const { return m_points[segment]; }
    [[nodiscard]] Point to(std::size_t segment) const { return m_points[segment + 1]; }
    [[nodiscard]] std::size_t size() const { return m_points.empty() ? 0 : m_points.size() - 1; }
    [[nodiscard]] const Box &bounds() const { return m_levels.back().front(); }

    /// Even-odd rule over all rings.
    [[nodiscard]] bool contains(Point place) const;

    /// Calls visit(segment) for the segments whose group of eight meets @p box, until it says false.
    template <typename Visit> bool visitNear(const Box &box, Visit visit) const
    {
        return near(m_levels.size() - 1, 0, box, visit);
    }
    /// Calls visit(i, j), i < j, for all pairs of segments that could meet, until it says false.
    template <typename Visit> bool visitSelf(Visit visit) const { return self(m_levels.size() - 1, 0, visit); }
    /// The same for a segment of this tree and one of @p other.
    template <typename Visit> bool visitPairs(const SegmentTree &other, Visit visit) const
    {
        return pairs(m_levels.size() - 1, 0, other, other.m_levels.size() - 1, 0, visit);
    }

private:
    static constexpr std::size_t leafSize = 8;

    [[nodiscard]] bool isSegment(std::size_t i) const { return !std::isnan(from(i).x) && !std::isnan(to(i).x); }
    [[nodiscard]] std::size_t leafEnd(std::size_t node) const { return std::min((node + 1) * leafSize, size()); }
    [[nodiscard]] bool hasSecond(std::size_t level, std::size_t node) const
    {
        return 2 * node + 1 < m_levels[level - 1].size();
    }

    template <typename Visit> bool near(std::size_t level, std::size_t node, const Box &box, Visit &visit) const
    {
        if (!m_levels[level][node].intersects(box))
            return true;
        if (level > 0)
            return near(level - 1, 2 * node, box, visit) &&
                   (!hasSecond(level, node) || near(level - 1, 2 * node + 1, box, visit));
        for (std::size_t i = node * leafSize; i < leafEnd(node); ++i)
            if (isSegment(i) && !visit(i))
                return false;
        return true;
    }

    template <typename Visit> bool self(std::size_t level, std::size_t node, Visit &visit) const
    {
        if (level > 0)
            return self(level - 1, 2 * node, visit) &&
                   (!hasSecond(level, node) || (self(level - 1, 2 * node + 1, visit) &&
                                                pairs(level - 1, 2 * node, *this, level - 1, 2 * node + 1, visit)));
        for (std::size_t i = node * leafSize; i < leafEnd(node); ++i)
            for (std::size_t j = i + 1; j < leafEnd(node); ++j)
                if (isSegment(i) && isSegment(j) && !visit(i, j))
                    return false;
        return true;
    }

    template <typename Visit>
    bool pairs(std::size_t level, std::size_t node, const SegmentTree &other, std::size_t otherLevel,
               std::size_t otherNode, Visit &visit) const
    {
        const Box &mine = m_levels[level][node];
        const Box &theirs = other.m_levels[otherLevel][otherNode];
        if (!mine.intersects(theirs))
            return true;
        if (level == 0 && otherLevel == 0)
            return leaves(node, theirs, other, otherNode, visit);
        if (level >= otherLevel)
            return pairs(level - 1, 2 * node, other, otherLevel, otherNode, visit) &&
                   (!hasSecond(level, node) || pairs(level - 1, 2 * node + 1, other, otherLevel, otherNode, visit));
        return pairs(level, node, other, otherLevel - 1, 2 * otherNode, visit) &&
               (!other.hasSecond(otherLevel, otherNode) ||
                pairs(level, node, other, otherLevel - 1, 2 * otherNode + 1, visit));
    }

    template <typename Visit>
    bool leaves(std::size_t node, const Box &theirs, const SegmentTree &other, std::size_t otherNode,
                Visit &visit) const
    {
        for (std::size_t i = node * leafSize; i < leafEnd(node); ++i) {
            if (!isSegment(i) || !boxOf(i).intersects(theirs))
                continue;
            for (std::size_t j = otherNode * leafSize; j < other.leafEnd(otherNode); ++j)
                if (other.isSegment(j) && !visit(i, j))
                    return false;
        }
        return true;
    }

    [[nodiscard]] Box boxOf(std::size_t segment) const
    {
        Box box;
        box.add(from(segment));
        box.add(to(segment));
        return box;
    }

    std::span<const Point> m_points;
    std::vector<std::vector<Box>> m_levels; ///< the last has one box
};

} // namespace gis
