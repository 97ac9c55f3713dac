// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gis {

/// Polygon overlay by GEOS, in the plane of the coordinates. Results hold the polygons only: what
/// degenerates to points or lines is left out. Throw gis::Error where GEOS finds the input unusable.
[[nodiscard]] MultiPolygon intersectionOf(const MultiPolygon &a, const MultiPolygon &b);
[[nodiscard]] MultiPolygon unionOf(std::span<const MultiPolygon> parts);
[[nodiscard]] MultiPolygon differenceOf(const MultiPolygon &a, const MultiPolygon &b);
/// A corridor: all places within @p halfWidth metres of the lines, with flat ends.
[[nodiscard]] MultiPolygon bufferOf(const MultiLineString &lines, double halfWidth);

/// Why the polygon is not valid in the OGC sense ("Self-intersection[580000 2195000]"); empty if it is.
[[nodiscard]] std::string whyInvalid(const MultiPolygon &polygon);

/// Boxes that can be asked which of them meet another: a packed R-tree (GEOS STRtree). Immutable once
/// made, so any number of threads may ask.
class BoxIndex
{
public:
    explicit BoxIndex(std::span<const Box> boxes);
    ~BoxIndex();
    BoxIndex(BoxIndex &&) noexcept;
    BoxIndex &operator=(BoxIndex &&) noexcept;

    /// The positions, ascending, of the boxes that meet @p box.
    [[nodiscard]] std::vector<std::size_t> query(const Box &box) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gis
