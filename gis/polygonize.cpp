// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/handles_p.h"
#include "gis/noding_p.h"
#include "gis/wkb.h"

namespace gis {
namespace {

/// Metres; places nearer than this cannot be told apart on a grid of numbers that large.
constexpr double leastTolerance = 1e-6;

/// Which edges meet at each place: those of place p are m_edges[m_starts[p]] to m_edges[m_starts[p + 1]].
class Graph
{
public:
    Graph(std::span<const Edge> edges, std::size_t places) : m_all(edges), m_starts(places + 2)
    {
        for (const auto &[a, b] : edges) {
            ++m_starts[a + 2];
            ++m_starts[b + 2];
        }
        for (std::size_t i = 2; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        m_edges.resize(2 * edges.size());
        for (std::size_t i = 0; i < edges.size(); ++i) {
            m_edges[m_starts[edges[i].first + 1]++] = i;
            m_edges[m_starts[edges[i].second + 1]++] = i;
        }
    }

    /// Chains from one place where other than two edges meet to the next, and then the closed ones.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> chains() const
    {
        std::vector<std::vector<std::uint32_t>> result;
        std::vector<bool> used(m_all.size());
        for (const bool closed : {false, true})
            for (std::uint32_t place = 0; place + 2 < m_starts.size(); ++place)
                if (closed || degree(place) != 2)
                    for (std::size_t i = m_starts[place]; i < m_starts[place + 1]; ++i)
                        if (!used[m_edges[i]])
                            result.push_back(follow(place, m_edges[i], used));
        return result;
    }

private:
    [[nodiscard]] std::size_t degree(std::uint32_t place) const { return m_starts[place + 1] - m_starts[place]; }

    std::vector<std::uint32_t> follow(std::uint32_t start, std::size_t edge, std::vector<bool> &used) const
    {
        std::vector<std::uint32_t> chain{start};
        while (true) {
            used[edge] = true;
            const std::uint32_t last = chain.back();
            const std::uint32_t next = m_all[edge].first == last ? m_all[edge].second : m_all[edge].first;
            chain.push_back(next);
            if (next == start || degree(next) != 2)
                return chain;
            const std::size_t first = m_starts[next];
            edge = m_edges[first] == edge ? m_edges[first + 1] : m_edges[first];
        }
    }

    std::span<const Edge> m_all;
    std::vector<std::size_t> m_starts;
    std::vector<std::size_t> m_edges;
};

GeosGeometry geosLine(std::span<const std::uint32_t> chain, std::span<const Point> places)
{
    std::vector<double> xy;
    xy.reserve(2 * chain.size());
    for (const std::uint32_t place : chain) {
        xy.push_back(places[place].x);
        xy.push_back(places[place].y);
    }
    return ownGeos(GEOSGeom_createLineString_r(
        geosContext(),
        GEOSCoordSeq_copyFromBuffer_r(geosContext(), xy.data(), static_cast<unsigned>(chain.size()), 0, 0)));
}

GeosGeometry geosLines(std::span<const Edge> edges, std::span<const Point> places)
{
    std::vector<GEOSGeometry *> lines;
    for (const auto &chain : Graph(edges, places.size()).chains())
        lines.push_back(geosLine(chain, places).release());
    return ownGeos(GEOSGeom_createCollection_r(geosContext(), GEOS_MULTILINESTRING, lines.data(),
                                               static_cast<unsigned>(lines.size())));
}

void appendLines(const GEOSGeometry *lines, std::vector<LineString> &to)
{
    const int count = lines == nullptr ? 0 : GEOSGetNumGeometries_r(geosContext(), lines);
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry *line = GEOSGetGeometryN_r(geosContext(), lines, i);
        const GEOSCoordSequence *points = GEOSGeom_getCoordSeq_r(geosContext(), line);
        unsigned size = 0;
        if (points == nullptr || GEOSCoordSeq_getSize_r(geosContext(), points, &size) == 0)
            failWithGeosMessage();
        LineString &copy = to.emplace_back(size);
        for (unsigned k = 0; k < size; ++k)
            GEOSCoordSeq_getXY_r(geosContext(), points, k, &copy[k].x, &copy[k].y);
    }
}

std::vector<Edge> edgesOf(std::span<const LineString> lines, VertexSnapper &places)
{
    for (const LineString &line : lines) // ends first: others come to them
        if (!line.empty()) {
            (void)places.number(line.front());
            (void)places.number(line.back());
        }
    std::vector<Edge> edges;
    for (const LineString &line : lines) {
        if (line.empty())
            continue;
        std::uint32_t from = places.number(line.front());
        for (const Point point : line) {
            const std::uint32_t to = places.number(point);
            if (from != to)
                edges.push_back(std::minmax(from, to));
            from = to;
        }
    }
    return edges;
}

} // namespace

Polygonized polygonizeEdges(std::span<const Edge> edges, std::span<const Point> places)
{
    const GeosGeometry lines = geosLines(edges, places);
    GEOSGeometry *cuts = nullptr;
    GEOSGeometry *dangles = nullptr;
    GEOSGeometry *invalid = nullptr;
    GEOSGeometry *faces = GEOSPolygonize_full_r(geosContext(), lines.get(), &cuts, &dangles, &invalid);
    const GeosGeometry ownCuts(cuts);
    const GeosGeometry ownDangles(dangles);
    const GeosGeometry ownInvalid(invalid);
    Polygonized result{.polygons = polygonsOf(faces), .dangles = {}};
    for (const GEOSGeometry *rest : {dangles, cuts, invalid})
        appendLines(rest, result.dangles);
    return result;
}

Polygonized polygonize(std::span<const LineString> lines, double tolerance)
{
    const double within = std::max(tolerance, leastTolerance);
    std::size_t vertices = 0;
    for (const LineString &line : lines)
        vertices += line.size();
    VertexSnapper places(within, vertices);
    const std::vector<Edge> edges = nodeEdges(edgesOf(lines, places), places, within);
    return polygonizeEdges(edges, places.places());
}

} // namespace gis
