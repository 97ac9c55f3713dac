// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/changes.h"

#include "data/import/import.h"
#include "data/store/history.h"
#include "data/store/projects.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <format>

namespace {

using namespace std::chrono_literals;
using data::FieldChange;
using data::Workspace;
using testing::ElementsAre;
using testing::IsEmpty;

class Changes : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "w"}, {"Lan", "tạo"}, data::fillHamRong);

    void run(const std::string &sql, const std::string &who = "Lan")
    {
        workspace.change({who, "sửa"}, [&](SQLite::Database &database) { database.exec(sql); });
    }
    std::string one(const std::string &sql) { return workspace.database().execAndGet(sql).getString(); }
    /// Of parcel 7.
    std::string parcel() { return one("SELECT map_sheet || '/' || number FROM parcel WHERE id = 7"); }
    std::string project()
    {
        return one("SELECT code FROM project WHERE id = (SELECT project_id FROM parcel WHERE id = 7)");
    }
    [[nodiscard]] data::HistorySpan all() const { return {0, data::history(workspace).back().id}; }
    static std::vector<std::string> lines(const std::vector<FieldChange> &changes)
    {
        std::vector<std::string> result;
        for (const FieldChange &each : changes)
            result.push_back(std::format("{} {} {} {}: {} -> {}", each.entry, data::nameOf(each.kind), each.table,
                                         each.field, each.before.value_or("-"), each.after.value_or("-")));
        return result;
    }
    std::vector<std::string> steps(const data::ChangeFilter &filter = {})
    {
        return lines(data::changesIn(workspace, all(), filter));
    }
    std::vector<std::string> net(const data::ChangeFilter &filter = {})
    {
        return lines(data::netChangesIn(workspace, all(), filter));
    }
    void import(const std::string &sheet)
    {
        writeBytes(folder / "a.csv",
                   std::format("WKT,SoTo,SoThua,TenChu\n\"POLYGON ((580500 2195000, 580510 2195000, 580510 2195010,"
                               " 580500 2195000))\",{},1,Nguyễn Văn Hạnh\n",
                               sheet));
        data::Import import(workspace, {.file = folder / "a.csv",
                                        .project = "PR-01",
                                        .unit = "Đông Cương",
                                        .crs = "VN2000:thanh-hoa",
                                        .acceptProposals = true});
        import.plan();
        import.commit(workspace, {"An", "nhập"});
    }
};

TEST_F(Changes, TellEachStepAndWhatIsLeftOfThem)
{
    run("UPDATE milestone SET responsible = 'A' WHERE code = 'M-03'");
    run("UPDATE milestone SET responsible = 'B', done_on = '2026-11-20' WHERE code = 'M-03'", "Minh");
    run("UPDATE milestone SET done_on = NULL WHERE code = 'M-03'");
    const std::string was = data::changesIn(workspace, all())[0].before.value();
    EXPECT_THAT(steps(),
                ElementsAre("2 altered milestone responsible: " + was + " -> A",
                            "3 altered milestone done_on: - -> 2026-11-20", "3 altered milestone responsible: A -> B",
                            "4 altered milestone done_on: 2026-11-20 -> -"));
    EXPECT_THAT(net(), ElementsAre("3 altered milestone responsible: " + was + " -> B"));
    EXPECT_THAT(net({.who = "Minh"}),
                ElementsAre("3 altered milestone done_on: - -> 2026-11-20", "3 altered milestone responsible: A -> B"));
    EXPECT_THAT(lines(data::changesIn(workspace, {2, 3})), testing::SizeIs(2));
    EXPECT_EQ(data::changesIn(workspace, all())[0].subject, "M-03");
}

TEST_F(Changes, ThatWereTakenBackLeaveNothing)
{
    run("UPDATE project SET name = 'x' WHERE code = 'PR-01'");
    run("INSERT INTO obstacle (project_id, kind, text, source) VALUES (1, 'other', 'vướng', 'x')");
    run("DELETE FROM parcel_event WHERE parcel_id = 8");
    for (int i = 0; i < 3; ++i)
        workspace.undo("Lan");
    EXPECT_GT(steps().size(), 10U);
    EXPECT_THAT(net(), IsEmpty());
    workspace.redo("Lan");
    EXPECT_THAT(net(), ElementsAre(testing::StartsWith("8 altered project name: ")));
}

