// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/labels.h"

#include "app/map/label_places.h"
#include "app/map/outline.h"
#include "app/map/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr double kClearance = 2.0; ///< units left free around a label
constexpr double kHaloReach = 4.0;
constexpr double kRoomy = 220.0; ///< a site so wide and high has room for a long name
constexpr std::size_t kMostSteps = 4000;

QSizeF sizeOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width, metrics.height() * static_cast<double>(lines.size())};
}

/// What can be written for a feature, the best first.
std::vector<QStringList> textsOf(const Feature &feature, double scale, bool important)
{
    std::vector<QStringList> texts;
    if (important)
        return {wrapped(feature.label, 24, 3), wrapped(feature.label, 15, 5)};
    if (feature.kind == Kind::Site || feature.kind == Kind::Alignment) {
        const bool roomy = std::min(feature.bounds.width(), feature.bounds.height()) * scale > kRoomy;
        texts.push_back(wrapped(feature.label, 24, roomy ? 5 : 2));
        if (const QStringList narrow = wrapped(feature.label, 15, 3); !narrow.join(' ').endsWith(QStringLiteral("…")))
            texts.push_back(narrow);
        texts.push_back({feature.code});
    } else {
        texts.push_back(wrapped(feature.label, 24, 2));
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

bool TakenPlaces::isFree(const QRectF &rect, const void *own) const
{
    bool free = true;
    forEachCell(rect, [&](std::uint64_t key) {
        const auto found = m_cells.find(key);
        if (free && found != m_cells.end())
            free = std::ranges::none_of(found->second, [&](const Taken &other) {
                return (!own || other.owner != own) && other.rect.intersects(rect);
            });
    });
    return free;
}

void TakenPlaces::take(const QRectF &rect, const void *owner)
{
    forEachCell(rect, [&](std::uint64_t key) { m_cells[key].push_back({rect, owner}); });
}

Labels::Labels(const Scene &scene, double scale, const Layers &layers, const LabelLimits &limits)
    : m_scene(scene), m_scale(scale), m_layers(layers), m_limits(limits)
{
    takeMarkers();
    takeSites();
    if (!m_limits.reserved.empty())
        m_taken.take(worldRect(m_limits.reserved));
    if (m_limits.subject) {
        placeNames(Kind::Alignment, true);
        placeNames(Kind::Site, true);
    }
    for (const Kind kind : {Kind::Ward, Kind::FormerWard, Kind::Alignment, Kind::Forest, Kind::Site})
        placeNames(kind, false);
    placeNumbers();
}

bool Labels::fits(const QRectF &rect) const
{
    return (m_limits.within.empty() || worldRect(m_limits.within).contains(rect)) && m_taken.isFree(rect);
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

// Names do not hide sites and lines, unless there is no other place.
void Labels::takeSites()
{
    for (const Feature &feature : m_scene.features()) {
        if (!m_layers.shows(feature.kind))
            continue;
        if (feature.kind == Kind::Site && feature.lettered)
            m_avoided.take(worldRect(feature.bounds), &feature);
        if (feature.kind == Kind::Alignment || feature.kind == Kind::Ward)
            avoidLines(feature.geometry);
    }
}

void Labels::avoidLines(const gis::Geometry &geometry)
{
    constexpr double kStep = 8.0;
    for (const QPolygonF &line : linesOf(geometry, ToUnits{.scale = m_scale, .smallest = kStep})) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF edge(line[i - 1], line[i]);
            const double steps = std::min<double>(kMostSteps, std::ceil(edge.length() / kStep));
            for (double k = 0; k < steps; ++k)
                m_avoided.take(QRectF(edge.pointAt(k / steps) - QPointF(2, 2), QSizeF(4, 4)));
        }
    }
}

void Labels::placeNames(Kind kind, bool subject)
{
    if (!m_layers.shows(kind))
        return;
    for (const Feature &feature : m_scene.features()) {
        if (feature.kind != kind || !feature.lettered ||
            subject != (feature.project && feature.project == m_limits.subject))
            continue;
        if (auto label = placedName(feature)) {
            m_taken.take(label->rect);
            m_placed.push_back(*std::move(label));
        }
    }
}

std::optional<Label> Labels::placedName(const Feature &feature) const
{
    const gis::Box &edge = m_limits.within;
    if (feature.kind == Kind::Ward && !edge.empty() &&
        !(edge.contains({feature.bounds.minX, feature.bounds.minY}) &&
          edge.contains({feature.bounds.maxX, feature.bounds.maxY})))
        return std::nullopt; // a sheet of a part of it: its name would seem to be that of the part
    const bool important = feature.railway || (feature.project && feature.project == m_limits.subject);
    for (const bool careful : {true, false}) { // a code that hides nothing is better than a name that does
        for (const QStringList &lines : textsOf(feature, m_scale, important)) {
            const QSizeF size = sizeOf(lines, labelFont(feature.kind)) + QSizeF(2 * kClearance, 2 * kClearance);
            if (!deserves(feature, size, m_scale))
                continue;
            for (const QPointF middle : placesFor(feature, size, m_scale, edge)) {
                const QRectF rect(middle - QPointF(size.width() / 2, size.height() / 2), size);
                if (fits(rect) && (!careful || m_avoided.isFree(rect, &feature)))
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
            if (!fits(rect))
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
    if (!fits(rect))
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
            if (feature->kind != Kind::Parcel || m_layers.isFaint(*feature))
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
