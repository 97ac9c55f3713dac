// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/shape.h"

#include "gis/measure.h"
#include "gis/overlay.h"
#include "tests/gis/meshes.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <numbers>

namespace {

using gis::MultiPolygon;
using gis::Overlap;
using gis::Ring;

Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

MultiPolygon only(Ring outer, std::vector<Ring> holes = {})
{
    return {{.outer = std::move(outer), .holes = std::move(holes)}};
}

std::vector<Overlap> byBruteForce(const std::vector<MultiPolygon> &polygons, double minimumArea)
{
    std::vector<Overlap> found;
    for (std::size_t i = 0; i < polygons.size(); ++i)
        for (std::size_t j = i + 1; j < polygons.size(); ++j)
            if (const double area = gis::gridArea(gis::intersectionOf(polygons[i], polygons[j])); area > minimumArea)
                found.push_back({i, j, area});
    return found;
}

void expectEqual(const std::vector<Overlap> &found, const std::vector<Overlap> &expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].first, expected[i].first);
        EXPECT_EQ(found[i].second, expected[i].second);
        EXPECT_NEAR(found[i].area, expected[i].area, 1e-6);
    }
}

double overlapOf(const MultiPolygon &a, const MultiPolygon &b)
{
    const std::array both{a, b};
    const auto found = gis::findOverlaps(both, 0.01);
    return found.empty() ? 0.0 : found.front().area;
}

TEST(Overlaps, AreNoneBetweenNeighbours)
{
    const MultiPolygon ten = only(square(0, 0, 10));
    EXPECT_EQ(overlapOf(ten, only(square(10, 0, 10))), 0.0);
    EXPECT_EQ(overlapOf(ten, only(square(10, 10, 10))), 0.0);
    EXPECT_EQ(overlapOf(ten, only({{9.9995, 3}, {20, 3}, {20, 8}, {9.9995, 8}, {9.9995, 3}})),
              0.0); // half a millimetre
    EXPECT_EQ(overlapOf(only(square(0, 0, 10), {square(2, 2, 5)}), only(square(2, 2, 5))), 0.0);
    EXPECT_EQ(overlapOf({}, ten), 0.0);
}

TEST(Overlaps, AreFoundHoweverTheyLie)
{
    const MultiPolygon ten = only(square(0, 0, 10));
    EXPECT_DOUBLE_EQ(overlapOf(ten, ten), 100.0);
    EXPECT_DOUBLE_EQ(overlapOf(ten, only(square(2, 2, 3))), 9.0);
    EXPECT_DOUBLE_EQ(overlapOf(only(square(2, 2, 3)), ten), 9.0);
    EXPECT_DOUBLE_EQ(overlapOf(ten, only(square(0, 0, 5))), 25.0);                               // in the corner
    EXPECT_DOUBLE_EQ(overlapOf(ten, only({{0, 0}, {10, 10}, {0, 20}, {0, 0}})), 50.0);           // vertex to vertex
    EXPECT_DOUBLE_EQ(overlapOf(ten, only({{5, 0}, {10, 5}, {5, 10}, {0, 5}, {5, 0}})), 50.0);    // side to side
    EXPECT_DOUBLE_EQ(overlapOf(ten, only({{-1, 4}, {11, 4}, {11, 6}, {-1, 6}, {-1, 4}})), 20.0); // right through
    EXPECT_DOUBLE_EQ(overlapOf(ten, only({{0, 4}, {10, 4}, {10, 6}, {0, 6}, {0, 4}})), 20.0);
    EXPECT_DOUBLE_EQ(overlapOf(ten, only({{-5, 0}, {15, 0}, {15, 4}, {-5, 4}, {-5, 0}})), 40.0); // sides on one line
    EXPECT_NEAR(overlapOf(ten, only({{9.98, 0}, {20, 0}, {20, 10}, {9.98, 10}, {9.98, 0}})), 0.2, 1e-9);
}

TEST(Overlaps, CountPartsAndHoles)
{
    MultiPolygon parts = only(square(0, 0, 10), {square(2, 2, 5)});
    parts.push_back({square(20, 0, 10), {}});
    EXPECT_DOUBLE_EQ(overlapOf(parts, only(square(1, 1, 7))), 24.0);
    EXPECT_DOUBLE_EQ(overlapOf(parts, only(square(5, 8, 20))), 5.0 * 2 + 5.0 * 2);
}

TEST(Overlaps, AreThoseOfBruteForceAmongRandomShapes)
{
    std::mt19937_64 random(30);
    for (int round = 0; round < 20; ++round) {
        std::vector<MultiPolygon> polygons;
        for (int i = 0; i < 60; ++i) { // on whole metres: sides on sides, vertices on vertices
            const auto x = static_cast<double>(random() % 40);
            const auto y = static_cast<double>(random() % 40);
            const auto a = static_cast<double>(1 + random() % 12);
            const auto b = static_cast<double>(1 + random() % 12);
            polygons.push_back(random() % 2 == 0 ? only({{x, y}, {x + a, y}, {x + a, y + b}, {x, y + b}, {x, y}})
                                                 : only({{x, y}, {x + a, y}, {x + b, y + a}, {x, y}}));
        }
        expectEqual(gis::findOverlaps(polygons, 0.01), byBruteForce(polygons, 0.01));
    }
}

