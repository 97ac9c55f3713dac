// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "vector_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

#include <format>
#include <functional>

// Files made to harm. Each gives one FileRefused; that it does so at once and in little memory is what the
// time limit of ctest and the sanitizers hold it to.

namespace {

namespace fs = std::filesystem;
using gis::Refusal;
using gis::VectorFile;

const std::vector<SampleRow> kRows{{"POLYGON ((0 0,9 0,9 9,0 0))", "a", 1, 1},
                                   {"POLYGON ((0 0,9 0,9 9,0 0))", "b", 2, 2}};

std::string little(std::uint32_t value)
{
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(value >> shift);
    return bytes;
}

std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

std::string numbered(std::string_view before, std::string_view after, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += std::format("{}{}{}", before, i, after);
    return result;
}

/// A compound file whose directory names these streams.
std::string compound(const std::vector<std::string> &streams)
{
    std::string bytes(4096, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes[30] = 9; // sectors of 512
    bytes[48] = 1; // the directory is the second one after the header
    for (std::size_t i = 0; i < streams.size(); ++i) {
        for (std::size_t c = 0; c < streams[i].size(); ++c)
            bytes[1024 + 128 * i + 2 * c] = streams[i][c];
        bytes[1024 + 128 * i + 64] = static_cast<char>(2 * streams[i].size() + 2);
    }
    return bytes;
}

std::string kml(const std::string &document, const std::string &before = {})
{
    return "<?xml version=\"1.0\"?>" + before + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" + document +
           "</Document></kml>";
}

const std::string kPlacemark = "<Placemark><name>M</name><Point><coordinates>105,19</coordinates></Point></Placemark>";

std::string geojson(const std::string &geometry, const std::string &properties = "{}", const std::string &before = {})
{
    return R"({"type":"FeatureCollection",)" + before + R"("features":[{"type":"Feature","properties":)" + properties +
           R"(,"geometry":)" + geometry + "}]}";
}

const std::string kJsonPoint = R"({"type":"Point","coordinates":[1,2]})";

std::string dxf(const std::string &blocks, const std::string &insert)
{
    return "0\nSECTION\n2\nHEADER\n0\nENDSEC\n0\nSECTION\n2\nBLOCKS\n" + blocks +
           "0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nINSERT\n8\n0\n10\n0\n20\n0\n" + insert + "0\nENDSEC\n0\nEOF\n";
}

std::string dxfBlock(const std::string &name, const std::string &entities)
{
    return "0\nBLOCK\n8\n0\n2\n" + name + "\n10\n0\n20\n0\n" + entities + "0\nENDBLK\n8\n0\n";
}

const std::string kDxfLine = "0\nLINE\n8\n0\n10\n0\n20\n0\n11\n1\n21\n1\n";

/// Twelve blocks, each of ten insertions of the one before: a million million lines.
std::string nestedBlocks()
{
    std::string blocks = dxfBlock("B0", kDxfLine);
    for (int i = 1; i < 13; ++i)
        blocks += dxfBlock(std::format("B{}", i),
                           repeated(std::format("0\nINSERT\n8\n0\n2\nB{}\n10\n0\n20\n0\n", i - 1), 10));
    return dxf(blocks, "2\nB12\n");
}

/// Each block inserts the one before, and that alone.
std::string deepBlocks(int depth)
{
    std::string blocks = dxfBlock("B0", kDxfLine);
    for (int i = 1; i < depth; ++i)
        blocks += dxfBlock(std::format("B{}", i), std::format("0\nINSERT\n8\n0\n2\nB{}\n10\n0\n20\n0\n", i - 1));
    return dxf(blocks, std::format("2\nB{}\n", depth - 1));
}

/// The file of this ending beside a shapefile becomes a link or a pipe.
std::function<void(const fs::path &)> linked(const std::string &ending, const fs::path &to)
{
    return [=](const fs::path &file) {
        const fs::path sibling = fs::path(file).replace_extension(ending);
        fs::remove(sibling);
        fs::create_symlink(to, sibling);
    };
}

void makePipe(const fs::path &shp)
{
    const fs::path prj = fs::path(shp).replace_extension(".prj");
    fs::remove(prj);
    ASSERT_EQ(mkfifo(prj.c_str(), S_IRUSR | S_IWUSR), 0);
}

struct HostileCase
{
    std::string name;
    Refusal reason;
    std::function<void(const fs::path &)> make;
};

void PrintTo(const HostileCase &each, std::ostream *out) { *out << each.name; }

HostileCase bytes(const std::string &name, Refusal reason, const std::string &content)
{
    return {name, reason, [content](const fs::path &file) { writeBytes(file, content); }};
}

HostileCase sheet(const std::string &name, Refusal reason, const std::string &content)
{
    return {name, reason, [content](const fs::path &file) { writeSheet(file, content); }};
}

/// A sound file of the driver, then one of its files patched or cut.
HostileCase spoilt(const std::string &name, Refusal reason, const std::string &driver,
                   const std::function<void(const fs::path &)> &spoil)
{
    return {name, reason, [=](const fs::path &file) {
                writeVector(file, driver, 5897, kRows);
                spoil(file);
            }};
}

std::function<void(const fs::path &)> cut(std::size_t bytes)
{
    return [bytes](const fs::path &file) { fs::resize_file(file, fs::file_size(file) - bytes); };
}

std::function<void(const fs::path &)> patched(std::size_t at, const std::string &bytes, const std::string &ending = {})
{
    return [=](const fs::path &file) {
        patchAt(ending.empty() ? file : fs::path(file).replace_extension(ending), at, bytes);
    };
}

class Hostile : public testing::TestWithParam<HostileCase>
{
protected:
    TempFolder folder;
};

TEST_P(Hostile, IsRefusedForItsReason)
{
    const auto path = folder / GetParam().name;
    GetParam().make(path);
    try {
        const VectorFile file(path);
        for (const gis::VectorLayer &layer : file.layers())
            (void)rowsOf(file, layer.name);
        FAIL() << "was read";
    } catch (const gis::FileRefused &refused) {
        EXPECT_EQ(refused.reason(), GetParam().reason) << refused.what();
        EXPECT_THAT(refused.what(), testing::HasSubstr(path.stem().string()));
    }
}

std::string testName(const testing::TestParamInfo<HostileCase> &info)
{
    std::string result = std::to_string(info.index) + info.param.name;
    std::erase_if(result, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); });
    return "No" + result;
}

