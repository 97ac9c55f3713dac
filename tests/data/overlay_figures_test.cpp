// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/overlay_figures.h"

#include "data/store/error.h"
#include "data/store/overlay.h"
#include "gis/measure.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <format>

namespace {

using data::OverlayThing;
using data::Workspace;
using Kind = OverlayThing::Kind;

gis::MultiPolygon square(double x, double y, double side)
{
    return {{.outer = {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}};
}

TEST(OverlayFigures, GiveAreaInsideAndRemainingLargestFirst)
{
    const std::vector<OverlayThing> things{{Kind::Parcel, 1, square(-5, 0, 10)}, // half inside
                                           {Kind::Parcel, 2, square(200, 0, 10)},
                                           {Kind::Site, 3, square(50, 50, 20)},     // wholly inside
                                           {Kind::Parcel, 4, square(-10, 20, 10)}}; // shares a border
    const auto figures = data::findEncroachments(things, square(0, 0, 100), 0.5);
    ASSERT_EQ(figures.encroachments.size(), 2U);
    const data::Encroachment &site = figures.encroachments[0];
    EXPECT_EQ(site.record, 3);
    EXPECT_DOUBLE_EQ(site.inside, 400.0);
    EXPECT_DOUBLE_EQ(site.remaining, 0.0);
    const data::Encroachment &parcel = figures.encroachments[1];
    EXPECT_EQ(parcel.record, 1);
    EXPECT_DOUBLE_EQ(parcel.total, 100.0);
    EXPECT_DOUBLE_EQ(parcel.inside, 50.0);
    EXPECT_DOUBLE_EQ(parcel.remaining, 50.0);
    EXPECT_EQ(parcel.place, (gis::Box{0, 0, 5, 10}));
}

TEST(OverlayFigures, TakeHolesAndPartsAsTheyAre)
{
    gis::MultiPolygon area = square(0, 0, 100);
    area[0].holes.push_back(square(40, 40, 20)[0].outer);
    area.push_back(square(200, 0, 10)[0]);
    const std::vector<OverlayThing> things{{Kind::Parcel, 1, square(45, 45, 5)},
                                           {Kind::Parcel, 2, {square(30, 40, 20)[0], square(195, 0, 10)[0]}}};
    const auto figures = data::findEncroachments(things, area, 0.0);
    ASSERT_EQ(figures.encroachments.size(), 1U);
    EXPECT_DOUBLE_EQ(figures.encroachments[0].inside, 200.0 + 50.0);
}

TEST(OverlayFigures, SayWhichShapesCannotBeCut)
{
    const gis::MultiPolygon bowTie{{.outer = {{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}}};
    const std::vector<OverlayThing> things{{Kind::Parcel, 7, bowTie}, {Kind::Parcel, 8, square(1, 1, 1)}};
    const auto figures = data::findEncroachments(things, square(-5, -5, 50), 0.0);
    ASSERT_EQ(figures.unusable.size(), 1U);
    EXPECT_EQ(figures.unusable[0].record, 7);
    EXPECT_EQ(figures.encroachments.size(), 1U);
}

TEST(OverlayFigures, OfNothingAreEmpty)
{
    const std::vector<OverlayThing> things{{Kind::Parcel, 1, square(0, 0, 1)}, {Kind::Parcel, 2, {}}};
    EXPECT_TRUE(data::findEncroachments(things, {}, 0.0).encroachments.empty());
    EXPECT_TRUE(data::findEncroachments({}, square(0, 0, 1), 0.0).encroachments.empty());
}

class Overlay : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "Phường"}, {"Lan", "tạo"});

