// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/contour.h"

#include "data/tools/hamrong/lines.h"

#include <array>
#include <cmath>
#include <map>

namespace hamrong {

using gis::Point;
using gis::Ring;

Terrain::Terrain(const gis::Box &box, double cell, const Height &height)
    : m_box(box), m_cell(cell), m_columns(static_cast<std::size_t>(box.width() / cell) + 1),
      m_rows(static_cast<std::size_t>(box.height() / cell) + 1)
{
    for (std::size_t row = 0; row < m_rows; ++row) {
        for (std::size_t column = 0; column < m_columns; ++column)
            m_heights.push_back(
                height({box.minX + cell * static_cast<double>(column), box.minY + cell * static_cast<double>(row)}));
    }
}

Point Terrain::crossing(Edge edge, double level) const
{
    const std::size_t column = edge / 2 % m_columns;
    const std::size_t row = edge / 2 / m_columns;
    const bool north = edge % 2 == 1;
    const double a = height(column, row);
    const double b = north ? height(column, row + 1) : height(column + 1, row);
    const double t = (level - a) / (b - a);
    return {m_box.minX + m_cell * (static_cast<double>(column) + (north ? 0.0 : t)),
            m_box.minY + m_cell * (static_cast<double>(row) + (north ? t : 0.0))};
}

/// Marching squares. Every step keeps the higher ground on its left.
std::vector<Terrain::Step> Terrain::steps(double level) const
{
    std::vector<Step> steps;
    for (std::size_t row = 0; row + 1 < m_rows; ++row) {
        for (std::size_t column = 0; column + 1 < m_columns; ++column) {
            const std::size_t here = row * m_columns + column;
            // Edges and corners go counter-clockwise; corner i lies before edge i.
            const std::array<Edge, 4> edges{2 * here, 2 * (here + 1) + 1, 2 * (here + m_columns), 2 * here + 1};
            const std::array corners{height(column, row), height(column + 1, row), height(column + 1, row + 1),
                                     height(column, row + 1)};
            const bool saddleHigh = (corners[0] + corners[1] + corners[2] + corners[3]) / 4 > level;
            for (std::size_t i = 0; i < 4; ++i) { // the contour comes in where the ground falls ahead
                if (!(corners[i] > level && corners[(i + 1) % 4] <= level))
                    continue;
                std::size_t out = (i + 1) % 4;
                if (!saddleHigh)
                    out = (i + 3) % 4;
                while (!(corners[out] <= level && corners[(out + 1) % 4] > level))
                    out = (out + (saddleHigh ? 1U : 3U)) % 4;
                steps.push_back({.from = edges[i], .to = edges[out]});
            }
        }
    }
    return steps;
}

std::vector<Ring> Terrain::above(double level) const
{
    std::map<Edge, Edge> next;
    for (const Step &step : steps(level))
        next[step.from] = step.to;
    std::vector<Ring> rings;
    while (!next.empty()) {
        Ring ring;
        for (auto edge = next.begin(); edge != next.end();) {
            ring.push_back(crossing(edge->first, level));
            const Edge to = edge->second;
            next.erase(edge);
            edge = next.find(to);
        }
        ring.push_back(ring.front());
        if (ringArea(ring) > 0.0)
            rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace hamrong
