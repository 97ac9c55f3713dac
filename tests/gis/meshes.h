// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstddef>
#include <random>
#include <vector>

/// A mesh of parcels of eight vertices without gaps and overlaps: columns times rows of 20 m, corners and
/// the middles of the sides moved at random, on millimetres.
class Mesh
{
public:
    Mesh(std::size_t columns, std::size_t rows, std::mt19937_64 &random)
        : m_columns(columns), m_rows(rows), m_width(2 * columns + 1)
    {
        const auto shift = [&random] { return static_cast<double>(random() % 8001) / 1000.0 - 4.0; };
        for (std::size_t row = 0; row < 2 * rows + 1; ++row)
            for (std::size_t column = 0; column < m_width; ++column)
                m_places.push_back({580'000.0 + 10.0 * static_cast<double>(column) + shift(),
                                    2'195'000.0 + 10.0 * static_cast<double>(row) + shift()});
    }

    [[nodiscard]] std::size_t size() const { return m_columns * m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] gis::MultiPolygon parcel(std::size_t i) const
    {
        const std::size_t x = 2 * (i % m_columns);
        const std::size_t y = 2 * (i / m_columns);
        gis::Ring ring;
        for (const auto &[dx, dy] :
             {std::pair{0U, 0U}, {1U, 0U}, {2U, 0U}, {2U, 1U}, {2U, 2U}, {1U, 2U}, {0U, 2U}, {0U, 1U}, {0U, 0U}})
            ring.push_back(m_places[(y + dy) * m_width + x + dx]);
        return {{.outer = std::move(ring), .holes = {}}};
    }

    [[nodiscard]] std::vector<gis::MultiPolygon> parcels() const
    {
        std::vector<gis::MultiPolygon> all;
        for (std::size_t i = 0; i < size(); ++i)
            all.push_back(parcel(i));
        return all;
    }

    /// Every border once, from corner to corner.
    [[nodiscard]] std::vector<gis::LineString> borders() const
    {
        std::vector<gis::LineString> lines;
        const auto at = [this](std::size_t x, std::size_t y) { return m_places[y * m_width + x]; };
        for (std::size_t y = 0; y <= 2 * m_rows; y += 2)
            for (std::size_t x = 0; x < 2 * m_columns; x += 2)
                lines.push_back({at(x, y), at(x + 1, y), at(x + 2, y)});
        for (std::size_t y = 0; y < 2 * m_rows; y += 2)
            for (std::size_t x = 0; x <= 2 * m_columns; x += 2)
                lines.push_back({at(x, y), at(x, y + 1), at(x, y + 2)});
        return lines;
    }

private:
    std::size_t m_columns;
    std::size_t m_rows;
    std::size_t m_width;
    std::vector<gis::Point> m_places;
};
