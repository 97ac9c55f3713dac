// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Wards, forests and markers; and where the places of a file begin late.

#include "data/store/markers.h"
#include "tests/data/import_fixture.h"

namespace {

using namespace std::chrono_literals;
using data::ImportOptions;
using data::ImportPlan;
using data::ImportTarget;
using data::IssueKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ImportPlaces : public ImportTest
{
protected:
    /// Markers 101, 102 ... of the sample's forest; each row is what follows its coordinates.
    ImportOptions markers(const std::string &columns, const std::vector<std::string> &rows)
    {
        std::string text = "So hieu moc;X;Y" + columns + "\n";
        for (std::size_t i = 0; i < rows.size(); ++i)
            text += std::format("{};{};{}{}\n", i + 101, 2194500 + 100 * i, 580200 + 130 * i, rows[i]);
        return {.file = write("moc.csv", text),
                .target = ImportTarget::Markers,
                .forest = "rung-ham-rong",
                .crs = "VN2000:thanh-hoa",
                .today = 2026y / 11 / 23};
    }
    std::string inspections()
    {
        return one("SELECT ifnull(group_concat(number || ' ' || inspected_on || ' ' || state || ' ' || note || ' ' ||"
                   " marker_inspection.source, '; '), '') FROM marker_inspection JOIN boundary_marker"
                   " ON boundary_marker.id = marker_id WHERE number > 100");
    }
};

TEST_F(ImportPlaces, RecordsHowMarkersWereFound)
{
    const ImportOptions options =
        markers(";Tình trạng;Ghi chú", {";còn nguyên vẹn;", ";Bị mất;\"bên suối\"", ";;chỉ ghi chú"});
    EXPECT_THAT(import(options).issues, SizeIs(1));
    EXPECT_EQ(one("SELECT kind || ' ' || row_number || ' ' || detail FROM import_issue"), "note_alone 4 chỉ ghi chú");
    EXPECT_EQ(inspections(), "101 2026-11-23 standing  moc.csv:2; 102 2026-11-23 lost bên suối moc.csv:3");
    EXPECT_EQ(import(options).unchanged, 3);
    EXPECT_EQ(one("SELECT count(*) FROM import"), "1") << "the same again is nothing to write";
    expectSound();
    m_workspace.undo("An");
    EXPECT_EQ(one("SELECT count(*) FROM boundary_marker WHERE number > 100"), "0");
    EXPECT_EQ(inspections(), "");
}

TEST_F(ImportPlaces, RecordsAStateThatChangedAndNothingElseOfItsMarker)
{
    import(markers(";Tình trạng", {";tốt", ";tốt"}));
    ImportOptions later = markers(";Tình trạng;Ghi chú", {";tốt;", ";hư hỏng;nứt chân"});
    later.today = 2026y / 12 / 1;
    later.quality = data::Quality::Surveyed;
    const ImportPlan plan = import(later);
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].label, "102");
    ASSERT_THAT(plan.rows[0].changes, SizeIs(2));
    EXPECT_EQ(plan.rows[0].changes[0].field + plan.rows[0].changes[0].before + plan.rows[0].changes[0].after,
              "statestandingdamaged");
    EXPECT_EQ(plan.rows[0].changes[1].after, "nứt chân");
    EXPECT_EQ(one("SELECT state || seen_on FROM marker_state JOIN boundary_marker ON boundary_marker.id = marker_id"
                  " WHERE number = 102"),
              "damaged2026-12-01");
    EXPECT_EQ(one("SELECT quality FROM boundary_marker WHERE number = 102"), "digitised");
    expectSound();
}

TEST_F(ImportPlaces, DatesAnInspectionByItsColumn)
{
    const ImportOptions options =
        markers(";Tình trạng;Ngày kiểm tra;Ngày cắm mốc", {";mất;15/3/2026;1/2/2015", ";xê dịch;2026-03-16;năm ngoái"});
    const ImportPlan plan = import(options);
    EXPECT_EQ(inspections(), "101 2026-03-15 lost  moc.csv:2; 102 2026-03-16 moved  moc.csv:3");
    EXPECT_EQ(one("SELECT group_concat(ifnull(set_on, '-')) FROM boundary_marker WHERE number > 100"), "2015-02-01,-");
    ASSERT_THAT(plan.issues, SizeIs(1));
    EXPECT_EQ(plan.issues[0].subject + ' ' + plan.issues[0].detail, "set_on năm ngoái");
    // Found since: what the list says of an earlier day is no news.
    m_workspace.change(kAuthor, [](SQLite::Database &database) {
        database.exec("INSERT INTO marker_inspection (marker_id, inspected_on, state, source)"
                      " SELECT id, '2026-10-01', 'standing', 'x' FROM boundary_marker WHERE number = 101");
    });
    EXPECT_EQ(import(options).changed, 0);
}

TEST_F(ImportPlaces, TellsOfAStateOrDayItDoesNotUnderstand)
{
    const ImportPlan plan = import(
        markers(";Tình trạng;Ngày kiểm tra", {";hơi cũ;", ";mất;31/2/2026", ";mất;24/11/2026", ";mất;23/11/2026"}));
    std::vector<std::tuple<std::int64_t, IssueKind, std::string>> told;
    for (const data::ImportIssue &issue : plan.issues)
        told.emplace_back(issue.row, issue.kind, issue.detail);
    EXPECT_THAT(told, ElementsAre(std::tuple(2, IssueKind::StateUnknown, "hơi cũ"),
                                  std::tuple(3, IssueKind::DayUnusable, "31/2/2026"),
                                  std::tuple(4, IssueKind::DayUnusable, "24/11/2026")));
    EXPECT_EQ(plan.added, 4);
    EXPECT_EQ(inspections(), "104 2026-11-23 lost  moc.csv:5");
}

