// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/shape.h"

#include "gis/measure.h"
#include "gis/overlay.h"
#include "tests/gis/meshes.h"

#include <gmock/gmock.h>

#include <cmath>

namespace {

using gis::LineString;
using gis::MultiPolygon;
using gis::Point;
using gis::Polygonized;

/// Every polygon of the answer is one parcel, every parcel is met once, and areas differ by no more than
/// @p tolerance metres along the parcel's border.
void expectParcels(const Polygonized &found, const Mesh &mesh, double tolerance)
{
    ASSERT_EQ(found.polygons.size(), mesh.size());
    std::vector<int> met(mesh.size());
    const auto parcels = mesh.parcels();
    std::vector<gis::Box> boxes;
    for (const MultiPolygon &parcel : parcels)
        boxes.push_back(gis::boundsOf(parcel));
    const gis::BoxIndex index(boxes);
    for (const gis::Polygon &polygon : found.polygons) {
        const MultiPolygon whole{polygon};
        EXPECT_EQ(gis::whyInvalid(whole), "");
        EXPECT_THAT(polygon.holes, testing::IsEmpty());
        for (const std::size_t i : index.query(gis::boundsOf(whole))) {
            const double slack = tolerance * gis::gridLength(parcels[i]) + 1e-6;
            if (std::abs(gis::gridArea(whole) - gis::gridArea(parcels[i])) <= slack &&
                std::abs(gis::gridArea(gis::intersectionOf(whole, parcels[i])) - gis::gridArea(parcels[i])) <= slack)
                ++met[i];
        }
    }
    EXPECT_THAT(met, testing::Each(1));
}

LineString lineBetween(Point from, Point to) { return {from, to}; }

Point moved(Point place, double by, std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> shift(-by / 1.5, by / 1.5); // within `by` on the diagonal
    return {place.x + shift(random), place.y + shift(random)};
}

/// Lengthens (or, below zero, shortens) a line at both ends.
LineString stretched(LineString line, double by)
{
    const auto stretch = [by](Point &end, Point inner) {
        const double length = std::hypot(end.x - inner.x, end.y - inner.y);
        end = {end.x + by * (end.x - inner.x) / length, end.y + by * (end.y - inner.y) / length};
    };
    stretch(line.front(), line[1]);
    stretch(line.back(), line[line.size() - 2]);
    return line;
}

TEST(Polygonize, GivesAMeshBackFromItsBorders)
{
    std::mt19937_64 random(40);
    const Mesh mesh(20, 20, random);
    const auto found = gis::polygonize(mesh.borders(), 0.01);
    expectParcels(found, mesh, 0.0);
    EXPECT_THAT(found.dangles, testing::IsEmpty());
}

TEST(Polygonize, GivesAMeshBackFromPiecesInAnyOrder)
{
    std::mt19937_64 random(41);
    const Mesh mesh(15, 15, random);
    std::vector<LineString> pieces;
    for (const LineString &line : mesh.borders())
        for (std::size_t i = 1; i < line.size(); ++i) {
            const Point middle{(line[i - 1].x + line[i].x) / 2, (line[i - 1].y + line[i].y) / 2};
            pieces.push_back({line[i - 1], middle});
            pieces.push_back({line[i], middle}); // against the direction
        }
    std::ranges::shuffle(pieces, random);
    expectParcels(gis::polygonize(pieces, 0.01), mesh, 0.0);
}

TEST(Polygonize, GivesAMeshBackFromWholeRings)
{
    std::mt19937_64 random(42);
    const Mesh mesh(15, 15, random);
    std::vector<LineString> rings;
    for (const MultiPolygon &parcel : mesh.parcels())
        rings.push_back(parcel.front().outer); // every border drawn twice
    expectParcels(gis::polygonize(rings, 0.01), mesh, 0.0);
}

TEST(Polygonize, JoinsEndsWithinTheTolerance)
{
    std::mt19937_64 random(43);
    const Mesh mesh(15, 15, random);
    auto lines = mesh.borders();
    for (LineString &line : lines) {
        line.front() = moved(line.front(), 0.024, random); // two ends of one corner are up to 0.048 apart
        line.back() = moved(line.back(), 0.024, random);
    }
    const auto found = gis::polygonize(lines, 0.05);
    expectParcels(found, mesh, 0.05);
    EXPECT_THAT(found.dangles, testing::IsEmpty());
}

TEST(Polygonize, MendsLinesThatFallShortAndThatRunTooFar)
{
    std::mt19937_64 random(44);
    const Mesh mesh(15, 15, random);
    for (const double by : {-0.03, 0.03}) {
        SCOPED_TRACE(by);
        std::vector<LineString> lines;
        const auto borders = mesh.borders();
        for (std::size_t i = 0; i < borders.size(); ++i)
            lines.push_back(i < borders.size() / 2 ? borders[i] : stretched(borders[i], by));
        expectParcels(gis::polygonize(lines, 0.05), mesh, 0.05);
    }
}

TEST(Polygonize, CutsLinesWhereTheyCross)
{
    std::vector<LineString> lines;
    for (int i = 0; i <= 10; ++i) {
        const double at = 10.0 * i;
        lines.push_back(lineBetween({-3, at}, {103, at}));
        lines.push_back(lineBetween({at, -3}, {at, 103}));
    }
    const auto found = gis::polygonize(lines, 0.01);
    EXPECT_EQ(found.polygons.size(), 100U);
    for (const gis::Polygon &polygon : found.polygons)
        EXPECT_NEAR(gis::gridArea(MultiPolygon{polygon}), 100.0, 1e-6);
    EXPECT_EQ(found.dangles.size(), 44U); // both ends of 22 lines
}

TEST(Polygonize, GivesAFaceInAnotherAsAHoleAndAsItself)
{
    const std::vector<LineString> lines{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}},
                                        {{4, 4}, {6, 4}, {6, 6}},
                                        {{6, 6}, {4, 6}, {4, 4}},
                                        {{1, 1}, {2, 2}},
                                        {{20, 0}, {25, 5}}};
    const auto found = gis::polygonize(lines, 0.01);
    std::vector<double> areas;
    for (const gis::Polygon &polygon : found.polygons)
        areas.push_back(gis::gridArea(MultiPolygon{polygon}));
    EXPECT_THAT(areas, testing::UnorderedElementsAre(testing::DoubleEq(96.0), testing::DoubleEq(4.0)));
    EXPECT_EQ(found.dangles.size(), 2U);
}

TEST(Polygonize, FindsNothingInNothing)
{
    EXPECT_THAT(gis::polygonize({}, 0.01).polygons, testing::IsEmpty());
    const std::vector<LineString> degenerate{{}, {{1, 1}}, {{2, 2}, {2, 2}}};
    EXPECT_THAT(gis::polygonize(degenerate, 0.0).polygons, testing::IsEmpty());
}

} // namespace
