// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/error.h"
#include "gis/measure.h"
#include "gis/source_crs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <format>
#include <string>

namespace {

constexpr int kThanhHoa = 5897;

gis::SourceCrs coded(const std::string &code, bool northingFirst = false)
{
    return {.code = code, .northingFirst = northingFirst};
}

double distance(gis::Point a, gis::Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

struct Name
{
    const char *text;
    const char *code;
};

class Names : public testing::TestWithParam<Name>
{};

TEST_P(Names, AreReadAsTheirCode) { EXPECT_EQ(gis::parseCrs(GetParam().text), coded(GetParam().code)); }

INSTANTIATE_TEST_SUITE_P(All, Names,
                         testing::Values(Name{"VN2000:thanh-hoa", "EPSG:5897"}, Name{"vn-2000:Nghe-An", "EPSG:9208"},
                                         Name{"VN2000:105-00", "EPSG:5897"}, Name{"VN2000:105°00'", "EPSG:5897"},
                                         Name{"VN2000:105°", "EPSG:5897"}, Name{"VN2000:105", "EPSG:5897"},
                                         Name{"VN2000:105°30′", "EPSG:9209"}, Name{"VN2000:105.75", "EPSG:9210"},
                                         Name{" EPSG:5897 ", "EPSG:5897"}, Name{"5897", "EPSG:5897"},
                                         Name{"epsg:3405", "EPSG:3405"}, Name{"3406", "EPSG:3406"},
                                         Name{"WGS84", "EPSG:4326"}, Name{"EPSG:4326", "EPSG:4326"},
                                         Name{"OGC:CRS84", "EPSG:4326"}, Name{"EPSG:3857", "EPSG:3857"},
                                         Name{"EPSG:32648", "EPSG:32648"}, Name{"EPSG:6956", "EPSG:5896"},
                                         Name{"6957", "EPSG:5897"}, Name{"6958", "EPSG:5898"},
                                         Name{"6959", "EPSG:5899"}));

class WrongNames : public testing::TestWithParam<const char *>
{};

TEST_P(WrongNames, AreRefusedAndNamed)
{
    try {
        (void)gis::parseCrs(GetParam());
        FAIL() << GetParam();
    } catch (const gis::Error &error) {
        EXPECT_TRUE(std::string(error.what()).contains(GetParam())) << error.what();
    }
}

// 1 is no system at all, 5773 one of heights, 4978 one of three axes from the middle of the Earth.
INSTANTIATE_TEST_SUITE_P(All, WrongNames,
                         testing::Values("", "  ", "VN2000", "VN2000:", "VN2000:atlantis", "VN2000:105-10",
                                         "VN2000:105-60", "VN2000:105-0x", "VN2000:105.0.0", "VN2000:1e2",
                                         "EPSG:", "EPSG:58 97", "EPSG:-1", "EPSG:1", "EPSG:5773", "EPSG:4978",
                                         "99999999999999999999", "Hà Nội", "VN2000:\xff\xfe"));

/// A transverse Mercator as shapefiles and drivers write it, WKT 1.
std::string wkt1(const std::string &datum, const std::string &shift, double meridian, double scale)
{
    return std::format(R"(PROJCS["some",GEOGCS["some",DATUM["{}",SPHEROID["WGS 84",6378137,298.257223563]{}],)"
                       R"(PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],)"
                       R"(PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",{}],)"
                       R"(PARAMETER["scale_factor",{}],PARAMETER["false_easting",500000],)"
                       R"(PARAMETER["false_northing",0],UNIT["metre",1]])",
                       datum, shift, meridian, scale);
}

constexpr const char *kRight =
    ",TOWGS84[-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]";
constexpr const char *kWrongSigns =
    ",TOWGS84[-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278]";
constexpr const char *kZero = ",TOWGS84[0,0,0,0,0,0,0]";

std::string utm48()
{
    return R"(PROJCS["WGS_1984_UTM_Zone_48N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",)"
           R"(SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],)"
           R"(UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],)"
           R"(PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],)"
           R"(PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",0.9996],)"
           R"(PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])";
}

std::string degrees(const std::string &datum)
{
    return std::format(R"(GEOGCS["some",DATUM["{}",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
                       R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]])",
                       datum);
}

/// The same as PROJ writes it.
std::string projString(const std::string &shift)
{
    return "+proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=" + shift + " +units=m";
}

struct Label
{
    std::string wkt;
    const char *code;
    double shiftError; ///< metres
};

class Labels : public testing::TestWithParam<Label>
{};

TEST_P(Labels, AreRecognisedWhateverTheirShift)
{
    const auto &[wkt, code, shiftError] = GetParam();
    const gis::DeclaredCrs declared = gis::declaredCrs(wkt);
    EXPECT_EQ(declared.crs, coded(code)) << wkt;
    EXPECT_NEAR(declared.shiftError, shiftError, shiftError * 0.01) << wkt;
    EXPECT_EQ(declared.oddShift, shiftError > 0.1);
}

