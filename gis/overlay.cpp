// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/overlay.h"

#include "gis/error.h"
#include "gis/handles_p.h"
#include "gis/wkb.h"

#include <cstdint>
#include <iterator>
#include <utility>

namespace gis {
namespace {

/// Segments in a quarter circle of a buffer's round joins.
constexpr int joinSegments = 8;
/// Children per node of the tree; GEOS' own default.
constexpr std::size_t nodeCapacity = 10;

struct Context
{
    GEOSContextHandle_t handle = GEOS_init_r();
    std::string message;

    Context()
    {
        GEOSContext_setErrorMessageHandler_r(
            handle, [](const char *text, void *to) { *static_cast<std::string *>(to) = text; }, &message);
    }
    ~Context() { GEOS_finish_r(handle); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

Context &context()
{
    thread_local Context ours;
    return ours;
}

/// Appends the polygons of @p geometry, at whatever depth; leaves points and lines out.
void appendPolygons(const GEOSGeometry *geometry, const GeosWriter &writer, MultiPolygon &to)
{
    const int type = GEOSGeomTypeId_r(geosContext(), geometry);
    if (type == GEOS_POLYGON && GEOSisEmpty_r(geosContext(), geometry) == 0) {
        std::size_t size = 0;
        const GeosBuffer wkb(GEOSWKBWriter_write_r(geosContext(), writer.get(), geometry, &size));
        if (!wkb)
            failWithGeosMessage();
        auto read = fromWkb(std::as_bytes(std::span(wkb.get(), size)));
        std::ranges::move(std::get<MultiPolygon>(read), std::back_inserter(to));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int count = GEOSGetNumGeometries_r(geosContext(), geometry);
        for (int i = 0; i < count; ++i)
            appendPolygons(GEOSGetGeometryN_r(geosContext(), geometry, i), writer, to);
    }
}

GeosGeometry rectangle(const Box &box)
{
    return ownGeos(GEOSGeom_createRectangle_r(geosContext(), box.minX, box.minY, box.maxX, box.maxY));
}

} // namespace

GEOSContextHandle_t geosContext() { return context().handle; }

std::string takeGeosMessage() { return std::exchange(context().message, {}); }

void failWithGeosMessage()
{
    const std::string message = takeGeosMessage();
    throw Error(message.empty() ? "GEOS failed without a message" : message);
}

GeosGeometry ownGeos(GEOSGeometry *geometry)
{
    if (geometry == nullptr)
        failWithGeosMessage();
    return GeosGeometry(geometry);
}

GeosGeometry toGeos(const Geometry &geometry)
{
    const GeosReader reader(GEOSWKBReader_create_r(geosContext()));
    const std::vector<std::byte> wkb = toWkb(geometry);
    const auto *bytes = reinterpret_cast<const unsigned char *>(wkb.data());
    return ownGeos(GEOSWKBReader_read_r(geosContext(), reader.get(), bytes, wkb.size()));
}

MultiPolygon polygonsOf(GEOSGeometry *result)
{
    const GeosGeometry owned = ownGeos(result);
    const GeosWriter writer(GEOSWKBWriter_create_r(geosContext()));
    MultiPolygon polygons;
    appendPolygons(owned.get(), writer, polygons);
    return polygons;
}

MultiPolygon intersectionOf(const MultiPolygon &a, const MultiPolygon &b)
{
    return polygonsOf(GEOSIntersection_r(geosContext(), toGeos(a).get(), toGeos(b).get()));
}

MultiPolygon unionOf(std::span<const MultiPolygon> parts)
{
    std::vector<GeosGeometry> owned;
    for (const MultiPolygon &part : parts)
        owned.push_back(toGeos(part));
    std::vector<GEOSGeometry *> raw; // from here on the collection's
    raw.reserve(owned.size());
    for (GeosGeometry &part : owned)
        raw.push_back(part.release());
    const GeosGeometry all = ownGeos(GEOSGeom_createCollection_r(geosContext(), GEOS_GEOMETRYCOLLECTION, raw.data(),
                                                                 static_cast<unsigned>(raw.size())));
    return polygonsOf(GEOSUnaryUnion_r(geosContext(), all.get()));
}

MultiPolygon differenceOf(const MultiPolygon &a, const MultiPolygon &b)
{
    return polygonsOf(GEOSDifference_r(geosContext(), toGeos(a).get(), toGeos(b).get()));
}

MultiPolygon bufferOf(const MultiLineString &lines, double halfWidth)
{
    return polygonsOf(GEOSBufferWithStyle_r(geosContext(), toGeos(lines).get(), halfWidth, joinSegments,
                                            GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_ROUND, 0.0));
}

std::string whyInvalid(const MultiPolygon &polygon)
{
    GeosGeometry geometry;
    try {
        geometry = toGeos(polygon);
    } catch (const Error &error) { // a ring that is open or too short cannot even be built
        return error.what();
    }
    const char valid = GEOSisValid_r(geosContext(), geometry.get());
    if (valid == 1)
        return {};
    const GeosText reason(GEOSisValidReason_r(geosContext(), geometry.get()));
    if (!reason)
        failWithGeosMessage();
    return reason.get();
}

struct BoxIndex::Private
{
    GeosTree tree{GEOSSTRtree_create_r(geosContext(), nodeCapacity)};
};

BoxIndex::BoxIndex(std::span<const Box> boxes) : d(std::make_unique<Private>())
{
    for (std::uintptr_t i = 0; i < boxes.size(); ++i) {
        // The tree holds no more than a pointer: the position itself, and it copies the rectangle.
        if (!boxes[i].empty())
            GEOSSTRtree_insert_r(geosContext(), d->tree.get(), rectangle(boxes[i]).get(),
                                 reinterpret_cast<void *>(i)); // NOLINT(performance-no-int-to-ptr)
    }
    if (GEOSSTRtree_build_r(geosContext(), d->tree.get()) == 0) // now, or the first to ask would build it
        failWithGeosMessage();
}

BoxIndex::~BoxIndex() = default;
BoxIndex::BoxIndex(BoxIndex &&) noexcept = default;
BoxIndex &BoxIndex::operator=(BoxIndex &&) noexcept = default;

std::vector<std::size_t> BoxIndex::query(const Box &box) const
{
    std::vector<std::size_t> found;
    if (box.empty())
        return found;
    const auto note = [](void *item, void *to) {
        static_cast<std::vector<std::size_t> *>(to)->push_back(reinterpret_cast<std::uintptr_t>(item));
    };
    GEOSSTRtree_query_r(geosContext(), d->tree.get(), rectangle(box).get(), note, &found);
    std::ranges::sort(found);
    return found;
}

} // namespace gis
