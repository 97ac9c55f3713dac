// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/layout.h"

#include "data/tools/hamrong/lines.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace hamrong {

using gis::LineString;
using gis::Point;

namespace {

constexpr double blockMargin = 6.0; ///< between a block's side and its fields, metres
constexpr double alley = 3.2;       ///< between two groups of houses, metres
constexpr double bendEvery = 45.0;  ///< vertices along the edge of a field row, metres
constexpr double bendAside = 1.3;   ///< how far such an edge leaves the straight line, metres
constexpr double fieldSlant = 0.9;  ///< metres
constexpr double houseSlant = 0.12;
constexpr std::uint64_t bendSeed = 655;

Point between(Point a, Point b, double t) { return {std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)}; }

} // namespace

Row Layout::besideRoad(const ProjectShape &road, double nearer, double farther, double from, double to)
{
    const LineString axis = pieceOf(road.alignment.front(), from, to);
    const double right = std::min(nearer, farther);
    const double left = std::max(nearer, farther);
    Row row{.right = m_strips.addRail(movedAside(axis, right)), .left = m_strips.addRail(movedAside(axis, left))};
    row.to = m_strips.lengthOf(row.right);
    return row;
}

std::size_t Layout::railAcross(const ProjectShape &block, double height)
{
    for (const KnownRail &known : m_known) {
        if (known.block == &block && known.height == height)
            return known.rail;
    }
    const auto &corners = block.corners;
    const Point west = between(corners[0], corners[3], height / distance(corners[0], corners[3]));
    const Point east = between(corners[1], corners[2], height / distance(corners[1], corners[2]));
    const double length = distance(west, east);
    const int bends = static_cast<int>(length / bendEvery);
    LineString line;
    for (int i = 0; i <= bends; ++i) {
        Point point = between(west, east, (blockMargin + (length - 2 * blockMargin) * i / bends) / length);
        const double aside = bendAside * noiseAt(point, 140, bendSeed);
        point.x -= (east.y - west.y) / length * aside;
        point.y += (east.x - west.x) / length * aside;
        line.push_back(point);
    }
    m_known.push_back({.block = &block, .height = height, .rail = m_strips.addRail(line)});
    return m_known.back().rail;
}

Row Layout::acrossBlock(const ProjectShape &block, double lower, double upper)
{
    Row row{.right = railAcross(block, lower), .left = railAcross(block, upper)};
    row.to = m_strips.lengthOf(row.right);
    return row;
}

bool Layout::layOne(const Place &place, Category category, Cell &reached, double area, double slant)
{
    const Cell cell = m_strips.next(reached, area, slant, m_random);
    if (cell.rightTo == 0.0)
        return false;
    m_plots.push_back({.cell = cell, .project = place.project.code, .unit = place.unit, .category = category});
    reached = cell;
    return true;
}

void Layout::layHouses(const Place &place, const Row &row, std::span<const double> areas)
{
    Cell reached = m_strips.start(row.right, row.left, row.from);
    int group = m_random.integer(6, 11);
    for (const double area : areas) {
        if (group-- == 0) {
            reached = m_strips.start(row.right, row.left, reached.rightTo + alley);
            group = m_random.integer(6, 11);
        }
        if (!layOne(place, Category::Residential, reached, area, houseSlant))
            throw std::runtime_error("no room for the houses of " + place.project.code);
    }
}

std::size_t Layout::lay(const Place &place, const Row &row, Category category, std::span<const double> areas,
                        double slant)
{
    Cell reached = m_strips.start(row.right, row.left, row.from);
    std::size_t laid = 0;
    while (laid < areas.size() && layOne(place, category, reached, areas[laid], slant))
        ++laid;
    return laid;
}

void Layout::fill(const Place &place, const Row &row, int count)
{
    std::vector<double> weights;
    double sum = 0.0;
    for (int i = 0; i < count; ++i)
        sum += weights.emplace_back(m_random.real(0.6, 1.4));
    const double total = areaOf(row);
    for (double &weight : weights)
        weight *= total / sum;
    lay(place, row, Category::Agricultural, std::span(weights).first(weights.size() - 1), fieldSlant);
    Plot last = m_plots.back();
    last.cell = m_strips.rest(last.cell, row.to);
    m_plots.push_back(last);
}

double Layout::areaOf(const Row &row) const
{
    return m_strips.areaUpTo(m_strips.start(row.right, row.left, row.from), row.to);
}

} // namespace hamrong
