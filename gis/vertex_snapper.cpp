// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/vertex_snapper_p.h"

#include "gis/plane_p.h"

#include <array>
#include <bit>

namespace gis {
namespace {
constexpr std::uint32_t none = 0xffff'ffff;
}

VertexSnapper::VertexSnapper(double tolerance, std::size_t expected)
    : m_tolerance(tolerance), m_heads(std::bit_ceil(expected + 16), none)
{}

std::size_t VertexSnapper::bucket(std::int64_t column, std::int64_t row) const
{
    std::uint64_t hash = static_cast<std::uint64_t>(column) * 0x9e37'79b9'7f4a'7c15U;
    hash ^= static_cast<std::uint64_t>(row) * 0xc2b2'ae3d'27d4'eb4fU;
    return (hash ^ (hash >> 29U)) & (m_heads.size() - 1);
}

std::uint32_t VertexSnapper::number(Point place)
{
    // Cells of four tolerances: what is near lies in this cell or in the nearer neighbours.
    const double x = place.x / (4 * m_tolerance);
    const double y = place.y / (4 * m_tolerance);
    const auto column = static_cast<std::int64_t>(std::floor(x));
    const auto row = static_cast<std::int64_t>(std::floor(y));
    const std::int64_t sideways = x - std::floor(x) < 0.5 ? -1 : 1;
    const std::int64_t upright = y - std::floor(y) < 0.5 ? -1 : 1;
    const std::array cells{bucket(column, row), bucket(column + sideways, row), bucket(column, row + upright),
                           bucket(column + sideways, row + upright)};
    std::uint32_t nearest = none;
    double best = m_tolerance * m_tolerance;
    for (const std::size_t cell : cells) {
        for (std::uint32_t i = m_heads[cell]; i != none; i = m_next[i])
            if (const double distance = squaredDistance(m_places[i], place); distance <= best) {
                best = distance;
                nearest = i;
            }
        if (nearest != none && best == 0.0)
            return nearest;
    }
    if (nearest != none)
        return nearest;
    m_places.push_back(place);
    m_next.push_back(m_heads[cells[0]]);
    m_heads[cells[0]] = static_cast<std::uint32_t>(m_places.size() - 1);
    return m_heads[cells[0]];
}

} // namespace gis
