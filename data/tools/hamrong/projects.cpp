// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/projects.h"

#include "data/tools/hamrong/lines.h"
#include "gis/overlay.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hamrong {

using gis::LineString;
using gis::MultiPolygon;
using gis::Point;
using gis::Polygon;

namespace {

/// Left between an area and the corridor, forest or area beside it, metres.
constexpr double verge = 1.0;
constexpr double shortest = 0.06;     ///< bends smaller than this are left out, metres
constexpr double dykeFromBank = 85.0; ///< metres

struct Line
{
    const char *code;
    double halfWidth;           ///< of the corridor, metres
    std::vector<Point> through; ///< kilometres, as in at()
};

struct Area
{
    const char *code;
    Point middle; ///< kilometres, as in at()
    double width; ///< metres
    double height;
    double turn;           ///< degrees, counter-clockwise
    bool inForest = false; ///< heritage in the woods
};

std::vector<Line> lines()
{
    return {
        {"PR-01",
         35,
         {{0.93, 7.15},
          {1.20, 6.35},
          {1.46, 5.55},
          {1.70, 4.70},
          {1.90, 3.85},
          {2.10, 3.00},
          {2.35, 2.20},
          {2.62, 1.45},
          {2.83, 0.88}}},
        {"PR-03",
         14,
         {{2.64, 1.72},
          {3.05, 1.72},
          {3.42, 1.62},
          {3.80, 1.83},
          {4.30, 1.86},
          {4.75, 1.88},
          {5.20, 1.99},
          {5.62, 1.93},
          {5.87, 1.96}}},
        {"PR-12", 13, {{2.20, 5.73}, {2.58, 5.66}, {2.92, 5.80}, {3.15, 6.05}, {3.17, 6.32}}},
        {"PR-13",
         11,
         {{2.56, 1.97},
          {2.43, 2.48},
          {2.20, 3.02},
          {2.12, 3.50},
          {2.00, 4.15},
          {1.99, 4.75},
          {2.15, 5.35},
          {2.23, 5.95},
          {2.20, 6.55},
          {2.32, 7.22}}},
        {"PR-14", 7, {{0.78, 2.72}, {1.12, 2.76}, {1.48, 2.60}, {1.95, 2.46}}},
        {"PR-15", 10, {{1.08, 3.36}, {1.30, 3.62}, {1.37, 3.97}, {1.29, 4.32}, {1.43, 4.70}}},
        {"PR-16", 7, {{1.16, 2.10}, {1.30, 2.40}, {1.49, 2.60}, {1.55, 2.92}}},
        {"PR-17", 7, {{1.32, 3.08}, {1.55, 2.92}, {1.82, 3.02}, {2.18, 3.06}}},
        {"PR-18", 6, {{2.27, 2.68}, {2.30, 2.80}, {2.43, 2.87}, {2.54, 2.75}, {2.49, 2.60}, {2.40, 2.58}}},
        {"PR-22",
         10,
         {{3.90, 4.16},
          {3.91, 4.45},
          {3.78, 4.71},
          {3.65, 4.93},
          {3.52, 5.16},
          {3.22, 5.36},
          {2.88, 5.52},
          {2.63, 5.67}}},
    };
}

std::vector<Area> areas()
{
    return {
        {"PR-02", {4.13, 2.23}, 560, 390, 6},         {"PR-05", {5.27, 2.27}, 470, 310, -12},
        {"PR-06", {4.63, 2.25}, 230, 190, 3},         {"PR-07", {4.88, 2.14}, 170, 210, -4},
        {"PR-08", {4.22, 1.72}, 260, 260, 5},         {"PR-09", {4.86, 1.78}, 250, 230, 8},
        {"PR-25", {5.62, 1.72}, 150, 140, -20},       {"PR-19", {3.18, 1.34}, 270, 180, 8},
        {"PR-29", {3.12, 2.02}, 860, 800, -3},        {"PR-04", {3.20, 3.14}, 560, 400, 12},
        {"PR-20", {4.56, 3.44}, 70, 55, 25, true},    {"PR-21", {4.22, 3.83}, 270, 180, -30},
        {"PR-26", {3.07, 4.29}, 400, 260, -18, true}, {"PR-27", {4.13, 2.95}, 190, 140, 9},
        {"PR-28", {3.63, 2.86}, 210, 160, -7},        {"PR-23", {1.68, 2.22}, 280, 190, 7},
        {"PR-10", {2.58, 6.69}, 400, 222, 12},        {"PR-11", {2.29, 6.37}, 150, 95, 4},
        {"PR-30", {1.72, 6.60}, 670, 820, 8},         {"VV-01", {3.60, 4.46}, 70, 50, 40, true},
        {"VV-02", {4.78, 2.96}, 95, 60, 33},
    };
}

MultiPolygon minus(const MultiPolygon &from, const MultiPolygon &what)
{
    return what.empty() ? from : gis::differenceOf(from, what);
}

/// The largest piece of what overlay left, to a tenth of a millimetre, without its holes.
MultiPolygon largestOf(const MultiPolygon &pieces)
{
    if (pieces.empty())
        return {};
    const auto size = [](const Polygon &polygon) { return std::abs(ringArea(polygon.outer)); };
    gis::Ring ring = std::ranges::max_element(pieces, {}, size)->outer;
    const auto half = ring.begin() + static_cast<std::ptrdiff_t>(ring.size() / 2);
    const LineString second = simplified(LineString(half, ring.end()), shortest);
    ring = simplified(LineString(ring.begin(), half + 1), shortest);
    ring.insert(ring.end(), second.begin() + 1, second.end());
    return {{.outer = rounded(ring), .holes = {}}};
}

ProjectShape shapeOf(const Line &line, const MultiPolygon &within, const MultiPolygon &forest)
{
    ProjectShape shape{.code = line.code, .site = {}, .alignment = {}, .corners = {}};
    LineString points;
    for (const Point point : line.through)
        points.push_back(at(point.x, point.y));
    shape.alignment.push_back(rounded(simplified(curve(points, 30), 0.15)));
    shape.site = minus(gis::intersectionOf(gis::bufferOf(shape.alignment, line.halfWidth), within), forest);
    shape.site = largestOf(shape.site);
    return shape;
}

/// The right-bank dyke follows the river at a distance, smoother than the bank.
ProjectShape dyke(const Ward &ward, const MultiPolygon &within)
{
    const LineString bank = ward.bank();
    LineString points;
    for (double reached = 150; reached < lengthOf(bank) - 60; reached += 300)
        points.push_back(along(bank, reached));
    ProjectShape shape{.code = "PR-24", .site = {}, .alignment = {}, .corners = {}};
    shape.alignment.push_back(rounded(simplified(curve(movedAside(points, -dykeFromBank), 40), 0.3)));
    shape.site = largestOf(gis::intersectionOf(gis::bufferOf(shape.alignment, 14), within));
    return shape;
}

std::array<Point, 4> cornersOf(const Area &area, Random &random)
{
    const Point middle = at(area.middle.x, area.middle.y);
    const double turn = area.turn * std::numbers::pi / 180;
    std::array<Point, 4> corners{Point{-0.5, -0.5}, Point{0.5, -0.5}, Point{0.5, 0.5}, Point{-0.5, 0.5}};
    for (Point &corner : corners) {
        const double u = (corner.x + random.real(-0.03, 0.03)) * area.width;
        const double v = (corner.y + random.real(-0.03, 0.03)) * area.height;
        corner = rounded(Point{middle.x + u * std::cos(turn) - v * std::sin(turn),
                               middle.y + u * std::sin(turn) + v * std::cos(turn)});
    }
    return corners;
}

ProjectShape shapeOf(const Area &area, Random &random)
{
    ProjectShape shape{.code = area.code, .site = {}, .alignment = {}, .corners = cornersOf(area, random)};
    LineString outline(shape.corners.begin(), shape.corners.end());
    outline.push_back(outline.front());
    shape.site = {
        {.outer = rounded(roughened(outline, 0.012, std::max(area.width, area.height) / 3, random)), .holes = {}}};
    return shape;
}

/// All ground that areas keep clear of: corridors and forest, each with a verge.
MultiPolygon taken(const std::vector<ProjectShape> &shapes, const MultiPolygon &forest)
{
    std::vector<MultiPolygon> parts{forest};
    for (const Polygon &polygon : forest)
        parts.push_back(gis::bufferOf({polygon.outer}, verge));
    for (const ProjectShape &shape : shapes) {
        parts.push_back(shape.site);
        parts.push_back(gis::bufferOf({shape.site.front().outer}, verge));
    }
    return gis::unionOf(parts);
}

} // namespace

std::vector<ProjectShape> makeProjects(const Ward &ward, const Forest &forest, Random &random)
{
    const MultiPolygon within = ward.whole();
    std::vector<ProjectShape> shapes;
    for (const Line &line : lines())
        shapes.push_back(shapeOf(line, within, forest.whole));
    shapes.push_back(dyke(ward, within));
    const MultiPolygon corridors = taken(shapes, {});
    const MultiPolygon corridorsAndForest = taken(shapes, forest.whole);
    for (const Area &area : areas()) {
        ProjectShape shape = shapeOf(area, random);
        shape.site = gis::intersectionOf(shape.site, within);
        shape.site = largestOf(minus(shape.site, area.inForest ? corridors : corridorsAndForest));
        shapes.push_back(std::move(shape));
    }
    std::ranges::sort(shapes, {}, &ProjectShape::code);
    return shapes;
}

const ProjectShape &findProject(const std::vector<ProjectShape> &projects, std::string_view code)
{
    return *std::ranges::find(projects, code, &ProjectShape::code);
}

} // namespace hamrong
