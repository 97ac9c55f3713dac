// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace gis {

/// What can be wrong with the shape of one polygon.
struct ShapeFault
{
    enum class Kind {
        SelfIntersection,
        UnclosedRing,    ///< first and last vertex differ
        TooFewVertices,  ///< a ring of less than three places
        DuplicateVertex, ///< the same place twice in a row
        Spike,           ///< there and back again
        Sliver,          ///< long and thin: less than `sliverWidth` wide throughout
        HoleOutside,     ///< a hole that is not inside its outer ring
        NestedParts,     ///< parts of one polygon that overlap
        NotFinite,       ///< NaN or infinite coordinates
        Empty            ///< no area
    };
    Kind kind = Kind::SelfIntersection;
    Point place; ///< where
};

/// All faults of a polygon, in the plane of its coordinates; metres. Fast for sound ones (a millisecond
/// for a thousand parcels of ten vertices), and no more than some seconds for ten million vertices. Of a ring
/// that meets itself very often, some of the places, or the first. What lies between rings is looked at only
/// where each is sound in itself, and slivers only in what is sound.
[[nodiscard]] std::vector<ShapeFault> findShapeFaults(const MultiPolygon &polygon, double sliverWidth = 0.05);

/// A repair that is offered, never made silently.
struct ShapeRepair
{
    MultiPolygon polygon;    ///< valid; empty where nothing is left
    double areaBefore = 0.0; ///< m², of the ring as drawn (shoelace)
    double areaAfter = 0.0;  ///< m²
};
/// Closes rings, drops duplicate vertices and spikes, then GEOS makes the rest valid. Rings that enclose
/// nothing or hold what is no number are left out.
[[nodiscard]] ShapeRepair repairShape(const MultiPolygon &polygon);

/// Two polygons that overlap by more than a border's uncertainty.
struct Overlap
{
    std::size_t first = 0;
    std::size_t second = 0;
    double area = 0.0; ///< m²
};

/// Overlaps among @p polygons (valid ones; empty ones are skipped), first < second, larger than @p
/// minimumArea. Neighbours that share a border cost next to nothing: 100,000 parcels in under a second.
/// Borders drawn twice within a millimetre are one. Asks @p proceed now and then, and stops with what it has
/// where that says no. Throws gis::Error where GEOS finds two that may overlap unusable.
[[nodiscard]] std::vector<Overlap> findOverlaps(std::span<const MultiPolygon> polygons, double minimumArea,
                                                const std::function<bool()> &proceed = {});
/// Overlaps of @p polygons with @p others; `second` counts in others.
[[nodiscard]] std::vector<Overlap> findOverlapsWith(std::span<const MultiPolygon> polygons,
                                                    std::span<const MultiPolygon> others, double minimumArea,
                                                    const std::function<bool()> &proceed = {});

/// Holes between @p polygons that touch each other: enclosed spaces narrower than @p widest metres that
/// belong to none of them (gaps between parcels, not streets).
[[nodiscard]] std::vector<Polygon> findGaps(std::span<const MultiPolygon> polygons, double widest);

/// Polygons that lines enclose: lines are noded, places within @p tolerance metres (a micrometre at least)
/// become one and lines bend to the ends that nearly reach them, and every enclosed face is given once (a face
/// inside another is a hole of that one and a polygon of its own).
struct Polygonized
{
    std::vector<Polygon> polygons;
    std::vector<LineString> dangles; ///< lines that enclose nothing
};
[[nodiscard]] Polygonized polygonize(std::span<const LineString> lines, double tolerance);

} // namespace gis
