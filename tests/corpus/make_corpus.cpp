// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Writes the files of tests/testdata/import anew. What they are to be read as, expected.json tells, is
// written by hand. Run on request:
//     tools/env tools/build headless make_corpus && tools/env build/headless/tests/corpus/make_corpus FOLDER

#include "corpus_writer.h"

#include <cpl_conv.h>
#include <gdal_priv.h>

#include <cstdio>
#include <exception>
#include <format>
#include <fstream>

namespace corpus {

namespace {

namespace fs = std::filesystem;
using gis::TextEncoding;

constexpr auto kGrid = "EPSG:5897";
constexpr auto kDegrees = "EPSG:4326";

void writeBytes(const fs::path &file, const std::string &bytes) { std::ofstream(file, std::ios::binary) << bytes; }

std::vector<Parcel> withoutShape()
{
    std::vector<Parcel> parcels = fiveParcels();
    for (Parcel &parcel : parcels)
        parcel.wkt.clear();
    return parcels;
}

std::vector<Parcel> withAreas(const std::vector<std::string> &areas)
{
    std::vector<Parcel> parcels = fiveParcels();
    for (std::size_t i = 0; i < areas.size(); ++i)
        parcels[i].area = areas[i];
    return parcels;
}

/// The five, and one more with this shape, numbered from 6.
std::vector<Parcel> withShapes(const std::vector<std::string> &shapes)
{
    std::vector<Parcel> parcels = fiveParcels();
    for (const std::string &shape : shapes)
        parcels.push_back({std::to_string(parcels.size() + 1), "Hà Văn Sáu", "100", "ODT", shape});
    return parcels;
}

void formats(const fs::path &folder)
{
    const std::vector<Parcel> &five = fiveParcels();
    writeParcels(folder / "shapefile.shp",
                 {.driver = "ESRI Shapefile", .crs = kGrid, .place = {}, .layerOptions = {"ENCODING=UTF-8"}}, five);
    writeParcels(
        folder / "geojson.geojson",
        {.driver = "GeoJSON", .crs = kDegrees, .place = toDegrees(), .layerOptions = {"COORDINATE_PRECISION=9"}}, five);
    writeParcels(folder / "kml.kml", {.driver = "LIBKML", .crs = kDegrees, .place = toDegrees()}, five);
    writeParcels(folder / "kmz.kmz", {.driver = "LIBKML", .crs = kDegrees, .place = toDegrees()}, five);
    writeParcels(folder / "mapinfo_tab.tab",
                 {.driver = "MapInfo File",
                  .crs = kGrid,
                  .place = {},
                  .layerOptions = {"ENCODING=UTF-8", "BOUNDS=580000,2194000,582000,2196000"}},
                 five);
    writeParcels(folder / "mapinfo_mif.mif",
                 {.driver = "MapInfo File",
                  .crs = kGrid,
                  .place = {},
                  .datasetOptions = {"FORMAT=MIF"},
                  .layerOptions = {"ENCODING=UTF-8"}},
                 five);
    writeParcels(folder / "flatgeobuf.fgb", {.driver = "FlatGeobuf", .crs = kGrid, .place = {}}, five);
    writeParcels(folder / "xlsx.xlsx", {.driver = "XLSX", .crs = {}, .place = {}}, withoutShape());
    writeParcels(folder / "ods.ods", {.driver = "ODS", .crs = {}, .place = {}}, withoutShape());
    writeMarkers(folder / "gpx.gpx", {.driver = "GPX", .crs = kDegrees, .place = toDegrees()});
    writeMarkers(folder / "markers.fgb", {.driver = "FlatGeobuf", .crs = kGrid, .place = {}});
}

/// Databases; with small pages they stay small.
void databases(const fs::path &folder)
{
    CPLSetConfigOption("OGR_SQLITE_PRAGMA", "page_size=512");
    const std::vector<std::string> lean{"ADD_GPKG_OGR_CONTENTS=NO", "METADATA_TABLES=NO"};
    const std::vector<std::string> noIndex{"SPATIAL_INDEX=NO"};
    const auto write = [&](const char *name, const char *crs, const Place &place) {
        writeParcels(folder / name,
                     {.driver = "GPKG", .crs = crs, .place = place, .datasetOptions = lean, .layerOptions = noIndex},
                     fiveParcels());
    };
    write("geopackage.gpkg", kGrid, {});
    CPLSetConfigOption("OGR_SQLITE_PRAGMA", nullptr);
    writeParcels(folder / "filegdb.gdb", {.driver = "OpenFileGDB", .crs = kGrid, .place = {}}, fiveParcels());
}

void tables(const fs::path &folder)
{
    const std::vector<Parcel> &five = fiveParcels();
    writeBytes(folder / "csv_comma.csv", tableOf(five));
    writeBytes(folder / "csv_semicolon.csv", tableOf(five, ';'));
    writeBytes(folder / "csv_tab.tsv", tableOf(five, '\t'));
    writeBytes(folder / "csv_bom.csv", "\xEF\xBB\xBF" + tableOf(five));
    writeBytes(folder / "csv_utf16le.csv", "\xFF\xFE" + encoded(tableOf(five), TextEncoding::Utf16Le));
    writeBytes(folder / "csv_utf16be.csv", "\xFE\xFF" + encoded(tableOf(five), TextEncoding::Utf16Be));
    std::string markers = "Số hiệu mốc,X (m),Y (m)\n";
    for (const Marker &each : fiveMarkers())
        markers += std::format("M{},{},{}\n", each.number, each.north, each.east);
    writeBytes(folder / "markers_x_is_north.csv", markers);
}

void encodings(const fs::path &folder)
{
    const std::string table = tableOf(fiveParcels());
    writeBytes(folder / "csv_nfd.csv", gis::toNfd(table));
    for (const TextEncoding encoding :
         {TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viscii, TextEncoding::Windows1258}) {
        const std::string name(gis::nameOf(encoding));
        writeBytes(folder / ("csv_" + name + ".csv"), encoded(table, encoding));
        writeParcels(
            folder / ("dbf_" + name + ".dbf"),
            {.driver = "ESRI Shapefile", .crs = {}, .place = {}, .layerOptions = {"ENCODING="}, .encoding = encoding},
            withoutShape());
    }
    std::vector<Parcel> sheet = withoutShape();
    for (Parcel &parcel : sheet)
        parcel.holder = hidden(parcel.holder, TextEncoding::Tcvn3);
    writeParcels(folder / "xlsx_hidden_tcvn3.xlsx", {.driver = "XLSX", .crs = {}, .place = {}}, sheet);
    for (std::size_t i = 0; i < sheet.size(); ++i)
        sheet[i].holder = hidden(fiveParcels()[i].holder, TextEncoding::Vni);
    writeBytes(folder / "csv_hidden_vni.csv", tableOf(sheet));
    std::string damaged = table;
    damaged.replace(damaged.find("Hạnh"), 4, "H\xE1\xBA"); // the letter's last byte is lost
    writeBytes(folder / "csv_damaged.csv", damaged);
}

void numbers(const fs::path &folder)
{
    writeBytes(folder / "numbers_vietnamese.csv", tableOf(withAreas({"100,5", "99,5", "1.250,25", "12.001", "85,2"})));
    writeBytes(folder / "numbers_english.csv", tableOf(withAreas({"100.5", "99.5", "1,250.25", "12,001", "85.2"})));
    writeBytes(folder / "numbers_doubtful.csv", tableOf(withAreas({"1.005", "2.095", "1.250", "3.001", "1.852"})));
    writeBytes(folder / "numbers_hectares.csv",
               tableOf(withAreas({"0,01005", "0,00995", "0,125025", "1,2001", "0,00852"}), ',', "Diện tích (ha)"));
    writeBytes(folder / "numbers_unit.csv",
               tableOf(withAreas({"100,5 m²", "99,5 m2", "1.250,25 m2", "1,2001 ha", "85,2 m2"})));
    writeBytes(folder / "numbers_words.csv", tableOf(withAreas({"100.5", "hơn 99", "1250.25", "12001", "85.2"})));
}

/// The WKT of the grid with another datum shift, as "VN-2000 nội bộ" comes.
std::string gridWithoutShift()
{
    return R"(PROJCS["VN-2000 noi bo",GEOGCS["VN-2000",DATUM["Vietnam_2000",SPHEROID["WGS 84",6378137,298.257223563],)"
           R"(TOWGS84[0,0,0,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],)"
           R"(PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",105],)"
           R"(PARAMETER["scale_factor",0.9999],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],)"
           R"(UNIT["metre",1]])";
}

