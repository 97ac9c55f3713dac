// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/wkb.h"

#include "gis/error.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>

namespace gis {

namespace {

enum Type : std::uint32_t { kPoint = 1, kLineString, kPolygon, kMultiPoint, kMultiLineString, kMultiPolygon };

class Writer
{
public:
    void header(Type type)
    {
        m_bytes.push_back(std::byte{1});
        put(static_cast<std::uint32_t>(type));
    }
    void count(std::size_t n) { put(static_cast<std::uint32_t>(n)); }
    void point(Point point)
    {
        put(point.x);
        put(point.y);
    }
    void points(const std::vector<Point> &points)
    {
        count(points.size());
        for (const Point &each : points)
            point(each);
    }
    [[nodiscard]] std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    template <typename T> void put(T value)
    {
        static_assert(std::endian::native == std::endian::little);
        const auto raw = std::bit_cast<std::array<std::byte, sizeof(T)>>(value);
        m_bytes.insert(m_bytes.end(), raw.begin(), raw.end());
    }
    std::vector<std::byte> m_bytes;
};

class Reader
{
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    /// The type, without its Z and M; the ordinates to skip are remembered for the points after it.
    Type header()
    {
        m_swap = byte() == std::byte{0};
        auto type = number<std::uint32_t>();
        const std::uint32_t ewkb = type & 0xE0000000U;
        type &= 0x1FFFFFFFU;
        const std::uint32_t iso = type / 1000;
        if (ewkb & 0x20000000U)
            (void)number<std::uint32_t>(); // SRID
        m_extra = static_cast<std::size_t>((ewkb & 0x80000000U) != 0 || iso == 1 || iso == 3) +
                  static_cast<std::size_t>((ewkb & 0x40000000U) != 0 || iso == 2 || iso == 3);
        if (iso > 3)
            throw Error("unknown WKB type " + std::to_string(type));
        return static_cast<Type>(type % 1000);
    }
    void expectHeader(Type type)
    {
        if (header() != type)
            throw Error("WKB collection holds a member of another type");
    }
    Point point()
    {
        Point result{number<double>(), number<double>()};
        for (std::size_t i = 0; i < m_extra; ++i)
            (void)number<double>();
        if (!std::isfinite(result.x) || !std::isfinite(result.y))
            throw Error("WKB coordinate is not finite");
        return result;
    }
    /// A count that the remaining bytes can hold, each item having at least @p itemSize bytes.
    std::size_t count(std::size_t itemSize)
    {
        const std::size_t n = number<std::uint32_t>();
        if (n > m_bytes.size() / itemSize)
            throw Error("WKB is shorter than its counts say");
        return n;
    }
    std::vector<Point> points()
    {
        std::vector<Point> result(count(2 * sizeof(double)));
        for (Point &each : result)
            each = point();
        return result;
    }
    Polygon polygon()
    {
        Polygon result;
        const std::size_t rings = count(sizeof(std::uint32_t));
        for (std::size_t i = 0; i < rings; ++i)
            (i == 0 ? result.outer : result.holes.emplace_back()) = points();
        return result;
    }
    void expectEnd() const
    {
        if (!m_bytes.empty())
            throw Error("WKB is longer than its counts say");
    }

private:
    std::byte byte()
    {
        if (m_bytes.empty())
            throw Error("WKB ends early");
        const std::byte result = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return result;
    }
    template <typename T> T number()
    {
        std::array<std::byte, sizeof(T)> raw;
        if (m_bytes.size() < raw.size())
            throw Error("WKB ends early");
        std::memcpy(raw.data(), m_bytes.data(), raw.size());
        m_bytes = m_bytes.subspan(raw.size());
        if (m_swap)
            std::ranges::reverse(raw);
        return std::bit_cast<T>(raw);
    }
    std::span<const std::byte> m_bytes;
    bool m_swap = false;
    std::size_t m_extra = 0;
};

constexpr std::size_t kMemberHeader = 5;

template <typename Member>
auto readMembers(Reader &reader, Type type, Member member) -> std::vector<decltype(member(reader))>
{
    std::vector<decltype(member(reader))> result;
    const std::size_t n = reader.count(kMemberHeader);
    result.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        reader.expectHeader(type);
        result.push_back(member(reader));
    }
    return result;
}

Geometry readGeometry(Reader &reader)
{
    switch (reader.header()) {
    case kPoint:
        return reader.point();
    case kLineString:
        return MultiLineString{reader.points()};
    case kPolygon:
        return MultiPolygon{reader.polygon()};
    case kMultiLineString:
        return readMembers(reader, kLineString, [](Reader &r) { return r.points(); });
    case kMultiPolygon:
        return readMembers(reader, kPolygon, [](Reader &r) { return r.polygon(); });
    default:
        throw Error("WKB holds a type we do not store");
    }
}

void writePolygon(Writer &writer, const Polygon &polygon)
{
    writer.header(kPolygon);
    writer.count(1 + polygon.holes.size());
    writer.points(polygon.outer);
    for (const Ring &hole : polygon.holes)
        writer.points(hole);
}

} // namespace

std::vector<std::byte> toWkb(const Geometry &geometry)
{
    Writer writer;
    if (const auto *point = std::get_if<Point>(&geometry)) {
        writer.header(kPoint);
        writer.point(*point);
    } else if (const auto *lines = std::get_if<MultiLineString>(&geometry)) {
        writer.header(kMultiLineString);
        writer.count(lines->size());
        for (const LineString &line : *lines) {
            writer.header(kLineString);
            writer.points(line);
        }
    } else if (const auto *polygons = std::get_if<MultiPolygon>(&geometry)) {
        writer.header(kMultiPolygon);
        writer.count(polygons->size());
        for (const Polygon &polygon : *polygons)
            writePolygon(writer, polygon);
    }
    return writer.take();
}

Geometry fromWkb(std::span<const std::byte> bytes)
{
    if (bytes.empty())
        return {};
    Reader reader(bytes);
    Geometry result = readGeometry(reader);
    reader.expectEnd();
    return result;
}

} // namespace gis
