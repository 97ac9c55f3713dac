// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "vector_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

// Bytes of texts as the file has them, the last character included: GDAL's recoding by way of the C
// library loses it for TCVN3 and Windows-1258.

namespace {

using gis::VectorFile;

constexpr std::string_view kTcvn3 = "NguyÔn V\xA8n H\xB9n\xB9"; // ends with a letter that takes marks
constexpr std::string_view kAscii = "NguyXXn VXn HXnX";

class VectorText : public testing::Test
{
protected:
    TempFolder folder;
    const std::vector<SampleRow> rows{{"POINT (580000 2195000)", std::string(kAscii), 1, 1}};
};

TEST_F(VectorText, OfAShapefileComesAsItsBytes)
{
    writeVector(folder / "a.shp", "ESRI Shapefile", 0, rows);
    patchBytes(folder / "a.dbf", kAscii, kTcvn3);
    patchBytes(folder / "a.dbf", "ten", "t\xAAn");
    for (const char *codePage : {"", "1258", "TCVN", "UTF-8"}) {
        writeBytes(folder / "a.cpg", codePage);
        const VectorFile file(folder / "a.shp");
        EXPECT_EQ(valueOf(file, rowsOf(file).front(), "t\xAAn"), kTcvn3) << codePage;
    }
}

TEST_F(VectorText, OfADrawingInDxfComesAsItsBytes)
{
    const std::string head = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n9\n$DWGCODEPAGE\n3\nANSI_1258\n0\nENDSEC\n"
                             "0\nSECTION\n2\nENTITIES\n";
    writeBytes(folder / "a.dxf", head +
                                     "0\nTEXT\n8\nTh\xF6"
                                     "a\xB9\n100\nAcDbText\n10\n580000\n20\n2195000\n40\n1\n1\n" +
                                     std::string(kTcvn3) + "\n0\nENDSEC\n0\nEOF\n");
    const VectorFile file(folder / "a.dxf");
    const auto row = rowsOf(file).front();
    EXPECT_EQ(valueOf(file, row, "text"), kTcvn3);
    EXPECT_EQ(valueOf(file, row, "level"), "Th\xF6"
                                           "a\xB9");
    EXPECT_EQ(valueOf(file, row, "type"), "Text");
    EXPECT_EQ(row.geometry, gis::Geometry(gis::Point{580000, 2195000}));
    EXPECT_TRUE(file.layers().front().drawing);
}

TEST_F(VectorText, OfDxfHasItsCodesExpanded)
{
    writeBytes(folder / "a.dxf", "0\nSECTION\n2\nENTITIES\n"
                                 "0\nMTEXT\n8\nNhan\n100\nAcDbMText\n10\n1\n20\n2\n1\n"
                                 "{\\fArial|b0|i0|c163;Th\\U+1EED\\U+0061 12}\\P\\H2.5x;119.3\n"
                                 "0\nLWPOLYLINE\n8\nRanh\n100\nAcDbPolyline\n90\n3\n70\n1\n10\n0\n20\n0\n10\n1\n20\n0\n"
                                 "10\n1\n20\n1\n0\nPOINT\n8\nTrang\n67\n1\n10\n1\n20\n2\n0\nENDSEC\n0\nEOF\n");
    const VectorFile file(folder / "a.dxf");
    const auto read = rowsOf(file);
    ASSERT_EQ(read.size(), 3U);
    EXPECT_EQ(valueOf(file, read[0], "text"), "Thửa 12\n119.3");
    EXPECT_EQ(read[1].geometry, gis::Geometry(gis::MultiLineString{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}));
    EXPECT_EQ(read[2].fault, "layout_sheet");
}

TEST_F(VectorText, OfADrawingInDgnComesAsItsBytesWithLevelAndType)
{
    writeDgnTexts(folder / "a.dgn", {"1L654/119.3", std::string(kAscii)});
    patchBytes(folder / "a.dgn", kAscii, kTcvn3);
    const VectorFile file(folder / "a.dgn");
    EXPECT_EQ(file.format(), "DGN v7");
    const auto read = rowsOf(file);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(valueOf(file, read[1], "text"), kTcvn3);
    EXPECT_EQ(valueOf(file, read[1], "level"), "13");
    EXPECT_EQ(valueOf(file, read[1], "type"), "Text");
    EXPECT_EQ(read[1].geometry.index(), 1U);
}

TEST_F(VectorText, OfMapInfoComesAsItsBytesWhateverTheCharset)
{
    for (const char *charset : {"WindowsLatin1", "WindowsVietnamese", "UTF-8", "Neutral"}) {
        writeBytes(folder / "a.mif",
                   "Version 300\nCharset \"" + std::string(charset) +
                       "\"\nDelimiter \",\"\nColumns 1\n  ten Char(40)\nData\nPoint 580000 2195000\n");
        writeBytes(folder / "a.mid", "\"" + std::string(kTcvn3) + "\"\n");
        const VectorFile file(folder / "a.mif");
        EXPECT_EQ(valueOf(file, rowsOf(file).front(), "ten"), kTcvn3) << charset;
    }
    writeVector(folder / "b.tab", "MapInfo File", 5897, rows);
    patchBytes(folder / "b.dat", kAscii, kTcvn3);
    const VectorFile table(folder / "b.tab");
    EXPECT_EQ(valueOf(table, rowsOf(table).front(), "ten"), kTcvn3);
}

TEST_F(VectorText, OfATableComesAsItsBytesAndUtf16AsUtf8)
{
    const std::string utf16("\xFF\xFE"
                            "a\0,\0b\0\r\0\n\0"
                            "\x1E\x01"
                            ",\0"
                            "\x34\xD8\x1E\xDD" // outside the basic plane: a pair
                            "\n\0",
                            22);
    const std::array<std::array<std::string, 3>, 5> cases{{
        {"a,b\n" + std::string(kTcvn3) + ",2\n", std::string(kTcvn3), "2"},
        {"\xEF\xBB\xBF"
         "a;b\n1,5;2\n",
         "1,5", "2"},
        {"a\tb\r\n\"x\ty\"\t\"q\"\"q\"\r\n", "x\ty", "q\"q"},
        {"a,b\r1,\r", "1", "NULL"},
        {utf16, "Ğ", "𝄞"},
    }};
    for (const auto &[bytes, a, b] : cases) {
        writeBytes(folder / "a.txt", bytes);
        const VectorFile file(folder / "a.txt");
        ASSERT_EQ(file.layers().front().columns.size(), 2U) << bytes;
        const auto read = rowsOf(file);
        ASSERT_EQ(read.size(), 1U);
        EXPECT_EQ(valueOf(file, read.front(), "a"), a);
        EXPECT_EQ(valueOf(file, read.front(), "b"), b);
    }
}

TEST_F(VectorText, CountsTheLinesOfATableAndTheRowsOfASheet)
{
    writeBytes(folder / "a.csv", "a,b\n1,\"x\ny\"\n\n2,z\n3,z,4\n=1+1\n");
    std::vector<std::string> seen;
    for (const gis::VectorRow &row : rowsOf(VectorFile(folder / "a.csv")))
        seen.push_back(std::to_string(row.number) + ":" + row.values[0].bytes + ":" + row.fault);
    EXPECT_THAT(seen, testing::ElementsAre("2:1:", "5:2:", "6:3:too_many_values", "7:=1+1:"));
    writeSheet(folder / "a.xlsx", R"(<row r="1"><c r="A1" t="inlineStr"><is><t>dt</t></is></c></row>)"
                                  R"(<row r="5"><c r="A5"><v>1.1000000000000001</v></c></row>)");
    const auto rowsRead = rowsOf(VectorFile(folder / "a.xlsx"));
    ASSERT_FALSE(rowsRead.empty());
    EXPECT_EQ(rowsRead.back().number, 5);
    EXPECT_EQ(rowsRead.back().values.front().bytes, "1.1");
}

} // namespace