void places(const fs::path &folder)
{
    const auto flat = [&](const char *name, const char *crs, const Place &place) {
        writeParcels(folder / name, {.driver = "FlatGeobuf", .crs = crs, .place = place}, fiveParcels());
    };
    const auto shape = [&](const char *name, const char *crs, const Place &place) {
        writeParcels(folder / name,
                     {.driver = "ESRI Shapefile", .crs = crs, .place = place, .layerOptions = {"ENCODING=UTF-8"}},
                     fiveParcels());
    };
    shape("crs_none.shp", "", {});
    flat("crs_wrong_zone.fgb", "EPSG:9209", {});
    flat("crs_swapped.fgb", kGrid, swapped());
    flat("crs_says_degrees.fgb", kDegrees, {});
    flat("crs_says_metres.fgb", kGrid, toDegrees());
    shape("crs_zero_shift.shp", kGrid, {});
    writeBytes(folder / "crs_zero_shift.prj", gridWithoutShift());
}

void shapes(const fs::path &folder)
{
    const auto write = [&](const char *name, const std::vector<std::string> &wkts) {
        writeBytes(folder / name, tableOf(withShapes(wkts)));
    };
    write("shape_bow_tie.csv",
          {"POLYGON ((580500 2195020, 580510 2195030, 580510 2195020, 580500 2195030, 580500 2195020))"});
    write("shape_unclosed.csv", {"POLYGON ((580500 2195020, 580510 2195020, 580510 2195030, 580500 2195030))"});
    write("shape_duplicate_vertex.csv", {"POLYGON ((580500 2195020, 580510 2195020, 580510 2195020, 580510 2195030, "
                                         "580500 2195030, 580500 2195020))"});
    write("shape_sliver.csv", {rectangle(0, 20, 20, 0.02)});
    write("shape_overlap.csv", {rectangle(5, 0, 10, 10)});
    // Two halves that touch at both ends and leave 20 cm between.
    write("shape_gap.csv", {"POLYGON ((580500 2195020, 580510 2195020, 580510 2195022, 580509.8 2195025, 580510 "
                            "2195028, 580510 2195030, 580500 2195030, 580500 2195020))",
                            "POLYGON ((580510 2195020, 580520 2195020, 580520 2195030, 580510 2195030, 580510 "
                            "2195028, 580510 2195022, 580510 2195020))"});
    write("shape_empty.csv", {"POLYGON EMPTY"});
    std::vector<Parcel> repeated = withShapes({rectangle(0, 20, 10, 10)});
    repeated.back().number = "1";
    writeBytes(folder / "key_repeated.csv", tableOf(repeated));
    repeated.back().number.clear();
    writeBytes(folder / "key_missing.csv", tableOf(repeated));
    repeated.back().number = "6";
    repeated.back().landUse = "QQQ";
    writeBytes(folder / "land_use_unknown.csv", tableOf(repeated));
}

} // namespace

