// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/forest.h"

#include "data/tools/hamrong/contour.h"
#include "data/tools/hamrong/lines.h"
#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <optional>

namespace hamrong {

using gis::LineString;
using gis::MultiPolygon;
using gis::Point;
using gis::Polygon;
using gis::Ring;

namespace {

constexpr std::uint64_t terrainSeed = 38;
constexpr double smallestHillM2 = 60'000.0; ///< lower ones bear no special-use forest

/// A hill (or, with a negative height, a hollow): an ellipse whose long axis points @p turn degrees
/// counter-clockwise from east; kilometres.
struct Hill
{
    Point top;
    double along;
    double across;
    double turn;
    double height;
};

constexpr Hill hills[] = {
    // the chain from the north-west down to the bridge
    {{2.83, 5.12}, 0.32, 0.18, 150, 1.00},
    {{3.24, 4.83}, 0.40, 0.17, 140, 1.10},
    {{3.62, 4.57}, 0.30, 0.19, 120, 1.05},
    {{3.98, 4.78}, 0.42, 0.16, 135, 1.10},
    {{4.42, 4.33}, 0.38, 0.17, 125, 1.05},
    {{4.66, 3.91}, 0.28, 0.15, 115, 1.00},
    // the southern spur
    {{3.46, 3.93}, 0.34, 0.20, 60, 1.00},
    {{3.86, 3.55}, 0.40, 0.17, 160, 1.05},
    {{3.14, 3.72}, 0.26, 0.14, 100, 0.80},
    // the hills of Đông Cương
    {{2.44, 4.50}, 0.36, 0.19, 65, 1.00},
    {{2.70, 4.72}, 0.22, 0.13, 20, 0.70},
    {{2.42, 3.96}, 0.34, 0.18, 110, 1.05},
    {{2.38, 3.42}, 0.22, 0.15, 80, 0.90},
    // the village of Đông Sơn, lake Kim Quy, the road below the hills
    {{4.08, 4.20}, 0.24, 0.20, 135, -1.2},
    {{3.19, 3.27}, 0.22, 0.18, 0, -1.0},
    {{2.86, 4.20}, 0.20, 0.22, 90, -0.7},
};

double heightAt(Point place)
{
    double height = 0.0;
    for (const Hill &hill : hills) {
        const Point top = at(hill.top.x, hill.top.y);
        const double turn = hill.turn * std::numbers::pi / 180;
        const double dx = (place.x - top.x) / 1000;
        const double dy = (place.y - top.y) / 1000;
        const double u = (dx * std::cos(turn) + dy * std::sin(turn)) / hill.along;
        const double v = (dy * std::cos(turn) - dx * std::sin(turn)) / hill.across;
        height += hill.height * std::exp(-(u * u + v * v));
    }
    const double rugged = 2.5 * std::clamp(height, 0.0, 1.0); // the plain is even
    return height + rugged * noiseAt(place, 290, terrainSeed);
}

/// A closed ring with its smallest bends ironed out: vertices on bends, none closer than the tolerance tells.
Ring smoothed(Ring ring)
{
    for (int pass = 0; pass < 3; ++pass) {
        Ring even;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Point before = ring[i == 0 ? ring.size() - 2 : i - 1];
            even.push_back(
                {(before.x + 2 * ring[i].x + ring[i + 1].x) / 4, (before.y + 2 * ring[i].y + ring[i + 1].y) / 4});
        }
        even.push_back(even.front());
        ring = std::move(even);
    }
    const std::size_t half = ring.size() / 2;
    const auto middle = ring.begin() + static_cast<std::ptrdiff_t>(half);
    LineString first = simplified(LineString(ring.begin(), middle + 1), 4.0);
    const LineString second = simplified(LineString(middle, ring.end()), 4.0);
    first.insert(first.end(), second.begin() + 1, second.end());
    return rounded(first);
}

MultiPolygon forestAbove(const Terrain &terrain, double level)
{
    MultiPolygon forest;
    for (const Ring &ring : terrain.above(level)) {
        if (ringArea(ring) >= smallestHillM2)
            forest.push_back({.outer = smoothed(ring), .holes = {}});
    }
    return forest;
}

/// The contour that encloses the declared area, as near as a contour comes.
MultiPolygon outline()
{
    gis::Box box;
    box.add(at(1.7, 2.7));
    box.add(at(5.1, 5.9));
    const Terrain terrain(box, 16, heightAt);
    double low = 0.2;
    double high = 1.0;
    for (int i = 0; i < 40; ++i) {
        const double level = (low + high) / 2;
        (gis::gridArea(forestAbove(terrain, level)) > forestAreaM2 ? low : high) = level;
    }
    return forestAbove(terrain, low);
}

std::optional<Point> crossingOf(Point a, Point b, Point c, Point d)
{
    const double turn = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    if (turn == 0.0)
        return std::nullopt;
    const double t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / turn;
    const double u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / turn;
    if (t <= 0.0 || t >= 1.0 || u <= 0.0 || u >= 1.0)
        return std::nullopt;
    return rounded(Point{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
}

/// Makes one crossing of the two lines that is not yet a vertex of both one of them.
bool nodeOnce(LineString &one, LineString &other)
{
    for (std::size_t i = 1; i < one.size(); ++i) {
        for (std::size_t k = 1; k < other.size(); ++k) {
            if (const auto crossing = crossingOf(one[i - 1], one[i], other[k - 1], other[k])) {
                if (*crossing == one[i - 1] || *crossing == one[i] || *crossing == other[k - 1] ||
                    *crossing == other[k])
                    continue;
                one.insert(one.begin() + static_cast<std::ptrdiff_t>(i), *crossing);
                other.insert(other.begin() + static_cast<std::ptrdiff_t>(k), *crossing);
                return true;
            }
        }
    }
    return false;
}

/// Moves vertices that no border runs through until the area is the declared one.
void tuneForest(MultiPolygon &forest, const Ward &ward)
{
    Polygon &largest = *std::ranges::max_element(forest, {}, [](const Polygon &p) { return ringArea(p.outer); });
    const MultiPolygon hamRong = ward.part(Unit::HamRong);
    int moved = 0;
    for (std::size_t i = 1; i + 1 < largest.outer.size() && moved < 4; ++i) {
        const bool free =
            gis::touches(hamRong, largest.outer[i], 0.0) &&
            std::ranges::none_of(hamRong.front().outer, [&](Point p) { return distance(p, largest.outer[i]) < 150; });
        if (!free || i % 5 != 0)
            continue;
        const double others = gis::gridArea(forest) - ringArea(largest.outer);
        tuneArea(largest.outer, i, forestAreaM2 - others);
        ++moved;
    }
}

/// Lets the ring begin at the vertex nearest to @p place.
void beginNear(Ring &ring, Point place)
{
    ring.pop_back();
    std::ranges::rotate(ring, std::ranges::min_element(ring, {}, [&](Point point) { return distance(point, place); }));
    ring.push_back(ring.front());
}

/// Rings one after the other, each beginning where the one before came nearest to it.
void beginWhereNear(MultiPolygon &forest)
{
    std::ranges::sort(forest, std::ranges::greater(), [](const Polygon &polygon) { return ringArea(polygon.outer); });
    for (std::size_t i = 1; i < forest.size(); ++i) {
        Ring &before = forest[i - 1].outer;
        Ring &ring = forest[i].outer;
        const auto gap = [&](Point point) {
            return distance(point, *std::ranges::min_element(ring, {}, [&](Point p) { return distance(p, point); }));
        };
        if (i == 1)
            beginNear(before, *std::ranges::min_element(before, {}, gap));
        beginNear(ring, before.front());
    }
}

/// Vertices nearest to evenly spaced places, ring after ring.
std::vector<Marker> markersOf(const MultiPolygon &forest)
{
    const double spacing = gis::gridLength(forest) / static_cast<double>(markerCount);
    std::vector<Marker> markers;
    double reached = spacing / 2; // since the last marker; so that the last does not meet the first
    std::size_t ring = 0;
    for (const Polygon &polygon : forest) {
        ++ring;
        for (std::size_t i = 1; i < polygon.outer.size(); ++i) {
            const double step = distance(polygon.outer[i - 1], polygon.outer[i]);
            if (reached + step / 2 >= spacing && markers.size() < markerCount) {
                markers.push_back({polygon.outer[i - 1], ring});
                reached -= spacing;
            }
            reached += step;
        }
    }
    if (markers.size() < markerCount)
        markers.push_back({forest.back().outer.back(), ring});
    return markers;
}

} // namespace

Forest makeForest(Ward &ward)
{
    MultiPolygon whole = outline();
    for (Polygon &polygon : whole) {
        for (LineString &border : ward.innerBorders()) {
            while (nodeOnce(polygon.outer, border)) {
            }
        }
    }
    tuneForest(whole, ward);
    beginWhereNear(whole);
    Forest forest;
    forest.inHamRong = gis::intersectionOf(whole, ward.part(Unit::HamRong));
    forest.inDongCuong = gis::intersectionOf(whole, ward.part(Unit::DongCuong));
    forest.inThieuDuong = gis::intersectionOf(whole, ward.part(Unit::ThieuDuong));
    forest.markers = markersOf(whole);
    forest.whole = std::move(whole);
    return forest;
}

} // namespace hamrong
