// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/error.h"
#include "data/store/findings.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"
#include "gis/text_encoding.h"
#include "tests/data/import_fixture.h"

namespace {

using data::Import;
using data::ImportOptions;
using data::ImportPlan;
using data::ImportTarget;
using data::IssueKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using State = data::PlannedRow::State;

TEST_F(ImportTest, BringsParcelsInUnderOneChange)
{
    const auto file = write("thua.csv", "WKT,SoTo,SoThua,TenChu,DiaChi,DienTich,LoaiDat\n" + square(0) +
                                            ",901,1,Nguyễn Văn Hạnh,Tổ 3,100.5,ODT\n" + square(1) +
                                            ",901,2,Công ty TNHH Hợp Lực,,99.5,SKC\n");
    const ImportPlan plan = import(parcels(file));
    EXPECT_EQ(plan.read, 2);
    EXPECT_EQ(plan.added, 2);
    EXPECT_THAT(plan.issues, IsEmpty());
    EXPECT_EQ(one("SELECT group_concat(number || ' ' || land_use || ' ' || category || ' ' || declared_area_m2"
                  " || ' ' || name || ' ' || holder.kind || ' ' || round(Area(geometry)) || ' ' || quality, '; ')"
                  " FROM parcel JOIN holder ON holder.id = holder_id WHERE map_sheet = '901'"),
              "1 ODT residential 100.5 Nguyễn Văn Hạnh household 100.0 digitised; "
              "2 SKC organisation 99.5 Công ty TNHH Hợp Lực organisation 100.0 digitised");
    EXPECT_EQ(one("SELECT source FROM parcel WHERE map_sheet = '901' AND number = '2'"), "thua.csv:3");
    EXPECT_EQ(one("SELECT file_name || ' ' || rows_read || ' ' || rows_new FROM import"), "thua.csv 2 2");
    expectSound();
    m_workspace.undo("An");
    EXPECT_EQ(one("SELECT count(*) FROM parcel WHERE map_sheet = '901'"), "0");
    EXPECT_EQ(one("SELECT count(*) FROM import"), "0");
    expectSound();
}

TEST_F(ImportTest, TellsNewChangedUnchangedAndMissing)
{
    const std::string header = "WKT,SoTo,SoThua,TenChu,DienTich,LoaiDat\n";
    import(parcels(write("a.csv", header + square(0) + ",901,1,A,100,ODT\n" + square(1) + ",901,2,B,100,ODT\n" +
                                      square(2) + ",901,3,C,100,ODT\n")));
    Import second(m_workspace, parcels(write("b.csv", header + square(0) + ",901,1,A,100,ODT\n" + square(1, 12) +
                                                          ",901,2,B,144,CLN\n" + square(3) + ",901,4,D,100,ODT\n")));
    const ImportPlan &plan = second.plan();
    EXPECT_EQ(plan.unchanged, 1);
    EXPECT_EQ(plan.changed, 1);
    EXPECT_EQ(plan.added, 1);
    EXPECT_EQ(plan.missing, 1);
    EXPECT_THAT(plan.missingLabels, ElementsAre("901/3"));
    ASSERT_THAT(plan.rows, SizeIs(2));
    EXPECT_EQ(plan.rows[0].label, "901/2");
    std::vector<std::string> fields;
    for (const auto &change : plan.rows[0].changes)
        fields.push_back(change.field);
    EXPECT_THAT(fields, ElementsAre("land_use", "category", "declared_area_m2", "geometry"));
    second.commit(m_workspace, kAuthor);
    EXPECT_EQ(
        one("SELECT land_use || ' ' || round(Area(geometry)) FROM parcel WHERE map_sheet = '901' AND number = '2'"),
        "CLN 144.0");
    EXPECT_EQ(one("SELECT count(*) FROM parcel WHERE map_sheet = '901'"), "4");
    expectSound();
}

TEST_F(ImportTest, LeavesEventsAndIllustrativeNeighboursAlone)
{
    const data::Parcel known = data::parcels(m_workspace).front();
    const std::string unit = one(std::format("SELECT code FROM admin_unit WHERE id = {}", *known.unit));
    const std::string before =
        one(std::format("SELECT count(*) || group_concat(stage) FROM parcel_event WHERE parcel_id = {}", known.id));
    ImportOptions options = parcels(write("a.csv", "WKT,SoTo,SoThua,DienTich\n" + square(0) + "," + known.mapSheet +
                                                       "," + known.number + ",100\n"));
    options.unit = unit;
    const ImportPlan plan = import(options);
    EXPECT_EQ(plan.changed, 1);
    EXPECT_EQ(
        one(std::format("SELECT count(*) || group_concat(stage) FROM parcel_event WHERE parcel_id = {}", known.id)),
        before);
    EXPECT_FALSE(data::parcel(m_workspace, known.id)->illustrative);
    EXPECT_EQ(data::parcel(m_workspace, known.id)->quality, data::Quality::Digitised);
    expectSound();
}

TEST_F(ImportTest, ABrokenRowNeverStopsTheRest)
{
    const std::string bowtie =
        "\"POLYGON ((580500 2195100, 580510 2195110, 580510 2195100, 580500 2195110, 580500 2195100))\"";
    const ImportPlan plan = import(parcels(
        write("a.csv", "WKT,SoTo,SoThua,DienTich\n" + bowtie + ",901,1,50\n" + square(1) + ",901,,100\n" + square(2) +
                           ",901,3,abc\n" + square(3) + ",901,3,100\n" + square(4) + ",901,5,100\n")));
    EXPECT_EQ(plan.added, 2);
    EXPECT_EQ(plan.leftOut, 3);
    std::vector<std::pair<std::int64_t, IssueKind>> found;
    for (const data::ImportIssue &issue : plan.issues)
        found.emplace_back(issue.row, issue.kind);
    EXPECT_THAT(found, ElementsAre(std::pair(2, IssueKind::ShapeBroken), std::pair(3, IssueKind::KeyMissing),
                                   std::pair(4, IssueKind::NumberUnreadable), std::pair(5, IssueKind::KeyRepeated)));
    EXPECT_EQ(one("SELECT group_concat(row_number || kind || left_out) FROM import_issue"),
              "2shape_broken1,3key_missing1,4number_unreadable0,5key_repeated1");
}

TEST_F(ImportTest, GivesWhatItLeftOutToTheFindings)
{
    const auto before = data::findings(m_workspace, data::Date{}).size();
    const auto file = write("a.csv", "WKT,SoTo,SoThua\n" + square(0) + ",901,1\n" + square(1) + ",,2\n");
    import(parcels(file));
    const auto left = [this] {
        auto all = data::findings(m_workspace, data::Date{});
        std::erase_if(all, [](const data::Finding &each) { return each.kind != data::Finding::Kind::LeftOutOfImport; });
        return all;
    };
    ASSERT_THAT(left(), SizeIs(1));
    EXPECT_EQ(left().front().left.source, "a.csv:3");
    EXPECT_EQ(left().front().topic, "key_missing");
    write("a.csv", "WKT,SoTo,SoThua\n" + square(0) + ",901,1\n" + square(1) + ",901,2\n");
    import(parcels(file)); // mended: the last import of a file counts
    EXPECT_THAT(left(), IsEmpty());
    m_workspace.undo("An");
    m_workspace.undo("An");
    EXPECT_EQ(data::findings(m_workspace, data::Date{}).size(), before);
}

TEST_F(ImportTest, RepairsAShapeOnlyWhenAsked)
{
    ImportOptions options = parcels(write("a.csv", "WKT,SoTo,SoThua\n\"POLYGON ((580500 2195100, 580510 2195110, "
                                                   "580510 2195100, 580500 2195110, 580500 2195100))\",901,1\n"));
    options.repair = true;
    const ImportPlan plan = import(options);
    EXPECT_EQ(plan.added, 1);
    ASSERT_THAT(plan.issues, SizeIs(1));
    EXPECT_EQ(plan.issues[0].kind, IssueKind::ShapeRepaired);
    EXPECT_EQ(one("SELECT ST_IsValid(geometry) || round(Area(geometry)) FROM parcel WHERE map_sheet = '901'"), "150.0");
}

TEST_F(ImportTest, DecodesAColumnAndKeepsItsBytes)
{
    const std::string name = *gis::encodeText("Lê Thị Hồng Nhung", gis::TextEncoding::Tcvn3);
    const std::string other = *gis::encodeText("Nguyễn Văn Đức", gis::TextEncoding::Tcvn3);
    const auto file = write("a.csv", "WKT,SoTo,SoThua,TenChu\n" + square(0) + ",901,1," + name + "\n" + square(1) +
                                         ",901,2," + other + "\n");
    ImportOptions options = parcels(file);
    options.acceptProposals = true;
    import(options);
    EXPECT_EQ(one("SELECT group_concat(name) FROM holder WHERE illustrative = 0"), "Lê Thị Hồng Nhung,Nguyễn Văn Đức");
    EXPECT_EQ(one("SELECT column_name || encoding || row_number FROM original_text"), "TenChutcvn32");
    EXPECT_EQ(one("SELECT CAST(bytes AS TEXT) FROM original_text ORDER BY id LIMIT 1"), name);
}

TEST_F(ImportTest, ReadsASheetThatWasTypedInAnOldFont)
{
    // The spreadsheet holds UTF-8 of the Western letters that the font shows as Vietnamese.
    const auto hidden = [](const char *text) {
        return gis::decodeText(*gis::encodeText(text, gis::TextEncoding::Tcvn3), gis::TextEncoding::Latin1).text;
    };
    ImportOptions options =
        parcels(write("a.csv", "WKT,SoTo,SoThua,TenChu\n" + square(0) + ",901,1," + hidden("Lê Thị Hồng Nhung") + "\n" +
                                   square(1) + ",901,2," + hidden("Nguyễn Văn Đức") + "\n"));
    options.acceptProposals = true;
    import(options);
    EXPECT_EQ(one("SELECT group_concat(name) FROM holder WHERE illustrative = 0"), "Lê Thị Hồng Nhung,Nguyễn Văn Đức");
}

TEST_F(ImportTest, AsksWhatIsDoubtful)
{
    ImportOptions options = parcels(write("a.csv", "WKT,SoTo,SoThua,DienTich\n" + square(0) + ",901,1,\"4,095\"\n"));
    options.crs.clear();
    options.unit.clear();
    Import import(m_workspace, options);
    std::vector<data::ImportQuestion::Kind> kinds;
    for (const auto &question : import.preview().questions)
        kinds.push_back(question.kind);
    using enum data::ImportQuestion::Kind;
    EXPECT_THAT(kinds, ElementsAre(Unit, Place, Notation));
    try {
        (void)import.plan();
        FAIL();
    } catch (const data::Error &error) {
        EXPECT_EQ(error.kind(), data::Failure::OpenQuestion);
    }
    options.unit = "Đông Cương";
    options.crs = "VN2000:thanh-hoa";
    options.notation = data::NumberNotation::English;
    this->import(options);
    EXPECT_EQ(one("SELECT declared_area_m2 FROM parcel WHERE map_sheet = '901'"), "4095.0");
}

TEST_F(ImportTest, ProposesTheSystemAndOrderOfCoordinates)
{
    std::string rows;
    for (int i = 0; i < 5; ++i)
        rows += std::format("{},{},{}\n", i + 101, 2194500 + 100 * i, 580200 + 130 * i);
    ImportOptions options{.file = write("moc.csv", "So hieu moc,X (m),Y (m)\n" + rows),
                          .target = ImportTarget::Markers,
                          .forest = "rung-ham-rong"};
    Import import(m_workspace, options);
    const auto &best = import.preview().places.front();
    EXPECT_EQ(best.crs.code, "EPSG:5897");
    EXPECT_TRUE(best.crs.northingFirst);
    options.acceptProposals = true;
    this->import(options);
    EXPECT_EQ(one("SELECT count(*) || ' ' || min(X(geometry)) || ' ' || min(Y(geometry)) FROM boundary_marker WHERE "
                  "number > 100"),
              "5 580200.0 2194500.0");
}

TEST_F(ImportTest, BringsAnAlignmentToItsProject)
{
    const auto file = write("tuyen.csv", "WKT,id\n\"LINESTRING (580000 2194000, 580100 2194500)\",1\n"
                                         "\"LINESTRING (580100 2194500, 580100 2195000)\",2\n");
    const ImportPlan plan = import({.file = file,
                                    .target = ImportTarget::Alignment,
                                    .project = "PR-01",
                                    .crs = "5897",
                                    .quality = data::Quality::Surveyed});
    EXPECT_EQ(plan.changed, 1);
    EXPECT_EQ(one("SELECT NumGeometries(alignment) || ' ' || quality || ' ' || name FROM project WHERE code = 'PR-01'"),
              "2 surveyed " + one("SELECT name FROM project WHERE code = 'PR-01'"));
    expectSound();
}

TEST_F(ImportTest, FindsOverlapsWithinAndWithWhatIsThere)
{
    import(parcels(write("a.csv", "WKT,SoTo,SoThua\n" + square(0) + ",901,1\n")));
    const ImportPlan plan =
        import(parcels(write("b.csv", "WKT,SoTo,SoThua\n" + square(0) + ",902,1\n" + square(0, 5) + ",902,2\n")));
    std::vector<std::string> overlaps;
    for (const data::ImportIssue &issue : plan.issues)
        if (issue.kind == IssueKind::Overlap && issue.subject.find("90") != std::string::npos &&
            issue.subject.find("901/") + issue.subject.rfind("902/2") > 0)
            overlaps.push_back(issue.subject + " " + issue.detail);
    EXPECT_THAT(overlaps, testing::IsSupersetOf({"902/1 × 901/1 100.00", "902/2 × 901/1 25.00"}));
    EXPECT_EQ(plan.added, 2);
}

TEST_F(ImportTest, CancelledLeavesTheWorkspaceAsItWas)
{
    std::string rows = "WKT,SoTo,SoThua\n";
    for (int i = 0; i < 12'000; ++i)
        rows += square(i) + ",901," + std::to_string(i) + "\n";
    Import import(m_workspace, parcels(write("a.csv", rows)));
    import.plan();
    const data::ImportProgress stop{[](auto, auto, auto) { return false; }};
    EXPECT_THROW(import.commit(m_workspace, kAuthor, stop), data::Error);
    EXPECT_EQ(one("SELECT count(*) FROM parcel WHERE map_sheet = '901'"), "0");
    expectSound();
    EXPECT_THROW(import.plan(stop), data::Error);
}

TEST_F(ImportTest, KeepsAMappingForTheNextFile)
{
    data::saveImportMapping(m_workspace,
                            {.name = "huyện", .target = ImportTarget::Parcels, .fields = {{"number", "cot_b"}}}, "An");
    data::saveImportMapping(m_workspace,
                            {.name = "huyện", .target = ImportTarget::Parcels, .fields = {{"number", "cot_c"}}}, "An");
    const auto mappings = data::importMappings(m_workspace);
    ASSERT_THAT(mappings, SizeIs(1));
    EXPECT_EQ(mappings[0].fields.at("number"), "cot_c");
    ImportOptions options = parcels(write("a.csv", "WKT,cot_a,cot_b,cot_c\n" + square(0) + ",901,x,7\n"));
    options.mapping = mappings[0].fields;
    options.mapping["map_sheet"] = "cot_a";
    import(options);
    EXPECT_EQ(one("SELECT number FROM parcel WHERE map_sheet = '901'"), "7");
}

} // namespace