TEST(Overlaps, AreNoneInAMesh)
{
    std::mt19937_64 random(31);
    const auto parcels = Mesh(60, 60, random).parcels();
    EXPECT_THAT(gis::findOverlaps(parcels, 0.0), testing::IsEmpty());
    EXPECT_THAT(gis::findGaps(parcels, 1.0), testing::IsEmpty());
}

TEST(Overlaps, AreExactlyThoseOfAMovedVertex)
{
    std::mt19937_64 random(32);
    for (int round = 0; round < 40; ++round) {
        auto parcels = Mesh(6, 6, random).parcels();
        gis::Point &vertex = parcels[random() % parcels.size()].front().outer[1 + random() % 7];
        vertex.x += static_cast<double>(random() % 4001) / 1000.0 - 2.0;
        vertex.y += static_cast<double>(random() % 4001) / 1000.0 - 2.0;
        expectEqual(gis::findOverlaps(parcels, 0.02), byBruteForce(parcels, 0.02));
    }
}

TEST(Overlaps, WithALargeZoneAreThoseOfBruteForce)
{
    std::mt19937_64 random(33);
    const auto parcels = Mesh(20, 20, random).parcels();
    for (const std::size_t vertices : {12U, 70U, 3000U}) {
        Ring ring;
        for (std::size_t i = 0; i <= vertices; ++i) {
            const double turn =
                2 * std::numbers::pi * static_cast<double>(i % vertices) / static_cast<double>(vertices);
            const double r = 120 + 30 * std::sin(11 * turn);
            ring.push_back({580'200 + r * std::cos(turn), 2'195'200 + r * std::sin(turn)});
        }
        const MultiPolygon zone = only(ring, {square(580'180, 2'195'190, 30)});
        std::vector<Overlap> expected;
        for (std::size_t i = 0; i < parcels.size(); ++i)
            if (const double area = gis::gridArea(gis::intersectionOf(parcels[i], zone)); area > 0.01)
                expected.push_back({i, 0, area});
        expectEqual(gis::findOverlapsWith(parcels, {&zone, 1}, 0.01), expected);
    }
}

TEST(Overlaps, StopWhereToldTo)
{
    const std::vector<MultiPolygon> same(200, only(square(0, 0, 10)));
    const auto found = gis::findOverlaps(same, 0.01, [] { return false; });
    EXPECT_GT(found.size(), 0U);
    EXPECT_LT(found.size(), 200U * 199 / 2);
}

TEST(Gaps, AreEnclosedNarrowAndNobodys)
{
    std::vector<MultiPolygon> around{
        only({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}),
        only({{10, 0}, {20, 0}, {20, 10}, {10.2, 10}, {10.2, 2}, {10, 2}, {10, 0}}), // leaves a slit of 20 cm
        only({{0, 10}, {20, 10}, {20, 20}, {0, 20}, {0, 10}}),
    };
    const auto gaps = gis::findGaps(around, 0.5);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_NEAR(gis::gridArea(MultiPolygon{gaps.front()}), 8 * 0.2, 1e-6);
    EXPECT_THAT(gis::findGaps(around, 0.1), testing::IsEmpty()); // wider than what counts
    around.push_back(only({{10, 2}, {10.2, 2}, {10.2, 10}, {10, 10}, {10, 2}}));
    EXPECT_THAT(gis::findGaps(around, 0.5), testing::IsEmpty()); // now it is somebody's
}

TEST(Gaps, AreNotMadeByAVertexThatOneSideLacks)
{
    const std::vector<MultiPolygon> parcels{
        only({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}),
        only({{10, 0}, {20, 0}, {20, 10}, {10, 10}, {9.9996, 5}, {10, 0}}),
        only(square(0, 10, 5)),
        only(square(5, 10, 5)),
    };
    EXPECT_THAT(gis::findGaps(parcels, 1.0), testing::IsEmpty());
}

TEST(Gaps, AreThoseLeftByMovedVertices)
{
    std::mt19937_64 random(34);
    for (int round = 0; round < 40; ++round) {
        auto parcels = Mesh(6, 6, random).parcels();
        const std::size_t inner = 6 * (1 + random() % 4) + 1 + random() % 4;
        parcels[inner].front().outer[3].x -= 0.3; // the middle of its eastern side
        const auto gaps = gis::findGaps(parcels, 1.0);
        ASSERT_EQ(gaps.size(), 1U);
        const std::vector<MultiPolygon> all(parcels.begin(), parcels.end());
        MultiPolygon whole = gis::unionOf(all);
        ASSERT_EQ(whole.size(), 1U);
        whole.front().holes.clear();
        EXPECT_NEAR(gis::gridArea(MultiPolygon{gaps.front()}), gis::gridArea(whole) - gis::gridArea(gis::unionOf(all)),
                    1e-3);
    }
}

} // namespace
