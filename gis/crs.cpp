// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/crs.h"

#include "gis/error.h"

#include <proj.h>

#include <cmath>
#include <format>
#include <numbers>

namespace gis {

namespace {

template <auto Free> struct FreeWith
{
    template <typename T> void operator()(T *handle) const noexcept { Free(handle); }
};
using Context = std::unique_ptr<PJ_CONTEXT, FreeWith<proj_context_destroy>>;
using Projection = std::unique_ptr<PJ, FreeWith<proj_destroy>>;

constexpr double kEarthRadius = 6378137.0; // of EPSG:3857's sphere, metres
constexpr double kDegree = std::numbers::pi / 180.0;

std::string unproject(const Zone &zone)
{
    return std::format("+proj=pipeline +step +inv +proj=tmerc +lat_0=0 +lon_0={} +k=0.9999 +x_0=500000"
                       " +y_0=0 +ellps=WGS84",
                       zone.centralMeridian);
}

constexpr std::string_view kToDegrees = " +step +proj=unitconvert +xy_in=rad +xy_out=deg";

/// From grid metres to degrees on WGS 84. The Helmert step is EPSG:6960, method Coordinate Frame
/// (9607): the seven figures of Decision 05/2007/QĐ-BTNMT. Spelled out, so that PROJ never picks a
/// ballpark shift (224 m off) nor the Mekong delta's own parameters.
std::string pipelineFor(const Zone &zone)
{
    return std::format("{} +step +proj=push +v_3"
                       " +step +proj=cart +ellps=WGS84"
                       " +step +proj=helmert +convention=coordinate_frame"
                       " +x=-191.90441429 +y=-39.30318279 +z=-111.45032835"
                       " +rx=-0.00928836 +ry=0.01975479 +rz=-0.00427372 +s=0.252906278"
                       " +step +inv +proj=cart +ellps=WGS84"
                       " +step +proj=pop +v_3{}",
                       unproject(zone), kToDegrees);
}

std::string lastError(PJ_CONTEXT *context) { return proj_context_errno_string(context, proj_context_errno(context)); }

} // namespace

std::string pipelineToLatLon(int gridEpsg)
{
    return pipelineFor(zoneOf(gridEpsg)) + " +step +proj=axisswap +order=2,1";
}

struct Transformer::Private
{
    Context context{proj_context_create()};
    Projection toWgs84;
    Projection toVn2000;

    [[nodiscard]] Projection create(const std::string &pipeline) const
    {
        Projection result{proj_create(context.get(), pipeline.c_str())};
        if (!result)
            throw Error("PROJ: " + lastError(context.get()));
        return result;
    }

    [[nodiscard]] static Point run(const Projection &by, PJ_DIRECTION direction, Point from)
    {
        const PJ_COORD result = proj_trans(by.get(), direction, proj_coord(from.x, from.y, 0, 0));
        if (!std::isfinite(result.xy.x) || !std::isfinite(result.xy.y)) {
            proj_errno_reset(by.get());
            throw Error(std::format("({:.3f}, {:.3f}) is outside the projection", from.x, from.y));
        }
        return {result.xy.x, result.xy.y};
    }
};

Transformer::Transformer(int gridEpsg) : d(std::make_unique<Private>())
{
    const Zone zone = zoneOf(gridEpsg);
    d->toWgs84 = d->create(pipelineFor(zone));
    d->toVn2000 = d->create(unproject(zone).append(kToDegrees));
}

Transformer::~Transformer() = default;
Transformer::Transformer(Transformer &&) noexcept = default;
Transformer &Transformer::operator=(Transformer &&) noexcept = default;

LonLat Transformer::toWgs84(Point grid) const
{
    const Point degrees = Private::run(d->toWgs84, PJ_FWD, grid);
    return {.lon = degrees.x, .lat = degrees.y};
}

LonLat Transformer::toVn2000(Point grid) const
{
    const Point degrees = Private::run(d->toVn2000, PJ_FWD, grid);
    return {.lon = degrees.x, .lat = degrees.y};
}

/// Two-dimensional coordinates carry no height, so the inverse of the shift is a millimetre off its
/// forward; what the forward says of a first answer puts the second one right.
Point Transformer::toGrid(LonLat place) const
{
    const LonLat seen = toWgs84(Private::run(d->toWgs84, PJ_INV, {place.lon, place.lat}));
    return Private::run(d->toWgs84, PJ_INV, {2 * place.lon - seen.lon, 2 * place.lat - seen.lat});
}

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
    const Context context{proj_context_create()};
    const Projection crs{proj_create(context.get(), std::format("EPSG:{}", zoneOf(epsg).epsg).c_str())};
    if (!crs)
        throw Error(std::format("PROJ does not know EPSG:{}: {}", epsg, lastError(context.get())));
    const auto text = [](const char *value) { return std::string(value ? value : ""); };
    return {.name = text(proj_get_name(crs.get())),
            .wkt = text(proj_as_wkt(context.get(), crs.get(), PJ_WKT1_GDAL, nullptr)),
            .proj = text(proj_as_proj_string(context.get(), crs.get(), PJ_PROJ_5, nullptr))};
}

} // namespace gis
