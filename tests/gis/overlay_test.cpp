// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/overlay.h"

#include "gis/error.h"
#include "gis/measure.h"

#include <gtest/gtest.h>

#include <numbers>
#include <random>
#include <thread>

namespace {

using gis::Box;
using gis::BoxIndex;
using gis::MultiPolygon;
using Positions = std::vector<std::size_t>;

MultiPolygon rectangle(double minX, double minY, double maxX, double maxY)
{
    return {{.outer = {{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}, {minX, minY}}, .holes = {}}};
}

Box box(double minX, double minY, double maxX, double maxY)
{
    return {.minX = minX, .minY = minY, .maxX = maxX, .maxY = maxY};
}

/// Boxes on whole metres, so that many touch and some are points or lines.
std::vector<Box> randomBoxes(std::size_t count, std::mt19937_64 &random)
{
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto x = static_cast<double>(random() % 1000);
        const auto y = static_cast<double>(random() % 1000);
        boxes.push_back(box(x, y, x + static_cast<double>(random() % 40), y + static_cast<double>(random() % 40)));
    }
    return boxes;
}

Positions meeting(const std::vector<Box> &boxes, const Box &asked)
{
    Positions found;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].intersects(asked))
            found.push_back(i);
    }
    return found;
}

TEST(Overlay, FindsTheCommonPartOfTwoSquares)
{
    const auto common = gis::intersectionOf(rectangle(0, 0, 10, 10), rectangle(6, 7, 20, 20));
    EXPECT_DOUBLE_EQ(gis::gridArea(common), 12.0);
    EXPECT_EQ(gis::boundsOf(common), box(6, 7, 10, 10));
}

TEST(Overlay, LeavesOutASharedEdgeAndASharedCorner)
{
    EXPECT_TRUE(gis::intersectionOf(rectangle(0, 0, 10, 10), rectangle(10, 0, 20, 10)).empty());
    EXPECT_TRUE(gis::intersectionOf(rectangle(0, 0, 10, 10), rectangle(10, 10, 20, 20)).empty());
}

TEST(Overlay, KeepsThePolygonWhereEdgesAreSharedToo)
{
    auto two = rectangle(0, 0, 10, 10);
    two.push_back(rectangle(20, 0, 30, 10).front());
    const auto common = gis::intersectionOf(two, rectangle(5, 0, 20, 10)); // touches the second along x = 20
    ASSERT_EQ(common.size(), 1U);
    EXPECT_DOUBLE_EQ(gis::gridArea(common), 50.0);
}

TEST(Overlay, FindsNothingInCommonWithNothing)
{
    EXPECT_TRUE(gis::intersectionOf(rectangle(0, 0, 10, 10), {}).empty());
    EXPECT_TRUE(gis::unionOf({}).empty());
    EXPECT_EQ(gis::gridArea(gis::differenceOf(rectangle(0, 0, 10, 10), {})), 100.0);
}

TEST(Overlay, JoinsTouchingAndOverlappingPartsIntoOne)
{
    const std::vector parts{rectangle(0, 0, 10, 10), rectangle(10, 0, 20, 10), rectangle(15, 5, 25, 15)};
    const auto all = gis::unionOf(parts);
    EXPECT_EQ(all.size(), 1U);
    EXPECT_DOUBLE_EQ(gis::gridArea(all), 275.0);
}

TEST(Overlay, CutsAHoleWhereTheSecondLiesInside)
{
    const auto rest = gis::differenceOf(rectangle(0, 0, 10, 10), rectangle(4, 4, 6, 6));
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest.front().holes.size(), 1U);
    EXPECT_DOUBLE_EQ(gis::gridArea(rest), 96.0);
}

TEST(Overlay, SplitsWhatIsCutThrough)
{
    const auto rest = gis::differenceOf(rectangle(0, 0, 10, 10), rectangle(4, -1, 6, 11));
    EXPECT_EQ(rest.size(), 2U);
    EXPECT_DOUBLE_EQ(gis::gridArea(rest), 80.0);
}

TEST(Overlay, KeepsCentimetresFarFromTheOrigin)
{
    const auto common = gis::intersectionOf(rectangle(580000, 2195000, 580100, 2195100),
                                            rectangle(580099.99, 2195000, 580200, 2195100));
    EXPECT_NEAR(gis::gridArea(common), 1.0, 1e-6);
}

TEST(Overlay, MakesACorridorWithFlatEnds)
{
    const auto corridor = gis::bufferOf({{{0, 0}, {100, 0}}}, 35);
    EXPECT_DOUBLE_EQ(gis::gridArea(corridor), 7000.0);
    EXPECT_EQ(gis::boundsOf(corridor), box(0, -35, 100, 35));
}

TEST(Overlay, RoundsTheOuterSideOfABend)
{
    const auto corridor = gis::bufferOf({{{-100, 0}, {0, 0}, {0, 100}}}, 10);
    const double bend = std::numbers::pi * 100 / 4; // the quarter disc around the corner
    EXPECT_NEAR(gis::gridArea(corridor), 2 * 2000.0 - 100.0 + bend, 1.0);
}

