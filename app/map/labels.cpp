// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/labels.h"

#include "app/map/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr double kClearance = 2.0; ///< units left free around a label
constexpr double kHaloReach = 4.0;

QSizeF sizeOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width, metrics.height() * static_cast<double>(lines.size())};
}

/// What can be written for a feature, the best first.
std::vector<QStringList> textsOf(const Feature &feature)
{
    std::vector<QStringList> texts;
    if (feature.kind == Kind::Site || feature.kind == Kind::Alignment) {
        texts.push_back(wrapped(feature.label, 24, 2));
        texts.push_back({feature.code});
    } else {
        texts.push_back(wrapped(feature.label, 20, 2));
    }
    std::erase_if(texts, [](const QStringList &lines) { return lines.join("").isEmpty(); });
    return texts;
}

/// Whether the name says more than it hides: an area has to be about as large as its name.
bool deserves(const Feature &feature, QSizeF size, double scale)
{
    const double width = feature.bounds.width() * scale;
    const double height = feature.bounds.height() * scale;
    switch (feature.kind) {
    case Kind::Ward:
        return width > size.width();
    case Kind::FormerWard:
    case Kind::Forest:
        return width > size.width() * 0.7 && height > size.height();
    case Kind::Site:
        return std::max(width, height) > 14.0;
    case Kind::Alignment:
        return std::max(width, height) > 60.0;
    default:
        return true;
    }
}

/// A place on the feature to write at, by how far it is along or beside its middle.
std::vector<gis::Point> anchorsOf(const Feature &feature)
{
    std::vector<gis::Point> anchors{gis::labelPoint(feature.geometry)};
    if (const auto *lines = std::get_if<gis::MultiLineString>(&feature.geometry)) {
        for (const auto &line : *lines) {
            for (const std::size_t part : {line.size() / 4, line.size() * 3 / 4})
                if (part < line.size())
                    anchors.push_back(line[part]);
        }
    }
    return anchors;
}

/// Offsets of the middle of a label from its anchor, in label sizes, the best first.
constexpr std::array<QPointF, 9> kOffsets{QPointF(0, 0),     QPointF(0, -0.8),   QPointF(0, 0.8),
                                          QPointF(0.6, 0),   QPointF(-0.6, 0),   QPointF(0.55, -0.9),
                                          QPointF(-0.55, -0.9), QPointF(0.55, 0.9), QPointF(-0.55, 0.9)};

} // namespace

QStringList wrapped(const QString &text, qsizetype width, qsizetype maxLines)
{
    QStringList lines;
    for (const QString &word : text.split(' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.back().size() + 1 + word.size() <= width) {
            lines.back() += ' ' + word;
        } else if (lines.size() < maxLines) {
            lines.append(word);
        } else {
            lines.back() += QStringLiteral(" …");
            break;
        }
    }
    return lines;
}

