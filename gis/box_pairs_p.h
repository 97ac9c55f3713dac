// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cmath>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace gis {

/// Finds the pairs of boxes that meet: horizontal strips about as many as the root of the number of boxes,
/// each swept from west to east. A box that lies in several strips is in the list of each.
class BoxPairs
{
public:
    explicit BoxPairs(std::span<const Box> boxes);

    /// Calls visit(i, j), i < j, once for each pair that meets, until it says false.
    template <typename Visit> bool visit(Visit visitPair) const
    {
        for (std::size_t strip = 0; strip + 1 < m_starts.size(); ++strip)
            if (!sweep(strip, visitPair))
                return false;
        return true;
    }

private:
    struct Entry
    {
        Box box;
        std::uint32_t position = 0;
        std::uint32_t firstStrip = 0;
    };

    [[nodiscard]] std::uint32_t stripOf(double y) const
    {
        const double strip = std::floor((y - m_bottom) / m_height);
        return static_cast<std::uint32_t>(std::clamp(strip, 0.0, static_cast<double>(m_starts.size() - 2)));
    }

    template <typename Visit> bool sweep(std::size_t strip, Visit &visitPair) const
    {
        for (std::size_t i = m_starts[strip]; i < m_starts[strip + 1]; ++i) {
            const Entry &a = m_entries[i];
            for (std::size_t j = i + 1; j < m_starts[strip + 1] && m_entries[j].box.minX <= a.box.maxX; ++j) {
                const Entry &b = m_entries[j];
                if (b.box.minY > a.box.maxY || a.box.minY > b.box.maxY)
                    continue;
                if (std::max(a.firstStrip, b.firstStrip) != strip) // another strip has told
                    continue;
                if (!visitPair(std::size_t{std::min(a.position, b.position)},
                               std::size_t{std::max(a.position, b.position)}))
                    return false;
            }
        }
        return true;
    }

    double m_bottom = 0.0;
    double m_height = 1.0;             ///< of a strip
    std::vector<std::size_t> m_starts; ///< of each strip in m_entries, and the end
    std::vector<Entry> m_entries;
};

} // namespace gis
