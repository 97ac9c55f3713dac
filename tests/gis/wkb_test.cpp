// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/wkb.h"

#include "gis/error.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

using gis::Geometry;

const gis::Ring kSquare{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}};
const gis::Ring kHole{{1, 1}, {1, 2}, {2, 2}, {2, 1}, {1, 1}};

class RoundTrip : public testing::TestWithParam<Geometry>
{};

TEST_P(RoundTrip, ComesBackAsItWent) { EXPECT_EQ(gis::fromWkb(gis::toWkb(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Wkb, RoundTrip,
                         testing::Values(Geometry{}, Geometry{gis::Point{580500.123456789, 2195000.5}},
                                         Geometry{gis::MultiLineString{{{0, 0}, {1, 1}}, {{5, 5}, {6, 7}, {8, 9}}}},
                                         Geometry{gis::MultiPolygon{{.outer = kSquare, .holes = {kHole}},
                                                                    {.outer = kSquare, .holes = {}}}},
                                         Geometry{gis::MultiPolygon{}}));

std::vector<std::byte> bytes(std::initializer_list<int> values)
{
    std::vector<std::byte> result;
    for (const int value : values)
        result.push_back(static_cast<std::byte>(value));
    return result;
}

TEST(Wkb, ReadsBigEndianBytes)
{
    const auto point = bytes({0, 0, 0, 0, 1, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0});
    EXPECT_EQ(gis::fromWkb(point), Geometry(gis::Point{1, 2}));
}

TEST(Wkb, DropsTheHeightOfIsoAndEwkbPoints)
{
    auto iso = bytes({1, 0xE9, 0x03, 0, 0}); // 1001: Point Z
    auto ewkb = bytes({1, 1, 0, 0, 0x80});   // Point with the Z flag
    for (auto *wkb : {&iso, &ewkb}) {
        wkb->resize(5 + 3 * sizeof(double));
        EXPECT_EQ(gis::fromWkb(*wkb), Geometry(gis::Point{0, 0}));
    }
}

TEST(Wkb, RefusesEveryTruncation)
{
    const auto whole = gis::toWkb(gis::MultiPolygon{{.outer = kSquare, .holes = {kHole}}});
    for (std::size_t size = 1; size < whole.size(); ++size)
        EXPECT_THROW((void)gis::fromWkb(std::span(whole).first(size)), gis::Error) << size;
}

TEST(Wkb, RefusesCountsThatTheBytesCannotHold)
{
    EXPECT_THROW((void)gis::fromWkb(bytes({1, 2, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF})), gis::Error);
    EXPECT_THROW((void)gis::fromWkb(bytes({1, 6, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F, 1, 3})), gis::Error);
}

TEST(Wkb, RefusesWhatFollowsTheGeometry)
{
    auto wkb = gis::toWkb(gis::Point{1, 2});
    wkb.push_back(std::byte{0});
    EXPECT_THROW((void)gis::fromWkb(wkb), gis::Error);
}

TEST(Wkb, RefusesUnknownTypesAndCoordinatesThatAreNoNumbers)
{
    EXPECT_THROW((void)gis::fromWkb(bytes({1, 7, 0, 0, 0, 0, 0, 0, 0})), gis::Error); // GeometryCollection
    EXPECT_THROW((void)gis::fromWkb(gis::toWkb(gis::Point{std::numeric_limits<double>::quiet_NaN(), 0})), gis::Error);
    EXPECT_THROW((void)gis::fromWkb(gis::toWkb(gis::Point{0, std::numeric_limits<double>::infinity()})), gis::Error);
}

} // namespace
