// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"
#include "gis/source_crs.h"

#include <span>
#include <vector>

namespace gis {

/// What is known of the place a file should lie in, workspace grid.
struct KnownPlace
{
    int gridEpsg = 0;
    MultiPolygon outline;      ///< of the ward; empty: not known
    std::vector<Point> points; ///< surveyed points (markers) that the file may hold too
};

/// One way to read the coordinates of a file.
struct PlaceGuess
{
    enum class Pattern {
        AsDeclared,   ///< fits as the file says
        AsAssumed,    ///< the file says nothing; this fits
        OtherZone,    ///< metres of another VN-2000 zone, UTM zone or Web Mercator than declared
        SwappedAxes,  ///< X and Y change places
        Geographic,   ///< degrees, although metres are declared (or nothing)
        NoDatumShift, ///< label and numbers are 224 m apart: one of them goes without the datum shift
        RotationSign, ///< label and numbers are 0.5 to 0.8 m apart: rotations with the wrong sign
        Elsewhere     ///< fits nowhere near
    };
    SourceCrs crs;
    Pattern pattern = Pattern::AsDeclared;
    double certainty = 0.0; ///< 0 ... 1; below 0.8 a person is to be asked
    double inside = 0.0;    ///< share of the sample that lies in (or near) the outline when read so
    double offset = 0.0;    ///< metres by which known points are missed when read as declared
};

/// The ways to read @p sample (as stored), best first, at least one: what is declared, the 18 zones, UTM
/// 48 and 49, Web Mercator, degrees, each also with swapped axes; with enough known points in the sample
/// also what undoes a missing datum shift or wrong rotations. Never changes anything: it proposes.
[[nodiscard]] std::vector<PlaceGuess> guessPlace(std::span<const Point> sample, const DeclaredCrs &declared,
                                                 const KnownPlace &known);

} // namespace gis
