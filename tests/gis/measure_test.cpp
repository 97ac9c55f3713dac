// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/measure.h"

#include <gtest/gtest.h>

namespace {

/// A square with its south-west corner in the middle of the ward, EPSG:5897.
gis::MultiPolygon squareOf(double side, double x = 580500.0, double y = 2195000.0)
{
    return {{.outer = {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}, .holes = {}}};
}

TEST(GridArea, TakesHolesOutAndIgnoresDirection)
{
    gis::MultiPolygon square = squareOf(100);
    EXPECT_DOUBLE_EQ(gis::gridArea(square), 10000.0);
    square[0].holes.push_back(squareOf(10, 580510, 2195010)[0].outer);
    EXPECT_DOUBLE_EQ(gis::gridArea(square), 9900.0);
    std::ranges::reverse(square[0].outer);
    EXPECT_DOUBLE_EQ(gis::gridArea(square), 9900.0);
    EXPECT_EQ(gis::gridArea(gis::MultiLineString{{{0, 0}, {1, 1}}}), 0.0);
}

TEST(GridArea, KeepsTheLastSquareCentimetreFarFromTheOrigin)
{
    EXPECT_NEAR(gis::gridArea(squareOf(0.01)), 0.0001, 1e-9);
}

TEST(GridLength, SumsLinesAndAllRings)
{
    EXPECT_DOUBLE_EQ(gis::gridLength(gis::MultiLineString{{{0, 0}, {3, 4}}, {{0, 0}, {0, 2}}}), 7.0);
    gis::MultiPolygon square = squareOf(100);
    square[0].holes.push_back(squareOf(10)[0].outer);
    EXPECT_DOUBLE_EQ(gis::gridLength(square), 440.0);
    EXPECT_EQ(gis::gridLength(gis::Point{1, 1}), 0.0);
}

TEST(GeodesicArea, IsTheGridAreaOverTheScaleSquared)
{
    // Scale at the ward 0.999981 (domain figures of EPSG:5897 at Y 580500): 1 ha on the grid is
    // 0.38 m2 more on the ellipsoid.
    const gis::Transformer crs(5897);
    EXPECT_NEAR(gis::geodesicArea(squareOf(1000), crs) - 1e6, 38.0, 4.0);
    gis::MultiPolygon holed = squareOf(1000);
    holed[0].holes.push_back(squareOf(100, 580600, 2195100)[0].outer);
    EXPECT_NEAR(gis::geodesicArea(holed, crs), 990000 * 1.000038, 5.0);
}

TEST(GeodesicLength, FollowsLinesAndClosesRings)
{
    const gis::Transformer crs(5897);
    EXPECT_NEAR(gis::geodesicLength(gis::MultiLineString{{{580500, 2195000}, {581500, 2195000}}}, crs), 1000.019,
                0.003);
    EXPECT_NEAR(gis::geodesicLength(squareOf(1000), crs), 4000.076, 0.012);
}

TEST(GeodesicDistance, MatchesThePublishedLengthOfADegree)
{
    // A degree of latitude at the equator and of longitude there, WGS 84: 110574.389 and 111319.491 m.
    EXPECT_NEAR(gis::geodesicDistance({.lon = 105, .lat = 0}, {.lon = 105, .lat = 1}), 110574.389, 0.001);
    EXPECT_NEAR(gis::geodesicDistance({.lon = 105, .lat = 0}, {.lon = 106, .lat = 0}), 111319.491, 0.001);
}

} // namespace
