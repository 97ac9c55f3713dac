// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Every figure the report declares, counted back from the bundled workspace. Places in the report stand
// behind the figures.

#include "data/store/sample.h"

#include "data/rules/board.h"
#include "data/rules/deadline.h"
#include "data/store/history.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"
#include "gis/measure.h"
#include "gis/overlay.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <cmath>
#include <map>
#include <set>

namespace {

using data::Workspace;

class HamRong : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new TempFolder;
        s_workspace = new Workspace(
            Workspace::create(*s_folder / "w.sqlite", {.name = "Phường Hàm Rồng"}, {"Lan", "tạo"}, data::fillHamRong));
    }
    static void TearDownTestSuite()
    {
        delete s_workspace;
        delete s_folder;
    }
    static const Workspace &workspace() { return *s_workspace; }

    static double number(const std::string &sql) { return workspace().database().execAndGet(sql).getDouble(); }
    template <typename Item> static const Item &byCode(const std::vector<Item> &items, const char *code)
    {
        const auto found = std::ranges::find(items, code, &Item::code);
        if (found == items.end())
            throw std::runtime_error(std::string("no ") + code);
        return *found;
    }
    static const gis::MultiPolygon &polygons(const gis::Geometry &geometry)
    {
        return std::get<gis::MultiPolygon>(geometry);
    }

    inline static TempFolder *s_folder = nullptr;
    inline static Workspace *s_workspace = nullptr;
};

TEST_F(HamRong, PassesItsOwnVerification)
{
    EXPECT_THAT(data::verify(workspace()), testing::Each(testing::Field(&data::VerifyResult::ok, true)));
}

