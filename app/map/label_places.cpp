// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/label_places.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

/// Middles of a label over an area, from where a label stands best outwards, as far as the label's own
/// middle line stays inside.
std::vector<QPointF> placesWithin(const Feature &area, QSizeF size, double scale, const gis::Box &frame)
{
    gis::Box box = area.bounds;
    if (!frame.empty())
        box = {std::max(box.minX, frame.minX), std::max(box.minY, frame.minY), std::min(box.maxX, frame.maxX),
               std::min(box.maxY, frame.maxY)};
    constexpr int kSteps = 16;
    gis::Point best = gis::labelPoint(area.geometry);
    if (!box.contains(best))
        best = box.center();
    std::vector<gis::Point> places{best};
    for (int x = 1; x < kSteps; ++x) {
        for (int y = 1; y < kSteps; ++y)
            places.push_back({box.minX + box.width() * x / kSteps, box.minY + box.height() * y / kSteps});
    }
    std::ranges::stable_sort(places, {}, [best](gis::Point p) { return std::hypot(p.x - best.x, p.y - best.y); });
    const double half = size.width() / 2 / scale;
    std::vector<QPointF> middles;
    for (const gis::Point place : places) {
        const bool inside = std::ranges::all_of(std::array{-1.0, 0.0, 1.0}, [&](double x) {
            return gis::touches(area.geometry, {place.x + x * half, place.y}, 0.0);
        });
        if (inside)
            middles.emplace_back(place.x * scale, -place.y * scale);
    }
    if (middles.empty())
        middles.emplace_back(best.x * scale, -best.y * scale);
    return middles;
}

/// Over a site, if it is large enough to be seen around its name; else beside it.
std::vector<QPointF> placesAround(const Feature &site, QSizeF size, double scale)
{
    const QRectF box(QPointF(site.bounds.minX, -site.bounds.maxY) * scale,
                     QPointF(site.bounds.maxX, -site.bounds.minY) * scale);
    const double aside = (box.width() + size.width()) / 2;
    const double above = (box.height() + size.height()) / 2;
    const QPointF middle = box.center();
    std::vector<QPointF> middles{middle + QPointF(0, above),      middle - QPointF(0, above),
                                 middle + QPointF(aside, 0),      middle - QPointF(aside, 0),
                                 middle + QPointF(aside, above),  middle + QPointF(-aside, above),
                                 middle + QPointF(aside, -above), middle + QPointF(-aside, -above)};
    const gis::Point best = gis::labelPoint(site.geometry);
    const QPointF over(best.x * scale, -best.y * scale);
    middles.insert(box.width() > size.width() && box.height() > size.height() ? middles.begin() : middles.end(), over);
    return middles;
}

/// Beside a line, at its middle or nearer to an end.
std::vector<QPointF> placesAlong(const Feature &alignment, QSizeF size, double scale)
{
    std::vector<QPointF> middles;
    const auto addAt = [&](gis::Point place) {
        const QPointF point(place.x * scale, -place.y * scale);
        for (const double gap : {6.0, 16.0, 30.0}) { // a slanting line needs more of it
            const double aside = size.width() / 2 + gap;
            const double above = size.height() / 2 + gap;
            for (const QPointF offset : {QPointF(aside, 0), QPointF(-aside, 0), QPointF(0, -above), QPointF(0, above)})
                middles.push_back(point + offset);
        }
    };
    addAt(gis::labelPoint(alignment.geometry));
    if (const auto *lines = std::get_if<gis::MultiLineString>(&alignment.geometry)) {
        for (const auto &line : *lines) {
            for (const std::size_t eighth : {3U, 5U, 2U, 6U, 1U, 7U})
                addAt(line[(line.size() - 1) * eighth / 8]);
        }
    }
    return middles;
}

} // namespace

std::vector<QPointF> placesFor(const Feature &feature, QSizeF size, double scale, const gis::Box &frame)
{
    if (feature.kind == Kind::Site)
        return placesAround(feature, size, scale);
    if (feature.kind == Kind::Alignment)
        return placesAlong(feature, size, scale);
    return placesWithin(feature, size, scale, frame);
}

} // namespace app
