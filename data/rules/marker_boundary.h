// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/place.h"

#include <span>
#include <vector>

namespace gis {
class Transformer;
}

namespace data {

/// From one marker to the next along the boundary. Markers are told by their position in the span the
/// boundary was built from.
struct BoundarySide
{
    std::size_t from = 0;
    std::size_t to = 0;
    double bearing = 0.0; ///< degrees, clockwise from grid north, 0 ... below 360
    double length = 0.0;  ///< metres on the grid
};

/// What is wrong with the order or the places of markers.
struct BoundaryFault
{
    enum class Kind {
        NoPlace,         ///< a marker without coordinates; it is left out
        SamePlace,       ///< two markers of a ring at one place
        DuplicateNumber, ///< two markers of one number
        MissingNumber,   ///< a number of the ring that no marker has; `number` says which
        TooFewMarkers,   ///< a ring of less than three
        CrossingSides    ///< the side from `first` crosses the side from `second`
    };
    Kind kind = Kind::NoPlace;
    std::size_t first = 0;
    std::size_t second = 0;
    int number = 0;
};

struct BoundaryRing
{
    int number = 0;
    std::vector<BoundarySide> sides; ///< in order; the last one closes the ring
};

/// A boundary as its markers give it: straight lines from each to the next, closed.
struct MarkerBoundary
{
    std::vector<BoundaryRing> rings;
    std::vector<BoundaryFault> faults;
    /// A ring inside another is a hole of it. Empty where the order is faulty, and so are the areas.
    gis::MultiPolygon polygon;
    std::optional<double> gridArea;      ///< m² on the VN-2000 grid
    std::optional<double> ellipsoidArea; ///< m²
    double gridLength = 0.0;             ///< metres on the grid
    double ellipsoidLength = 0.0;        ///< metres
};

/// @p markers are those of one boundary, in any order; each ring goes by position, else by number.
/// @p crs is that of their grid.
[[nodiscard]] MarkerBoundary buildBoundary(std::span<const BoundaryMarker> markers, const gis::Transformer &crs);

/// Bearing of a line on the grid: degrees clockwise from north, 0 ... below 360.
[[nodiscard]] double gridBearing(gis::Point from, gis::Point to);

} // namespace data
