// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/containment.h"

#include "gis/measure.h"
#include "gis/overlay.h"
#include "tests/gis/meshes.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>

namespace {

using gis::MultiPolygon;
using gis::Point;
using gis::Ring;

Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

Ring wave(Point centre, double radius, std::size_t vertices)
{
    Ring ring;
    for (std::size_t i = 0; i <= vertices; ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i % vertices) / static_cast<double>(vertices);
        const double r = radius * (1 + 0.2 * std::sin(13 * turn));
        ring.push_back({centre.x + r * std::cos(turn), centre.y + r * std::sin(turn)});
    }
    return ring;
}

void expectBruteForce(const std::vector<MultiPolygon> &polygons, const MultiPolygon &zone)
{
    const auto areas = gis::areasInside(polygons, zone);
    ASSERT_EQ(areas.size(), polygons.size());
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        EXPECT_DOUBLE_EQ(areas[i].total, gis::gridArea(polygons[i]));
        EXPECT_NEAR(areas[i].inside, gis::gridArea(gis::intersectionOf(polygons[i], zone)), 1e-6) << i;
    }
}

TEST(Containment, TellsInsideOutsideAndBorder)
{
    const MultiPolygon zone{{.outer = square(0, 0, 100), .holes = {square(40, 40, 20)}}};
    const std::vector<MultiPolygon> polygons{{{square(10, 10, 5), {}}},   // inside
                                             {{square(200, 0, 5), {}}},   // far off
                                             {{square(45, 45, 5), {}}},   // in the hole
                                             {{square(98, 50, 4), {}}},   // half
                                             {{square(100, 50, 4), {}}},  // a border shared
                                             {{square(30, 30, 40), {}}},  // around the hole
                                             {{square(-9, -9, 200), {}}}, // around it all
                                             {}};
    const std::array<double, 8> inside{25, 0, 0, 8, 0, 1200, 9600, 0};
    const auto areas = gis::areasInside(polygons, zone);
    for (std::size_t i = 0; i < inside.size(); ++i)
        EXPECT_DOUBLE_EQ(areas[i].inside, inside[i]) << i;
    EXPECT_DOUBLE_EQ(areas[3].outside(), 8.0);
    EXPECT_DOUBLE_EQ(areas[7].total, 0.0);
}

TEST(Containment, IsWhatBruteForceSaysOfAMesh)
{
    std::mt19937_64 random(60);
    const auto parcels = Mesh(20, 20, random).parcels();
    const Point middle{580'200, 2'195'200};
    for (const std::size_t vertices : {8U, 100U, 5000U})
        expectBruteForce(parcels, {{.outer = wave(middle, 120, vertices), .holes = {square(580'150, 2'195'150, 33)}}});
}

TEST(Containment, IsWhatBruteForceSaysOfPartsAndHoles)
{
    std::mt19937_64 random(61);
    const auto parcels = Mesh(20, 20, random).parcels();
    std::vector<MultiPolygon> pairs; // every second parcel with the one two further on
    for (std::size_t i = 0; i + 2 < parcels.size(); i += 5)
        pairs.push_back({parcels[i].front(), parcels[i + 2].front()});
    pairs.push_back({{.outer = square(580'100, 2'195'100, 150), .holes = {square(580'120, 2'195'120, 100)}}});
    const MultiPolygon zone{{.outer = wave({580'100, 2'195'100}, 70, 400), .holes = {}},
                            {.outer = wave({580'300, 2'195'300}, 70, 30), .holes = {}}};
    expectBruteForce(pairs, zone);
}

TEST(Containment, OfAMeshInItselfIsWhole)
{
    std::mt19937_64 random(62);
    const Mesh mesh(12, 12, random);
    const auto parcels = mesh.parcels();
    const MultiPolygon zone = gis::unionOf(parcels);
    for (const gis::InsideArea &each : gis::areasInside(parcels, zone))
        EXPECT_NEAR(each.outside(), 0.0, 1e-6);
}

TEST(Containment, OfNoZoneIsNothing)
{
    const std::vector<MultiPolygon> one{{{square(0, 0, 10), {}}}};
    EXPECT_DOUBLE_EQ(gis::areasInside(one, {}).front().inside, 0.0);
    EXPECT_THAT(gis::areasInside({}, one.front()), testing::IsEmpty());
}

} // namespace