TEST_F(HamRong, HasTheWardAsDeclared) // MĐ
{
    const auto units = data::adminUnits(workspace());
    const data::AdminUnit &ward = byCode(units, "ham-rong");
    EXPECT_EQ(ward.declaredAreaM2, 20'940'000.0);
    EXPECT_EQ(ward.population, 63'166);
    EXPECT_NEAR(gis::gridArea(ward.geometry), 20'940'000.0, 0.01);
    EXPECT_EQ(units.size(), 6U);
}

TEST_F(HamRong, HasFiveFormerWardsThatTileTheWard) // MĐ
{
    const auto units = data::adminUnits(workspace());
    double sum = 0.0;
    std::vector<gis::MultiPolygon> parts;
    for (const data::AdminUnit &unit : units)
        if (unit.kind == "former_ward") {
            sum += gis::gridArea(unit.geometry);
            parts.push_back(polygons(unit.geometry));
            EXPECT_EQ(unit.partly, unit.code == "cu-dong-tho");
        }
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_NEAR(sum, 20'940'000.0, 0.1);
    EXPECT_NEAR(gis::gridArea(gis::unionOf(parts)), sum, 0.1) << "they overlap";
    EXPECT_NEAR(gis::gridArea(gis::differenceOf(polygons(byCode(units, "ham-rong").geometry), gis::unionOf(parts))),
                0.0, 0.1)
        << "they leave a gap";
}

TEST_F(HamRong, HasAllProjectsAndCases) // facts of P1, P2, fn12, fn15, fn43
{
    const auto projects = data::projects(workspace());
    EXPECT_EQ(std::ranges::count_if(projects, [](const auto &p) { return p.code.starts_with("PR-"); }), 33);
    EXPECT_EQ(std::ranges::count_if(projects, [](const auto &p) { return p.code.starts_with("VV-"); }), 5);
    for (const data::Project &project : projects)
        EXPECT_FALSE(project.source.empty()) << project.code;
}

TEST_F(HamRong, HasTheRailwaysFourStepsByTheirLastDays) // P2.C.I.5
{
    const std::map<const char *, std::string> expected{
        {"M-01", "2026-03-31"}, {"M-02", "2026-09-30"}, {"M-03", "2026-11-30"}, {"M-04", "2027-03-31"}};
    const auto milestones = data::milestones(workspace());
    const auto projects = data::projects(workspace());
    for (const auto &[code, day] : expected) {
        const data::Milestone &milestone = byCode(milestones, code);
        ASSERT_TRUE(milestone.lastDay) << code;
        EXPECT_EQ(data::toIso(*milestone.lastDay), day) << code;
        EXPECT_EQ(milestone.project, byCode(projects, "PR-01").id) << code;
        EXPECT_FALSE(milestone.doneOn) << code << ": the report does not say so";
    }
}

TEST_F(HamRong, StoresTheDayThatEachWordingMeans)
{
    for (const data::Milestone &each : data::milestones(workspace()))
        if (!each.wording.empty()) {
            EXPECT_EQ(data::parseDeadline(each.wording).value().lastDay, each.lastDay) << each.code;
        }
    for (const data::Target &each : data::targets(workspace())) {
        EXPECT_EQ(each.lastDay.has_value(), !each.wording.empty()) << each.code;
        if (each.lastDay) {
            EXPECT_EQ(data::parseDeadline(each.wording).value(), (data::Deadline{*each.lastDay, each.lastYear}))
                << each.code;
        }
    }
}

TEST_F(HamRong, ShowsTheRailwayOnTheBoardOf23November2026)
{
    using namespace std::chrono_literals;
    const auto projects = data::projects(workspace());
    const auto board =
        data::makeBoard(data::milestones(workspace()), data::targets(workspace()), projects, 2026y / 11 / 23);
    const data::BoardItem &handover = byCode(board, "M-03");
    EXPECT_EQ(handover.daysLeft, 7);
    EXPECT_EQ(handover.state, data::DueState::Within7);
    EXPECT_EQ(handover.projectCode, "PR-01");
    EXPECT_EQ(byCode(board, "M-01").state, data::DueState::Overdue);
    EXPECT_EQ(byCode(board, "M-01").daysLeft, -237);
    EXPECT_EQ(byCode(board, "M-02").state, data::DueState::Overdue);
    EXPECT_EQ(byCode(board, "M-02").daysLeft, -54);
}

TEST_F(HamRong, Has37TargetsAs49Rows) // P2.A.III
{
    const auto targets = data::targets(workspace());
    EXPECT_EQ(targets.size(), 49U);
    std::map<int, std::set<int>> numbers;
    for (const data::Target &target : targets)
        numbers[target.group].insert(std::stoi(target.code));
    EXPECT_EQ(numbers[1].size(), 24U);
    EXPECT_EQ(numbers[2].size(), 13U);
    EXPECT_EQ(byCode(targets, "2").value, 108.0);
    EXPECT_EQ(byCode(targets, "14").value, 95.5);
    EXPECT_EQ(byCode(targets, "25b").valueMax, 3.0);
}

TEST_F(HamRong, CountsTheParcelsOfFootnote15)
{
    const auto count = [](const std::string &category) {
        return number("SELECT count(*) FROM parcel WHERE category = '" + category + "'");
    };
    EXPECT_EQ(count("residential"), 244);
    EXPECT_EQ(count("agricultural"), 665);
    EXPECT_EQ(count("other"), 1);
    EXPECT_EQ(count("organisation"), 11);
    EXPECT_EQ(number("SELECT count(DISTINCT holder_id) FROM parcel"), 921);
    EXPECT_EQ(number("SELECT count(*) FROM parcel WHERE NOT illustrative"), 0);
}

TEST_F(HamRong, MeasuresTheAreasOfFootnote15)
{
    std::map<std::string, double> declared;
    std::map<std::string, double> measured;
    for (const data::Parcel &parcel : data::parcels(workspace())) {
        const double area = gis::gridArea(parcel.geometry);
        measured[parcel.category] += area;
        declared[parcel.category] += parcel.declaredAreaM2.value_or(0.0);
        if (parcel.declaredAreaM2) {
            EXPECT_NEAR(area, *parcel.declaredAreaM2, 0.0075) << parcel.mapSheet << '/' << parcel.number;
        }
    }
    EXPECT_NEAR(declared["residential"], 6'816.36, 0.001);
    EXPECT_NEAR(declared["agricultural"], 201'260.30, 0.001);
    EXPECT_NEAR(measured["residential"], 6'816.36, 0.005);
    EXPECT_NEAR(measured["agricultural"], 201'260.30, 0.005);
    EXPECT_NEAR(measured["other"] + measured["organisation"], 29'587.50, 0.005);
    EXPECT_EQ(declared["other"] + declared["organisation"], 0.0) << "the report gives one figure for both";
}

TEST_F(HamRong, LaysParcelsInsideTheirFormerWardWithoutOverlap)
{
    const auto parcels = data::parcels(workspace());
    const auto units = data::adminUnits(workspace());
    std::vector<gis::Box> boxes;
    for (const data::Parcel &parcel : parcels)
        boxes.push_back(gis::boundsOf(parcel.geometry));
    const gis::BoxIndex index(boxes);
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        const gis::MultiPolygon &mine = polygons(parcels[i].geometry);
        EXPECT_EQ(gis::whyInvalid(mine), "");
        const auto unit = std::ranges::find(units, *parcels[i].unit, &data::AdminUnit::id);
        EXPECT_LT(gis::gridArea(gis::differenceOf(mine, polygons(unit->geometry))), 0.001) << i;
        for (const std::size_t other : index.query(boxes[i]))
            if (other > i) {
                EXPECT_LT(gis::gridArea(gis::intersectionOf(mine, polygons(parcels[other].geometry))), 0.001)
                    << i << ' ' << other;
            }
    }
}

TEST_F(HamRong, SpreadsParcelsOverAllStages)
{
    EXPECT_EQ(number("SELECT count(DISTINCT stage) FROM parcel_stage"), 7);
    EXPECT_GT(number("SELECT count(*) FROM parcel WHERE id NOT IN (SELECT parcel_id FROM parcel_stage)"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM parcel_event WHERE NOT illustrative"), 0);
}

TEST_F(HamRong, KeepsTheStepsOfAParcelInOrderAndBeforeTheReportsDay)
{
    EXPECT_EQ(number("SELECT count(*) FROM parcel_event a JOIN parcel_event b USING (parcel_id)"
                     " JOIN clearance_step sa ON sa.code = a.stage JOIN clearance_step sb ON sb.code = b.stage"
                     " WHERE sa.rank < sb.rank AND a.actual_on > b.actual_on"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM parcel_event WHERE actual_on > '2026-11-23'"), 0);
}

TEST_F(HamRong, EnclosesTheForestByItsMarkers) // fn48
{
    const auto forests = data::forests(workspace());
    const auto markers = data::boundaryMarkers(workspace());
    const data::Forest &whole = byCode(forests, "rung-ham-rong");
    EXPECT_EQ(whole.declaredAreaM2, 2'018'700.0);
    EXPECT_NEAR(gis::gridArea(whole.geometry), 2'018'700.0, 0.01);
    EXPECT_GT(gis::gridLength(whole.geometry), 18'000.0);
    ASSERT_EQ(markers.size(), 58U);
    for (std::size_t i = 0; i < markers.size(); ++i) {
        EXPECT_EQ(markers[i].number, static_cast<int>(i) + 1);
        const gis::Point place = std::get<gis::Point>(markers[i].geometry);
        double nearest = 1e9;
        for (const gis::Polygon &polygon : polygons(whole.geometry))
            for (const gis::Point &vertex : polygon.outer)
                nearest = std::min(nearest, std::hypot(vertex.x - place.x, vertex.y - place.y));
        EXPECT_LT(nearest, 0.001) << "marker " << markers[i].number << " is not on the boundary";
    }
}

TEST_F(HamRong, SharesTheForestAmongThreeFormerWards) // fn48: the declared parts do not add up
{
    const auto forests = data::forests(workspace());
    double measured = 0.0;
    double declared = 0.0;
    for (const data::Forest &part : forests)
        if (part.partOf) {
            measured += gis::gridArea(part.geometry);
            declared += *part.declaredAreaM2;
        }
    EXPECT_NEAR(measured, 2'018'700.0, 0.01);
    EXPECT_NEAR(declared, 2'022'000.0, 0.01);
}

TEST_F(HamRong, KeepsContradictingStatementsSideBySide) // fn17 against fn48
{
    std::set<double> stated;
    for (const data::DeclaredFigure &figure : data::declaredFigures(workspace()))
        if (figure.subject == "forest" && figure.quantity == "area_m2" && figure.part == "cu-ham-rong")
            stated.insert(*figure.value);
    EXPECT_EQ(stated, (std::set{1'347'000.0, 1'573'000.0}));
}

TEST_F(HamRong, DrawsTheRailwayThroughTheWard)
{
    const auto projects = data::projects(workspace());
    const auto units = data::adminUnits(workspace());
    const data::Project &railway = byCode(projects, "PR-01");
    EXPECT_GT(gis::gridLength(railway.alignment), 3'000.0);
    const auto corridor = gis::bufferOf(std::get<gis::MultiLineString>(railway.alignment), 1.0);
    EXPECT_GT(gis::gridArea(gis::intersectionOf(corridor, polygons(byCode(units, "ham-rong").geometry))), 2 * 3'000.0);
}

TEST_F(HamRong, MarksAllItsGeometryAsIllustrative)
{
    for (const char *table : {"admin_unit", "project", "parcel", "forest", "boundary_marker"})
        EXPECT_EQ(number("SELECT count(*) FROM " + std::string(table) + " WHERE quality <> 'illustrative'"), 0)
            << table;
}

TEST_F(HamRong, NamesAPlaceInTheReportForEveryRow)
{
    for (const char *table : {"admin_unit", "project", "milestone", "target", "legal_document", "obstacle", "forest",
                              "boundary_marker", "declared_figure", "parcel", "parcel_event"})
        EXPECT_EQ(number("SELECT count(*) FROM " + std::string(table) + " WHERE source = ''"), 0) << table;
}

} // namespace
