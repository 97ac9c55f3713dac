// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "vector_files.h"

#include <gtest/gtest.h>

#include <fstream>

namespace {

using gis::Geometry;
using gis::VectorFile;

struct GeometryCase
{
    std::string wkt;
    Geometry geometry;
    std::string fault;
};

void PrintTo(const GeometryCase &each, std::ostream *out) { *out << each.wkt; }

const gis::Ring kTriangle{{0, 0}, {4, 0}, {4, 4}, {0, 0}};
const gis::Ring kHole{{2, 1}, {3, 1}, {3, 2}, {2, 1}};

class WktCell : public testing::TestWithParam<GeometryCase>
{
protected:
    TempFolder folder;
};

TEST_P(WktCell, GivesTheGeometryOrItsFault)
{
    writeBytes(folder / "a.csv", "n,WKT\n0,POINT (1 2)\n1,\"" + GetParam().wkt + "\"\n");
    const auto rows = rowsOf(VectorFile(folder / "a.csv"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].fault, GetParam().fault);
    EXPECT_EQ(rows[1].geometry, GetParam().geometry);
}

INSTANTIATE_TEST_SUITE_P(
    Wkt, WktCell,
    testing::Values(GeometryCase{"Point Z (1 2.5e0 3)", gis::Point{1, 2.5}, ""},
                    GeometryCase{"POINTZM(1 2 3 4)", gis::Point{1, 2}, ""},
                    GeometryCase{"SRID=5897;POINT(1 2)", gis::Point{1, 2}, ""},
                    GeometryCase{"MULTIPOINT ((1 2))", gis::Point{1, 2}, ""},
                    GeometryCase{"MULTIPOINT (1 2, 3 4)", {}, "several_points"},
                    GeometryCase{"LINESTRING (0 0, 4 4)", gis::MultiLineString{{{0, 0}, {4, 4}}}, ""},
                    GeometryCase{"MULTILINESTRING ((0 0,1 1),(2 2,3 3))",
                                 gis::MultiLineString{{{0, 0}, {1, 1}}, {{2, 2}, {3, 3}}}, ""},
                    GeometryCase{"POLYGON ((0 0,4 0,4 4,0 0),(2 1,3 1,3 2,2 1))",
                                 gis::MultiPolygon{{.outer = kTriangle, .holes = {kHole}}}, ""},
                    GeometryCase{"MULTIPOLYGON Z (((0 0 9,4 0 9,4 4 9,0 0 9)))",
                                 gis::MultiPolygon{{.outer = kTriangle, .holes = {}}}, ""},
                    GeometryCase{"TIN (((0 0 0,4 0 0,4 4 0,0 0 0)))",
                                 gis::MultiPolygon{{.outer = kTriangle, .holes = {}}}, ""},
                    GeometryCase{"GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (POINT (1 2)))", gis::Point{1, 2}, ""},
                    GeometryCase{"GEOMETRYCOLLECTION (POINT (1 2),LINESTRING (0 0,1 1))", {}, "collection"},
                    GeometryCase{"POINT EMPTY", {}, ""}, GeometryCase{"", {}, ""},
                    GeometryCase{"MULTIPOLYGON EMPTY", gis::Geometry{}, ""},
                    GeometryCase{"POINT (nan 2)", {}, "not_finite"},
                    GeometryCase{"LINESTRING (0 0, 1 inf)", {}, "not_finite"},
                    GeometryCase{"POINT (1", {}, "unreadable"}, GeometryCase{"POLYGON ((0 0,1 x))", {}, "unreadable"},
                    GeometryCase{"POINT (1 2) and more", {}, "unreadable"}, GeometryCase{"đất ở", {}, "unreadable"}));

TEST(VectorGeometry, DrawsCurvesAsChords)
{
    const TempFolder folder;
    writeBytes(folder / "a.csv", "n,WKT\n1,\"CIRCULARSTRING (0 0,1 1,2 0)\"\n");
    const auto rows = rowsOf(VectorFile(folder / "a.csv"));
    const auto *lines = std::get_if<gis::MultiLineString>(&rows.at(0).geometry);
    ASSERT_NE(lines, nullptr);
    EXPECT_GT(lines->front().size(), 10U);
    EXPECT_NEAR(gis::boundsOf(rows[0].geometry).maxY, 1.0, 0.001);
}

TEST(VectorGeometry, TakesTheSystemOfAnSridAndOfAPrjFile)
{
    const TempFolder folder;
    writeBytes(folder / "a.csv", "n,WKT\n1,\"SRID=5897;POINT (1 2)\"\n");
    EXPECT_EQ(VectorFile(folder / "a.csv").layers().front().crsName, "VN-2000 / TM-3 zone 482");
    writeBytes(folder / "b.csv", "n,WKT\n1,POINT (1 2)\n");
    writeBytes(folder / "b.prj", "LOCAL_CS[\"ranh\"]");
    EXPECT_EQ(VectorFile(folder / "b.csv").layers().front().crsName, "ranh");
}

TEST(VectorGeometry, FindsAGeometryThatComesLate)
{
    const TempFolder folder;
    std::string rows = "n,WKT\n";
    for (int i = 0; i < 3'000; ++i)
        rows += "1,\n";
    writeBytes(folder / "a.csv", rows + "2,POINT (1 2)\n");
    const VectorFile file(folder / "a.csv");
    EXPECT_TRUE(file.layers().front().hasGeometry);
    EXPECT_EQ(rowsOf(file).back().geometry, gis::Geometry(gis::Point(1, 2)));
}

TEST(VectorGeometry, LeavesColumnsXAndYToTheImport)
{
    const TempFolder folder;
    writeBytes(folder / "a.csv", "X,Y,geom\n2195000,580000,none\n");
    const VectorFile file(folder / "a.csv");
    EXPECT_FALSE(file.layers().front().hasGeometry);
    EXPECT_EQ(file.layers().front().columns.size(), 3U);
    EXPECT_TRUE(gis::isEmpty(rowsOf(file).front().geometry));
}

TEST(VectorGeometry, FaultsWhatGdalReadsAlike)
{
    const TempFolder folder;
    std::string features;
    for (const char *each : {R"("Point","coordinates":[1e999,2])", R"("MultiPoint","coordinates":[[1,2],[3,4]])",
                             R"("Point","coordinates":[NaN,2])", R"("Point","coordinates":[1,2])"})
        features += std::string(features.empty() ? "" : ",") +
                    R"({"type":"Feature","properties":{},"geometry":{"type":)" + each + "}}";
    writeBytes(folder / "a.geojson", R"({"type":"FeatureCollection","features":[)" + features + "]}");
    const auto rows = rowsOf(VectorFile(folder / "a.geojson"));
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].fault, "not_finite");
    EXPECT_EQ(rows[1].fault, "several_points");
    EXPECT_EQ(rows[2].fault, "not_finite");
    EXPECT_EQ(rows[3].fault, "");
}

TEST(VectorGeometry, FaultsARingOfTooManyVerticesAndReadsOn)
{
    const TempFolder folder;
    {
        std::ofstream out(folder / "a.csv", std::ios::binary);
        out << "WKT,n\n\"LINESTRING (";
        for (int i = 0; i < 5'000'001; ++i)
            out << "1 2,";
        out << "1 2)\",1\nPOINT (1 2),2\n";
    }
    const auto rows = rowsOf(VectorFile(folder / "a.csv"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].fault, "too_many_vertices");
    EXPECT_EQ(rows[1].geometry, Geometry(gis::Point{1, 2}));
}

} // namespace
