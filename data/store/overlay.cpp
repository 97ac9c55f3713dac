// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/overlay.h"

#include "data/store/row_p.h"
#include "gis/overlay.h"

#include <format>

namespace data {

namespace {

struct Shape
{
    Id id = 0;
    gis::Geometry geometry;
    Quality quality = Quality::Surveyed;
};

Shape readShape(Row &row) { return {.id = row.id(), .geometry = row.geometry(), .quality = row.quality()}; }

std::vector<Shape> shapesByCode(const Workspace &workspace, const std::string &sql, const std::string &code)
{
    return selectAll(workspace, sql, readShape, [&](SQLite::Statement &statement) { statement.bind(1, code); });
}

/// Through the R-tree SpatiaLite keeps for a geometry column.
std::vector<Shape> shapesIn(const Workspace &workspace, const char *table, const char *column, const gis::Box &box)
{
    const std::string sql =
        std::format("SELECT id, AsBinary({1}), quality FROM {0} WHERE id IN (SELECT pkid FROM idx_{0}_{1}"
                    " WHERE xmax >= ?1 AND xmin <= ?3 AND ymax >= ?2 AND ymin <= ?4) ORDER BY id",
                    table, column);
    return selectAll(workspace, sql, readShape, [&](SQLite::Statement &statement) {
        statement.bind(1, box.minX);
        statement.bind(2, box.minY);
        statement.bind(3, box.maxX);
        statement.bind(4, box.maxY);
    });
}

Quality worse(Quality a, Quality b) { return std::max(a, b); }

void addPolygons(std::vector<OverlayThing> &things, OverlayThing::Kind kind, std::vector<Shape> shapes,
                 std::optional<Id> except = {})
{
    for (Shape &shape : shapes)
        if (auto *polygon = std::get_if<gis::MultiPolygon>(&shape.geometry); polygon && shape.id != except)
            things.push_back({kind, shape.id, std::move(*polygon), shape.quality});
}

void addCorridors(std::vector<OverlayThing> &things, const std::vector<Shape> &shapes, double halfWidth,
                  std::optional<Id> except)
{
    for (const Shape &shape : shapes)
        if (const auto *lines = std::get_if<gis::MultiLineString>(&shape.geometry); lines && shape.id != except)
            things.push_back({OverlayThing::Kind::Corridor, shape.id, gis::bufferOf(*lines, halfWidth), shape.quality});
}

} // namespace

OverlayArea forestArea(const Workspace &workspace, const std::string &code)
{
    const std::string select = "SELECT id, AsBinary(geometry), quality FROM forest WHERE ";
    const auto forests = code.empty() ? selectAll(workspace, select + "part_of_id IS NULL", readShape)
                                      : shapesByCode(workspace, select + "code = ?", code);
    if (forests.empty() && !code.empty())
        throw Error(Failure::UnknownForest, code);
    OverlayArea area;
    std::vector<gis::MultiPolygon> parts;
    parts.reserve(forests.size());
    for (const Shape &forest : forests)
        if (const auto *polygon = std::get_if<gis::MultiPolygon>(&forest.geometry)) {
            parts.push_back(*polygon);
            area.quality = worse(area.quality, forest.quality);
        }
    area.polygon = gis::unionOf(parts);
    return area;
}

OverlayArea corridorArea(const Workspace &workspace, const std::string &project, double halfWidth)
{
    const auto found =
        shapesByCode(workspace, "SELECT id, AsBinary(alignment), quality FROM project WHERE code = ?", project);
    if (found.empty())
        throw Error(Failure::UnknownProject, project);
    const auto *lines = std::get_if<gis::MultiLineString>(&found.front().geometry);
    if (!lines)
        throw Error(Failure::NoAlignment, project);
    return {gis::bufferOf(*lines, halfWidth), found.front().quality, found.front().id};
}

std::vector<OverlayThing> thingsNear(const Workspace &workspace, const OverlayArea &area,
                                     std::optional<double> halfWidth)
{
    using enum OverlayThing::Kind;
    const gis::Box box = gis::boundsOf(area.polygon);
    std::vector<OverlayThing> things;
    if (box.empty())
        return things;
    addPolygons(things, Parcel, shapesIn(workspace, "parcel", "geometry", box));
    addPolygons(things, Site, shapesIn(workspace, "project", "site", box), area.project);
    if (halfWidth)
        addCorridors(things, shapesIn(workspace, "project", "alignment", box.grownBy(*halfWidth)), *halfWidth,
                     area.project);
    return things;
}

} // namespace data
