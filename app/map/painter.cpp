// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/painter.h"

#include "app/map/outline.h"
#include "app/map/style.h"

#include <QFontMetricsF>

namespace app {

namespace {

constexpr double kReach = 24.0;   ///< units; how far symbols go beyond the bounds of what they show
constexpr double kSmallest = 0.3; ///< device pixels

/// What the outline of a feature is drawn with.
struct Outline
{
    QColor color;
    double width = 1.0;
};

class MapPainter
{
public:
    MapPainter(QPainter &painter, const Viewport &viewport)
        : m_painter(painter), m_style(mapStyle()), m_pixels(viewport.pixelsPerUnit),
          m_toUnits{{viewport.box.minX, viewport.box.maxY}, viewport.scale, kSmallest / viewport.pixelsPerUnit},
          m_clip(QRectF(0, 0, viewport.box.width() * viewport.scale, viewport.box.height() * viewport.scale)
                     .adjusted(-kReach, -kReach, kReach, kReach))
    {}

    void ground(const Feature &ward) { fill(linesOf(ward.geometry, m_toUnits), m_style.ground); }
    void draw(const Feature &feature);
    void drawFaintly(const Feature &parcel);
    void siteOutline(const Feature &site);
    void difference(const Feature &feature);
    void halo(const Feature &feature);
    void label(const Label &label, const Viewport &viewport);

private:
    void drawWard(const Feature &feature);
    void drawForest(const Feature &feature);
    void drawSite(const Feature &feature);
    void drawParcel(const Feature &feature);
    void drawAlignment(const Feature &feature);
    void drawMarker(const Feature &feature);
    void fill(const std::vector<QPolygonF> &rings, const QColor &color);
    void stroke(const std::vector<QPolygonF> &lines, const Outline &outline, bool dashed, double dash = 0.0);
    void strokes(const QList<QLineF> &lines, const Outline &outline);
    void hatch(const std::vector<QPolygonF> &rings);