TEST_F(Changes, OfAParcelAreThoseOfAllThatBelongsToIt)
{
    run("UPDATE parcel SET land_use = 'CLN' WHERE id = 7");
    run("INSERT INTO parcel_event (parcel_id, stage, illustrative, source) VALUES (7, 'paid', 0, 'x')");
    run("UPDATE holder SET phone = '0912' WHERE id = (SELECT holder_id FROM parcel WHERE id = 7)");
    run("UPDATE parcel SET land_use = 'CLN' WHERE id = 9");
    run("UPDATE project SET note = 'x' WHERE code = '" + project() + "'");
    const auto of = data::changesIn(workspace, all(), {.parcel = parcel()});
    EXPECT_EQ(of.front().subject, parcel());
    EXPECT_EQ(of.front().project, project());
    EXPECT_FALSE(of.front().personal);
    EXPECT_EQ(of[1].subject, parcel() + " · paid");
    EXPECT_EQ(of.back().field, "phone");
    EXPECT_EQ(of.back().subject, parcel());
    EXPECT_TRUE(of.back().personal);
    for (const FieldChange &each : of)
        EXPECT_LE(each.entry, 4);
    EXPECT_EQ(data::changesIn(workspace, all(), {.project = project()}).back().field, "note");
}

TEST_F(Changes, OfAProjectAreThoseOfWhatLeftItToo)
{
    const std::string before = project();
    run("UPDATE parcel SET project_id = NULL WHERE id = 7");
    EXPECT_THAT(steps({.project = before}), ElementsAre(testing::StartsWith("2 altered parcel project_id: ")));
    EXPECT_THAT(steps({.project = "PR-99"}), IsEmpty());
}

TEST_F(Changes, KnowARemovedRowByWhatItWasCalled)
{
    run("UPDATE milestone SET title = 'x' WHERE code = 'M-03'");
    run("DELETE FROM milestone WHERE code = 'M-03'");
    EXPECT_EQ(data::changesIn(workspace, all())[0].subject, "M-03");
    for (const FieldChange &each : data::netChangesIn(workspace, all())) {
        EXPECT_EQ(each.kind, FieldChange::Kind::Removed);
        EXPECT_NE(each.before, "x") << "as it was at the beginning";
    }
}

TEST_F(Changes, TellRowsInBulkAsOneLine)
{
    import("901");
    std::vector<FieldChange> bulk = data::netChangesIn(workspace, all());
    std::erase_if(bulk, [](const FieldChange &each) { return !each.field.empty(); });
    ASSERT_EQ(bulk.size(), 2U);
    EXPECT_EQ(bulk[1].table, "parcel");
    EXPECT_EQ(bulk[1].rows, 1);
    EXPECT_EQ(bulk[1].who, "An");
    EXPECT_EQ(data::changesIn(workspace, all(), {.project = "PR-01", .parcel = "901/1"}).size(), 1U);
    workspace.undo("An");
    EXPECT_THAT(net(), IsEmpty());
    EXPECT_FALSE(steps().empty());
}

TEST_F(Changes, OfAShapeTellItsSizeAndAreKnownByMoreThanThat)
{
    run("UPDATE parcel SET geometry = GeomFromText('MULTIPOLYGON(((0 0, 4 0, 4 4, 0 4, 0 0)))', 5897) WHERE id = 7");
    run("UPDATE parcel SET geometry = ST_Translate(geometry, 9, 0, 0) WHERE id = 7");
    const auto all_ = data::changesIn(workspace, all());
    EXPECT_EQ(all_[1].before, "16.00 m²");
    EXPECT_EQ(all_[1].after, "16.00 m²");
    EXPECT_EQ(data::netChangesIn(workspace, {2, 3}).size(), 1U) << "it moved";
}

} // namespace