TEST(Overlay, MakesOneCorridorOfCrossingLines)
{
    const auto corridor = gis::bufferOf({{{-50, 0}, {50, 0}}, {{0, -50}, {0, 50}}}, 5);
    EXPECT_EQ(corridor.size(), 1U);
    EXPECT_NEAR(gis::gridArea(corridor), 1900.0, 1e-9);
}

TEST(Overlay, CallsASquareValid)
{
    EXPECT_EQ(gis::whyInvalid(rectangle(0, 0, 10, 10)), "");
    EXPECT_EQ(gis::whyInvalid({}), "");
}

TEST(Overlay, TellsWhereARingCrossesItself)
{
    const MultiPolygon bow{{.outer = {{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}, .holes = {}}};
    EXPECT_EQ(gis::whyInvalid(bow), "Self-intersection[5 5]");
}

TEST(Overlay, CallsOverlappingPartsInvalid)
{
    auto two = rectangle(0, 0, 10, 10);
    two.push_back(rectangle(5, 5, 15, 15).front());
    EXPECT_NE(gis::whyInvalid(two), "");
}

TEST(Overlay, TellsOfARingThatIsOpenOrTooShort)
{
    EXPECT_NE(gis::whyInvalid({{.outer = {{0, 0}, {10, 0}, {10, 10}, {0, 10}}, .holes = {}}}), "");
    EXPECT_NE(gis::whyInvalid({{.outer = {{0, 0}, {10, 0}, {0, 0}}, .holes = {}}}), "");
}

TEST(Overlay, ThrowsWhatGeosSaysOfAnOpenRing)
{
    const MultiPolygon open{{.outer = {{0, 0}, {10, 0}, {10, 10}, {0, 10}}, .holes = {}}};
    try {
        static_cast<void>(gis::intersectionOf(open, rectangle(0, 0, 5, 5)));
        FAIL() << "no error";
    } catch (const gis::Error &error) {
        EXPECT_NE(std::string(error.what()).find("LinearRing"), std::string::npos) << error.what();
    }
}

TEST(Overlay, WorksInEveryThread)
{
    std::vector<double> areas(4);
    {
        std::vector<std::jthread> threads;
        for (double &area : areas)
            threads.emplace_back([&area] {
                area = gis::gridArea(gis::intersectionOf(rectangle(0, 0, 10, 10), rectangle(5, 5, 20, 20)));
            });
    }
    EXPECT_EQ(areas, std::vector<double>(4, 25.0));
}

TEST(BoxIndex, AnswersNothingWhenEmpty)
{
    const BoxIndex index({});
    EXPECT_TRUE(index.query(box(-1e9, -1e9, 1e9, 1e9)).empty());
}

TEST(BoxIndex, CountsATouchAsAMeeting)
{
    const std::vector boxes{box(0, 0, 10, 10), box(10, 10, 20, 20), box(20.001, 0, 30, 10)};
    const BoxIndex index(boxes);
    EXPECT_EQ(index.query(box(10, 10, 20, 10)), (Positions{0, 1}));
    EXPECT_EQ(index.query(box(30, 10, 40, 40)), (Positions{2}));
}

TEST(BoxIndex, PassesOverEmptyBoxes)
{
    const std::vector boxes{Box{}, box(0, 0, 10, 10), Box{}};
    const BoxIndex index(boxes);
    EXPECT_EQ(index.query(box(-5, -5, 50, 50)), (Positions{1}));
    EXPECT_TRUE(index.query(Box{}).empty());
}

TEST(BoxIndex, HoldsPointsAndLines)
{
    const std::vector boxes{box(5, 5, 5, 5), box(0, 7, 10, 7)};
    const BoxIndex index(boxes);
    EXPECT_EQ(index.query(box(5, 5, 5, 5)), (Positions{0}));
    EXPECT_EQ(index.query(box(5, 0, 5, 10)), (Positions{0, 1}));
}

TEST(BoxIndex, AgreesWithBruteForce)
{
    std::mt19937_64 random(20260101);
    const auto boxes = randomBoxes(3000, random);
    const BoxIndex index(boxes);
    for (const Box &asked : randomBoxes(500, random))
        EXPECT_EQ(index.query(asked), meeting(boxes, asked));
}

TEST(BoxIndex, AnswersManyThreadsAtOnce)
{
    std::mt19937_64 random(7);
    const auto boxes = randomBoxes(2000, random);
    const auto asked = randomBoxes(200, random);
    const BoxIndex index(boxes);
    std::vector<int> wrong(4);
    {
        std::vector<std::jthread> threads;
        for (int &count : wrong)
            threads.emplace_back([&] {
                for (const Box &one : asked)
                    count += index.query(one) == meeting(boxes, one) ? 0 : 1;
            });
    }
    EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

TEST(BoxIndex, MovesWithItsContent)
{
    const std::vector boxes{box(0, 0, 10, 10)};
    BoxIndex first(boxes);
    const BoxIndex second = std::move(first);
    EXPECT_EQ(second.query(box(1, 1, 2, 2)), (Positions{0}));
}

} // namespace
