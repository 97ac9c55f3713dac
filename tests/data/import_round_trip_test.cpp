// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What is exported and imported again is what it was.

#include "data/import/import.h"
#include "data/store/layers.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/sample.h"
#include "gis/layer_export.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <format>

namespace {

using testing::IsEmpty;

const data::Author kAuthor{"An", "import"};

/// The sample's parcels in a file of the format given by its ending.
class ImportRoundTrip : public testing::TestWithParam<const char *>
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<TempFolder>();
        s_sample.emplace(
            data::Workspace::create(*s_folder / "sample.sqlite", {.name = "w"}, kAuthor, data::fillHamRong));
    }
    static void TearDownTestSuite()
    {
        s_sample.reset();
        s_folder.reset();
    }
    static data::ImportOptions exported()
    {
        const std::filesystem::path file = *s_folder / (std::string("parcels.") + GetParam());
        gis::exportLayer(*s_folder / "sample.sqlite", data::exportQuery("parcels", true), "parcels", s_sample->srid(),
                         file);
        return {.file = file, .target = data::ImportTarget::Parcels, .acceptProposals = true};
    }

    inline static std::unique_ptr<TempFolder> s_folder;
    inline static std::optional<data::Workspace> s_sample;
};

TEST_P(ImportRoundTrip, ChangesNothingWhereItCameFrom)
{
    data::Import import(*s_sample, exported());
    const data::ImportPlan &plan = import.plan();
    EXPECT_EQ(plan.unchanged, std::ssize(data::parcels(*s_sample)));
    EXPECT_EQ(plan.added, 0);
    EXPECT_EQ(plan.leftOut, 0);
    std::string changes;
    for (const data::PlannedRow &row : plan.rows)
        for (const auto &change : row.changes)
            changes += std::format("{} {}: {} -> {}\n", row.label, change.field, change.before, change.after);
    EXPECT_THAT(changes.substr(0, 2'000), IsEmpty());
    EXPECT_EQ(plan.missing, 0);
}

/// What an import brings of the parcels, without their shape.
std::vector<std::string> fieldsOf(const data::Workspace &workspace)
{
    std::vector<std::string> rows;
    SQLite::Statement query(workspace.database(),
                            "SELECT map_sheet, number, ifnull(admin_unit.name, ''), land_use, category,"
                            " ifnull(round(parcel.declared_area_m2, 2), ''), ifnull(holder.name, '') FROM parcel"
                            " LEFT JOIN holder ON holder.id = holder_id"
                            " LEFT JOIN admin_unit ON admin_unit.id = parcel.unit_id ORDER BY 3, 1, 2");
    while (query.executeStep()) {
        std::string row;
        for (int i = 0; i < query.getColumnCount(); ++i)
            row += query.getColumn(i).getString() + "|";
        rows.push_back(row);
    }
    return rows;
}

/// Middle, area and girth of each: with vertices within 1 cm the area is within 1 cm times the girth.
std::vector<std::array<double, 4>> shapesOf(const data::Workspace &workspace)
{
    std::vector<std::array<double, 4>> rows;
    SQLite::Statement query(workspace.database(),
                            "SELECT X(ST_Centroid(parcel.geometry)), Y(ST_Centroid(parcel.geometry)), "
                            "ST_Area(parcel.geometry), ST_Perimeter(parcel.geometry) FROM parcel"
                            " LEFT JOIN admin_unit ON admin_unit.id = parcel.unit_id"
                            " ORDER BY admin_unit.name, map_sheet, number");
    while (query.executeStep())
        rows.push_back({query.getColumn(0).getDouble(), query.getColumn(1).getDouble(), query.getColumn(2).getDouble(),
                        query.getColumn(3).getDouble()});
    return rows;
}

TEST_P(ImportRoundTrip, BringsAllIntoAnEmptyWorkspace)
{
    data::Workspace other =
        data::Workspace::create(*s_folder / (std::string(GetParam()) + ".sqlite"), {.name = "w"}, kAuthor);
    other.change(kAuthor, [](SQLite::Database &database) {
        for (const data::AdminUnit &unit : data::adminUnits(*s_sample)) {
            SQLite::Statement insert(
                database,
                "INSERT INTO admin_unit (code, name, kind, quality, source) VALUES (?, ?, ?, 'illustrative', 'x')");
            insert.bind(1, unit.code);
            insert.bind(2, unit.name);
            insert.bind(3, unit.kind);
            insert.exec();
        }
    });
    data::Import import(other, exported());
    EXPECT_EQ(import.plan().added, std::ssize(data::parcels(*s_sample)));
    import.commit(other, kAuthor);
    EXPECT_EQ(fieldsOf(other), fieldsOf(*s_sample));
    const auto before = shapesOf(*s_sample);
    const auto after = shapesOf(other);
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        EXPECT_NEAR(after[i][0], before[i][0], 0.01);
        EXPECT_NEAR(after[i][1], before[i][1], 0.01);
        EXPECT_NEAR(after[i][2], before[i][2], 0.01 * before[i][3]);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, ImportRoundTrip,
                         testing::Values("gpkg", "geojson", "shp", "fgb", "csv", "kml", "tab"),
                         [](const auto &each) { return std::string(each.param); });

} // namespace
