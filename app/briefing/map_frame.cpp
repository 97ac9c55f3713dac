// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/map_frame.h"

#include "app/briefing/text_box.h"
#include "app/map/painter.h"
#include "app/map/style.h"
#include "app/text/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr std::array kScales{500.0,     1'000.0,   2'000.0,   5'000.0,   10'000.0,   15'000.0, 20'000.0,
                             25'000.0,  30'000.0,  40'000.0,  50'000.0,  60'000.0,   75'000.0, 100'000.0,
                             150'000.0, 200'000.0, 250'000.0, 500'000.0, 1'000'000.0};
constexpr double kMargin = 0.05; ///< of the frame, left free on each side of what it shows
constexpr double kTick = 7.0;    ///< units
constexpr double kCorner = 34.0; ///< units; half of a value, which must not reach around the corner

const QColor kInk(0x22, 0x28, 0x2b);

QFont gridFont() { return mapFont(11); }

/// The largest of 1, 2, 5 x 10^n that is at most @p value.
double roundDown(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double first = value / power;
    return (first >= 5.0 ? 5.0 : first >= 2.0 ? 2.0 : 1.0) * power;
}

template <typename Visit> void forEachLine(double from, double to, double step, Visit visit)
{
    for (double k = std::ceil(from / step); k * step <= to; ++k)
        visit(k * step);
}

void paintCrosses(QPainter &painter, const MapFrame &frame, double step)
{
    painter.setPen(QPen(QColor(0x22, 0x28, 0x2b, 150), 0.7));
    forEachLine(frame.box.minX, frame.box.maxX, step, [&](double x) {
        forEachLine(frame.box.minY, frame.box.maxY, step, [&](double y) {
            const QPointF at = frame.toSheet({x, y});
            painter.drawLine(at - QPointF(kTick, 0), at + QPointF(kTick, 0));
            painter.drawLine(at - QPointF(0, kTick), at + QPointF(0, kTick));
        });
    });
}

// Eastings, above and below.
void paintColumns(QPainter &painter, const MapFrame &frame, double step, const QLocale &locale)
{
    const double height = heightOf(1, gridFont());
    forEachLine(frame.box.minX, frame.box.maxX, step, [&](double x) {
        const double at = frame.toSheet({x, 0}).x();
        painter.setPen(QPen(kInk, 1.0));
        painter.drawLine(QLineF(at, frame.rect.top(), at, frame.rect.top() - kTick));
        painter.drawLine(QLineF(at, frame.rect.bottom(), at, frame.rect.bottom() + kTick));
        if (at - frame.rect.left() < kCorner || frame.rect.right() - at < kCorner)
            return;
        const QString text = QStringLiteral("Y\u00A0") + text::formatVnCoordinate(x, 0, locale);
        drawLines(painter, at, frame.rect.top() - kTick - height, {text}, gridFont(), kInk, Qt::AlignHCenter);
        drawLines(painter, at, frame.rect.bottom() + kTick, {text}, gridFont(), kInk, Qt::AlignHCenter);
    });
}

// Northings, beside, reading upwards.
void paintRows(QPainter &painter, const MapFrame &frame, double step, const QLocale &locale)
{
    const double height = heightOf(1, gridFont());
    forEachLine(frame.box.minY, frame.box.maxY, step, [&](double y) {
        const double at = frame.toSheet({0, y}).y();
        const QString text = QStringLiteral("X\u00A0") + text::formatVnCoordinate(y, 0, locale);
        painter.setPen(QPen(kInk, 1.0));
        painter.drawLine(QLineF(frame.rect.left(), at, frame.rect.left() - kTick, at));
        painter.drawLine(QLineF(frame.rect.right(), at, frame.rect.right() + kTick, at));
        if (at - frame.rect.top() < kCorner || frame.rect.bottom() - at < kCorner)
            return;
        for (const double x : {frame.rect.left() - kTick - height, frame.rect.right() + kTick}) {
            painter.save();
            painter.translate(x, at);
            painter.rotate(-90);
            drawLines(painter, 0, 0, {text}, gridFont(), kInk, Qt::AlignHCenter);
            painter.restore();
        }
    });
}

} // namespace

double MapFrame::unitsPerMetre() const { return 1000.0 / kPaperUnit / denominator; }

QPointF MapFrame::toSheet(gis::Point grid) const
{
    return rect.topLeft() + QPointF(grid.x - box.minX, box.maxY - grid.y) * unitsPerMetre();
}

