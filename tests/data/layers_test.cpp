// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/layers.h"

#include "data/store/error.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace {

using data::Workspace;

class Layers : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "Phường"}, {"Lan", "tạo"});

    void run(const std::string &sql)
    {
        workspace.change({"Lan", "thử"}, [&](SQLite::Database &database) { database.exec(sql); });
    }
    data::Layer layer(const std::string &name)
    {
        for (const data::Layer &each : data::layers(workspace))
            if (each.name == name)
                return each;
        throw std::runtime_error("no layer " + name);
    }
};

const char *const kHolder = "INSERT INTO holder (id, name, kind, illustrative) VALUES (1, 'Bí mật', 'household', 0)";
const char *const kParcels =
    "INSERT INTO parcel (id, map_sheet, number, land_use, category, holder_id, quality, illustrative, source, geometry)"
    " VALUES (1, '12', '345', 'ODT', 'residential', 1, 'surveyed', 0, 'x',"
    "         GeomFromText('MULTIPOLYGON(((10 20, 30 20, 30 40, 10 20)))', 5897)),"
    "        (2, '12', '346', 'ODT', 'residential', 1, 'surveyed', 0, 'x', NULL)";

TEST_F(Layers, AreSevenEvenInAnEmptyWorkspace)
{
    const auto all = data::layers(workspace);
    ASSERT_EQ(all.size(), 7U);
    for (const data::Layer &each : all) {
        EXPECT_EQ(each.count, 0) << each.name;
        EXPECT_TRUE(each.extent.empty()) << each.name;
    }
}

TEST_F(Layers, CountWhatHasAGeometry)
{
    run(kHolder);
    run(kParcels);
    EXPECT_EQ(layer("parcels").count, 1);
    EXPECT_EQ(layer("parcels").kind, "MULTIPOLYGON");
    EXPECT_EQ(layer("parcels").extent, (gis::Box{10, 20, 30, 40}));
    EXPECT_EQ(layer("boundary_markers").kind, "POINT");
    EXPECT_EQ(layer("project_alignments").kind, "MULTILINESTRING");
}

TEST_F(Layers, ExportRowsWithAGeometryAndNoNamesOfPeople)
{
    run(kHolder);
    run(kParcels);
    SQLite::Statement rows(workspace.database(), data::exportQuery("parcels", false));
    ASSERT_TRUE(rows.executeStep());
    for (int i = 0; i < rows.getColumnCount(); ++i)
        EXPECT_EQ(rows.getColumn(i).getString().find("Bí mật"), std::string::npos);
    EXPECT_FALSE(rows.executeStep());
}

TEST_F(Layers, ExportNamesOfPeopleWhenAsked)
{
    run(kHolder);
    run(kParcels);
    SQLite::Statement rows(workspace.database(), data::exportQuery("parcels", true));
    ASSERT_TRUE(rows.executeStep());
    EXPECT_EQ(rows.getColumn("holder").getString(), "Bí mật");
}

TEST_F(Layers, EachHaveAnExportThatRuns)
{
    for (const data::Layer &each : data::layers(workspace)) {
        SQLite::Statement rows(workspace.database(), data::exportQuery(each.name, true));
        EXPECT_FALSE(rows.executeStep());
    }
    EXPECT_THROW((void)data::exportQuery("no such layer", false), data::Error);
}

} // namespace
