// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/wkt_p.h"

#include "gis/bytes_p.h"
#include "gis/ogr_geometry_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cpl_error.h>
#include <memory>
#include <optional>

namespace gis {

namespace {

constexpr std::array<std::string_view, 11> kTypes{
    "point",         "linestring", "polygon",           "multi", "geometrycollection", "curvepolygon", "circularstring",
    "compoundcurve", "triangle",   "polyhedralsurface", "tin"};

bool isLetter(char c) { return lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Reads one geometry; fault() tells why the rest is of no use.
class Parser
{
public:
    explicit Parser(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    /// Nothing for a type that is not read here.
    std::optional<Geometry> geometry()
    {
        std::string type = word();
        for (std::string tag = word(); !tag.empty(); tag = word()) {
            if (tag == "EMPTY")
                return Geometry{};
            type += tag; // "Z", "M", "ZM": further numbers are skipped anyhow
        }
        while (type.ends_with('Z') || type.ends_with('M'))
            type.pop_back();
        if (type == "POINT")
            return points().empty() ? Geometry{} : Geometry(m_first);
        if (type == "LINESTRING")
            return MultiLineString{points()};
        if (type == "POLYGON")
            return MultiPolygon{polygon()};
        if (type == "MULTILINESTRING")
            return list<LineString>([this] { return points(); });
        if (type == "MULTIPOLYGON")
            return list<Polygon>([this] { return polygon(); });
        return std::nullopt;
    }

    [[nodiscard]] const char *fault()
    {
        if (m_vertices > kMaxVertices)
            return fault::kTooManyVertices;
        if (!m_finite)
            return fault::kNotFinite;
        skipBlanks();
        return m_broken || m_at != m_end ? fault::kUnreadable : nullptr;
    }

private:
    void skipBlanks()
    {
        while (m_at != m_end && isBlank(*m_at))
            ++m_at;
    }
    std::string word()
    {
        skipBlanks();
        const char *start = m_at;
        while (m_at != m_end && isLetter(*m_at))
            ++m_at;
        std::string result(start, m_at);
        std::ranges::transform(result, result.begin(), [](char c) { return static_cast<char>(lowerAscii(c) - 32); });
        return result;
    }
    bool take(char c)
    {
        skipBlanks();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool expect(char c)
    {
        m_broken = m_broken || !take(c);
        return !m_broken;
    }
    double number()
    {
        double result = 0;
        skipBlanks();
        const auto [stop, error] = std::from_chars(m_at, m_end, result);
        m_broken = m_broken || error != std::errc{};
        m_finite = m_finite && std::isfinite(result);
        m_at = stop;
        return result;
    }
    Point point()
    {
        Point result;
        result.x = number();
        result.y = number();
        for (skipBlanks(); !m_broken && m_at != m_end && *m_at != ',' && *m_at != ')'; skipBlanks())
            (void)number(); // height, measure
        if (++m_vertices > kMaxVertices)
            m_broken = true;
        return result;
    }
    template <typename Item, typename Read> std::vector<Item> list(Read read)
    {
        std::vector<Item> result;
        if (word() == "EMPTY" || !expect('('))
            return result;
        do
            result.push_back(read());
        while (!m_broken && take(','));
        expect(')');
        return result;
    }
    std::vector<Point> points()
    {
        std::vector<Point> result = list<Point>([this] { return point(); });
        m_first = result.empty() ? Point{} : result.front();
        return result;
    }
    Polygon polygon()
    {
        std::vector<Ring> rings = list<Ring>([this] { return points(); });
        Polygon result;
        if (rings.empty())
            return result;
        result.outer = std::move(rings.front());
        result.holes.assign(std::make_move_iterator(rings.begin() + 1), std::make_move_iterator(rings.end()));
        return result;
    }

    const char *m_at;
    const char *m_end;
    std::size_t m_vertices = 0;
    Point m_first;
    bool m_broken = false;
    bool m_finite = true;
};

Geometry byGdal(std::string_view text, std::string &fault)
{
    CPLPushErrorHandler(CPLQuietErrorHandler);
    OGRGeometry *read = nullptr;
    const OGRErr error = OGRGeometryFactory::createFromWkt(std::string(text).c_str(), nullptr, &read);
    CPLPopErrorHandler();
    const std::unique_ptr<OGRGeometry> geometry(read);
    if (error == OGRERR_NONE && geometry)
        return fromOgr(*geometry, fault);
    fault = fault::kUnreadable;
    return {};
}

} // namespace

int takeSrid(std::string_view &text)
{
    const auto start = std::ranges::find_if_not(text, isBlank);
    text.remove_prefix(static_cast<std::size_t>(start - text.begin()));
    const auto end = text.find(';');
    if (end == std::string_view::npos || lowerAscii(std::string(text.substr(0, 5))) != "srid=")
        return 0;
    int srid = 0;
    (void)std::from_chars(text.data() + 5, text.data() + end, srid);
    text.remove_prefix(end + 1);
    return srid;
}

bool looksLikeWkt(std::string_view text)
{
    (void)takeSrid(text);
    const std::string start = lowerAscii(std::string(text.substr(0, 40)));
    const bool list = start.find('(') != std::string::npos || start.find("empty") != std::string::npos;
    return list && std::ranges::any_of(kTypes, [&](std::string_view type) { return start.starts_with(type); });
}

Geometry fromWkt(std::string_view text, std::string &fault)
{
    fault.clear();
    if (std::ranges::all_of(text, isBlank))
        return {};
    Parser parser(text);
    const std::optional<Geometry> geometry = parser.geometry();
    if (!geometry)
        return byGdal(text, fault);
    if (const char *why = parser.fault()) {
        fault = why;
        return {};
    }
    return *geometry;
}

} // namespace gis