INSTANTIATE_TEST_SUITE_P(
    Signature, Hostile,
    testing::Values(HostileCase{"none.csv", Refusal::Missing, [](const fs::path &) {}},
                    HostileCase{"folder", Refusal::NotAFile, [](const fs::path &file) { fs::create_directory(file); }},
                    HostileCase{"folder.gdb", Refusal::Empty, [](const fs::path &file) { fs::create_directory(file); }},
                    bytes("a.shp", Refusal::Empty, ""), bytes("b.shp", Refusal::WrongExtension, "\x89PNG\r\n\x1A\n"),
                    bytes("c.shp", Refusal::WrongExtension, "a,b\n1,2\n"),
                    bytes("d.gpkg", Refusal::Damaged, std::string(99, '\1') + '\0'),
                    bytes("e.csv", Refusal::WrongExtension, std::string("a,b\n1,\0\n", 8)),
                    bytes("f.dat", Refusal::UnknownFormat, "a,b\n1,2\n"),
                    bytes("g.pdf", Refusal::UnknownFormat, "%PDF-1.7"), bytes("a.dwg", Refusal::Dwg, "AC1027"),
                    bytes("b.dxf", Refusal::Dwg, "AC1032"),
                    bytes("a.dgn", Refusal::DgnV8, compound({"Root Entry", "Dgn~H"})),
                    bytes("a.xlsx", Refusal::Encrypted, compound({"Root Entry", "EncryptedPackage"})),
                    bytes("a.xls", Refusal::UnknownFormat, compound({"Root Entry", "Workbook"})),
                    bytes("a.vrt", Refusal::Virtual, "<OGRVRTDataSource/>"),
                    bytes("b.kml", Refusal::Virtual, "<OGRVRTDataSource/>"),
                    bytes("a.gml", Refusal::UnknownFormat, "<?xml version=\"1.0\"?><!-- x --><gml:FeatureCollection/>"),
                    bytes("a.tab", Refusal::Virtual,
                          "!table\n!version 900\n\nbegin_metadata\n\"\\IsSeamless\" = \"TRUE\"\nend_metadata\n"),
                    HostileCase{"zip.csv", Refusal::WrongExtension,
                                [](const fs::path &file) { writeZip(file, {{"a.txt", "x"}}); }},
                    HostileCase{"x.csv", Refusal::WrongExtension, [](const fs::path &file) { writeSheet(file, ""); }}),
    testName);

