// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstdint>
#include <vector>

namespace gis {

/// Numbers places; one within the tolerance of an earlier one gets that one's number. First come, first
/// kept: a place moves by no more than the tolerance.
class VertexSnapper
{
public:
    /// @p tolerance in metres, above 0; @p expected places, for the size of the table.
    VertexSnapper(double tolerance, std::size_t expected);

    [[nodiscard]] std::uint32_t number(Point place);
    [[nodiscard]] const std::vector<Point> &places() const { return m_places; }

private:
    [[nodiscard]] std::size_t bucket(std::int64_t column, std::int64_t row) const;

    double m_tolerance;
    std::vector<std::uint32_t> m_heads; ///< of chains; a power of two of them
    std::vector<std::uint32_t> m_next;
    std::vector<Point> m_places;
};

} // namespace gis
