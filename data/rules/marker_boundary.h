// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/place.h"
#include "gis/boundary.h"

#include <span>
#include <vector>

namespace data {

/// From one marker to the next along the boundary. Markers are told by their position in the span the
/// boundary was built from.
using gis::BoundarySide;

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

/// One change to the order of a ring after which no side crosses another.
struct OrderProposal
{
    bool reversed = false; ///< the markers from first to last turned round; else the two change places
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A boundary as its markers give it: straight lines from each to the next, closed.
struct MarkerBoundary
{
    std::vector<BoundaryRing> rings;
    std::vector<BoundaryFault> faults;
    std::vector<OrderProposal> proposals; ///< for rings that cross themselves, where one change helps
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

} // namespace data
