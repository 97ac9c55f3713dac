// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs.h"
#include "gis/geometry.h"
#include "gis/shape.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gis {

/// The way from one marker to the next, on the plane of the grid.
struct BoundarySide
{
    std::size_t from = 0; ///< markers count through all rings, from 0
    std::size_t to = 0;
    double lengthM = 0.0;
    double bearingDeg = 0.0; ///< grid azimuth: from the grid's north, clockwise, 0 <= b < 360; 0 without length
};

/// What markers in their order enclose.
struct Boundary
{
    MultiPolygon polygon;            ///< closed; a ring that lies in another is a hole of it
    std::vector<BoundarySide> sides; ///< one per marker, the closing one last in its ring
    std::vector<ShapeFault> faults;
    /// m² and m; areas mean nothing where a ring meets itself.
    double gridAreaM2 = 0.0;
    double gridLengthM = 0.0;
    double ellipsoidAreaM2 = 0.0;
    double ellipsoidLengthM = 0.0;
};

/// @p rings hold markers on the grid of @p crs, in order; whether the first is repeated at the end makes no
/// difference. A ring without markers is passed over.
[[nodiscard]] Boundary boundaryOf(std::span<const LineString> rings, const Transformer &crs);

/// One change to the order of a ring's markers.
struct Reordering
{
    enum class Kind {
        SwappedPair, ///< the markers first and last change places
        ReversedRun  ///< the markers first to last stand in the opposite order
    };
    Kind kind = Kind::SwappedPair;
    std::size_t first = 0; ///< positions in the ring, first < last
    std::size_t last = 0;
};

/// The one change after which the ring no longer meets itself; of several, the one with the shortest ring.
/// Nothing where it does not meet itself, or where no single change helps.
[[nodiscard]] std::optional<Reordering> proposeOrder(const LineString &markers);
[[nodiscard]] LineString reordered(LineString markers, const Reordering &change);

/// A bearing of 45.504166 as 45°30'15"; to the second, a full turn being none. Not below 0.
[[nodiscard]] std::string degreesMinutesSeconds(double degrees);

} // namespace gis