    QPainter &m_painter;
    const Style &m_style;
    double m_pixels;
    ToUnits m_toUnits;
    QRectF m_clip;
};

bool isIllustrative(const Feature &feature) { return feature.quality == data::Quality::Illustrative; }

void MapPainter::fill(const std::vector<QPolygonF> &rings, const QColor &color)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPath(pathOf(rings));
}

void MapPainter::stroke(const std::vector<QPolygonF> &lines, const Outline &outline, bool dashed, double dash)
{
    const double on = dash > 0.0 ? dash : m_style.dash + outline.width / 2;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(outline.color, outline.width, Qt::SolidLine, dashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(dashed ? dashesOf(lines, on, on * m_style.dashGap / m_style.dash, m_clip) : pathOf(lines));
}

void MapPainter::strokes(const QList<QLineF> &lines, const Outline &outline)
{
    m_painter.setPen(QPen(outline.color, outline.width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLines(lines);
}

void MapPainter::hatch(const std::vector<QPolygonF> &rings)
{
    strokes(hatchOf(rings, m_style.hatchGap, m_toUnits, m_clip), {m_style.obstacle, m_style.hatchWidth});
}

void MapPainter::drawWard(const Feature &feature)
{
    const auto lines = linesOf(feature.geometry, m_toUnits);
    QColor band = m_style.wardLine;
    band.setAlphaF(0.16F);
    stroke(lines, {band, m_style.wardBandWidth}, false);
    stroke(lines, {m_style.wardLine, m_style.wardWidth}, isIllustrative(feature));
}

// Its parts only tell where it lies.
void MapPainter::drawForest(const Feature &feature)
{
    if (!feature.lettered)
        return;
    const auto lines = linesOf(feature.geometry, m_toUnits);
    fill(lines, m_style.forestFill);
    stroke(lines, {m_style.forestLine, m_style.forestWidth}, isIllustrative(feature));
}

void MapPainter::drawSite(const Feature &feature)
{
    const auto lines = linesOf(feature.geometry, m_toUnits);
    fill(lines, m_style.siteFill);
    if (feature.obstacle)
        hatch(lines);
}

void MapPainter::siteOutline(const Feature &site)
{
    const auto lines = linesOf(site.geometry, m_toUnits);
    const bool dashed = isIllustrative(site);
    if (site.overdue)
        stroke(lines, {m_style.overdue, m_style.siteWidth + m_style.overdueWidth}, dashed);
    stroke(lines, {m_style.siteLine, m_style.siteWidth}, dashed);
}

// Outlines would blacken what is only a few pixels wide.
void MapPainter::drawParcel(const Feature &feature)
{
    const double size = std::max(feature.bounds.width(), feature.bounds.height()) * m_toUnits.scale;
    const QColor color = stageColor(feature.stageRank);
    if (size * m_pixels < 2.0) {
        const QPointF corner = m_toUnits({feature.bounds.minX, feature.bounds.maxY});
        m_painter.fillRect(QRectF(corner, QSizeF(std::max(size, 0.5), std::max(size, 0.5))), color);
        return;
    }
    const auto lines = linesOf(feature.geometry, m_toUnits);
    fill(lines, color);
    if (size < 4.0)
        return;
    if (feature.obstacle)
        hatch(lines);
    stroke(lines, {m_style.parcelLine, size < 10.0 ? m_style.parcelWidth / 2 : m_style.parcelWidth},
           isIllustrative(feature) && size >= 10.0, size < 30.0 ? m_style.dash / 2 : m_style.dash * 0.7);
}

void MapPainter::drawFaintly(const Feature &parcel)
{
    const double size = std::max(parcel.bounds.width(), parcel.bounds.height()) * m_toUnits.scale;
    if (size >= 4.0)
        stroke(linesOf(parcel.geometry, m_toUnits), {m_style.faintLine, m_style.parcelWidth / 2}, false);
}

void MapPainter::drawAlignment(const Feature &feature)
{
    const auto lines = linesOf(feature.geometry, m_toUnits);
    const double width = feature.railway ? m_style.railwayWidth : m_style.roadWidth;
    const QColor color = feature.railway ? m_style.railway : m_style.road;
    stroke(
        lines,
        {feature.overdue ? m_style.overdue : m_style.labelHalo, width + (feature.overdue ? m_style.overdueWidth : 2.0)},
        false);
    stroke(lines, {color, width}, isIllustrative(feature), m_style.railwayTickGap * 0.64);
    if (feature.railway)
        strokes(ticksOf(lines, m_style.railwayTickGap, m_style.railwayTick, m_clip), {color, width * 0.6});
}

// A square with a dot, as on cadastral maps; hollow where its place is only illustrative.
void MapPainter::drawMarker(const Feature &feature)
{
    const QPointF middle = m_toUnits({feature.bounds.minX, feature.bounds.minY});
    const double half = m_style.markerSize / 2;
    m_painter.setPen(QPen(m_style.marker, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::white);
    m_painter.drawRect(QRectF(middle - QPointF(half, half), middle + QPointF(half, half)));
    if (!isIllustrative(feature)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.marker);
        m_painter.drawEllipse(middle, half * 0.42, half * 0.42);
    }
}

void MapPainter::draw(const Feature &feature)
{
    switch (feature.kind) {
    case Kind::Forest:
        return drawForest(feature);
    case Kind::FormerWard:
        return stroke(linesOf(feature.outline, m_toUnits), {m_style.formerWardLine, m_style.formerWardWidth},
                      isIllustrative(feature));
    case Kind::Ward:
        return drawWard(feature);
    case Kind::Site:
        return drawSite(feature);
    case Kind::Parcel:
        return drawParcel(feature);
    case Kind::Alignment:
        return drawAlignment(feature);
    case Kind::Marker:
        return drawMarker(feature);
    }
}

void MapPainter::difference(const Feature &feature)
{
    if (feature.kind != Kind::Marker)
        return stroke(linesOf(feature.geometry, m_toUnits), {m_style.differs, m_style.differsWidth}, false);
    const QPointF middle = m_toUnits({feature.bounds.minX, feature.bounds.minY});
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.differs, m_style.differsWidth));
    m_painter.drawEllipse(middle, m_style.markerSize, m_style.markerSize);
}

void MapPainter::halo(const Feature &feature)
{
    if (feature.kind == Kind::Marker) {
        const QPointF middle = m_toUnits({feature.bounds.minX, feature.bounds.minY});
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_style.halo, m_style.haloWidth / 2));
        m_painter.drawEllipse(middle, m_style.markerSize * 1.2, m_style.markerSize * 1.2);
        m_painter.setPen(QPen(m_style.haloCore, 1.0));
        m_painter.drawEllipse(middle, m_style.markerSize * 1.5, m_style.markerSize * 1.5);
        return;
    }
    const auto lines = linesOf(feature.geometry, m_toUnits);
    m_painter.save();
    if (std::holds_alternative<gis::MultiPolygon>(feature.geometry)) { // outside, or it hid a narrow area
        QPainterPath outside = pathOf(lines);
        outside.addRect(m_clip);
        m_painter.setClipPath(outside);
    }
    stroke(lines, {m_style.halo, m_style.haloWidth}, false);
    m_painter.restore();
    stroke(lines, {m_style.haloCore, 1.6}, false);
}

