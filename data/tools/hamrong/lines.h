// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/random.h"
#include "gis/geometry.h"

#include <initializer_list>

namespace hamrong {

/// The project's grid from kilometres east of 578 000 and north of 2 191 000, in which the plan of
/// the ward is drawn up.
[[nodiscard]] gis::Point at(double eastKm, double northKm);
[[nodiscard]] gis::LineString through(std::initializer_list<gis::Point> kilometres);

/// To a micrometre, as written: areas are exact to the last 0.01 m2 in sum.
[[nodiscard]] gis::Point rounded(gis::Point point);
[[nodiscard]] gis::LineString rounded(gis::LineString line);

[[nodiscard]] double distance(gis::Point a, gis::Point b);
[[nodiscard]] double lengthOf(const gis::LineString &line);
/// Signed; counter-clockwise rings are positive. Differences to the first point, so that large
/// coordinates cost no digits.
[[nodiscard]] double ringArea(const gis::Ring &ring);

/// The place @p metres along the line; beyond its ends, the end.
[[nodiscard]] gis::Point along(const gis::LineString &line, double metres);

/// A smooth curve through the points (centripetal Catmull-Rom), a vertex about every @p step metres.
[[nodiscard]] gis::LineString curve(const gis::LineString &through, double step);

/// Bends every segment again and again at its middle, aside by up to @p roughness of its length, until
/// segments are shorter than about @p step metres. The ends stay.
[[nodiscard]] gis::LineString roughened(const gis::LineString &line, double roughness, double step, Random &random);

/// Douglas and Peucker: drops vertices nearer than @p tolerance to the rest. The ends stay.
[[nodiscard]] gis::LineString simplified(const gis::LineString &line, double tolerance);

/// The line moved @p metres to its left (negative: right), vertex by vertex; for gentle curves.
[[nodiscard]] gis::LineString movedAside(const gis::LineString &line, double metres);

/// The piece between two distances along the line.
[[nodiscard]] gis::LineString pieceOf(const gis::LineString &line, double from, double to);

/// Moves one vertex of a counter-clockwise ring aside so that its area becomes @p target; the vertex
/// @p index must be neither first nor last.
void tuneArea(gis::Ring &ring, std::size_t index, double target);

} // namespace hamrong
