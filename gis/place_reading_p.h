// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/place_guess.h"

#include <limits>
#include <span>
#include <vector>

namespace gis {

/// One way to read the numbers of a file, and how it turns out.
struct Reading
{
    SourceCrs crs;
    PlaceGuess::Pattern pattern = PlaceGuess::Pattern::AsDeclared;
    double prior = 0.0; ///< how common it is, before the numbers are looked at; relative
    double halfWidth = std::numeric_limits<double>::infinity(); ///< metres from its meridian where it is used
    double inside = 0.0;                                        ///< share of the sample in or near the outline
    double fit = 0.0;                                           ///< the same, with a little for what lies close by
    double inVietnam = 0.0;                                     ///< share of the sample
    double weight = 0.0;                                        ///< prior and what the numbers say; relative
    std::vector<double> miss;         ///< per known point, metres to the nearest of the sample; infinite: none near
    std::vector<std::size_t> nearest; ///< per known point, which of the sample that is
};

/// What stands for a place that a reading cannot give.
constexpr double kNowhere = std::numeric_limits<double>::infinity();

/// At most @p most, evenly spread, without what is no place in any system.
[[nodiscard]] std::vector<Point> thinned(std::span<const Point> sample, std::size_t most);

/// The points on the grid; infinite where the reading has no answer, all of them where it is no reading.
[[nodiscard]] std::vector<Point> read(std::span<const Point> points, const SourceCrs &crs, int gridEpsg);

/// Every reading worth a try. The first is what is declared, or the workspace's own grid where nothing is.
/// @p silent: the label says nothing about these numbers.
[[nodiscard]] std::vector<Reading> readingsOf(const DeclaredCrs &declared, int gridEpsg, bool silent);

/// Readings that undo a mistake of the datum shift behind @p reading: none was used where one should have
/// been (or the reverse), or its rotations had the wrong sign.
[[nodiscard]] std::vector<Reading> datumMistakes(const Reading &reading);

} // namespace gis