gis::Box MapFrame::boxOf(const QRectF &part) const
{
    const QRectF metres((part.topLeft() - rect.topLeft()) / unitsPerMetre(), part.size() / unitsPerMetre());
    return {box.minX + metres.left(), box.maxY - metres.bottom(), box.minX + metres.right(), box.maxY - metres.top()};
}

MapFrame frameFor(const gis::Box &subject, const QRectF &rect)
{
    const double metresPerUnit =
        std::max(subject.width() / rect.width(), subject.height() / rect.height()) / (1 - 2 * kMargin);
    const double needed = metresPerUnit * 1000.0 / kPaperUnit;
    const auto found = std::ranges::lower_bound(kScales, needed);
    MapFrame frame{.rect = rect, .denominator = found == kScales.end() ? kScales.back() : *found, .box = {}};
    const double halfWidth = rect.width() / 2 / frame.unitsPerMetre();
    const double halfHeight = rect.height() / 2 / frame.unitsPerMetre();
    const gis::Point middle = subject.center();
    frame.box = {middle.x - halfWidth, middle.y - halfHeight, middle.x + halfWidth, middle.y + halfHeight};
    return frame;
}

double gridStep(double denominator) { return roundDown(0.065 * denominator); }

void paintMapFrame(QPainter &painter, const Scene &scene, const MapFrame &frame, double pixelsPerUnit,
                   const QLocale &locale, std::optional<data::Id> subject, const QRectF &reserved)
{
    const Layers layers;
    const Labels labels(
        scene, frame.unitsPerMetre(), layers,
        {.within = frame.box, .reserved = reserved.isEmpty() ? gis::Box{} : frame.boxOf(reserved), .subject = subject});
    painter.save();
    painter.setClipRect(frame.rect);
    painter.fillRect(frame.rect, mapStyle().background);
    painter.translate(frame.rect.topLeft());
    paintMap(painter, scene, {.box = frame.box, .scale = frame.unitsPerMetre(), .pixelsPerUnit = pixelsPerUnit},
             {.layers = layers, .labels = &labels, .stop = {}});
    painter.restore();

    const double step = gridStep(frame.denominator);
    paintCrosses(painter, frame, step);
    paintColumns(painter, frame, step, locale);
    paintRows(painter, frame, step, locale);
    painter.setPen(QPen(kInk, 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.rect);
}

void paintScaleBar(QPainter &painter, QPointF place, double width, double denominator, const QLocale &locale)
{
    constexpr int kParts = 4;
    constexpr double kHeight = 6.0;
    const double metresPerUnit = denominator * kPaperUnit / 1000.0;
    const double whole = roundDown(width * metresPerUnit);
    const double part = whole / kParts / metresPerUnit;
    const bool kilometres = whole >= 2000.0;
    painter.setPen(QPen(kInk, 0.8));
    for (int i = 0; i < kParts; ++i) {
        painter.setBrush(i % 2 == 0 ? QBrush(kInk) : QBrush(Qt::white));
        painter.drawRect(QRectF(place.x() + i * part, place.y(), part, kHeight));
    }
    for (const int i : {0, kParts / 2, kParts}) {
        const double value = whole * i / kParts / (kilometres ? 1000.0 : 1.0);
        QString text = text::formatNumber(value, value == std::floor(value) ? 0 : 1, locale);
        if (i == kParts)
            text += kilometres ? QStringLiteral("\u00A0km") : QStringLiteral("\u00A0m");
        drawLines(painter, place.x() + i * part, place.y() + kHeight + 2, {text}, gridFont(), kInk,
                  i == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    }
}

void paintNorthArrow(QPainter &painter, const QRectF &rect, const QLocale &locale)
{
    const QString letter = locale.language() == QLocale::Vietnamese ? QStringLiteral("B") : QStringLiteral("N");
    const QFont font = mapFont(14, QFont::Bold);
    const double below = drawLines(painter, rect.center().x(), rect.top(), {letter}, font, kInk, Qt::AlignHCenter);
    const QPointF top(rect.center().x(), below);
    const QPointF notch(rect.center().x(), rect.bottom() - rect.height() * 0.14);
    painter.setPen(QPen(kInk, 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(kInk);
    painter.drawPolygon(QPolygonF{top, QPointF(rect.center().x() - rect.height() * 0.2, rect.bottom()), notch});
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF{top, QPointF(rect.center().x() + rect.height() * 0.2, rect.bottom()), notch});
}

} // namespace app
