// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/cut_zone_p.h"

#include "gis/measure.h"
#include "gis/plane_p.h"

#include <limits>

namespace gis {
namespace {

constexpr int pieceVertices = 128;
constexpr int deepestCut = 24; ///< a corner where very many lines meet cannot be cut smaller

std::vector<Point> pointsOf(const MultiPolygon &polygon)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<Point> points;
    const auto add = [&points](const Ring &ring) {
        points.insert(points.end(), ring.begin(), ring.end());
        points.push_back({nan, nan});
    };
    for (const Polygon &part : polygon) {
        add(part.outer);
        std::ranges::for_each(part.holes, add);
    }
    return points;
}

bool meetsRing(const Ring &ring, Point from, Point to)
{
    for (std::size_t i = 1; i < ring.size(); ++i)
        if (meetingOf(ring[i - 1], ring[i], from, to) != Meeting::None)
            return true;
    return false;
}

/// Whether the segment meets the border of @p part or starts within.
bool meetsPart(const Polygon &part, Point from, Point to)
{
    bool inside = insideRing(part.outer, from);
    for (const Ring &hole : part.holes) {
        if (meetsRing(hole, from, to))
            return true;
        inside = inside && !insideRing(hole, from);
    }
    return inside || meetsRing(part.outer, from, to);
}

Box boundsOfGeos(const GEOSGeometry *geometry)
{
    Box box;
    if (GEOSGeom_getExtent_r(geosContext(), geometry, &box.minX, &box.minY, &box.maxX, &box.maxY) == 0)
        return {};
    return box;
}

double areaOf(const GEOSGeometry *geometry)
{
    double area = 0.0;
    if (GEOSArea_r(geosContext(), geometry, &area) == 0)
        failWithGeosMessage();
    return area;
}

} // namespace

CutZone::CutZone(const MultiPolygon &zone) : m_points(pointsOf(zone)), m_tree(m_points)
{
    if (zone.empty())
        return;
    cut(toGeos(zone), m_tree.bounds(), 0);
    std::vector<Box> boxes;
    boxes.reserve(m_pieces.size());
    for (const GeosGeometry &piece : m_pieces)
        boxes.push_back(boundsOfGeos(piece.get()));
    m_index.emplace(boxes);
}

/// Halves the longer side until few vertices are left.
void CutZone::cut(GeosGeometry piece, const Box &box, int depth)
{
    if (GEOSisEmpty_r(geosContext(), piece.get()) != 0)
        return;
    if (depth >= deepestCut || GEOSGetNumCoordinates_r(geosContext(), piece.get()) <= pieceVertices) {
        m_pieces.push_back(std::move(piece));
        return;
    }
    Box first = box;
    Box second = box;
    if (box.width() > box.height())
        first.maxX = second.minX = box.center().x;
    else
        first.maxY = second.minY = box.center().y;
    for (const Box &half : {first, second}) {
        const GeosGeometry frame =
            ownGeos(GEOSGeom_createRectangle_r(geosContext(), half.minX, half.minY, half.maxX, half.maxY));
        cut(ownGeos(GEOSIntersection_r(geosContext(), piece.get(), frame.get())), half, depth + 1);
    }
}

CutZone::Place CutZone::placeOf(const Polygon &part) const
{
    const Box box = boxOf(part.outer);
    if (!box.intersects(bounds()))
        return Place::Outside;
    const bool clear = m_tree.visitNear(box, [&](std::size_t i) {
        const Point from = m_tree.from(i);
        const Point to = m_tree.to(i);
        const bool near = boxesMeet(from, to, {box.minX, box.minY}, {box.maxX, box.maxY});
        return !near || !meetsPart(part, from, to);
    });
    if (!clear)
        return Place::Border;
    return m_tree.contains(part.outer.front()) ? Place::Inside : Place::Outside;
}

double CutZone::areaOnBorder(const Polygon &part) const
{
    const GeosGeometry polygon = toGeos(MultiPolygon{part});
    double area = 0.0;
    for (const std::size_t piece : m_index->query(boxOf(part.outer)))
        area += areaOf(ownGeos(GEOSIntersection_r(geosContext(), polygon.get(), m_pieces[piece].get())).get());
    return area;
}

double CutZone::areaInside(const MultiPolygon &polygon) const
{
    double area = 0.0;
    for (const Polygon &part : polygon) {
        if (part.outer.empty())
            continue;
        const Place place = placeOf(part);
        if (place != Place::Outside)
            area += place == Place::Inside ? gridArea(MultiPolygon{part}) : areaOnBorder(part);
    }
    return area;
}

} // namespace gis
