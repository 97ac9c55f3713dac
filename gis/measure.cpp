// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/measure.h"

#include <geodesic.h>

#include <cmath>

namespace gis {

namespace {

const geod_geodesic &wgs84()
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic result;
        geod_init(&result, 6378137.0, 1 / 298.257223563);
        return result;
    }();
    return ellipsoid;
}

/// Coordinates relative to the first point: metres on a grid are large, and squares of them larger.
double ringArea(const Ring &ring)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += (ring[i - 1].x - ring[0].x) * (ring[i].y - ring[0].y) -
               (ring[i].x - ring[0].x) * (ring[i - 1].y - ring[0].y);
    return std::abs(sum) / 2;
}

double lineLength(const std::vector<Point> &line)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return sum;
}

struct GeodesicMeasure
{
    double area = 0.0;
    double length = 0.0;
};

GeodesicMeasure measureOnEllipsoid(const std::vector<Point> &line, const Transformer &crs, bool closed)
{
    geod_polygon polygon;
    geod_polygon_init(&polygon, closed ? 0 : 1);
    const std::size_t n = closed && line.size() > 1 ? line.size() - 1 : line.size();
    for (std::size_t i = 0; i < n; ++i) {
        const LonLat place = crs.toVn2000(line[i]);
        geod_polygon_addpoint(&wgs84(), &polygon, place.lat, place.lon);
    }
    GeodesicMeasure result;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, closed ? &result.area : nullptr, &result.length);
    result.area = std::abs(result.area);
    return result;
}

/// Sums @p ring over all rings: outer ones added, holes multiplied by @p holeSign.
template <typename PerRing> double sumRings(const Geometry &geometry, double holeSign, PerRing ring)
{
    double sum = 0.0;
    if (const auto *polygons = std::get_if<MultiPolygon>(&geometry))
        for (const Polygon &polygon : *polygons) {
            sum += ring(polygon.outer);
            for (const Ring &hole : polygon.holes)
                sum += holeSign * ring(hole);
        }
    return sum;
}

template <typename PerLine> double sumLines(const Geometry &geometry, PerLine perLine)
{
    double sum = 0.0;
    if (const auto *lines = std::get_if<MultiLineString>(&geometry))
        for (const LineString &line : *lines)
            sum += perLine(line);
    return sum;
}

} // namespace

double gridArea(const Geometry &geometry) { return sumRings(geometry, -1.0, ringArea); }

double gridLength(const Geometry &geometry)
{
    return sumRings(geometry, 1.0, lineLength) + sumLines(geometry, lineLength);
}

double geodesicArea(const Geometry &geometry, const Transformer &crs)
{
    return sumRings(geometry, -1.0, [&](const Ring &ring) { return measureOnEllipsoid(ring, crs, true).area; });
}

double geodesicLength(const Geometry &geometry, const Transformer &crs)
{
    return sumRings(geometry, 1.0, [&](const Ring &ring) { return measureOnEllipsoid(ring, crs, true).length; }) +
           sumLines(geometry, [&](const LineString &line) { return measureOnEllipsoid(line, crs, false).length; });
}

double geodesicDistance(LonLat from, LonLat to)
{
    double metres = 0.0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
    return metres;
}

} // namespace gis