// Wrong signs miss by 0.73 m at 19.8°N and, as here, by less farther south.
INSTANTIATE_TEST_SUITE_P(
    All, Labels,
    testing::Values(
        Label{wkt1("D_VN2000", "", 105, 0.9999), "EPSG:5897", 0},
        Label{wkt1("Vietnam_2000", kRight, 105.5, 0.9999), "EPSG:9209", 0},
        Label{wkt1("VN_2000", kZero, 105, 0.9999), "EPSG:5897", 224},
        Label{wkt1("VN_2000", kWrongSigns, 105, 0.9999), "EPSG:5897", 0.658},
        Label{wkt1("WGS_1984", "", 105, 0.9999), "EPSG:5897", 224},
        Label{wkt1("unknown", "", 108.5, 0.9999), "EPSG:9218", 224},
        Label{wkt1("unknown", kRight, 105, 0.9999), "EPSG:5897", 0},
        Label{wkt1("D_VN_2000", "", 105, 0.9996), "EPSG:3405", 0},
        Label{wkt1("Vietnam_2000", kZero, 111, 0.9996), "EPSG:3406", 224}, Label{utm48(), "EPSG:32648", 0},
        Label{projString("0,0,0,0,0,0,0"), "EPSG:5897", 224},
        Label{projString("-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278"),
              "EPSG:5897", 0.658},
        Label{"EPSG:6957", "EPSG:5897", 0}, Label{"EPSG:4756", "EPSG:4756", 0}, Label{"EPSG:4326", "EPSG:4326", 0},
        Label{"EPSG:3857", "EPSG:3857", 0}, Label{"EPSG:2045", "EPSG:2045", 0},
        Label{degrees("D_WGS_1984"), "EPSG:4326", 0}, Label{degrees("D_Vietnam_2000"), "EPSG:4756", 0}));

TEST(DeclaredCrs, IsNothingWhereNothingIsSaid)
{
    EXPECT_EQ(gis::declaredCrs("").crs, gis::SourceCrs{});
    EXPECT_EQ(gis::declaredCrs(" \n").crs, gis::SourceCrs{});
    EXPECT_EQ(gis::declaredCrs(R"(LOCAL_CS["Nonearth",UNIT["Meter",1]])").crs, gis::SourceCrs{});
    EXPECT_EQ(gis::declaredCrs("\x01garbage[").crs.wkt, "\x01garbage[");
}

TEST(DeclaredCrs, KeepsAStripeOfVn2000ThatHasNoCode)
{
    const gis::DeclaredCrs declared = gis::declaredCrs(wkt1("VN_2000", "", 105.1, 0.9999));
    EXPECT_EQ(declared.crs.code, "");
    const gis::Point there = gis::GridConverter(declared.crs, kThanhHoa).toGrid({500000, 2195000});
    EXPECT_LT(gis::geodesicDistance(gis::Transformer(kThanhHoa).toVn2000(there),
                                    {.lon = 105.1, .lat = gis::Transformer(kThanhHoa).toVn2000({500000, 2195000}).lat}),
              0.001);
}

TEST(GridConverter, ChangesNothingOnTheGridItself)
{
    const gis::GridConverter converter(coded("EPSG:5897"), kThanhHoa);
    EXPECT_TRUE(converter.identity());
    EXPECT_EQ(converter.toGrid({580500, 2195000}), (gis::Point{580500, 2195000}));
}

struct Vector
{
    const char *code;
    gis::Point source;
    gis::Point grid; ///< EPSG:5897
    double tolerance;
};

class Vectors : public testing::TestWithParam<Vector>
{};

TEST_P(Vectors, ComeToTheirPublishedPlaceInEitherOrder)
{
    const auto &[code, source, grid, tolerance] = GetParam();
    EXPECT_LT(distance(gis::GridConverter(coded(code), kThanhHoa).toGrid(source), grid), tolerance);
    const gis::GridConverter swapped(coded(code, true), kThanhHoa);
    EXPECT_FALSE(swapped.identity());
    EXPECT_LT(distance(swapped.toGrid({source.y, source.x}), grid), tolerance);
}

// Degrees by cs2cs (PROJ 9.1.1) with EPSG:6960; tolerance: half a unit of the last digit. A stripe's axis has
// easting 500 km, and UTM differs from TM-3 by its scale: (x - 500000) * 0.9996 / 0.9999.
INSTANTIATE_TEST_SUITE_P(
    HamRong, Vectors,
    testing::Values(Vector{"EPSG:4326", {105.770422705, 19.842465226}, {580500.0, 2195000.0}, 0.001},
                    Vector{"EPSG:4326", {105.748108, 19.812506}, {578177.29, 2191673.06}, 0.08},
                    Vector{"EPSG:4326", {105.805999, 19.877552}, {584207.97, 2198901.49}, 0.08},
                    Vector{"EPSG:4326", {105.78, 19.84}, {581504.46, 2194731.71}, 0.02},
                    Vector{"EPSG:3857", {11775375.736, 2254086.332}, {581504.46, 2194731.71}, 0.1},
                    Vector{"EPSG:3405",
                           {500000 + 80500 * 0.9996 / 0.9999, 2195000 * 0.9996 / 0.9999},
                           {580500.0, 2195000.0},
                           0.001},
                    Vector{"EPSG:5897", {580500.0, 2195000.0}, {580500.0, 2195000.0}, 1e-9}));

