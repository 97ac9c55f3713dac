// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/noding_p.h"

#include "gis/box_pairs_p.h"
#include "gis/plane_p.h"

#include <compare>

namespace gis {
namespace {

/// Bending an edge to a place can make it meet another, by less than the tolerance; two rounds are the rule.
constexpr int mostRounds = 8;

struct Split
{
    std::size_t edge = 0;
    double along = 0.0;
    std::uint32_t place = 0;
    auto operator<=>(const Split &) const = default;
};

void sortAndDropRepeated(std::vector<Edge> &edges)
{
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
}

class Splitter
{
public:
    Splitter(std::span<const Edge> edges, VertexSnapper &places, double tolerance)
        : m_edges(edges), m_places(places), m_tolerance(tolerance)
    {}

    std::vector<Split> find()
    {
        std::vector<Box> boxes;
        boxes.reserve(m_edges.size());
        for (const Edge &edge : m_edges) {
            Box box;
            box.add(at(edge.first));
            box.add(at(edge.second));
            boxes.push_back(box.grownBy(m_tolerance / 2));
        }
        BoxPairs(boxes).visit([this](std::size_t i, std::size_t j) {
            lookAt(i, j);
            return true;
        });
        std::ranges::sort(m_splits);
        return std::move(m_splits);
    }

private:
    [[nodiscard]] Point at(std::uint32_t place) const { return m_places.places()[place]; }

    /// Splits @p edge at @p place if that is near and no end of it.
    bool splitNear(std::size_t edge, std::uint32_t place)
    {
        const auto [from, to] = m_edges[edge];
        if (place == from || place == to ||
            squaredDistanceToSegment(at(place), at(from), at(to)) > m_tolerance * m_tolerance)
            return false;
        m_splits.push_back({edge, alongSegment(at(place), at(from), at(to)), place});
        return true;
    }

    void lookAt(std::size_t i, std::size_t j)
    {
        const auto [a, b] = m_edges[i];
        const auto [c, d] = m_edges[j];
        bool near = splitNear(i, c);
        near = splitNear(i, d) || near;
        near = splitNear(j, a) || near;
        near = splitNear(j, b) || near;
        const bool joined = a == c || a == d || b == c || b == d;
        if (near || joined || meetingOf(at(a), at(b), at(c), at(d)) != Meeting::Cross)
            return;
        const Point crossing = meetingPlace(at(a), at(b), at(c), at(d));
        const std::uint32_t place = m_places.number(crossing);
        for (const std::size_t edge : {i, j})
            if (const auto [from, to] = m_edges[edge]; place != from && place != to)
                m_splits.push_back({edge, alongSegment(crossing, at(from), at(to)), place});
    }

    std::span<const Edge> m_edges;
    VertexSnapper &m_places;
    double m_tolerance;
    std::vector<Split> m_splits;
};

std::vector<Edge> splitAt(std::span<const Edge> edges, std::span<const Split> splits)
{
    std::vector<Edge> parts;
    parts.reserve(edges.size() + splits.size());
    auto split = splits.begin();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        std::uint32_t from = edges[i].first;
        const auto add = [&](std::uint32_t to) {
            if (from != to)
                parts.push_back(std::minmax(from, to));
            from = to;
        };
        for (; split != splits.end() && split->edge == i; ++split)
            add(split->place);
        add(edges[i].second);
    }
    sortAndDropRepeated(parts);
    return parts;
}

} // namespace

std::vector<Edge> nodeEdges(std::vector<Edge> edges, VertexSnapper &places, double tolerance)
{
    sortAndDropRepeated(edges);
    for (int round = 0; round < mostRounds; ++round) {
        const std::vector<Split> splits = Splitter(edges, places, tolerance).find();
        if (splits.empty())
            break;
        edges = splitAt(edges, splits);
    }
    return edges;
}

} // namespace gis