/// One closed line.
std::string squareDxf(double side)
{
    std::string text = "0\nSECTION\n2\nENTITIES\n0\nLWPOLYLINE\n8\nRANH\n90\n4\n70\n1\n";
    for (const auto &[dx, dy] : {std::pair(0, 0), {1, 0}, {1, 1}, {0, 1}})
        text += std::format("10\n{}\n20\n{}\n", 580500 + side * dx, 2195000 + side * dy);
    return text + "0\nENDSEC\n0\nEOF\n";
}

TEST_F(ImportPlaces, TakesADrawingAsTheForestThatIsNamed)
{
    ImportOptions options{
        .file = write("ranh.dxf", squareDxf(100)), .target = ImportTarget::Boundary, .crs = "VN2000:thanh-hoa"};
    const ImportPlan unnamed = import(options);
    ASSERT_THAT(unnamed.issues, SizeIs(1));
    EXPECT_EQ(unnamed.issues[0].kind, IssueKind::KeyMissing);
    EXPECT_EQ(unnamed.issues[0].detail, "forest");
    options.forest = one("SELECT name FROM forest WHERE code = 'rung-ham-rong'");
    EXPECT_EQ(import(options).changed, 1);
    EXPECT_EQ(one("SELECT CAST(ST_Area(geometry) AS INTEGER) FROM forest WHERE code = 'rung-ham-rong'"), "10000");
    options.forest = "rung-moi";
    EXPECT_EQ(import(options).added, 1);
    EXPECT_EQ(one("SELECT name FROM forest WHERE code = 'rung-moi'"), "rung-moi");
    expectSound();
}

TEST_F(ImportPlaces, TakesADrawingAsTheWardThatIsNamed)
{
    ImportOptions options{
        .file = write("xa.dxf", squareDxf(200)), .target = ImportTarget::Units, .crs = "VN2000:thanh-hoa"};
    EXPECT_EQ(import(options).issues[0].detail, "unit");
    options.unit = "xa-moi";
    EXPECT_EQ(import(options).added, 1);
    EXPECT_EQ(import(options).unchanged, 1);
    EXPECT_EQ(one("SELECT CAST(ST_Area(geometry) AS INTEGER) FROM admin_unit WHERE code = 'xa-moi'"), "40000");
    expectSound();
}

TEST_F(ImportPlaces, ReadsTheAreaOfAWardInSquareKilometres)
{
    const auto file = write("xa.csv", "WKT;code;name;areaKm2\n" + square(0) + ";14758;Hàm Rồng;3,28\n");
    const ImportPlan plan = import({.file = file, .target = ImportTarget::Units, .crs = "5897"});
    EXPECT_EQ(one("SELECT declared_area_m2 FROM admin_unit WHERE code = '14758'"), "3280000.0");
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].label, "14758 · Hàm Rồng");
}

TEST_F(ImportPlaces, CallsWhatIsThereByItsNameToo)
{
    const ImportPlan plan = import({.file = write("rung.csv", "WKT;code\n" + square(0) + ";rung-ham-rong\n"),
                                    .target = ImportTarget::Boundary,
                                    .crs = "5897"});
    ASSERT_THAT(plan.rows, SizeIs(1));
    EXPECT_EQ(plan.rows[0].label, "rung-ham-rong · " + one("SELECT name FROM forest WHERE code = 'rung-ham-rong'"));
}

TEST_F(ImportPlaces, LeavesNeighboursThatAreBrokenOutOfTheComparison)
{
    import(parcels(write("a.csv", "WKT,SoTo,SoThua\n" + square(0) + ",901,1\n" + square(1) + ",901,2\n")));
    m_workspace.change(kAuthor, [](SQLite::Database &database) {
        database.exec("UPDATE parcel SET geometry = GeomFromText('MULTIPOLYGON(((580500 2195000, 580510 2195010,"
                      " 580510 2195000, 580500 2195010, 580500 2195000)))', 5897)"
                      " WHERE map_sheet = '901' AND number = '1'");
    });
    const ImportPlan plan = import(parcels(write("b.csv", "WKT,SoTo,SoThua\n" + square(0, 25) + ",902,1\n")));
    std::vector<std::string> overlaps;
    for (const data::ImportIssue &issue : plan.issues)
        if (issue.kind == IssueKind::Overlap && issue.subject.contains("901/"))
            overlaps.push_back(issue.subject + " " + issue.detail);
    EXPECT_THAT(overlaps, ElementsAre("902/1 × 901/2 50.00"));
    EXPECT_EQ(plan.added, 1);
}

TEST_F(ImportPlaces, LooksForPlacesBeyondTheFirstRows)
{
    std::string rows = "WKT,SoTo,SoThua,TenChu\n";
    for (int i = 0; i < 2'500; ++i)
        rows += std::format(",901,{},A\n", i);
    const auto without = write("a.csv", rows);
    const auto with = write("b.csv", rows + square(0) + ",902,1,A\n");
    ImportOptions options = parcels(with);
    options.crs.clear();
    const data::Import late(m_workspace, options);
    ASSERT_FALSE(late.preview().places.empty());
    EXPECT_EQ(late.preview().places.front().crs.code, "EPSG:5897");
    ASSERT_THAT(late.preview().questions, SizeIs(1));
    EXPECT_EQ(late.preview().questions[0].kind, data::ImportQuestion::Kind::Place);
    options.file = without;
    EXPECT_THAT(data::Import(m_workspace, options).preview().questions, IsEmpty());
}

} // namespace
