// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/segment_tree_p.h"

#include <limits>

namespace gis {

SegmentTree::SegmentTree(std::span<const Point> points) : m_points(points)
{
    std::vector<Box> level(std::max<std::size_t>(1, (size() + leafSize - 1) / leafSize));
    for (std::size_t i = 0; i < size(); ++i)
        if (isSegment(i))
            level[i / leafSize].add(boxOf(i));
    while (level.size() > 1) {
        std::vector<Box> above((level.size() + 1) / 2);
        for (std::size_t i = 0; i < level.size(); ++i)
            above[i / 2].add(level[i]);
        m_levels.push_back(std::move(level));
        level = std::move(above);
    }
    m_levels.push_back(std::move(level));
}

bool SegmentTree::contains(Point place) const
{
    const Box ray{place.x, place.y, std::numeric_limits<double>::infinity(), place.y};
    bool inside = false;
    visitNear(ray, [&](std::size_t i) {
        const Point a = from(i);
        const Point b = to(i);
        if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
        return true;
    });
    return inside;
}

} // namespace gis
