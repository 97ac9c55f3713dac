// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/crs.h"

#include "gis/error.h"
#include "gis/projection_p.h"

#include <cmath>
#include <format>
#include <numbers>

namespace gis {

namespace {

constexpr double kEarthRadius = 6378137.0; // of EPSG:3857's sphere, metres
constexpr double kDegree = std::numbers::pi / 180.0;

std::string tmercOf(const Zone &zone)
{
    return std::format("+proj=tmerc +lat_0=0 +lon_0={} +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84",
                       zone.centralMeridian);
}

std::string unproject(const Zone &zone) { return "+proj=pipeline +step +inv " + tmercOf(zone); }

/// The shift of EPSG:6960 between two geographic systems with a height, radians. Spelled out, so that PROJ
/// never picks a ballpark shift (224 m off) nor the Mekong delta's own parameters.
std::string shiftStep(std::string_view inverse = "")
{
    return std::format(" +step +proj=cart +ellps=WGS84"
                       " +step {} +proj=helmert +convention=coordinate_frame"
                       " +x={} +y={} +z={} +rx={} +ry={} +rz={} +s={}"
                       " +step +inv +proj=cart +ellps=WGS84",
                       inverse, kShift6960[0], kShift6960[1], kShift6960[2], kShift6960[3], kShift6960[4],
                       kShift6960[5], kShift6960[6]);
}

constexpr std::string_view kToDegrees = " +step +proj=unitconvert +xy_in=rad +xy_out=deg";

/// From grid metres to degrees on WGS 84.
std::string pipelineFor(const Zone &zone)
{
    return std::format("{} +step +proj=push +v_3{} +step +proj=pop +v_3{}", unproject(zone), shiftStep(), kToDegrees);
}

/// From degrees on WGS 84 to grid metres. The grid's places have height 0 on VN-2000's ellipsoid, not on
/// WGS 84's: a first pass finds the height there, the second starts from it. Without, the way back misses
/// the way there by a millimetre.
std::string pipelineFrom(const Zone &zone)
{
    return std::format("+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad"
                       " +step +proj=push +v_1 +v_2{0} +step +proj=affine +s33=-1 +step +proj=pop +v_1 +v_2{0}"
                       " +step {1}",
                       shiftStep("+inv"), tmercOf(zone));
}

} // namespace

std::string pipelineToLatLon(int gridEpsg)
{
    return pipelineFor(zoneOf(gridEpsg)) + " +step +proj=axisswap +order=2,1";
}

std::string pipelineBetween(int fromEpsg, int toEpsg)
{
    return std::format("{} +step {}", unproject(zoneOf(fromEpsg)), tmercOf(zoneOf(toEpsg)));
}

struct Transformer::Private
{
    ProjContext context = makeProjContext();
    Projection toWgs84;
    Projection toVn2000;
    Projection fromWgs84;
};

Transformer::Transformer(int gridEpsg) : d(std::make_unique<Private>())
{
    const Zone zone = zoneOf(gridEpsg);
    d->toWgs84 = createProjection(d->context.get(), pipelineFor(zone));
    d->toVn2000 = createProjection(d->context.get(), unproject(zone).append(kToDegrees));
    d->fromWgs84 = createProjection(d->context.get(), pipelineFrom(zone));
}

Transformer::~Transformer() = default;
Transformer::Transformer(Transformer &&) noexcept = default;
Transformer &Transformer::operator=(Transformer &&) noexcept = default;

LonLat Transformer::toWgs84(Point grid) const
{
    const Point degrees = transformed(d->toWgs84, grid);
    return {.lon = degrees.x, .lat = degrees.y};
}

LonLat Transformer::toVn2000(Point grid) const
{
    const Point degrees = transformed(d->toVn2000, grid);
    return {.lon = degrees.x, .lat = degrees.y};
}

Point Transformer::toGrid(LonLat place) const { return transformed(d->fromWgs84, {place.lon, place.lat}); }

void Transformer::toGrid(std::span<Point> places) const { transformAll(d->fromWgs84, places); }

Point Transformer::toMercator(Point grid) const { return mercatorOf(toWgs84(grid)); }

Point Transformer::fromMercator(Point mercator) const { return toGrid(lonLatOf(mercator)); }

Geometry Transformer::toMercator(Geometry grid) const
{
    forEachPoint(grid, [this](Point &point) { point = toMercator(point); });
    return grid;
}

Point mercatorOf(LonLat place)
{
    const double latitude = place.lat * kDegree;
    return {kEarthRadius * place.lon * kDegree, kEarthRadius * std::asinh(std::tan(latitude))};
}

LonLat lonLatOf(Point mercator)
{
    return {.lon = mercator.x / kEarthRadius / kDegree,
            .lat = std::atan(std::sinh(mercator.y / kEarthRadius)) / kDegree};
}

CrsText describeCrs(int epsg)
{
    const ProjContext context = makeProjContext();
    const Projection crs = createProjection(context.get(), std::format("EPSG:{}", zoneOf(epsg).epsg));
    const auto text = [](const char *value) { return std::string(value ? value : ""); };
    return {.name = text(proj_get_name(crs.get())),
            .wkt = text(proj_as_wkt(context.get(), crs.get(), PJ_WKT1_GDAL, nullptr)),
            .proj = text(proj_as_proj_string(context.get(), crs.get(), PJ_PROJ_5, nullptr))};
}

} // namespace gis
