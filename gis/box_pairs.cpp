// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/box_pairs_p.h"

namespace gis {

BoxPairs::BoxPairs(std::span<const Box> boxes)
{
    Box all;
    double heights = 0.0;
    std::size_t count = 0;
    for (const Box &box : boxes) {
        all.add(box);
        heights += box.height();
        count += box.empty() ? 0 : 1;
    }
    if (count == 0)
        return;
    // Twice the mean height: then a box lies in one strip and a half.
    m_bottom = all.minY;
    const auto n = static_cast<double>(count);
    m_height = std::max({2 * heights / n, all.height() / (4 * std::sqrt(n) + 1), 1e-9});
    m_starts.assign(static_cast<std::size_t>(all.height() / m_height) + 2, 0);
    for (const Box &box : boxes)
        if (!box.empty())
            for (std::uint32_t strip = stripOf(box.minY); strip <= stripOf(box.maxY); ++strip)
                ++m_starts[strip];
    std::exclusive_scan(m_starts.begin(), m_starts.end(), m_starts.begin(), std::size_t{0});
    m_entries.resize(m_starts.back());
    std::vector<std::size_t> next = m_starts;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].empty())
            continue;
        const std::uint32_t first = stripOf(boxes[i].minY);
        for (std::uint32_t strip = first; strip <= stripOf(boxes[i].maxY); ++strip)
            m_entries[next[strip]++] = {boxes[i], static_cast<std::uint32_t>(i), first};
    }
    for (std::size_t strip = 0; strip + 1 < m_starts.size(); ++strip)
        std::sort(m_entries.begin() + static_cast<std::ptrdiff_t>(m_starts[strip]),
                  m_entries.begin() + static_cast<std::ptrdiff_t>(m_starts[strip + 1]),
                  [](const Entry &a, const Entry &b) { return a.box.minX < b.box.minX; });
}

} // namespace gis
