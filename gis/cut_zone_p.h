// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/handles_p.h"
#include "gis/overlay.h"
#include "gis/segment_tree_p.h"

#include <optional>

namespace gis {

/// A polygon, valid and of any size, that many smaller ones are laid over. Whether one lies inside or
/// outside costs a look into a tree; for those on the border the zone is cut into pieces of few vertices.
/// Belongs to the thread that made it.
class CutZone
{
public:
    explicit CutZone(const MultiPolygon &zone);

    [[nodiscard]] const Box &bounds() const { return m_tree.bounds(); }
    /// m² of @p polygon, which is valid, inside the zone. Throws gis::Error where GEOS finds one of the two
    /// unusable.
    [[nodiscard]] double areaInside(const MultiPolygon &polygon) const;

private:
    enum class Place { Outside, Border, Inside };
    [[nodiscard]] Place placeOf(const Polygon &part) const;
    [[nodiscard]] double areaOnBorder(const Polygon &part) const;
    void cut(GeosGeometry piece, const Box &box, int depth);

    std::vector<Point> m_points; ///< of all rings, NaN between
    SegmentTree m_tree;
    std::vector<GeosGeometry> m_pieces;
    std::optional<BoxIndex> m_index; ///< of the pieces
};

} // namespace gis
