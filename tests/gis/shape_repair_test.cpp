// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/shape.h"

#include "gis/overlay.h"

#include <gmock/gmock.h>

#include <limits>
#include <random>

namespace {

using gis::MultiPolygon;
using gis::Ring;

Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

MultiPolygon only(Ring outer, std::vector<Ring> holes = {})
{
    return {{.outer = std::move(outer), .holes = std::move(holes)}};
}

/// On few places, so that much of it touches, repeats and runs back.
Ring latticeRing(std::size_t vertices, unsigned places, std::mt19937_64 &random)
{
    Ring ring;
    for (std::size_t i = 0; i < vertices; ++i)
        ring.push_back(
            {580'000.0 + static_cast<double>(random() % places), 2'195'000.0 + static_cast<double>(random() % places)});
    ring.push_back(ring.front());
    return ring;
}

TEST(ShapeRepair, LeavesASoundPolygonAsItIs)
{
    const MultiPolygon sound = only(square(0, 0, 10), {square(2, 2, 3)});
    const auto repair = gis::repairShape(sound);
    EXPECT_DOUBLE_EQ(repair.areaBefore, 91.0);
    EXPECT_DOUBLE_EQ(repair.areaAfter, 91.0);
    EXPECT_EQ(repair.polygon.size(), 1U);
}

TEST(ShapeRepair, TurnsABowTieIntoTwoTriangles)
{
    const auto repair = gis::repairShape(only({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}));
    EXPECT_EQ(repair.polygon.size(), 2U);
    EXPECT_DOUBLE_EQ(repair.areaBefore, 0.0);
    EXPECT_DOUBLE_EQ(repair.areaAfter, 50.0);
}

TEST(ShapeRepair, ClosesAndDropsSpikesAndDuplicates)
{
    const auto repair = gis::repairShape(only({{0, 0}, {9, 0}, {9, 0}, {9, 5}, {20, 5}, {9, 5}, {9, 9}, {0, 9}}));
    EXPECT_DOUBLE_EQ(repair.areaBefore, 81.0);
    EXPECT_DOUBLE_EQ(repair.areaAfter, 81.0);
    EXPECT_EQ(gis::boundsOf(repair.polygon), (gis::Box{0, 0, 9, 9}));
}

TEST(ShapeRepair, LeavesNothingOfNothing)
{
    EXPECT_THAT(gis::repairShape({}).polygon, testing::IsEmpty());
    EXPECT_THAT(gis::repairShape(only({{0, 0}, {5, 0}, {9, 0}, {0, 0}})).polygon, testing::IsEmpty());
    EXPECT_THAT(gis::repairShape(only({{0, 0}, {9, std::numeric_limits<double>::quiet_NaN()}, {9, 9}, {0, 0}})).polygon,
                testing::IsEmpty());
}

TEST(ShapeRepair, AlwaysEndsInAValidPolygon)
{
    std::mt19937_64 random(24);
    for (int i = 0; i < 2'000 && !HasFailure(); ++i) {
        MultiPolygon polygon = only(latticeRing(3 + random() % 10, 8, random), {latticeRing(4, 8, random)});
        polygon.push_back({latticeRing(5, 8, random), {}});
        const auto repair = gis::repairShape(polygon);
        if (!repair.polygon.empty()) {
            EXPECT_EQ(gis::whyInvalid(repair.polygon), "");
        }
    }
}

} // namespace
