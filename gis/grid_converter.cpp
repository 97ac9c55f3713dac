// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/error.h"
#include "gis/projection_p.h"
#include "gis/source_crs.h"

#include <format>
#include <optional>
#include <utility>

namespace gis {

namespace {

std::string nameOf(const SourceCrs &crs) { return crs.code.empty() ? crs.wkt : crs.code; }

/// 0: none of the zones.
int zoneCalled(const std::string &code)
{
    for (const Zone &zone : zones())
        if (code == std::format("EPSG:{}", zone.epsg))
            return zone.epsg;
    return 0;
}

/// Whether its datum is VN-2000's, and no shift of its own is bound to it.
bool onVn2000(PJ_CONTEXT *context, const Projection &crs)
{
    if (proj_get_type(crs.get()) == PJ_TYPE_BOUND_CRS)
        return false;
    const Projection geographic{proj_crs_get_geodetic_crs(context, crs.get())};
    const Projection datum{geographic ? proj_crs_get_datum(context, geographic.get()) : nullptr};
    const char *name = datum ? proj_get_name(datum.get()) : nullptr;
    return name != nullptr && name == std::string_view("Vietnam 2000");
}

/// East before north, longitude before latitude, in degrees; never a ballpark shift.
Projection between(PJ_CONTEXT *context, const Projection &from, const std::string &to)
{
    struct AreaDeleter
    {
        void operator()(PJ_AREA *area) const noexcept { proj_area_destroy(area); }
    };
    const std::unique_ptr<PJ_AREA, AreaDeleter> vietnam{proj_area_create()};
    proj_area_set_bbox(vietnam.get(), 102.1, 8.3, 109.5, 23.4);
    const Projection target = createProjection(context, to);
    const char *const options[] = {"ALLOW_BALLPARK=NO", nullptr};
    const Projection any{proj_create_crs_to_crs_from_pj(context, from.get(), target.get(), vietnam.get(), options)};
    Projection normal{any ? proj_normalize_for_visualization(context, any.get()) : nullptr};
    if (!normal)
        throw Error(std::format("no transformation from \"{}\" to {} is known", proj_get_name(from.get()), to));
    return normal;
}

template <typename Visit> void forEachRun(Geometry &geometry, Visit visit)
{
    if (auto *point = std::get_if<Point>(&geometry)) {
        visit(std::span(point, 1));
    } else if (auto *lines = std::get_if<MultiLineString>(&geometry)) {
        for (LineString &line : *lines)
            visit(std::span(line));
    } else if (auto *polygons = std::get_if<MultiPolygon>(&geometry)) {
        for (Polygon &polygon : *polygons) {
            visit(std::span(polygon.outer));
            for (Ring &hole : polygon.holes)
                visit(std::span(hole));
        }
    }
}

} // namespace

/// Two steps at most: by PROJ to the grid (from VN-2000) or to WGS 84; from there by the shift of EPSG:6960.
struct GridConverter::Private
{
    bool swapped = false;
    ProjContext context = makeProjContext();
    Projection first;
    std::optional<Transformer> fromWgs84;
};

GridConverter::GridConverter(const SourceCrs &from, int gridEpsg) : d(std::make_unique<Private>())
{
    const std::string grid = std::format("EPSG:{}", zoneOf(gridEpsg).epsg);
    d->swapped = from.northingFirst;
    if (from.code == grid)
        return;
    if (from.code.empty() && from.wkt.empty())
        throw Error("the coordinate system is not known");
    if (const int zone = zoneCalled(from.code); zone != 0) {
        d->first = createProjection(d->context.get(), pipelineBetween(zone, gridEpsg));
        return;
    }
    if (from.code != "EPSG:4326") {
        const Projection crs = createProjection(d->context.get(), nameOf(from));
        const bool own = onVn2000(d->context.get(), crs);
        d->first = between(d->context.get(), crs, own ? grid : "EPSG:4326");
        if (own)
            return;
    }
    d->fromWgs84.emplace(gridEpsg);
}

GridConverter::~GridConverter() = default;
GridConverter::GridConverter(GridConverter &&) noexcept = default;
GridConverter &GridConverter::operator=(GridConverter &&) noexcept = default;

bool GridConverter::identity() const { return !d->swapped && !d->first && !d->fromWgs84; }

Point GridConverter::toGrid(Point source) const
{
    convert(std::span(&source, 1));
    return source;
}

void GridConverter::convert(std::span<Point> points) const
{
    if (d->swapped)
        for (Point &point : points)
            std::swap(point.x, point.y);
    if (d->first)
        transformAll(d->first, points);
    if (d->fromWgs84)
        d->fromWgs84->toGrid(points);
}

void GridConverter::convert(Geometry &geometry) const
{
    if (!identity())
        forEachRun(geometry, [this](std::span<Point> run) { convert(run); });
}

} // namespace gis
