// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gis/sample_ward.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <format>

using namespace sample;

namespace {

/// What is known with @p count surveyed markers.
gis::KnownPlace wardWithMarkers(int count)
{
    gis::KnownPlace known = ward();
    known.points = markers(count);
    return known;
}

double farthest(const Points &points, const gis::SourceCrs &crs, const Points &truth)
{
    const gis::GridConverter converter(crs, kGrid);
    double result = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const gis::Point there = converter.toGrid(points[i]);
        result = std::max(result, std::hypot(there.x - truth[i].x, there.y - truth[i].y));
    }
    return result;
}

TEST(DatumMistake, FindsDegreesOfVn2000UnderTheLabelOfWgs84)
{
    const Points truth = markers(20);
    const gis::Transformer crs(kGrid);
    Points degrees;
    for (const gis::Point point : truth)
        degrees.push_back({crs.toVn2000(point).lon, crs.toVn2000(point).lat});
    const gis::PlaceGuess guess = gis::guessPlace(degrees, declared(4326), wardWithMarkers(20))[0];
    EXPECT_EQ(guess.pattern, Pattern::NoDatumShift);
    EXPECT_EQ(guess.crs.code, "EPSG:4756");
    EXPECT_GT(guess.certainty, kAsked);
    EXPECT_NEAR(guess.offset, 224.3, 0.3);
    EXPECT_LT(farthest(degrees, guess.crs, truth), 0.001);
}

/// Degrees of WGS 84, laid on the grid as if they were VN-2000's.
Points unshifted(const Points &truth)
{
    Points result = inDegrees(truth);
    gis::GridConverter({.code = "EPSG:4756"}, kGrid).convert(result);
    return result;
}

TEST(DatumMistake, FindsNumbersOfWgs84UnderTheLabelOfAZone)
{
    const Points truth = markers(20);
    const Points numbers = unshifted(truth);
    const gis::PlaceGuess guess = gis::guessPlace(numbers, declared(kGrid), wardWithMarkers(20))[0];
    EXPECT_EQ(guess.pattern, Pattern::NoDatumShift);
    EXPECT_NEAR(guess.offset, 224.3, 0.3);
    EXPECT_GT(guess.certainty, kAsked);
    EXPECT_LT(farthest(numbers, guess.crs, truth), 0.001);
}

TEST(DatumMistake, HoldsALabelWithoutAShiftForTheMistakeUntilMarkersSayOtherwise)
{
    gis::DeclaredCrs internal = declared(kGrid);
    internal.oddShift = true;
    internal.shiftError = 224.3;
    const gis::PlaceGuess unproven = gis::guessPlace(markers(20), internal, ward())[0];
    EXPECT_EQ(unproven.pattern, Pattern::NoDatumShift);
    EXPECT_EQ(unproven.crs, declared(kGrid).crs);
    EXPECT_LT(unproven.certainty, kAsked);
    const gis::PlaceGuess proven = gis::guessPlace(markers(20), internal, wardWithMarkers(20))[0];
    EXPECT_EQ(proven.crs, declared(kGrid).crs);
    EXPECT_GT(proven.certainty, 0.9);
    EXPECT_NEAR(proven.offset, 0.0, 0.001);
    const gis::PlaceGuess literal = gis::guessPlace(unshifted(markers(20)), internal, wardWithMarkers(20))[0];
    EXPECT_EQ(literal.pattern, Pattern::AsDeclared);
    EXPECT_LT(farthest(unshifted(markers(20)), literal.crs, markers(20)), 0.001);
}

/// The grid as programs reach it from WGS 84 that take the seven figures as Position Vector.
constexpr const char *kWrongSigns = "+towgs84=-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,"
                                    "-0.00427372,0.252906278 +units=m +type=crs";

/// How far such programs are off on the grid.
gis::Point errorAt(gis::Point place)
{
    const std::string text =
        std::format("+proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 +ellps=WGS84 {}", kWrongSigns);
    const gis::Point right = gis::GridConverter({.wkt = text}, kGrid).toGrid(place);
    return {place.x - right.x, place.y - right.y};
}

TEST(DatumMistake, FindsTheWrongSignOfTheRotationsOnTheGrid)
{
    const Points truth = markers(20);
    const gis::Point error = errorAt(truth[0]);
    const Points numbers = movedBy(truth, error.x, error.y);
    const gis::PlaceGuess guess = gis::guessPlace(numbers, declared(kGrid), wardWithMarkers(20))[0];
    EXPECT_EQ(guess.pattern, Pattern::RotationSign);
    EXPECT_NEAR(guess.offset, 0.73, 0.02);
    EXPECT_GT(guess.certainty, kAsked);
    EXPECT_LT(farthest(numbers, guess.crs, truth), 0.001);
}

TEST(DatumMistake, FindsTheWrongSignOfTheRotationsInDegrees)
{
    const Points truth = markers(20);
    const gis::Point error = errorAt(truth[0]);
    const Points degrees = inDegrees(movedBy(truth, -error.x, -error.y)); // the way to WGS 84 errs the other way
    const gis::PlaceGuess guess = gis::guessPlace(degrees, declared(4326), wardWithMarkers(20))[0];
    EXPECT_EQ(guess.pattern, Pattern::RotationSign);
    EXPECT_NEAR(guess.offset, 0.73, 0.02);
    EXPECT_LT(farthest(degrees, guess.crs, truth), 0.001);
}

TEST(DatumMistake, KeepsToTheLabelWhereFewMarkersSpeakAgainstIt)
{
    const gis::Point error = errorAt(markers(1)[0]);
    const auto guessBy = [&](int count) {
        return gis::guessPlace(movedBy(markers(count), error.x, error.y), declared(kGrid), wardWithMarkers(count))[0];
    };
    EXPECT_EQ(guessBy(4).pattern, Pattern::AsDeclared);
    EXPECT_GT(guessBy(4).certainty, kAsked);
    EXPECT_LT(guessBy(8).certainty, kAsked);
}

TEST(DatumMistake, TakesNoOtherSmallOffsetForAPattern)
{
    const auto guess = gis::guessPlace(movedBy(markers(20), 0.5, -0.5), declared(kGrid), wardWithMarkers(20))[0];
    EXPECT_EQ(guess.pattern, Pattern::AsDeclared);
    EXPECT_NEAR(guess.offset, 0.71, 0.01);
}

TEST(DatumMistake, FindsMarkersAmongManyParcels)
{
    Points sample = unshifted(parcels());
    const Points corners = unshifted(markers(20));
    sample.insert(sample.end(), corners.begin(), corners.end());
    while (sample.size() < 50'000)
        sample.insert(sample.begin(), sample.back());
    const gis::PlaceGuess guess = gis::guessPlace(sample, declared(kGrid), wardWithMarkers(20))[0];
    EXPECT_EQ(guess.pattern, Pattern::NoDatumShift);
    EXPECT_NEAR(guess.offset, 224.3, 0.3);
}

} // namespace