INSTANTIATE_TEST_SUITE_P(
    Promise, Hostile,
    testing::Values(spoilt("a.shp", Refusal::Truncated, "ESRI Shapefile", cut(20)),
                    spoilt("b.shp", Refusal::Truncated, "ESRI Shapefile", patched(24, "\x3F\xFF\xFF\xFF")),
                    spoilt("c.shp", Refusal::Truncated, "ESRI Shapefile", patched(24, "\x3F\xFF\xFF\xFF", ".shx")),
                    spoilt("d.shp", Refusal::Truncated, "ESRI Shapefile", patched(4, little(0x7FFFFFFF), ".dbf")),
                    spoilt("e.shp", Refusal::TooLarge, "ESRI Shapefile", patched(8, "\xFF\xFF", ".dbf")),
                    spoilt("a.fgb", Refusal::Truncated, "FlatGeobuf", patched(8, little(0x7FFFFFFF))),
                    spoilt("b.fgb", Refusal::Damaged, "FlatGeobuf", cut(30)),
                    spoilt("a.gpkg", Refusal::Truncated, "GPKG", cut(4096)),
                    spoilt("b.gpkg", Refusal::Damaged, "GPKG", patched(4096, std::string(40000, '\x55'))),
                    spoilt("a.geojson", Refusal::Damaged, "GeoJSON", cut(40)),
                    spoilt("a.xlsx", Refusal::Truncated, "XLSX", cut(60)),
                    spoilt("a.ods", Refusal::Truncated, "ODS", cut(60)),
                    bytes("b.gpkg", Refusal::Truncated, std::string("SQLite format 3\0", 16)),
                    bytes("a.csv", Refusal::Truncated, "a,b\n1,\"x\ny,z\n"), bytes("b.csv", Refusal::NoRows, "a,b\n"),
                    bytes("b.geojson", Refusal::NoRows, R"({"type":"FeatureCollection","features":[]})"),
                    bytes("c.geojson", Refusal::Damaged, "text")),
    testName);

INSTANTIATE_TEST_SUITE_P(
    Sibling, Hostile,
    testing::Values(spoilt("a.shp", Refusal::Virtual, "ESRI Shapefile", linked(".dbf", "/etc/passwd")),
                    spoilt("b.shp", Refusal::Virtual, "ESRI Shapefile", linked(".prj", "/etc/passwd")),
                    spoilt("c.shp", Refusal::Virtual, "ESRI Shapefile", linked(".prj", "/dev/zero")),
                    spoilt("d.shp", Refusal::NotAFile, "ESRI Shapefile", makePipe),
                    spoilt("e.shp", Refusal::TooLarge, "ESRI Shapefile",
                           [](const fs::path &file) {
                               writeBytes(fs::path(file).replace_extension(".prj"), std::string(5'000'000, 'x'));
                           })),
    testName);

