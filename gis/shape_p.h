// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/shape.h"

#include <optional>
#include <span>

namespace gis {

/// More self-intersections than this are not told apart.
constexpr std::size_t mostMeetings = 1000;

/// A ring without what its vertices alone show to be wrong.
struct CleanRing
{
    std::span<const Point> ring; ///< closed; empty where too little is left
    Ring own;                    ///< what `ring` refers to, where the ring as given would not do
    double area = 0.0;           ///< m², positive where it runs against the clock
    double length = 0.0;         ///< m
    Box box;
};

/// Closes the ring and takes duplicate vertices and spikes out; adds what it found to @p faults. Refers to
/// @p ring, which must outlive the answer.
[[nodiscard]] CleanRing cleanRing(const Ring &ring, std::vector<ShapeFault> &faults);

/// The places where the ring, which is clean, meets itself; of very many, some.
void addSelfMeetings(std::span<const Point> ring, std::vector<ShapeFault> &faults);

/// The westernmost of them or one near it, by a sweep: n log n whatever the ring.
[[nodiscard]] std::optional<Point> firstSelfMeeting(std::span<const Point> ring);

/// One ring of a polygon of several.
struct RingOfPart
{
    std::size_t part = 0;
    bool hole = false;
    CleanRing clean;
};
/// What is wrong between rings, each sound in itself.
void addFaultsBetween(std::span<const RingOfPart> rings, std::vector<ShapeFault> &faults);

/// What GEOS finds first; nothing for a valid polygon.
[[nodiscard]] std::optional<ShapeFault> faultByGeos(const MultiPolygon &polygon);

/// Whether no circle of diameter @p width fits into the polygon, which is valid.
[[nodiscard]] bool isNarrowerThan(const Polygon &polygon, double width);

} // namespace gis