    void run(const std::string &sql)
    {
        workspace.change({"Lan", "thử"}, [&](SQLite::Database &database) { database.exec(sql); });
    }
    static std::string box(double x, double y, double side)
    {
        return std::format("GeomFromText('MULTIPOLYGON((({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1})))', 5897)", x, y,
                           x + side, y + side);
    }
    void addForest(const std::string &code, const std::string &partOf, double x)
    {
        run(std::format("INSERT INTO forest (code, name, part_of_id, manager, quality, source, geometry) VALUES"
                        " ('{0}', '', (SELECT id FROM forest WHERE code = '{1}'), '', 'surveyed', 'x', {2})",
                        code, partOf, box(x, 0, 100)));
    }
    void addParcel(int number, double x, double y)
    {
        run(std::format("INSERT INTO parcel (map_sheet, number, land_use, category, quality, illustrative, source,"
                        " geometry) VALUES ('1', '{}', 'LUC', 'other', 'surveyed', 0, 'x', {})",
                        number, box(x, y, 10)));
    }
    void addProject(const std::string &code, const std::string &site, const std::string &alignment)
    {
        run(std::format("INSERT INTO project (code, name, kind, status, quality, source, site, alignment) VALUES"
                        " ('{}', '', 'road', 'planned', 'digitised', 'x', {}, {})",
                        code, site, alignment));
    }
    [[nodiscard]] double insideForest() const
    {
        const auto area = data::forestArea(workspace);
        double sum = 0.0;
        for (const auto &each :
             data::findEncroachments(data::thingsNear(workspace, area), area.polygon, 0.0).encroachments)
            sum += each.inside;
        return sum;
    }
};

TEST_F(Overlay, FollowsEitherSideAsItChanges)
{
    addForest("a", "", 0);
    addParcel(1, -5, 0);
    EXPECT_DOUBLE_EQ(insideForest(), 50.0);
    run("UPDATE parcel SET geometry = " + box(-2, 0, 10));
    EXPECT_DOUBLE_EQ(insideForest(), 80.0);
    run("UPDATE forest SET geometry = " + box(500, 0, 10));
    EXPECT_DOUBLE_EQ(insideForest(), 0.0);
    workspace.undo("Lan");
    EXPECT_DOUBLE_EQ(insideForest(), 80.0);
}

TEST_F(Overlay, CountsAPartOfAForestOnce)
{
    addForest("a", "", 0);
    addForest("a1", "a", 0);
    addForest("b", "", 300);
    EXPECT_DOUBLE_EQ(gis::gridArea(data::forestArea(workspace).polygon), 20'000.0);
    EXPECT_DOUBLE_EQ(gis::gridArea(data::forestArea(workspace, "a1").polygon), 10'000.0);
    EXPECT_THROW((void)data::forestArea(workspace, "c"), data::Error);
    EXPECT_TRUE(data::forestArea(workspace).quality == data::Quality::Surveyed);
}

TEST_F(Overlay, HoldsThingsAgainstTheCorridorOfAnotherProject)
{
    addProject("PR-01", box(0, -100, 200), "GeomFromText('MULTILINESTRING((0 0, 100 0))', 5897)");
    addProject("PR-02", box(50, 0, 100), "NULL");
    addParcel(1, 0, 0);
    const auto corridor = data::corridorArea(workspace, "PR-01", 5.0);
    EXPECT_DOUBLE_EQ(gis::gridArea(corridor.polygon), 1000.0);
    const auto found = data::findEncroachments(data::thingsNear(workspace, corridor), corridor.polygon, 0.0);
    ASSERT_EQ(found.encroachments.size(), 2U) << "its own site is not in its way";
    EXPECT_EQ(found.encroachments[0].kind, Kind::Site);
    EXPECT_DOUBLE_EQ(found.encroachments[0].inside, 250.0);
    EXPECT_EQ(found.encroachments[0].quality, data::Quality::Digitised);
    EXPECT_DOUBLE_EQ(found.encroachments[1].inside, 50.0);
    EXPECT_THROW((void)data::corridorArea(workspace, "PR-02", 5.0), data::Error);
    EXPECT_THROW((void)data::corridorArea(workspace, "PR-99", 5.0), data::Error);
}

TEST_F(Overlay, TakesCorridorsForThingsWhereTheirWidthIsGiven)
{
    addForest("a", "", 0);
    addProject("PR-01", "NULL", "GeomFromText('MULTILINESTRING((-50 -4, 200 -4))', 5897)");
    const auto area = data::forestArea(workspace);
    EXPECT_TRUE(data::thingsNear(workspace, area).empty());
    const auto found = data::findEncroachments(data::thingsNear(workspace, area, 10.0), area.polygon, 0.0);
    ASSERT_EQ(found.encroachments.size(), 1U);
    EXPECT_EQ(found.encroachments[0].kind, Kind::Corridor);
    EXPECT_DOUBLE_EQ(found.encroachments[0].inside, 600.0);
}

} // namespace
