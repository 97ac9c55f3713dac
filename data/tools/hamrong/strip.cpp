// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/strip.h"

#include "data/tools/hamrong/lines.h"

#include <algorithm>
#include <cmath>

namespace hamrong {

using gis::LineString;
using gis::Point;
using gis::Ring;

namespace {

constexpr double sameKnot = 1e-6; ///< metres; below it two distances are one
constexpr double snap = 0.25;     ///< metres; a cut nearer to a vertex moves to it, so that no edge is shorter

} // namespace

Rail::Rail(const LineString &shape)
{
    double reached = 0.0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        reached += i == 0 ? 0.0 : distance(shape[i - 1], shape[i]);
        m_knots.push_back({.at = reached, .point = rounded(shape[i])});
    }
}

Point Rail::pointAt(double at) const
{
    const auto after = std::ranges::lower_bound(m_knots, at, {}, &Knot::at);
    if (after == m_knots.begin())
        return m_knots.front().point;
    if (after == m_knots.end())
        return m_knots.back().point;
    const Knot &before = *(after - 1);
    const double t = (at - before.at) / (after->at - before.at);
    return {std::lerp(before.point.x, after->point.x, t), std::lerp(before.point.y, after->point.y, t)};
}

void Rail::add(double at)
{
    const auto after = std::ranges::lower_bound(m_knots, at - sameKnot, {}, &Knot::at);
    if (after == m_knots.end() || after->at < at + sameKnot)
        return;
    m_knots.insert(after, {.at = at, .point = rounded(pointAt(at))});
}

double Rail::snapped(double at) const
{
    const auto off = [&](const Knot &knot) { return std::abs(knot.at - at); };
    const Knot &nearest = *std::ranges::min_element(m_knots, {}, off);
    return off(nearest) < snap ? nearest.at : at;
}

LineString Rail::piece(double from, double to) const
{
    LineString piece;
    const auto first = std::ranges::lower_bound(m_knots, from - sameKnot, {}, &Knot::at);
    if (first->at > from + sameKnot)
        piece.push_back(pointAt(from));
    auto knot = first;
    for (; knot != m_knots.end() && knot->at <= to + sameKnot; ++knot)
        piece.push_back(knot->point);
    if (knot == first || (knot - 1)->at < to - sameKnot)
        piece.push_back(pointAt(to));
    return piece;
}

std::size_t Strips::addRail(const LineString &shape)
{
    m_rails.emplace_back(shape);
    return m_rails.size() - 1;
}

Cell Strips::start(std::size_t right, std::size_t left, double from) const
{
    const double across = from / lengthOf(right) * lengthOf(left);
    return {.right = right, .left = left, .rightFrom = from, .rightTo = from, .leftFrom = across, .leftTo = across};
}

Cell Strips::next(const Cell &before, double area, double slant, Random &random)
{
    const double ratio = lengthOf(before.left) / lengthOf(before.right);
    const double aslant = random.real(-slant, slant);
    Cell cell = before;
    cell.rightFrom = before.rightTo;
    cell.leftFrom = before.leftTo;
    double low = cell.rightFrom;
    double high = lengthOf(before.right) - 2 * slant;
    if (high <= low || areaUpTo(before, high) < area)
        return {};
    for (int i = 0; i < 60; ++i) {
        cell.rightTo = (low + high) / 2;
        cell.leftTo = std::max(cell.leftFrom, cell.rightTo * ratio + aslant);
        (ringArea(ringOf(cell)) < area ? low : high) = cell.rightTo;
    }
    cell.rightTo = m_rails[cell.right].snapped(cell.rightTo);
    cell.leftTo = m_rails[cell.left].snapped(cell.leftTo);
    keep(cell);
    return cell;
}

Cell Strips::rest(const Cell &before, double to)
{
    Cell cell = start(before.right, before.left, to);
    cell.rightFrom = before.rightTo;
    cell.leftFrom = before.leftTo;
    keep(cell);
    return cell;
}

double Strips::areaUpTo(const Cell &before, double to) const
{
    Cell cell = start(before.right, before.left, to);
    cell.rightFrom = before.rightTo;
    cell.leftFrom = before.leftTo;
    return ringArea(ringOf(cell));
}

Ring Strips::ringOf(const Cell &cell) const
{
    Ring ring = m_rails[cell.right].piece(cell.rightFrom, cell.rightTo);
    LineString back = m_rails[cell.left].piece(cell.leftFrom, cell.leftTo);
    std::ranges::reverse(back);
    ring.insert(ring.end(), back.begin(), back.end());
    ring.push_back(ring.front());
    return ring;
}

void Strips::keep(const Cell &cell)
{
    m_rails[cell.right].add(cell.rightFrom);
    m_rails[cell.right].add(cell.rightTo);
    m_rails[cell.left].add(cell.leftFrom);
    m_rails[cell.left].add(cell.leftTo);
}

} // namespace hamrong
