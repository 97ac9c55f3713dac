// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/outline.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace app {

namespace {

QPolygonF lineOf(const std::vector<gis::Point> &line, const ToUnits &toUnits)
{
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(line.size()));
    for (const gis::Point &place : line) {
        const QPointF point = toUnits(place);
        const bool last = &place == &line.back();
        if (points.isEmpty() || last || (point - points.back()).manhattanLength() >= toUnits.smallest)
            points.append(point);
    }
    return points;
}

/// Calls visit(a, b, start) for every segment, start being its distance from the line's beginning.
template <typename Visit> void forEachSegment(const QPolygonF &line, Visit visit)
{
    double start = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double length = std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
        if (length > 0.0)
            visit(line[i - 1], line[i], start, length);
        start += length;
    }
}

struct Span
{
    double from = 0.0;
    double to = 0.0;
};

/// The part of a segment inside the box, as distances from a; from > to where there is none.
Span insideOf(QPointF a, QPointF b, double length, const QRectF &box)
{
    Span span{0.0, 1.0};
    const auto cut = [&](double start, double step, double low, double high) {
        if (step == 0.0) {
            if (start < low || start > high)
                span.to = -1.0;
            return;
        }
        const double t1 = (low - start) / step;
        const double t2 = (high - start) / step;
        span.from = std::max(span.from, std::min(t1, t2));
        span.to = std::min(span.to, std::max(t1, t2));
    };
    cut(a.x(), b.x() - a.x(), box.left(), box.right());
    cut(a.y(), b.y() - a.y(), box.top(), box.bottom());
    return {span.from * length, span.to * length};
}

void addDashes(QPainterPath &path, const QPolygonF &line, double dash, double gap, const QRectF &clip)
{
    const double period = dash + gap;
    forEachSegment(line, [&](QPointF a, QPointF b, double start, double length) {
        const Span inside = insideOf(a, b, length, clip);
        if (inside.from > inside.to)
            return;
        const QPointF step = (b - a) / length;
        const auto last = std::floor((start + inside.to) / period);
        for (double k = std::floor((start + inside.from) / period); k <= last; ++k) {
            const double from = std::max(0.0, k * period - start);
            const double to = std::min(length, k * period + dash - start);
            if (from >= to)
                continue;
            const QPointF point = a + step * from;
            if (from > 0.0 || path.elementCount() == 0 || path.currentPosition() != point)
                path.moveTo(point); // else the dash goes on around the corner
            path.lineTo(to < length ? a + step * to : b);
        }
    });
}

} // namespace

std::vector<QPolygonF> linesOf(const gis::Geometry &geometry, const ToUnits &toUnits)
{
    std::vector<QPolygonF> lines;
    if (const auto *several = std::get_if<gis::MultiLineString>(&geometry)) {
        for (const auto &line : *several)
            lines.push_back(lineOf(line, toUnits));
    } else if (const auto *polygons = std::get_if<gis::MultiPolygon>(&geometry)) {
        for (const auto &polygon : *polygons) {
            lines.push_back(lineOf(polygon.outer, toUnits));
            for (const auto &hole : polygon.holes)
                lines.push_back(lineOf(hole, toUnits));
        }
    }
    return lines;
}

QPainterPath pathOf(const std::vector<QPolygonF> &lines)
{
    QPainterPath path;
    for (const auto &line : lines) {
        path.addPolygon(line);
        if (line.size() > 2 && line.isClosed())
            path.closeSubpath();
    }
    return path;
}

QPainterPath dashesOf(const std::vector<QPolygonF> &lines, double dash, double gap, const QRectF &clip)
{
    QPainterPath path;
    for (const auto &line : lines)
        addDashes(path, line, dash, gap, clip);
    return path;
}

QList<QLineF> ticksOf(const std::vector<QPolygonF> &lines, double gap, double length, const QRectF &clip)
{
    QList<QLineF> ticks;
    for (const auto &line : lines) {
        forEachSegment(line, [&](QPointF a, QPointF b, double start, double segment) {
            const Span inside = insideOf(a, b, segment, clip);
            if (inside.from > inside.to)
                return;
            const QPointF step = (b - a) / segment;
            const QPointF across(-step.y() * length / 2, step.x() * length / 2);
            const auto last = std::floor((start + inside.to) / gap - 0.5);
            for (double k = std::ceil((start + inside.from) / gap - 0.5); k <= last; ++k) {
                const QPointF middle = a + step * ((k + 0.5) * gap - start);
                ticks.append(QLineF(middle - across, middle + across));
            }
        });
    }
    return ticks;
}

QList<QLineF> hatchOf(const std::vector<QPolygonF> &rings, double gap, const ToUnits &toUnits, const QRectF &clip)
{
    // Along u = x + y the strokes stand on multiples of `period`; each runs along v = x - y.
    const double period = gap * std::numbers::sqrt2;
    const double origin = (toUnits.corner.x - toUnits.corner.y) * toUnits.scale;
    const double lowest = clip.left() + clip.top();
    const double highest = clip.right() + clip.bottom();
    std::map<double, std::vector<double>> crossings;
    for (const auto &ring : rings) {
        for (qsizetype i = 1; i < ring.size(); ++i) {
            const double u1 = ring[i - 1].x() + ring[i - 1].y();
            const double u2 = ring[i].x() + ring[i].y();
            const double v1 = ring[i - 1].x() - ring[i - 1].y();
            const double v2 = ring[i].x() - ring[i].y();
            const double from = std::max(lowest, std::min(u1, u2));
            const double to = std::min(highest, std::max(u1, u2));
            for (double k = std::ceil((from + origin) / period); k * period - origin < to; ++k) {
                const double u = k * period - origin;
                crossings[k].push_back(v1 + (v2 - v1) * (u - u1) / (u2 - u1));
            }
        }
    }
    QList<QLineF> strokes;
    for (auto &[k, vs] : crossings) {
        const double u = k * period - origin;
        std::ranges::sort(vs);
        for (std::size_t i = 1; i < vs.size(); i += 2)
            strokes.append(QLineF((u + vs[i - 1]) / 2, (u - vs[i - 1]) / 2, (u + vs[i]) / 2, (u - vs[i]) / 2));
    }
    return strokes;
}

} // namespace app
