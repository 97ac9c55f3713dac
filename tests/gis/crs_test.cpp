// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/crs.h"
#include "gis/error.h"
#include "gis/measure.h"

#include <gtest/gtest.h>
#include <proj.h>

#include <cmath>
#include <format>

namespace {

constexpr int kThanhHoa = 5897;

struct KnownPoint
{
    gis::Point grid; // EPSG:5897, metres
    gis::LonLat wgs84;
    double tolerance; // metres: half a unit of the last published digit
};

class KnownPoints : public testing::TestWithParam<KnownPoint>
{};

TEST_P(KnownPoints, AreWhereTheyWerePublishedAndComeBack)
{
    const gis::Transformer crs(kThanhHoa);
    const auto &[grid, wgs84, tolerance] = GetParam();
    EXPECT_LT(gis::geodesicDistance(crs.toWgs84(grid), wgs84), tolerance);
    const gis::Point back = crs.toGrid(crs.toWgs84(grid));
    EXPECT_LT(std::hypot(back.x - grid.x, back.y - grid.y), 0.001);
}

// Computed by cs2cs (PROJ 9.1.1) from EPSG:5897 to EPSG:4326 with operation EPSG:6960.
INSTANTIATE_TEST_SUITE_P(HamRong, KnownPoints,
                         testing::Values(KnownPoint{{580500.0, 2195000.0}, {105.770422705, 19.842465226}, 0.001},
                                         KnownPoint{{578177.29, 2191673.06}, {105.748108, 19.812506}, 0.08},
                                         KnownPoint{{584207.97, 2198901.49}, {105.805999, 19.877552}, 0.08},
                                         KnownPoint{{581504.46, 2194731.71}, {105.78, 19.84}, 0.02}));

/// Distance in metres between our answer and that of another PROJ pipeline from the grid of 5897.
double distanceFrom(const std::string &helmert)
{
    PJ_CONTEXT *context = proj_context_create();
    const std::string pipeline =
        "+proj=pipeline +step +inv +proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 +ellps=WGS84"
        " +step +proj=push +v_3 +step +proj=cart +ellps=WGS84 " +
        helmert +
        " +step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3"
        " +step +proj=unitconvert +xy_in=rad +xy_out=deg";
    PJ *projection = proj_create(context, pipeline.c_str());
    const PJ_COORD other = proj_trans(projection, PJ_FWD, proj_coord(580500.0, 2195000.0, 0, 0));
    proj_destroy(projection);
    proj_context_destroy(context);
    const gis::LonLat ours = gis::Transformer(kThanhHoa).toWgs84({580500.0, 2195000.0});
    return gis::geodesicDistance(ours, {.lon = other.lp.lam, .lat = other.lp.phi});
}

TEST(Transformer, DiffersFromAMissingShiftBy224Metres) { EXPECT_NEAR(distanceFrom(""), 224.3, 0.1); }

TEST(Transformer, DiffersFromTheWrongRotationSignBySevenTenths)
{
    EXPECT_NEAR(distanceFrom(" +step +proj=helmert +convention=position_vector +x=-191.90441429"
                             " +y=-39.30318279 +z=-111.45032835 +rx=-0.00928836 +ry=0.01975479"
                             " +rz=-0.00427372 +s=0.252906278"),
                0.73, 0.02);
}

class Zones : public testing::TestWithParam<gis::Zone>
{};

TEST_P(Zones, ComeBackWithinAMillimetre)
{
    const auto [epsg, meridian] = GetParam();
    const gis::Transformer crs(epsg);
    for (const double lat : {8.5, 12.0, 16.0, 20.0, 23.3})
        for (const double offset : {-1.5, -0.7, 0.0, 0.9, 1.5}) {
            const gis::LonLat place{.lon = meridian + offset, .lat = lat};
            EXPECT_LT(gis::geodesicDistance(crs.toWgs84(crs.toGrid(place)), place), 0.001);
        }
}

/// The second opinion: PROJ's own database, told to use nothing coarser than its two Helmerts.
TEST_P(Zones, AgreeWithTheEpsgDatabase)
{
    const auto [epsg, meridian] = GetParam();
    PJ_CONTEXT *context = proj_context_create();
    PJ *zone = proj_create(context, std::format("EPSG:{}", epsg).c_str());
    PJ *geographic = proj_crs_get_geodetic_crs(context, zone);
    ASSERT_STREQ(proj_get_id_code(geographic, 0), "4756");
    PJ *conversion = proj_crs_get_coordoperation(context, zone);
    double values[5] = {};
    for (int i = 0; i < 5; ++i)
        proj_coordoperation_get_param(context, conversion, i, nullptr, nullptr, nullptr, &values[i], nullptr, nullptr,
                                      nullptr, nullptr, nullptr, nullptr);
    EXPECT_EQ(values[0], 0.0);
    EXPECT_NEAR(values[1], meridian, 1e-9);
    EXPECT_EQ(values[2], 0.9999);
    EXPECT_EQ(values[3], 500000.0);
    EXPECT_EQ(values[4], 0.0);
    for (PJ *each : {conversion, geographic, zone})
        proj_destroy(each);
    proj_context_destroy(context);
}

INSTANTIATE_TEST_SUITE_P(AllEighteen, Zones, testing::ValuesIn(gis::zones().begin(), gis::zones().end()),
                         [](const auto &zone) { return std::to_string(zone.param.epsg); });

TEST(Crs, KnowsEighteenZonesAndNoProvinceOutsideThem)
{
    EXPECT_EQ(gis::zones().size(), 18U);
    for (const gis::Province &province : gis::provinces())
        EXPECT_NO_THROW((void)gis::zoneOf(province.epsg)) << province.code;
    EXPECT_EQ(gis::findProvince("thanh-hoa")->epsg, kThanhHoa);
    EXPECT_FALSE(gis::findProvince("atlantis"));
}

TEST(Crs, RefusesWhatIsNotAVn2000Zone)
{
    EXPECT_THROW(gis::Transformer(4326), gis::Error);
    EXPECT_THROW((void)gis::describeCrs(3857), gis::Error);
}

TEST(Crs, DescribesAZoneForOtherPrograms)
{
    const gis::CrsText text = gis::describeCrs(kThanhHoa);
    EXPECT_EQ(text.name, "VN-2000 / TM-3 zone 482");
    EXPECT_NE(text.wkt.find("AUTHORITY[\"EPSG\",\"5897\"]"), std::string::npos);
}

TEST(Mercator, PutsThePlaceWhereOpenStreetMapPutsIt)
{
    const gis::Point mercator = gis::mercatorOf({.lon = 105.78, .lat = 19.84});
    EXPECT_NEAR(mercator.x, 11775375.7, 1.0); // lon x 111319.4908
    EXPECT_NEAR(mercator.y, 2254003.0, 2500.0);
    const gis::LonLat back = gis::lonLatOf(mercator);
    EXPECT_NEAR(back.lon, 105.78, 1e-12);
    EXPECT_NEAR(back.lat, 19.84, 1e-12);
}

TEST(Transformer, SaysWhatItCannotTransform)
{
    const gis::Transformer crs(kThanhHoa);
    EXPECT_THROW((void)crs.toWgs84({1e30, 1e30}), gis::Error);
    EXPECT_NO_THROW((void)crs.toWgs84({580500.0, 2195000.0})) << "one failure must not spoil the next";
}

} // namespace
