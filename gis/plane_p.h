// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cmath>
#include <span>

namespace gis {

/// How far two drawings of the same border may lie apart and still be one border; metres. Coordinates are
/// exchanged with three decimals.
constexpr double borderTolerance = 0.001;

[[nodiscard]] inline double squaredDistance(Point a, Point b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

[[nodiscard]] inline double dot(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
}

/// Where along the segment the place nearest to @p place is: 0 at its start, 1 at its end.
[[nodiscard]] inline double alongSegment(Point place, Point from, Point to)
{
    const double length = squaredDistance(from, to);
    if (length == 0.0)
        return 0.0;
    const double along = ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y)) / length;
    return std::clamp(along, 0.0, 1.0);
}

[[nodiscard]] inline Point between(Point from, Point to, double t)
{
    return {from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)};
}

[[nodiscard]] inline double squaredDistanceToSegment(Point place, Point from, Point to)
{
    return squaredDistance(place, between(from, to, alongSegment(place, from, to)));
}

/// 1 where the turn a, b, c goes left, -1 right, 0 straight on. Exact as long as differences of coordinates
/// are, and those of neighbours on a grid are: where rounding could tell the sign, the products' tails do.
[[nodiscard]] inline int orientation(Point a, Point b, Point c)
{
    const double abx = b.x - a.x;
    const double aby = b.y - a.y;
    const double acx = c.x - a.x;
    const double acy = c.y - a.y;
    const double left = abx * acy;
    const double right = aby * acx;
    double turn = left - right;
    if (std::abs(turn) <= 4e-16 * (std::abs(left) + std::abs(right)))
        turn += std::fma(abx, acy, -left) - std::fma(aby, acx, -right);
    return (turn > 0.0) - (turn < 0.0);
}

[[nodiscard]] inline bool boxesMeet(Point a, Point b, Point c, Point d)
{
    return std::max(a.x, b.x) >= std::min(c.x, d.x) && std::max(c.x, d.x) >= std::min(a.x, b.x) &&
           std::max(a.y, b.y) >= std::min(c.y, d.y) && std::max(c.y, d.y) >= std::min(a.y, b.y);
}

/// How two segments meet.
enum class Meeting {
    None,
    Touch, ///< an end of one lies on the other
    Cross  ///< each passes through the inner of the other
};

/// The segments ab and cd, all finite.
[[nodiscard]] inline Meeting meetingOf(Point a, Point b, Point c, Point d)
{
    if (!boxesMeet(a, b, c, d))
        return Meeting::None;
    const int abc = orientation(a, b, c);
    const int abd = orientation(a, b, d);
    if (abc * abd > 0)
        return Meeting::None;
    const int cda = orientation(c, d, a);
    const int cdb = orientation(c, d, b);
    if (cda * cdb > 0)
        return Meeting::None;
    return abc * abd * cda * cdb != 0 ? Meeting::Cross : Meeting::Touch;
}

/// Where the segments ab and cd, which meet, do so: an end of one that lies on the other, or the crossing.
[[nodiscard]] inline Point meetingPlace(Point a, Point b, Point c, Point d)
{
    const auto on = [](Point place, Point from, Point to) {
        return boxesMeet(place, place, from, to) && orientation(from, to, place) == 0;
    };
    if (on(a, c, d))
        return a;
    if (on(b, c, d))
        return b;
    if (on(c, a, b))
        return c;
    if (on(d, a, b))
        return d;
    const double denominator = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    return between(a, b, ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / denominator);
}

[[nodiscard]] inline Box boxOf(std::span<const Point> points)
{
    Box box;
    for (const Point point : points)
        box.add(point);
    return box;
}

/// Even-odd rule.
[[nodiscard]] inline bool insideRing(std::span<const Point> ring, Point place)
{
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a = ring[i - 1];
        const Point b = ring[i];
        if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

/// Shoelace, positive where the ring runs against the clock. Coordinates relative to the first point: metres
/// on a grid are large, and squares of them larger.
[[nodiscard]] inline double signedArea(std::span<const Point> ring)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += (ring[i - 1].x - ring[0].x) * (ring[i].y - ring[0].y) -
               (ring[i].x - ring[0].x) * (ring[i - 1].y - ring[0].y);
    return sum / 2;
}

} // namespace gis