INSTANTIATE_TEST_SUITE_P(
    Size, Hostile,
    testing::Values(
        bytes("a.csv", Refusal::TooLarge, numbered("c", ",", 100'000) + "\n1\n"),
        sheet("a.xlsx", Refusal::TooLarge, repeated("          ", 2'000'000)),
        sheet("b.xlsx", Refusal::TooLarge, "<row r=\"1\">" + repeated("<c><v>1</v></c>", 3000) + "</row>"),
        sheet("c.xlsx", Refusal::TooLarge,
              "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"),
        bytes("a.mif", Refusal::TooLarge, "Version 300\nCharset \"Neutral\"\nColumns 100000\n"),
        bytes("a.geojson", Refusal::TooLarge, geojson(kJsonPoint, "{" + numbered("\"p", "\":1,", 3000) + "\"z\":1}")),
        bytes("b.geojson", Refusal::TooLarge,
              geojson(kJsonPoint, "{}", "\"x\":[" + repeated("[1,2],", 6'000'000) + "0],")),
        bytes("c.geojson", Refusal::TooLarge,
              geojson(R"({"type":"LineString","coordinates":[)" + repeated("[1,2],", 6'000'000) + "[1,2]]}")),
        bytes("d.geojson", Refusal::Damaged, geojson(repeated("[", 1'000'000))),
        bytes("e.geojson", Refusal::Damaged,
              geojson(kJsonPoint, repeated("{\"a\":", 100'000) + "1" + repeated("}", 100'000))),
        bytes("f.geojson", Refusal::Damaged,
              geojson(repeated(R"({"type":"GeometryCollection","geometries":[)", 20'000) + repeated("]}", 20'000))),
        bytes("a.kml", Refusal::TooLarge,
              kml("<Schema name=\"s\">" + numbered("<SimpleField name=\"f", "\"/>", 100'000) + "</Schema>" +
                  kPlacemark)),
        bytes("b.kml", Refusal::TooLarge, kml(repeated("<Folder>", 20'000) + repeated("</Folder>", 20'000))),
        bytes("c.kml", Refusal::Damaged,
              kml(kPlacemark, "<!DOCTYPE kml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")),
        bytes("d.kml", Refusal::Damaged,
              kml("&x;" + kPlacemark, "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")),
        bytes("a.gpx", Refusal::TooLarge,
              "<gpx><wpt lat=\"1\" lon=\"2\"><extensions>" + numbered("<e", "/>", 100'000) +
                  "</extensions></wpt></gpx>"),
        HostileCase{"a.kmz", Refusal::TooLarge,
                    [](const fs::path &file) {
                        std::vector<SampleMember> documents;
                        for (int i = 0; i < 300; ++i)
                            documents.push_back({std::format("{}.kml", i), kml(kPlacemark)});
                        writeZip(file, documents);
                    }},
        HostileCase{"b.kmz", Refusal::Virtual,
                    [](const fs::path &file) { writeZip(file, {{"doc.kml", kml(kPlacemark)}, {"inner.kmz", "PK"}}); }},
        bytes("a.dxf", Refusal::TooLarge, nestedBlocks()), bytes("d.dxf", Refusal::TooLarge, deepBlocks(50'000)),
        bytes("b.dxf", Refusal::TooLarge, dxf(dxfBlock("B", kDxfLine), "2\nB\n70\n32767\n71\n32767\n44\n1\n45\n1\n")),
        bytes("c.dxf", Refusal::NoRows, dxf(dxfBlock("B", "0\nINSERT\n8\n0\n2\nB\n10\n0\n20\n0\n"), "2\nB\n"))),
    testName);

TEST(HostileView, IsRefusedBeforeItRuns)
{
    const TempFolder folder;
    const fs::path path = folder / "a.gpkg";
    writeVector(path, "GPKG", 5897, kRows);
    runSql(path, {"CREATE VIEW endless AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) "
                  "SELECT i AS fid FROM r",
                  "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('endless', 'attributes', 5897)"});
    try {
        const VectorFile file(path);
        FAIL() << "was read";
    } catch (const gis::FileRefused &refused) {
        EXPECT_EQ(refused.reason(), Refusal::Virtual);
        EXPECT_THAT(refused.what(), testing::HasSubstr("endless"));
    }
}

/// A GeoPackage whose own list of layers is a query without end would hold the driver for ever.
TEST(HostileView, IsRefusedInPlaceOfTheListOfLayers)
{
    const TempFolder folder;
    const fs::path path = folder / "a.gpkg";
    writeVector(path, "GPKG", 5897, kRows);
    runSql(path, {"ALTER TABLE gpkg_contents RENAME TO kept",
                  "CREATE VIEW GPKG_contents AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r)"
                  " SELECT kept.* FROM kept, r WHERE i < 0"});
    try {
        const VectorFile file(path);
        FAIL() << "was read";
    } catch (const gis::FileRefused &refused) {
        EXPECT_EQ(refused.reason(), Refusal::Virtual);
        EXPECT_EQ(refused.cause().kind, gis::Cause::View);
    }
}

TEST(HostileName, IsRefusedBeforeItIsOpened)
{
    for (const char *name :
         {"/vsicurl/http://127.0.0.1/a.csv", "/vsizip/a.zip/a.shp", "http://127.0.0.1/a.geojson", "PG:dbname=a"})
        try {
            const VectorFile file(name);
            FAIL() << name;
        } catch (const gis::FileRefused &refused) {
            EXPECT_EQ(refused.reason(), Refusal::Virtual) << name;
        }
}

} // namespace
