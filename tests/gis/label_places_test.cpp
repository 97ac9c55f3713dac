// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/label_places.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

gis::Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

TEST(LabelPlaces, NamesTheSmallestPolygonThatHoldsThePoint)
{
    const std::vector<gis::Polygon> polygons{
        {.outer = square(0, 0, 100)}, {.outer = square(10, 10, 10)}, {.outer = square(5, 5, 50)}};
    const std::vector<gis::Point> points{{15, 15}, {30, 30}, {90, 90}, {101, 50}};
    EXPECT_EQ(gis::polygonOf(points, polygons), (std::vector<std::size_t>{1, 2, 0, gis::kNoPolygon}));
}

TEST(LabelPlaces, LeavesHolesOut)
{
    const std::vector<gis::Polygon> polygons{{.outer = square(0, 0, 100), .holes = {square(40, 40, 20)}}};
    EXPECT_EQ(gis::polygonOf(std::vector<gis::Point>{{50, 50}, {10, 10}}, polygons),
              (std::vector<std::size_t>{gis::kNoPolygon, 0}));
}

TEST(LabelPlaces, FindsNothingWhereThereIsNothing)
{
    const std::vector<gis::Polygon> polygons{{.outer = {}}, {.outer = {{1, 1}, {1, 1}}}};
    const std::vector<gis::Point> points{{1, 1}, {std::nan(""), 0}, {HUGE_VAL, -HUGE_VAL}};
    const std::vector<std::size_t> none(3, gis::kNoPolygon);
    EXPECT_EQ(gis::polygonOf(points, polygons), none);
    EXPECT_EQ(gis::polygonOf(points, {}), none);
    EXPECT_TRUE(gis::polygonOf({}, polygons).empty());
}

TEST(LabelPlaces, TellsEveryParcelOfASheetItsOwn)
{
    std::vector<gis::Polygon> parcels;
    std::vector<gis::Point> points;
    std::vector<std::size_t> expected;
    for (double x = 580000; x < 582000; x += 20)
        for (double y = 2195000; y < 2197000; y += 20) {
            expected.push_back(parcels.size());
            parcels.push_back({.outer = square(x, y, 20)});
            points.push_back({x + 3, y + 17});
        }
    EXPECT_EQ(gis::polygonOf(points, parcels), expected);
}

} // namespace
