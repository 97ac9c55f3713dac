// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/lines.h"

#include <cmath>

namespace hamrong {

using gis::LineString;
using gis::Point;
using gis::Ring;

namespace {

Point between(Point a, Point b, double t) { return {std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)}; }

double offLine(Point p, Point a, Point b)
{
    const double length = distance(a, b);
    if (length == 0.0)
        return distance(p, a);
    return std::abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length;
}

/// One span of a centripetal Catmull-Rom curve, after Barry and Goldman.
Point onSpan(Point p0, Point p1, Point p2, Point p3, double u)
{
    const double t1 = std::sqrt(distance(p0, p1));
    const double t2 = t1 + std::sqrt(distance(p1, p2));
    const double t3 = t2 + std::sqrt(distance(p2, p3));
    const double t = std::lerp(t1, t2, u);
    const Point a1 = between(p0, p1, t / t1);
    const Point a2 = between(p1, p2, (t - t1) / (t2 - t1));
    const Point a3 = between(p2, p3, (t - t2) / (t3 - t2));
    return between(between(a1, a2, t / t2), between(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));
}

void roughen(Point a, Point b, double roughness, double step, Random &random, LineString &to)
{
    const double length = distance(a, b);
    if (length < step * random.real(0.8, 2.0)) {
        to.push_back(b);
        return;
    }
    const Point middle = between(a, b, random.real(0.38, 0.62));
    const double aside = random.real(-roughness, roughness);
    const Point bend{middle.x - (b.y - a.y) * aside, middle.y + (b.x - a.x) * aside};
    roughen(a, bend, roughness, step, random, to);
    roughen(bend, b, roughness, step, random, to);
}

void simplify(const LineString &line, std::size_t first, std::size_t last, double tolerance, LineString &to)
{
    std::size_t farthest = first;
    double most = tolerance;
    for (std::size_t i = first + 1; i < last; ++i) {
        if (const double off = offLine(line[i], line[first], line[last]); off > most) {
            most = off;
            farthest = i;
        }
    }
    if (farthest == first) {
        to.push_back(line[last]);
        return;
    }
    simplify(line, first, farthest, tolerance, to);
    simplify(line, farthest, last, tolerance, to);
}

} // namespace

Point at(double eastKm, double northKm) { return {578000.0 + 1000.0 * eastKm, 2191000.0 + 1000.0 * northKm}; }

LineString through(std::initializer_list<Point> kilometres)
{
    LineString line;
    for (const Point point : kilometres)
        line.push_back(at(point.x, point.y));
    return line;
}

Point rounded(Point point) { return {std::round(point.x * 1e6) / 1e6, std::round(point.y * 1e6) / 1e6}; }

LineString rounded(LineString line)
{
    for (Point &point : line)
        point = rounded(point);
    return line;
}

double distance(Point a, Point b) { return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)); }

double lengthOf(const LineString &line)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

double ringArea(const Ring &ring)
{
    double twice = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double ax = ring[i - 1].x - ring[0].x;
        const double ay = ring[i - 1].y - ring[0].y;
        twice += ax * (ring[i].y - ring[0].y) - ay * (ring[i].x - ring[0].x);
    }
    return twice / 2;
}

Point along(const LineString &line, double metres)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = distance(line[i - 1], line[i]);
        if (metres <= length)
            return between(line[i - 1], line[i], length == 0.0 ? 0.0 : std::max(metres, 0.0) / length);
        metres -= length;
    }
    return line.back();
}

LineString curve(const LineString &through, double step)
{
    LineString line{through.front()};
    for (std::size_t i = 1; i < through.size(); ++i) {
        const Point a = through[i - 1];
        const Point b = through[i];
        const Point before = i >= 2 ? through[i - 2] : Point{2 * a.x - b.x, 2 * a.y - b.y};
        const Point after = i + 1 < through.size() ? through[i + 1] : Point{2 * b.x - a.x, 2 * b.y - a.y};
        const int steps = std::max(1, static_cast<int>(std::round(distance(a, b) / step)));
        for (int k = 1; k < steps; ++k)
            line.push_back(onSpan(before, a, b, after, static_cast<double>(k) / steps));
        line.push_back(b);
    }
    return line;
}

LineString roughened(const LineString &line, double roughness, double step, Random &random)
{
    LineString rough{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i)
        roughen(line[i - 1], line[i], roughness, step, random, rough);
    return rough;
}

LineString simplified(const LineString &line, double tolerance)
{
    LineString simple{line.front()};
    simplify(line, 0, line.size() - 1, tolerance, simple);
    return simple;
}

LineString movedAside(const LineString &line, double metres)
{
    LineString moved;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Point a = line[i == 0 ? 0 : i - 1];
        const Point b = line[i + 1 < line.size() ? i + 1 : i];
        const double length = distance(a, b);
        moved.push_back({line[i].x - (b.y - a.y) / length * metres, line[i].y + (b.x - a.x) / length * metres});
    }
    return moved;
}

LineString pieceOf(const LineString &line, double from, double to)
{
    LineString piece{along(line, from)};
    double reached = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        reached += distance(line[i - 1], line[i]);
        if (reached > from + 0.01 && reached < to - 0.01)
            piece.push_back(line[i]);
    }
    piece.push_back(along(line, to));
    return piece;
}

void tuneArea(Ring &ring, std::size_t index, double target)
{
    const Point a = ring[index - 1];
    const Point b = ring[index + 1];
    const double length = distance(a, b);
    const double aside = 2 * (target - ringArea(ring)) / length;
    ring[index] = rounded({ring[index].x + (b.y - a.y) / length * aside, ring[index].y - (b.x - a.x) / length * aside});
}

} // namespace hamrong
