// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "vector_files.h"

#include <gtest/gtest.h>

#include <format>

namespace {

using gis::VectorFile;

const std::vector<SampleRow> kParcels{
    {"POLYGON ((580000 2195000,580010 2195000,580010 2195010,580000 2195010,580000 2195000))", "Hàm Rồng", 119.3, 7},
    {"POLYGON ((580020 2195000,580030 2195000,580030 2195010,580020 2195010,580020 2195000))", "Đông Sơn", 12.5, 8},
};
const std::vector<SampleRow> kPlaces{{"POINT (105.77 19.84)", "M1", 0.5, 1}, {"POINT (105.78 19.85)", "M2", 1.5, 2}};

struct FormatCase
{
    std::string ending;
    std::string driver;
    std::string format;
    std::vector<std::string> options;
    bool metres = true;
    bool geometry = true;
};

void PrintTo(const FormatCase &each, std::ostream *out) { *out << each.ending; }

class VectorFormat : public testing::TestWithParam<FormatCase>
{
protected:
    TempFolder folder;
};

TEST_P(VectorFormat, GivesTheRowsThatWereWritten)
{
    const auto &[ending, driver, format, options, metres, geometry] = GetParam();
    const auto path = folder / ("mau." + ending);
    auto expected = metres ? kParcels : kPlaces;
    for (SampleRow &row : expected)
        row.wkt = geometry ? row.wkt : "";
    writeVector(path, driver, geometry ? metres ? 5897 : 4326 : 0, expected, options);
    const VectorFile file(path);
    EXPECT_EQ(file.format(), format);
    ASSERT_EQ(file.layers().size(), 1U);
    EXPECT_EQ(file.layers().front().hasGeometry, geometry);
    const auto rows = rowsOf(file);
    ASSERT_EQ(rows.size(), 2U);
    for (const gis::VectorRow &row : rows) {
        const SampleRow &sample = valueOf(file, row, "n") == std::to_string(expected[0].n) ? expected[0] : expected[1];
        EXPECT_EQ(valueOf(file, row, "ten"), sample.ten);
        EXPECT_EQ(valueOf(file, row, "dt"), std::format("{}", sample.dt));
        EXPECT_EQ(row.fault, "");
        const double x = std::stod(sample.wkt.empty() ? "0" : sample.wkt.substr(sample.wkt.find_last_of('(') + 1));
        if (geometry) {
            EXPECT_NEAR(gis::boundsOf(row.geometry).minX, x, 0.02); // MapInfo rounds to its bounds
        }
        EXPECT_EQ(row.geometry.index(), !geometry ? 0U : metres ? 3U : 1U);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, VectorFormat,
                         testing::Values(FormatCase{"shp", "ESRI Shapefile", "ESRI Shapefile", {"ENCODING=UTF-8"}},
                                         FormatCase{"gpkg", "GPKG", "GeoPackage", {}},
                                         FormatCase{"geojson", "GeoJSON", "GeoJSON", {}},
                                         FormatCase{"kml", "LIBKML", "KML", {}, false},
                                         FormatCase{"kmz", "LIBKML", "KMZ", {}, false},
                                         FormatCase{"tab", "MapInfo File", "MapInfo TAB", {"ENCODING=UTF-8"}},
                                         FormatCase{"mif", "MapInfo File", "MapInfo MIF", {"ENCODING=UTF-8"}},
                                         FormatCase{"fgb", "FlatGeobuf", "FlatGeobuf", {}},
                                         FormatCase{"csv", "CSV", "CSV", {"GEOMETRY=AS_WKT"}},
                                         FormatCase{"xlsx", "XLSX", "XLSX", {}, true, false},
                                         FormatCase{"ods", "ODS", "ODS", {}, true, false},
                                         FormatCase{"gdb", "OpenFileGDB", "File Geodatabase", {}},
                                         FormatCase{"dbf", "ESRI Shapefile", "dBASE", {"ENCODING=UTF-8"}, true, false}),
                         [](const auto &each) { return each.param.ending; });

class VectorFileTest : public testing::Test
{
protected:
    TempFolder folder;
};

TEST_F(VectorFileTest, NamesTheSystemOfTheLayer)
{
    writeVector(folder / "a.gpkg", "GPKG", 5897, kParcels);
    const VectorFile file(folder / "a.gpkg");
    EXPECT_EQ(file.layers().front().crsName, "VN-2000 / TM-3 zone 482");
    EXPECT_NE(file.layers().front().crsWkt.find("5897"), std::string::npos);
    EXPECT_EQ(file.layers().front().rows, 2);
    EXPECT_DOUBLE_EQ(file.layers().front().extent.maxX, 580030);
}

TEST_F(VectorFileTest, KeepsADatumShiftThatAProjectionFileDeclares)
{
    writeVector(folder / "a.shp", "ESRI Shapefile", 5897, kParcels);
    writeBytes(
        folder / "a.prj",
        R"(PROJCS["VN-2000 noi bo",GEOGCS["VN-2000",DATUM["Vietnam_2000",SPHEROID["WGS 84",6378137,298.257223563],)"
        R"(TOWGS84[0,0,0,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],)"
        R"(PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",105],)"
        R"(PARAMETER["scale_factor",0.9999],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],)"
        R"(UNIT["metre",1]])");
    const VectorFile file(folder / "a.shp");
    EXPECT_EQ(file.layers().front().crsName, "VN-2000 noi bo");
    EXPECT_NE(file.layers().front().crsWkt.find("TOWGS84[0,0,0,0,0,0,0]"), std::string::npos);
}

