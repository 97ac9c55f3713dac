// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/geometry.h"

#include <gtest/gtest.h>

namespace {

// A square of 10 m with a hole in the middle, and a U open to the north.
const gis::MultiPolygon kFrame{
    {.outer = {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, .holes = {{{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}}}}};
const gis::MultiPolygon kU{
    {.outer = {{0, 0}, {9, 0}, {9, 9}, {6, 9}, {6, 3}, {3, 3}, {3, 9}, {0, 9}, {0, 0}}, .holes = {}}};

TEST(Box, IsEmptyUntilSomethingIsAdded)
{
    gis::Box box;
    EXPECT_TRUE(box.empty());
    EXPECT_EQ(box.width(), 0.0);
    box.add(gis::Box{});
    EXPECT_TRUE(box.empty());
    box.add(gis::Point{3, 4});
    EXPECT_FALSE(box.empty());
    EXPECT_EQ(box, (gis::Box{3, 4, 3, 4}));
}

TEST(Box, TouchesItsNeighbourAtTheEdge)
{
    const gis::Box left{0, 0, 1, 1};
    EXPECT_TRUE(left.intersects({1, 1, 2, 2}));
    EXPECT_FALSE(left.intersects({1.01, 0, 2, 1}));
    EXPECT_FALSE(left.intersects({}));
}

TEST(Bounds, CoverEveryPart)
{
    EXPECT_EQ(gis::boundsOf(gis::MultiLineString{{{1, 2}, {3, -4}}, {{-5, 0}, {0, 9}}}), (gis::Box{-5, -4, 3, 9}));
    EXPECT_EQ(gis::boundsOf(kFrame), (gis::Box{0, 0, 10, 10}));
    EXPECT_TRUE(gis::boundsOf(gis::Geometry{}).empty());
}

TEST(Touches, LeavesHolesOut)
{
    EXPECT_TRUE(gis::touches(kFrame, {2, 2}, 0));
    EXPECT_FALSE(gis::touches(kFrame, {5, 5}, 0.5));
    EXPECT_TRUE(gis::touches(kFrame, {4.4, 5}, 0.5)) << "near the hole's edge";
    EXPECT_FALSE(gis::touches(kFrame, {10.6, 5}, 0.5));
    EXPECT_TRUE(gis::touches(kFrame, {10.4, 5}, 0.5));
}

TEST(Touches, MeasuresFromLinesAndPoints)
{
    const gis::MultiLineString line{{{0, 0}, {10, 0}}};
    EXPECT_TRUE(gis::touches(line, {5, 1}, 1.0));
    EXPECT_FALSE(gis::touches(line, {11.1, 0}, 1.0)) << "beyond the end";
    EXPECT_TRUE(gis::touches(gis::Point{1, 1}, {1, 2}, 1.0));
    EXPECT_FALSE(gis::touches(gis::Geometry{}, {0, 0}, 100.0));
}

TEST(LabelPoint, LiesInsideEvenWhereTheCentroidDoesNot)
{
    EXPECT_TRUE(gis::touches(kU, gis::labelPoint(kU), 0));
    EXPECT_TRUE(gis::touches(kFrame, gis::labelPoint(kFrame), 0)) << "not in the hole";
}

TEST(LabelPoint, IsTheMiddleOfALine)
{
    EXPECT_EQ(gis::labelPoint(gis::MultiLineString{{{0, 0}, {2, 0}, {10, 0}}}), (gis::Point{5, 0}));
}

TEST(ForEachPoint, VisitsHolesToo)
{
    gis::Geometry geometry = kFrame;
    int count = 0;
    gis::forEachPoint(geometry, [&count](gis::Point &) { ++count; });
    EXPECT_EQ(count, 10);
}

} // namespace
