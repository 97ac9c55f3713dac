// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/ogr_geometry_p.h"

#include <cmath>
#include <memory>

namespace gis {

namespace {

class Conversion
{
public:
    explicit Conversion(std::string &fault) : m_fault(fault) {}

    Geometry convert(const OGRGeometry &geometry)
    {
        switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbPoint:
            return point(*geometry.toPoint());
        case wkbLineString:
            return geometry.IsEmpty() ? Geometry{} : MultiLineString{points(*geometry.toLineString())};
        case wkbPolygon:
        case wkbTriangle:
            return geometry.IsEmpty() ? Geometry{} : MultiPolygon{polygon(*geometry.toPolygon())};
        case wkbMultiPoint:
        case wkbMultiLineString:
        case wkbMultiPolygon:
        case wkbGeometryCollection:
            return collection(*geometry.toGeometryCollection());
        default:
            return other(geometry);
        }
    }

private:
    Geometry point(const OGRPoint &place)
    {
        // GDAL calls a point with one NaN empty, too.
        if (place.IsEmpty() && std::isnan(place.getX()) == std::isnan(place.getY()))
            return {};
        if (!std::isfinite(place.getX()) || !std::isfinite(place.getY()))
            return failed(fault::kNotFinite);
        return Point{place.getX(), place.getY()};
    }
    std::vector<Point> points(const OGRSimpleCurve &curve)
    {
        const auto count = static_cast<std::size_t>(curve.getNumPoints());
        m_vertices += count;
        if (m_vertices > kMaxVertices) {
            m_fault = fault::kTooManyVertices;
            return {};
        }
        std::vector<Point> result(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = static_cast<int>(i);
            result[i] = {curve.getX(at), curve.getY(at)};
            if (!std::isfinite(result[i].x) || !std::isfinite(result[i].y))
                m_fault = fault::kNotFinite;
        }
        return result;
    }
    Polygon polygon(const OGRPolygon &source)
    {
        Polygon result;
        if (source.getExteriorRing())
            result.outer = points(*source.getExteriorRing());
        for (int i = 0; i < source.getNumInteriorRings(); ++i)
            result.holes.push_back(points(*source.getInteriorRing(i)));
        return result;
    }
    Geometry collection(const OGRGeometryCollection &source)
    {
        if (source.IsEmpty())
            return {};
        const auto type = wkbFlatten(source.getGeometryType());
        if (type == wkbMultiPolygon)
            return polygons(source);
        if (type == wkbMultiLineString)
            return lines(source);
        if (source.getNumGeometries() == 1)
            return convert(*source.getGeometryRef(0));
        return failed(type == wkbMultiPoint ? fault::kSeveralPoints : fault::kCollection);
    }
    Geometry polygons(const OGRGeometryCollection &source)
    {
        MultiPolygon result;
        for (const OGRGeometry *each : source)
            if (!each->IsEmpty())
                result.push_back(polygon(*each->toPolygon()));
        return result;
    }
    Geometry lines(const OGRGeometryCollection &source)
    {
        MultiLineString result;
        for (const OGRGeometry *each : source)
            if (!each->IsEmpty())
                result.push_back(points(*each->toLineString()));
        return result;
    }
    /// Arcs become chords; the faces of a surface become polygons.
    Geometry other(const OGRGeometry &geometry)
    {
        const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
        if (geometry.IsEmpty())
            return {};
        std::unique_ptr<OGRGeometry> simple;
        if (OGR_GT_IsSubClassOf(type, wkbPolyhedralSurface))
            simple.reset(OGRGeometryFactory::forceToMultiPolygon(geometry.clone()));
        else if (OGR_GT_IsNonLinear(type))
            simple.reset(geometry.getLinearGeometry());
        if (!simple || wkbFlatten(simple->getGeometryType()) == type)
            return failed(fault::kUnreadable);
        return convert(*simple);
    }
    Geometry failed(const char *why)
    {
        m_fault = why;
        return {};
    }

    std::string &m_fault;
    std::size_t m_vertices = 0;
};

} // namespace

Geometry fromOgr(const OGRGeometry &geometry, std::string &fault)
{
    fault.clear();
    Geometry result = Conversion(fault).convert(geometry);
    return fault.empty() ? result : Geometry{};
}

} // namespace gis
