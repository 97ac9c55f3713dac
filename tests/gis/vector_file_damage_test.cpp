// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "vector_files.h"

#include <gtest/gtest.h>

// Files of which a part can be read all the same.

namespace {

namespace fs = std::filesystem;
using gis::VectorFile;

const std::vector<SampleRow> kRows{{"POLYGON ((0 0,9 0,9 9,0 0))", "a", 1, 1},
                                   {"POLYGON ((0 0,9 0,9 9,0 0))", "b", 2, 2}};

class DamagedFile : public testing::Test
{
protected:
    TempFolder folder;
};

TEST_F(DamagedFile, IsRefusedForAnUnknownLayerWithTheNamesOfTheOthers)
{
    writeVector(folder / "a.gpkg", "GPKG", 5897, kRows);
    const VectorFile file(folder / "a.gpkg");
    try {
        (void)rowsOf(file, "b");
        FAIL();
    } catch (const gis::FileRefused &refused) {
        EXPECT_EQ(refused.reason(), gis::Refusal::NoSuchLayer);
        EXPECT_EQ(refused.cause().subject, "a");
    }
}

TEST_F(DamagedFile, IsFollowedNowhereByANetworkLink)
{
    const std::string head = "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>";
    const std::string place = "<Placemark><name>M</name><Point><coordinates>105,19</coordinates></Point></Placemark>";
    writeBytes(folder / "b.kml", head + place + place + "</Document></kml>");
    writeBytes(folder / "a.kml",
               head + place + "<NetworkLink><Link><href>b.kml</href></Link></NetworkLink></Document></kml>");
    const VectorFile file(folder / "a.kml");
    EXPECT_EQ(file.layers().size(), 1U);
    EXPECT_EQ(rowsOf(file).size(), 1U);
}

TEST_F(DamagedFile, FaultsAShapeThatClaimsTwoThousandMillionPoints)
{
    for (const std::size_t at : {36U, 40U}) { // parts, points
        writeVector(folder / "a.shp", "ESRI Shapefile", 5897, kRows);
        patchAt(folder / "a.shp", 108 + at, "\xFF\xFF\xFF\x7F");
        const auto rows = rowsOf(VectorFile(folder / "a.shp"));
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[0].fault, "unreadable");
        EXPECT_EQ(rows[1].fault, "");
    }
}

TEST_F(DamagedFile, TellsWhereADrawingEndsEarly)
{
    writeDgnTexts(folder / "a.dgn", {"mot", "hai", "ba"});
    const auto whole = VectorFile(folder / "a.dgn").coverage();
    ASSERT_TRUE(whole);
    EXPECT_TRUE(whole->ended);
    EXPECT_EQ(whole->bytesRead, whole->fileBytes);
    fs::resize_file(folder / "a.dgn", whole->fileBytes - 20); // within the last text
    const VectorFile file(folder / "a.dgn");
    const auto part = file.coverage();
    EXPECT_FALSE(part->ended);
    EXPECT_EQ(part->elements, whole->elements - 1);
    EXPECT_LT(part->bytesRead, part->fileBytes);
    EXPECT_EQ(rowsOf(file).size(), 2U);
}

} // namespace
