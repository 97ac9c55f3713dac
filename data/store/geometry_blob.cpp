// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/geometry_blob_p.h"

#include <cstdint>
#include <cstring>

namespace data {

namespace {

enum : std::uint32_t { kPoint = 1, kLineString = 2, kPolygon = 3, kMultiLineString = 5, kMultiPolygon = 6 };

class BlobWriter
{
public:
    explicit BlobWriter(std::vector<std::byte> &bytes) : m_bytes(bytes) {}

    template <typename Value> void put(Value value)
    {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + sizeof value);
        std::memcpy(m_bytes.data() + at, &value, sizeof value);
    }
    void count(std::size_t number) { put(static_cast<std::uint32_t>(number)); }
    void line(const std::vector<gis::Point> &points)
    {
        static_assert(sizeof(gis::Point) == 2 * sizeof(double));
        count(points.size());
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + points.size() * sizeof(gis::Point));
        if (!points.empty())
            std::memcpy(m_bytes.data() + at, points.data(), points.size() * sizeof(gis::Point));
    }
    void member(std::uint32_t type)
    {
        put(std::uint8_t{0x69});
        put(type);
    }

    void operator()(std::monostate) {}
    void operator()(gis::Point point)
    {
        put(std::uint32_t{kPoint});
        put(point.x);
        put(point.y);
    }
    void operator()(const gis::MultiLineString &lines)
    {
        put(std::uint32_t{kMultiLineString});
        count(lines.size());
        for (const gis::LineString &part : lines) {
            member(kLineString);
            line(part);
        }
    }
    void operator()(const gis::MultiPolygon &polygons)
    {
        put(std::uint32_t{kMultiPolygon});
        count(polygons.size());
        for (const gis::Polygon &polygon : polygons) {
            member(kPolygon);
            count(1 + polygon.holes.size());
            line(polygon.outer);
            for (const gis::Ring &hole : polygon.holes)
                line(hole);
        }
    }

private:
    std::vector<std::byte> &m_bytes;
};

constexpr std::size_t kEdges = 6;                               // after start, byte order and SRID
constexpr std::size_t kShape = kEdges + 4 * sizeof(double) + 1; // after the mark that ends the box

class BlobReader
{
public:
    BlobReader(std::span<const std::byte> bytes, std::size_t at) : m_bytes(bytes), m_at(at) {}

    template <typename Value> Value take()
    {
        Value value{};
        std::memcpy(&value, m_bytes.data() + m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    gis::Ring ring()
    {
        gis::Ring result(take<std::uint32_t>());
        std::memcpy(result.data(), m_bytes.data() + m_at, result.size() * sizeof(gis::Point));
        m_at += result.size() * sizeof(gis::Point);
        return result;
    }
    gis::Polygon polygon()
    {
        m_at += 1 + sizeof(std::uint32_t); // mark and type of a member
        gis::Polygon result;
        const auto rings = take<std::uint32_t>();
        result.outer = ring();
        for (std::uint32_t i = 1; i < rings; ++i)
            result.holes.push_back(ring());
        return result;
    }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_at;
};

} // namespace

gis::Box appendGeometryBlob(std::vector<std::byte> &bytes, const gis::Geometry &geometry, int srid)
{
    const gis::Box box = gis::boundsOf(geometry);
    if (gis::isEmpty(geometry))
        return box;
    BlobWriter writer(bytes);
    writer.put(std::uint8_t{0x00}); // start
    writer.put(std::uint8_t{0x01}); // little-endian
    writer.put(static_cast<std::int32_t>(srid));
    for (const double edge : {box.minX, box.minY, box.maxX, box.maxY})
        writer.put(edge);
    writer.put(std::uint8_t{0x7C}); // end of the box
    std::visit(writer, geometry);
    writer.put(std::uint8_t{0xFE}); // end
    return box;
}

gis::Box boxOf(std::span<const std::byte> blob)
{
    gis::Box box;
    if (blob.size() < kShape)
        return box;
    BlobReader reader(blob, kEdges);
    for (double *edge : {&box.minX, &box.minY, &box.maxX, &box.maxY})
        *edge = reader.take<double>();
    return box;
}

gis::MultiPolygon polygonsOf(std::span<const std::byte> blob)
{
    if (blob.size() < kShape)
        return {};
    BlobReader reader(blob, kShape);
    if (reader.take<std::uint32_t>() != kMultiPolygon)
        return {};
    gis::MultiPolygon result(reader.take<std::uint32_t>());
    for (gis::Polygon &polygon : result)
        polygon = reader.polygon();
    return result;
}

} // namespace data
