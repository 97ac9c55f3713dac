// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/geometry_blob_p.h"
#include "data/store/parcel_match_p.h"
#include "data/store/row_p.h"
#include "gis/containment.h"
#include "gis/error.h"

#include <algorithm>
#include <format>
#include <span>

namespace data {

namespace {

/// How many shapes are held at a time.
constexpr std::size_t kBatch = 5000;
/// m²: less than that is shared by neighbours whose vertices were rounded.
constexpr double kShared = 0.01;
constexpr double kOutside = 0.001;

struct Shape
{
    Id id = 0;
    gis::MultiPolygon polygon;
};

void bindBox(SQLite::Statement &statement, const gis::Box &box)
{
    statement.bind(1, box.minX);
    statement.bind(2, box.minY);
    statement.bind(3, box.maxX);
    statement.bind(4, box.maxY);
}

constexpr const char *kInBox = "SELECT pkid FROM idx_parcel_geometry"
                               " WHERE xmax >= ?1 AND xmin <= ?3 AND ymax >= ?2 AND ymin <= ?4";

bool isIn(const gis::InsideArea &area, bool wholly)
{
    return area.inside > kShared && (!wholly || area.outside() <= kOutside * area.total);
}

/// A shape that cannot be laid over another goes by the place of its label.
bool isIn(const Shape &shape, const gis::MultiPolygon &area, bool wholly)
{
    try {
        return isIn(gis::areasInside(std::span(&shape.polygon, 1), area).front(), wholly);
    } catch (const gis::Error &) {
        const gis::Point place = gis::labelPoint(shape.polygon);
        return std::ranges::any_of(area, [place](const gis::Polygon &part) { return gis::contains(part, place); });
    }
}

void keepThoseIn(const std::vector<Shape> &shapes, const gis::MultiPolygon &area, bool wholly, std::vector<Id> &result)
{
    std::vector<gis::MultiPolygon> polygons;
    polygons.reserve(shapes.size());
    for (const Shape &shape : shapes)
        polygons.push_back(shape.polygon);
    try {
        const auto inside = gis::areasInside(polygons, area);
        for (std::size_t i = 0; i < shapes.size(); ++i)
            if (isIn(inside[i], wholly))
                result.push_back(shapes[i].id);
    } catch (const gis::Error &) { // one of them is not valid
        for (const Shape &shape : shapes)
            if (isIn(shape, area, wholly))
                result.push_back(shape.id);
    }
}

} // namespace

std::vector<Id> parcelsMeeting(const Workspace &workspace, const gis::Box &box)
{
    auto ids = selectAll(
        workspace, kInBox, [](Row &row) { return row.id(); },
        [&](SQLite::Statement &statement) { bindBox(statement, box); });
    std::ranges::sort(ids);
    return ids;
}

std::vector<Id> parcelsMeeting(const Workspace &workspace, const gis::MultiPolygon &area, bool wholly)
{
    return guarded(workspace.file(), [&] {
        SQLite::Statement query(workspace.database(),
                                std::format("SELECT id, geometry FROM parcel WHERE id IN ({}) ORDER BY id", kInBox));
        bindBox(query, gis::boundsOf(area));
        std::vector<Id> result;
        std::vector<Shape> shapes;
        while (query.executeStep()) {
            const auto blob = query.getColumn(1);
            shapes.push_back({query.getColumn(0).getInt64(), polygonsOf({static_cast<const std::byte *>(blob.getBlob()),
                                                                         static_cast<std::size_t>(blob.getBytes())})});
            if (shapes.size() == kBatch) {
                keepThoseIn(shapes, area, wholly, result);
                shapes.clear();
            }
        }
        keepThoseIn(shapes, area, wholly, result);
        return result;
    });
}

} // namespace data
