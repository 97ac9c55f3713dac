// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/boundary.h"

#include "gis/measure.h"

#include <gmock/gmock.h>

#include <array>
#include <random>

namespace {

using gis::LineString;
using gis::Reordering;

/// 105°00', on the meridian of which a grid metre is 0.9999 of a metre on the ellipsoid.
const gis::Transformer &thanhHoa()
{
    static const gis::Transformer transformer(5897);
    return transformer;
}

LineString swapped(LineString markers, std::size_t a, std::size_t b)
{
    std::swap(markers[a], markers[b]);
    return markers;
}

const LineString hexagon{{0, 0}, {10, -5}, {20, 0}, {20, 10}, {10, 15}, {0, 10}};

bool meetsItself(LineString markers)
{
    markers.push_back(markers.front());
    return !gis::findShapeFaults({{.outer = markers, .holes = {}}}).empty();
}

TEST(Boundary, GivesLengthAndBearingOfEverySide)
{
    const std::array rings{LineString{{500'000, 2'195'000}, {500'030, 2'195'040}, {500'030, 2'194'960}}};
    const auto boundary = gis::boundaryOf(rings, thanhHoa());
    ASSERT_EQ(boundary.sides.size(), 3U);
    EXPECT_DOUBLE_EQ(boundary.sides[0].lengthM, 50.0);
    EXPECT_NEAR(boundary.sides[0].bearingDeg, 36.869897646, 1e-8); // atan(30 / 40), to the north-east
    EXPECT_DOUBLE_EQ(boundary.sides[1].lengthM, 80.0);
    EXPECT_DOUBLE_EQ(boundary.sides[1].bearingDeg, 180.0);
    EXPECT_NEAR(boundary.sides[2].bearingDeg, 360.0 - 36.869897646, 1e-8); // back to the north-west
    EXPECT_EQ(boundary.sides[2].from, 2U);
    EXPECT_EQ(boundary.sides[2].to, 0U);
}

TEST(Boundary, MeasuresOnTheGridAndOnTheEllipsoid)
{
    const std::array rings{
        LineString{{499'000, 2'195'000}, {501'000, 2'195'000}, {501'000, 2'196'000}, {499'000, 2'196'000}}};
    const auto boundary = gis::boundaryOf(rings, thanhHoa());
    EXPECT_DOUBLE_EQ(boundary.gridAreaM2, 2e6);
    EXPECT_DOUBLE_EQ(boundary.gridLengthM, 6000.0);
    EXPECT_NEAR(boundary.ellipsoidAreaM2, 2e6 / (0.9999 * 0.9999), 1.0);
    EXPECT_NEAR(boundary.ellipsoidLengthM, 6000.0 / 0.9999, 0.001);
    EXPECT_THAT(boundary.faults, testing::IsEmpty());
}

TEST(Boundary, CountsMarkersThroughRingsAndFindsTheHole)
{
    const std::array rings{LineString{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, // closed by its author
                           LineString{{2, 2}, {4, 2}, {4, 4}}, LineString{{20, 0}, {30, 0}, {30, 10}}};
    const auto boundary = gis::boundaryOf(rings, thanhHoa());
    ASSERT_EQ(boundary.polygon.size(), 2U);
    EXPECT_EQ(boundary.polygon.front().holes.size(), 1U);
    EXPECT_DOUBLE_EQ(boundary.gridAreaM2, 100.0 - 2.0 + 50.0);
    ASSERT_EQ(boundary.sides.size(), 4U + 3U + 3U);
    EXPECT_EQ(boundary.sides[3].to, 0U);
    EXPECT_EQ(boundary.sides[4].from, 5U);
    EXPECT_EQ(boundary.sides[9].from, 10U);
    EXPECT_EQ(boundary.sides[9].to, 8U);
}

TEST(Boundary, TellsTooFewMarkersAndACrossing)
{
    const std::array two{LineString{{0, 0}, {10, 0}}};
    EXPECT_EQ(gis::boundaryOf(two, thanhHoa()).faults.front().kind, gis::ShapeFault::Kind::TooFewVertices);
    const std::array tie{LineString{{0, 0}, {10, 10}, {10, 0}, {0, 10}}};
    EXPECT_EQ(gis::boundaryOf(tie, thanhHoa()).faults.front().kind, gis::ShapeFault::Kind::SelfIntersection);
}

TEST(BoundaryOrder, IsLeftAloneWhereItIsSound)
{
    EXPECT_EQ(gis::proposeOrder(hexagon), std::nullopt);
    EXPECT_EQ(gis::proposeOrder({}), std::nullopt);
}

TEST(BoundaryOrder, UndoesEverySwapThatCrosses)
{
    int crossing = 0;
    for (std::size_t a = 0; a < hexagon.size(); ++a)
        for (std::size_t b = a + 1; b < hexagon.size(); ++b) {
            const LineString markers = swapped(hexagon, a, b);
            if (!meetsItself(markers))
                continue;
            ++crossing;
            const auto proposal = gis::proposeOrder(markers);
            ASSERT_TRUE(proposal);
            EXPECT_EQ(proposal->kind, Reordering::Kind::SwappedPair);
            const std::array rings{gis::reordered(markers, *proposal)};
            EXPECT_DOUBLE_EQ(gis::boundaryOf(rings, thanhHoa()).gridAreaM2, 300.0); // the hexagon's
        }
    EXPECT_GT(crossing, 10);
}

TEST(BoundaryOrder, TurnsARunRound)
{
    LineString markers;
    for (int i = 0; i < 20; ++i)
        markers.push_back({100 * std::cos(i * 0.314), 100 * std::sin(i * 0.314)});
    const LineString right = markers;
    std::reverse(markers.begin() + 4, markers.begin() + 11);
    const auto proposal = gis::proposeOrder(markers);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->kind, Reordering::Kind::ReversedRun);
    EXPECT_EQ(proposal->first, 4U);
    EXPECT_EQ(proposal->last, 10U);
    EXPECT_EQ(gis::reordered(markers, *proposal), right);
}

TEST(BoundaryOrder, HasNothingToProposeForAHopelessOne)
{
    std::mt19937_64 random(50);
    LineString markers;
    for (int i = 0; i < 30; ++i)
        markers.push_back({static_cast<double>(random() % 1000), static_cast<double>(random() % 1000)});
    EXPECT_EQ(gis::proposeOrder(markers), std::nullopt);
}

TEST(Boundary, WritesDegreesMinutesAndSeconds)
{
    EXPECT_EQ(gis::degreesMinutesSeconds(45.504166667), "45°30'15\"");
    EXPECT_EQ(gis::degreesMinutesSeconds(0.0), "0°00'00\"");
    EXPECT_EQ(gis::degreesMinutesSeconds(9.99999), "10°00'00\"");
    EXPECT_EQ(gis::degreesMinutesSeconds(36.869897646), "36°52'12\"");
    EXPECT_EQ(gis::degreesMinutesSeconds(359.99999), "0°00'00\"");
}

} // namespace