TEST_F(VectorFileTest, TakesGeoJsonWithoutASystemAsWgs84)
{
    writeBytes(folder / "a.json", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},)"
                                  R"("geometry":{"type":"Point","coordinates":[105.7,19.8,3]}}]})");
    const VectorFile file(folder / "a.json");
    EXPECT_EQ(file.layers().front().crsName, "WGS 84");
    EXPECT_EQ(rowsOf(file).front().geometry, gis::Geometry(gis::Point{105.7, 19.8}));
}

TEST_F(VectorFileTest, GivesEveryKindOfGpxLayer)
{
    writeBytes(folder / "a.gpx",
               R"(<gpx version="1.1"><wpt lat="19.8" lon="105.7"><name>M1</name></wpt><trk><name>T</name>)"
               R"(<trkseg><trkpt lat="19" lon="105"/><trkpt lat="20" lon="106"/></trkseg></trk></gpx>)");
    const VectorFile file(folder / "a.gpx");
    EXPECT_EQ(rowsOf(file, "waypoints").front().geometry, gis::Geometry(gis::Point{105.7, 19.8}));
    EXPECT_EQ(rowsOf(file, "tracks").front().geometry, gis::Geometry(gis::MultiLineString{{{105, 19}, {106, 20}}}));
    EXPECT_EQ(rowsOf(file, "track_points").size(), 2U);
    EXPECT_TRUE(rowsOf(file, "routes").empty());
}

TEST_F(VectorFileTest, ReadsKmlOfSeveralFoldersWithTheirExtendedData)
{
    writeBytes(
        folder / "a.kml",
        R"(<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>A</name><Placemark><ExtendedData>)"
        R"(<Data name="so_moc"><value>M07</value></Data></ExtendedData><Point><coordinates>105.7,19.8,4</coordinates>)"
        R"(</Point></Placemark></Folder><Folder><name>B</name><Placemark><LineString><coordinates>105,19 106,20)"
        R"(</coordinates></LineString></Placemark></Folder></Document></kml>)");
    const VectorFile file(folder / "a.kml");
    ASSERT_EQ(file.layers().size(), 2U);
    EXPECT_EQ(valueOf(file, rowsOf(file, "A").front(), "so_moc"), "M07");
    EXPECT_EQ(rowsOf(file, "B").front().geometry, gis::Geometry(gis::MultiLineString{{{105, 19}, {106, 20}}}));
}

TEST_F(VectorFileTest, StopsWhereTheVisitorSaysSoAndReadsAgain)
{
    for (const char *name : {"a.gpkg", "a.csv"}) {
        writeVector(folder / name, name == std::string("a.csv") ? "CSV" : "GPKG", 5897, kParcels, {"GEOMETRY=AS_WKT"});
        const VectorFile file(folder / name);
        int seen = 0;
        file.read("a", [&](const gis::VectorRow &) { return ++seen < 1; });
        EXPECT_EQ(seen, 1);
        EXPECT_EQ(rowsOf(file).size(), 2U);
    }
}

TEST_F(VectorFileTest, RestoresAMissingIndexWithoutWritingBesideTheFile)
{
    writeVector(folder / "a.shp", "ESRI Shapefile", 5897, kParcels);
    std::filesystem::remove(folder / "a.shx");
    EXPECT_EQ(rowsOf(VectorFile(folder / "a.shp")).size(), 2U);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.shx"));
}

TEST_F(VectorFileTest, ReadsAShapefileWithoutItsTableAsGeometryAlone)
{
    writeVector(folder / "a.shp", "ESRI Shapefile", 5897, kParcels);
    std::filesystem::remove(folder / "a.dbf");
    const VectorFile file(folder / "a.shp");
    EXPECT_TRUE(file.layers().front().columns.empty());
    EXPECT_EQ(rowsOf(file).size(), 2U);
}

TEST_F(VectorFileTest, LeavesNoNeighbourBesideAGeoPackageInWriteAheadMode)
{
    writeVector(folder / "a.gpkg", "GPKG", 5897, kParcels);
    patchAt(folder / "a.gpkg", 18, "\x02\x02"); // both format versions: WAL
    EXPECT_EQ(rowsOf(VectorFile(folder / "a.gpkg")).size(), 2U);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.gpkg-shm"));
}

} // namespace