class ZonesOfAFile : public testing::TestWithParam<gis::Zone>
{};

/// The datum must stay: the place on VN-2000's own ellipsoid is the same in every zone.
TEST_P(ZonesOfAFile, KeepThePlaceOnTheirOwnEllipsoid)
{
    const auto [epsg, meridian] = GetParam();
    const gis::GridConverter converter(coded(std::format("EPSG:{}", epsg)), kThanhHoa);
    EXPECT_EQ(converter.identity(), epsg == kThanhHoa);
    const gis::Point source{512345.0, 2195000.0};
    EXPECT_LT(gis::geodesicDistance(gis::Transformer(epsg).toVn2000(source),
                                    gis::Transformer(kThanhHoa).toVn2000(converter.toGrid(source))),
              0.001)
        << meridian;
}

INSTANTIATE_TEST_SUITE_P(AllEighteen, ZonesOfAFile, testing::ValuesIn(gis::zones().begin(), gis::zones().end()),
                         [](const auto &zone) { return std::to_string(zone.param.epsg); });

TEST(GridConverter, ShiftsWgs84sOwnUtm)
{
    const gis::Point utm{500000 + 80500 * 0.9996 / 0.9999, 2195000 * 0.9996 / 0.9999};
    const gis::Point there = gis::GridConverter(coded("EPSG:32648"), kThanhHoa).toGrid(utm);
    EXPECT_NEAR(distance(there, {580500.0, 2195000.0}), 224.3, 0.2);
}

TEST(GridConverter, ShiftsAPlaneOfWgs84ThatHasNoCode)
{
    const gis::DeclaredCrs declared = gis::declaredCrs(wkt1("WGS_1984", "", 105.1, 0.9998));
    EXPECT_EQ(declared.crs.code, "");
    const gis::Point there = gis::GridConverter(declared.crs, kThanhHoa).toGrid({500000, 2195000});
    EXPECT_NEAR(gis::Transformer(kThanhHoa).toWgs84(there).lon, 105.1, 1e-9);
}

TEST(GridConverter, ConvertsEveryVertexOfAGeometry)
{
    const gis::GridConverter converter(coded("EPSG:5897", true), kThanhHoa);
    const gis::Ring ring{{1, 2}, {3, 4}, {5, 6}, {1, 2}};
    const gis::Ring turned{{2, 1}, {4, 3}, {6, 5}, {2, 1}};
    gis::Geometry polygon = gis::MultiPolygon{{.outer = ring, .holes = {ring}}, {.outer = ring}};
    converter.convert(polygon);
    EXPECT_EQ(polygon, (gis::Geometry{gis::MultiPolygon{{.outer = turned, .holes = {turned}}, {.outer = turned}}}));
    gis::Geometry lines = gis::MultiLineString{ring};
    converter.convert(lines);
    EXPECT_EQ(lines, (gis::Geometry{gis::MultiLineString{turned}}));
    gis::Geometry nothing;
    converter.convert(nothing);
    EXPECT_TRUE(gis::isEmpty(nothing));
}

TEST(GridConverter, SaysWhatItCannotConvert)
{
    EXPECT_THROW(gis::GridConverter({}, kThanhHoa), gis::Error);
    EXPECT_THROW(gis::GridConverter(coded("EPSG:4326"), 4326), gis::Error);
    EXPECT_THROW(gis::GridConverter({.wkt = "garbage["}, kThanhHoa), gis::Error);
    const gis::GridConverter converter(coded("EPSG:3405"), kThanhHoa);
    std::vector<gis::Point> points(1000, {580500.0, 2195000.0});
    points[700] = {1e30, 7.0};
    try {
        converter.convert(points);
        FAIL();
    } catch (const gis::Error &error) {
        EXPECT_TRUE(std::string(error.what()).contains("7.000")) << error.what();
    }
    EXPECT_NO_THROW((void)converter.toGrid({580500.0, 2195000.0})) << "one failure must not spoil the next";
}

TEST(GridConverter, RefusesToGuessAnUnknownDatum)
{
    const std::string wkt =
        R"(GEOGCS["?",DATUM["my own",SPHEROID["mine",6370000,300]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]])";
    EXPECT_THROW(gis::GridConverter(gis::declaredCrs(wkt).crs, kThanhHoa), gis::Error);
}

} // namespace
