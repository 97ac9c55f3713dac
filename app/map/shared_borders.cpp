// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/shared_borders.h"

#include <array>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace app {

namespace {

/// An edge of a ring, whichever way it is walked.
using Edge = std::array<double, 4>;

struct EdgeHash
{
    std::size_t operator()(const Edge &edge) const
    {
        std::size_t hash = 0;
        for (const double value : edge)
            hash = hash * 31 + std::hash<double>()(value);
        return hash;
    }
};

Edge edgeOf(gis::Point a, gis::Point b)
{
    if (std::tie(b.x, b.y) < std::tie(a.x, a.y))
        std::swap(a, b);
    return {a.x, a.y, b.x, b.y};
}

// The dashes of two neighbours along the same border would add up to a solid line.
gis::MultiLineString unseenOutline(const gis::MultiPolygon &polygons, std::unordered_set<Edge, EdgeHash> &seen)
{
    gis::MultiLineString lines;
    for (const auto &polygon : polygons) {
        bool joined = false;
        for (std::size_t i = 1; i < polygon.outer.size(); ++i) {
            const gis::Point from = polygon.outer[i - 1];
            const gis::Point to = polygon.outer[i];
            const bool fresh = seen.insert(edgeOf(from, to)).second;
            if (fresh && joined)
                lines.back().push_back(to);
            else if (fresh)
                lines.push_back({from, to});
            joined = fresh;
        }
    }
    return lines;
}

} // namespace

void makeOutlines(std::span<Feature> features)
{
    std::unordered_set<Edge, EdgeHash> seen;
    for (auto &feature : features) {
        const auto *polygons = std::get_if<gis::MultiPolygon>(&feature.geometry);
        if (feature.kind == Kind::FormerWard && polygons)
            feature.outline = unseenOutline(*polygons, seen);
    }
}

} // namespace app