void MapPainter::label(const Label &label, const Viewport &viewport)
{
    const QFont font = labelFont(label.feature->kind);
    const QFontMetricsF metrics(font);
    const QPointF corner(viewport.box.minX * viewport.scale, -viewport.box.maxY * viewport.scale);
    QPointF baseline = label.rect.topLeft() - corner + QPointF(0, metrics.ascent());
    m_painter.setFont(font);
    for (const QString &line : label.lines) {
        const QPointF start = baseline + QPointF((label.rect.width() - metrics.horizontalAdvance(line)) / 2, 0);
        QPainterPath path;
        path.addText(start, font, line);
        m_painter.strokePath(
            path, QPen(m_style.labelHalo, m_style.labelHaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setPen(labelColor(label.feature->kind));
        m_painter.drawText(start, line);
        baseline += QPointF(0, metrics.height());
    }
}

} // namespace

void paintMap(QPainter &painter, const Scene &scene, const Viewport &viewport, const PaintOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MapPainter map(painter, viewport);
    const auto features = scene.inBox(viewport.box.grownBy(kReach / viewport.scale));
    const auto each = [&](Kind from, Kind to, auto &&draw) {
        for (const Feature *feature : features) {
            if (feature->kind >= from && feature->kind <= to && options.layers.shows(feature->kind) &&
                !options.stop.stop_requested())
                draw(*feature);
        }
    };
    const auto draw = [&](const Feature &feature) {
        options.layers.isFaint(feature) ? map.drawFaintly(feature) : map.draw(feature);
    };
    each(Kind::Ward, Kind::Ward, [&](const Feature &ward) { map.ground(ward); });
    each(Kind::Forest, Kind::Parcel, draw);
    each(Kind::Site, Kind::Site, [&](const Feature &site) { map.siteOutline(site); }); // parcels reach to it
    each(Kind::Alignment, Kind::Marker, draw);
    each(Kind::Forest, Kind::Marker, [&](const Feature &feature) {
        if (feature.differs)
            map.difference(feature);
    });
    if (options.labels && !options.stop.stop_requested()) {
        for (const Label &label : options.labels->inBox(viewport.box))
            map.label(label, viewport);
    }
    painter.restore();
}

void paintHalo(QPainter &painter, const Feature &feature, const Viewport &viewport)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MapPainter(painter, viewport).halo(feature);
    painter.restore();
}

} // namespace app
