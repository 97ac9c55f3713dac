// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/feature.h"

#include <algorithm>
#include <array>
#include <vector>

namespace app {

namespace {

constexpr std::array<QLatin1StringView, kKindCount> kNames{
    QLatin1StringView("forest"), QLatin1StringView("former_ward"), QLatin1StringView("ward"),
    QLatin1StringView("site"),   QLatin1StringView("parcel"),      QLatin1StringView("alignment"),
    QLatin1StringView("marker")};

/// Liang and Barsky's clipping: whether any of a segment lies in the box.
bool meets(gis::Point a, gis::Point b, const gis::Box &box)
{
    double from = 0.0;
    double to = 1.0;
    const auto cut = [&](double start, double step, double low, double high) {
        if (step == 0.0)
            return start >= low && start <= high;
        const auto [first, last] = std::minmax({(low - start) / step, (high - start) / step});
        from = std::max(from, first);
        to = std::min(to, last);
        return from <= to;
    };
    return cut(a.x, b.x - a.x, box.minX, box.maxX) && cut(a.y, b.y - a.y, box.minY, box.maxY);
}

bool meets(const std::vector<gis::Point> &line, const gis::Box &box)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (meets(line[i - 1], line[i], box))
            return true;
    }
    return false;
}

bool bordersMeet(const gis::Geometry &geometry, const gis::Box &box)
{
    const auto meet = [&box](const std::vector<gis::Point> &line) { return meets(line, box); };
    if (const auto *lines = std::get_if<gis::MultiLineString>(&geometry))
        return std::ranges::any_of(*lines, meet);
    const auto *polygons = std::get_if<gis::MultiPolygon>(&geometry);
    return polygons && std::ranges::any_of(*polygons, [&](const gis::Polygon &polygon) {
               return meet(polygon.outer) || std::ranges::any_of(polygon.holes, meet);
           });
}

} // namespace

bool Layers::isFaint(const Feature &feature) const
{
    return feature.kind == Kind::Parcel && !m_parcels.contains(feature.id);
}

bool isSeenIn(const Feature &feature, const gis::Box &box)
{
    const gis::Box &own = feature.bounds;
    if (!own.intersects(box))
        return false;
    if (box.contains({own.minX, own.minY}) && box.contains({own.maxX, own.maxY}))
        return true;
    if (bordersMeet(feature.geometry, box))
        return true;
    const bool borderOnly = feature.kind == Kind::Ward || feature.kind == Kind::FormerWard;
    return !borderOnly && gis::touches(feature.geometry, box.center(), 0.0);
}

QString nameOf(Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kindOf(QStringView name)
{
    const auto found = std::ranges::find_if(kNames, [name](QLatin1StringView known) { return name == known; });
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Kind>(found - kNames.begin());
}

} // namespace app