/// Each by hand: what a person may pick by mistake, and what is not whole.
void refusals(const fs::path &folder)
{
    const auto shared = [&](const char *from) {
        std::ifstream in(folder / from, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    std::string compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8); // of OLE, as a drawing of V8 is
    compound.resize(512, '\0');
    writeBytes(folder / "refuse_v8.dgn", compound);
    writeBytes(folder / "refuse.dwg", "AC1032" + std::string(26, '\0'));
    writeBytes(folder / "refuse_dwg_as.dxf", "AC1032" + std::string(26, '\0'));
    writeBytes(folder / "refuse_empty.csv", "");
    writeBytes(folder / "refuse_no_rows.csv", "WKT,SoTo,SoThua\n");
    for (const char *ending : {"shp", "shx", "dbf"}) {
        std::string bytes = shared((std::string("shapefile.") + ending).c_str());
        if (ending == std::string_view("shp"))
            bytes.resize(bytes.size() / 2);
        writeBytes(folder / (std::string("refuse_truncated.") + ending), bytes);
    }
    writeBytes(folder / "refuse_zip.csv", shared("kmz.kmz"));
    writeBytes(folder / "refuse_vrt.csv",
               "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>csv_comma.csv</SrcDataSource>"
               "</OGRVRTLayer></OGRVRTDataSource>\n");
    writeBytes(folder / "refuse_cut.gpkg", shared("geopackage.gpkg").substr(0, 60));
    writeBytes(folder / "refuse_image.csv", "\x89PNG\r\n\x1A\n" + std::string(40, '\0'));
    writeBytes(folder / "refuse_unknown.doc", "Biên bản kiểm đếm\n");
}

} // namespace corpus

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::puts("usage: make_corpus FOLDER");
        return 2;
    }
    try {
        GDALAllRegister();
        const std::filesystem::path folder = argv[1];
        std::filesystem::create_directories(folder);
        for (const auto part : {corpus::formats, corpus::databases, corpus::tables, corpus::encodings, corpus::numbers,
                                corpus::places, corpus::shapes, corpus::drawings, corpus::refusals})
            part(folder);
    } catch (const std::exception &error) {
        std::puts(error.what());
        return 1;
    }
    return 0;
}
