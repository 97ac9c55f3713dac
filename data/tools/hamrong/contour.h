// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <functional>
#include <vector>

namespace hamrong {

using Height = std::function<double(gis::Point)>;

/// Heights at the crossings of a square grid.
class Terrain
{
public:
    /// @p cell metres between two crossings.
    Terrain(const gis::Box &box, double cell, const Height &height);

    /// The outer rings, counter-clockwise, of what is higher than @p level; holes are filled.
    [[nodiscard]] std::vector<gis::Ring> above(double level) const;

private:
    /// An edge of the grid that the contour crosses: 2 * crossing, plus 1 if it runs north.
    using Edge = std::size_t;
    struct Step
    {
        Edge from;
        Edge to;
    };

    [[nodiscard]] double height(std::size_t column, std::size_t row) const
    {
        return m_heights[row * m_columns + column];
    }
    [[nodiscard]] gis::Point crossing(Edge edge, double level) const;
    [[nodiscard]] std::vector<Step> steps(double level) const;

    gis::Box m_box;
    double m_cell;
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<double> m_heights;
};

} // namespace hamrong
