// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/ward.h"

#include "data/tools/hamrong/lines.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <span>

namespace hamrong {

using gis::LineString;
using gis::MultiPolygon;
using gis::Point;
using gis::Ring;

namespace {

// Where borders meet, kilometres as in at().
constexpr Point thieuDuongDongCuongWest{1.16, 5.13};
constexpr Point thieuDuongHamRongRiver{3.76, 5.68};
constexpr Point hamRongNamNganRiver{5.36, 2.83};
constexpr Point namNganDongThoSouth{3.86, 1.02};
constexpr Point dongThoDongCuongSouth{2.26, 1.66};
constexpr Point aroundB{2.66, 4.97}; // Thiệu Dương, Đông Cương, Hàm Rồng
constexpr Point aroundD{2.83, 2.62}; // Đông Cương, Hàm Rồng, Đông Thọ
constexpr Point aroundE{3.72, 2.50}; // Hàm Rồng, Nam Ngạn, Đông Thọ

/// The bank of the Mã: long bends, few small ones.
LineString bank(std::initializer_list<Point> kilometres, Random &random)
{
    return roughened(curve(through(kilometres), 170), 0.05, 75, random);
}

/// A border along streams, lanes and the edges of fields.
LineString landBorder(std::initializer_list<Point> kilometres, Random &random)
{
    return roughened(curve(through(kilometres), 380), 0.13, 62, random);
}

std::vector<LineString> outerBorders(Random &random)
{
    std::vector<LineString> lines;
    lines.push_back(bank({hamRongNamNganRiver,
                          {5.17, 3.14},
                          {5.06, 3.48},
                          {5.03, 3.84},
                          {5.09, 4.20},
                          {4.99, 4.58},
                          {4.67, 4.90},
                          {4.28, 5.09},
                          {3.97, 5.32},
                          thieuDuongHamRongRiver},
                         random));
    lines.push_back(bank({thieuDuongHamRongRiver,
                          {3.59, 6.08},
                          {3.24, 6.38},
                          {2.96, 6.71},
                          {2.89, 7.10},
                          {2.62, 7.42},
                          {2.20, 7.50},
                          {1.80, 7.36},
                          {1.50, 7.42},
                          {1.20, 7.24}},
                         random));
    const LineString west = landBorder({{1.20, 7.24},
                                        {1.02, 6.96},
                                        {1.13, 6.62},
                                        {0.86, 6.33},
                                        {0.93, 5.94},
                                        {1.26, 5.72},
                                        {1.08, 5.42},
                                        thieuDuongDongCuongWest},
                                       random);
    lines.back().insert(lines.back().end(), west.begin() + 1, west.end());
    lines.push_back(landBorder({thieuDuongDongCuongWest,
                                {0.97, 4.83},
                                {1.10, 4.47},
                                {0.74, 4.22},
                                {0.81, 3.83},
                                {0.53, 3.47},
                                {0.62, 3.12},
                                {0.36, 2.83},
                                {0.44, 2.46},
                                {0.71, 2.22},
                                {0.83, 1.92},
                                {1.20, 1.98},
                                {1.55, 1.74},
                                {1.90, 1.86},
                                dongThoDongCuongSouth},
                               random));
    lines.push_back(landBorder({dongThoDongCuongSouth,
                                {2.31, 1.36},
                                {2.53, 1.16},
                                {2.60, 0.90},
                                {2.97, 0.80},
                                {3.30, 0.89},
                                {3.56, 0.83},
                                namNganDongThoSouth},
                               random));
    const LineString south = landBorder(
        {namNganDongThoSouth, {4.16, 1.20}, {4.52, 1.16}, {4.80, 1.40}, {5.21, 1.34}, {5.50, 1.53}, {5.83, 1.47}},
        random);
    lines.push_back(south);
    const LineString east =
        bank({{5.83, 1.47}, {6.04, 1.68}, {6.02, 1.99}, {5.78, 2.23}, {5.60, 2.53}, hamRongNamNganRiver}, random);
    lines.back().insert(lines.back().end(), east.begin() + 1, east.end());
    return lines;
}

std::vector<LineString> innerBorders(Random &random)
{
    return {
        landBorder({thieuDuongDongCuongWest, {1.55, 5.26}, {1.93, 5.06}, {2.31, 5.14}, aroundB}, random),
        landBorder({aroundB, {2.93, 5.23}, {3.26, 5.27}, {3.52, 5.53}, thieuDuongHamRongRiver}, random),
        landBorder({aroundB, {2.72, 4.56}, {2.55, 4.18}, {2.70, 3.80}, {2.60, 3.40}, {2.77, 3.02}, aroundD}, random),
        landBorder({aroundD, {2.55, 2.40}, {2.50, 2.06}, dongThoDongCuongSouth}, random),
        landBorder({aroundD, {3.10, 2.50}, {3.42, 2.61}, aroundE}, random),
        landBorder({aroundE, {4.07, 2.57}, {4.43, 2.46}, {4.80, 2.66}, {5.12, 2.65}, hamRongNamNganRiver}, random),
        landBorder({aroundE, {3.61, 2.16}, {3.76, 1.82}, {3.67, 1.42}, namNganDongThoSouth}, random),
    };
}

/// A ring of borders; a negative number, ~n, takes border n backwards. Outer borders are 0 to 4, inner 5 on.
Ring ringOf(std::span<const LineString> outer, std::span<const LineString> inner, std::initializer_list<int> borders)
{
    Ring ring;
    for (const int border : borders) {
        const auto number = static_cast<std::size_t>(border < 0 ? ~border : border);
        LineString line = number < outer.size() ? outer[number] : inner[number - outer.size()];
        if (border < 0)
            std::ranges::reverse(line);
        ring.insert(ring.end(), ring.empty() ? line.begin() : line.begin() + 1, line.end());
    }
    return ring;
}

/// Enlarges or shrinks all borders about the bridge of Hàm Rồng.
void scale(std::vector<LineString> &borders, double factor)
{
    const Point bridge = at(4.93, 3.77);
    for (Point &point : borders | std::views::join)
        point = rounded({bridge.x + (point.x - bridge.x) * factor, bridge.y + (point.y - bridge.y) * factor});
}

} // namespace

Ward::Ward(Random &random) : m_outer(outerBorders(random)), m_inner(hamrong::innerBorders(random))
{
    const double factor = std::sqrt(wardAreaM2 / ringArea(ringOf(m_outer, {}, {0, 1, 2, 3, 4})));
    scale(m_outer, factor);
    scale(m_inner, factor);
    for (const std::size_t vertex : {9U, 17U, 25U}) { // each sets right what the one before was rounded by
        Ring ring = ringOf(m_outer, {}, {0, 1, 2, 3, 4});
        tuneArea(ring, vertex, wardAreaM2);
        m_outer[0][vertex] = ring[vertex];
    }
}

MultiPolygon Ward::whole() const { return {{.outer = ringOf(m_outer, m_inner, {0, 1, 2, 3, 4}), .holes = {}}}; }

LineString Ward::bank() const
{
    LineString upstream = ringOf(m_outer, m_inner, {4, 0, 1});
    const auto mostEastern = std::ranges::max_element(upstream, {}, &Point::x);
    const auto mostNorthern = std::ranges::max_element(upstream, {}, &Point::y);
    LineString bank(mostEastern, mostNorthern + 1);
    std::ranges::reverse(bank);
    return bank;
}

MultiPolygon Ward::part(Unit unit) const
{
    switch (unit) {
    case Unit::ThieuDuong:
        return {{.outer = ringOf(m_outer, m_inner, {1, 5, 6}), .holes = {}}};
    case Unit::DongCuong:
        return {{.outer = ringOf(m_outer, m_inner, {2, ~8, ~7, ~5}), .holes = {}}};
    case Unit::HamRong:
        return {{.outer = ringOf(m_outer, m_inner, {0, ~6, 7, 9, 10}), .holes = {}}};
    case Unit::NamNgan:
        return {{.outer = ringOf(m_outer, m_inner, {4, ~10, 11}), .holes = {}}};
    case Unit::DongTho:
        return {{.outer = ringOf(m_outer, m_inner, {3, ~11, ~9, 8}), .holes = {}}};
    }
    return {};
}

} // namespace hamrong