template <typename Visit> void TakenPlaces::forEachCell(const QRectF &rect, Visit visit)
{
    const auto cell = [](double value) { return static_cast<std::int32_t>(std::floor(value / kCell)); };
    for (std::int32_t x = cell(rect.left()); x <= cell(rect.right()); ++x) {
        for (std::int32_t y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
            visit((static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32) | static_cast<std::uint32_t>(y));
    }
}

bool TakenPlaces::isFree(const QRectF &rect) const
{
    bool free = true;
    forEachCell(rect, [&](std::uint64_t key) {
        const auto found = m_cells.find(key);
        if (free && found != m_cells.end())
            free = std::ranges::none_of(found->second, [&](const QRectF &other) { return other.intersects(rect); });
    });
    return free;
}

void TakenPlaces::take(const QRectF &rect)
{
    forEachCell(rect, [&](std::uint64_t key) { m_cells[key].push_back(rect); });
}

Labels::Labels(const Scene &scene, double scale, const Layers &layers)
    : m_scene(scene), m_scale(scale), m_layers(layers)
{
    takeMarkers();
    for (const Kind kind : {Kind::Ward, Kind::Alignment, Kind::Site, Kind::FormerWard, Kind::Forest})
        placeNames(kind);
    placeNumbers();
}

std::vector<const Feature *> Labels::markers() const
{
    std::vector<const Feature *> found;
    for (const Feature &feature : m_scene.features()) {
        if (feature.kind == Kind::Marker && m_layers.shows(Kind::Marker))
            found.push_back(&feature);
    }
    return found;
}

void Labels::takeMarkers()
{
    const double size = mapStyle().markerSize;
    for (const Feature *marker : markers()) {
        const QPointF middle = worldPoint({marker->bounds.minX, marker->bounds.minY});
        m_taken.take(QRectF(middle - QPointF(size / 2, size / 2), QSizeF(size, size)));
    }
}

void Labels::placeNames(Kind kind)
{
    if (!m_layers.shows(kind))
        return;
    for (const Feature &feature : m_scene.features()) {
        if (feature.kind != kind)
            continue;
        if (auto label = placedName(feature)) {
            m_taken.take(label->rect);
            m_placed.push_back(*std::move(label));
        }
    }
}

std::optional<Label> Labels::placedName(const Feature &feature) const
{
    const QFont font = labelFont(feature.kind);
    for (const QStringList &lines : textsOf(feature)) {
        const QSizeF size = sizeOf(lines, font) + QSizeF(2 * kClearance, 2 * kClearance);
        if (!deserves(feature, size, m_scale))
            continue;
        for (const gis::Point anchor : anchorsOf(feature)) {
            for (const QPointF offset : kOffsets) {
                const QPointF middle = worldPoint(anchor) + QPointF(offset.x() * size.width(), offset.y() * size.height());
                const QRectF rect(middle - QPointF(size.width() / 2, size.height() / 2), size);
                if (m_taken.isFree(rect))
                    return Label{&feature, lines, rect};
            }
        }
    }
    return std::nullopt;
}

void Labels::placeNumbers()
{
    const double half = mapStyle().markerSize / 2;
    const QFont font = labelFont(Kind::Marker);
    for (const Feature *marker : markers()) {
        const QPointF middle = worldPoint({marker->bounds.minX, marker->bounds.minY});
        const QSizeF size = sizeOf({marker->label}, font);
        const double aside = half + 2.5 + size.width() / 2;
        const double above = half + 1.0 + size.height() / 2;
        for (const QPointF offset : {QPointF(aside, 0), QPointF(-aside, 0), QPointF(0, -above), QPointF(0, above)}) {
            const QRectF rect(middle + offset - QPointF(size.width() / 2, size.height() / 2), size);
            if (!m_taken.isFree(rect))
                continue;
            m_taken.take(rect);
            m_placed.push_back({marker, {marker->label}, rect});
            break;
        }
    }
}

// Needs nothing but the parcel and what was placed before, so it can be found tile by tile.
std::optional<Label> Labels::parcelNumber(const Feature &parcel) const
{
    if (parcel.bounds.width() * m_scale < 12.0 || parcel.bounds.height() * m_scale < 10.0)
        return std::nullopt;
    const QSizeF size = sizeOf({parcel.label}, labelFont(Kind::Parcel)) + QSizeF(kClearance, 0);
    const gis::Point middle = gis::labelPoint(parcel.geometry);
    const QRectF rect(worldPoint(middle) - QPointF(size.width() / 2, size.height() / 2), size);
    for (const double x : {-0.5, 0.0, 0.5}) {
        for (const double y : {-0.5, 0.5}) {
            const gis::Point corner{middle.x + x * size.width() / m_scale, middle.y + y * size.height() / m_scale};
            if (!gis::touches(parcel.geometry, corner, 0.0))
                return std::nullopt;
        }
    }
    if (!m_taken.isFree(rect))
        return std::nullopt;
    return Label{&parcel, {parcel.label}, rect};
}

QRectF Labels::worldRect(const gis::Box &box) const
{
    return {worldPoint({box.minX, box.maxY}), worldPoint({box.maxX, box.minY})};
}

std::vector<Label> Labels::inBox(const gis::Box &box) const
{
    std::vector<Label> found;
    if (m_layers.shows(Kind::Parcel)) {
        for (const Feature *feature : m_scene.inBox(box.grownBy(kHaloReach / m_scale))) {
            if (feature->kind != Kind::Parcel)
                continue;
            if (auto label = parcelNumber(*feature))
                found.push_back(*std::move(label));
        }
    }
    const QRectF wanted = worldRect(box).adjusted(-kHaloReach, -kHaloReach, kHaloReach, kHaloReach);
    for (const Label &label : m_placed) {
        if (label.rect.intersects(wanted))
            found.push_back(label);
    }
    return found;
}

} // namespace app
