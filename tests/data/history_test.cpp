// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/history.h"

#include "data/store/content_digest_p.h"
#include "data/store/error.h"
#include "data/store/history_p.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

#include <format>

namespace {

using data::Check;
using data::Workspace;

class History : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "Phường"}, {"Lan", "tạo"});

    SQLite::Database &database() { return workspace.database(); }
    std::optional<data::Id> run(const std::string &sql, const std::string &why = "đổi")
    {
        return workspace.change({"Lan", why}, [&](SQLite::Database &db) { db.exec(sql); });
    }
    /// Content of all tables, for comparing one moment with another.
    data::ContentDigest content() { return data::scanContent(database()); }
    /// What verify() finds wrong, as "check subject".
    std::vector<std::string> faults()
    {
        std::vector<std::string> result;
        for (const auto &each : data::verify(workspace))
            if (!each.ok)
                result.push_back(std::format("{} {}", static_cast<int>(each.check), each.subject));
        return result;
    }
    static std::string fault(Check check, const std::string &subject)
    {
        return std::format("{} {}", static_cast<int>(check), subject);
    }
};

const char *const kThreeHolders = "INSERT INTO holder (id, name, kind, illustrative) VALUES"
                                  " (1, 'Hộ 1', 'household', 0), (2, 'Hộ 2', 'household', 0),"
                                  " (3, 'Hộ 3', 'household', 0)";
const char *const kParcel = "INSERT INTO parcel (id, map_sheet, number, land_use, category, declared_area_m2,"
                            " holder_id, quality, illustrative, source, geometry) VALUES (1, '12', '345', 'ODT',"
                            " 'residential', 80, 1, 'surveyed', 0, 'x',"
                            " GeomFromText('MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))', 5897))";

TEST_F(History, BeginsWithTheMakingOfTheWorkspace)
{
    const auto entries = data::history(workspace);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].kind, "create");
    EXPECT_EQ(entries[0].who, "Lan");
    EXPECT_EQ(entries[0].why, "tạo");
    EXPECT_EQ(entries[0].at.size(), std::string("2026-11-23T08:00:00Z").size());
}

TEST_F(History, CountsTheRowsOfEachTable)
{
    run(kThreeHolders);
    run("UPDATE holder SET phone = '0912' WHERE id = 1; DELETE FROM holder WHERE id = 3");
    const auto last = data::history(workspace).back();
    ASSERT_EQ(last.rows.size(), 1U);
    EXPECT_EQ(last.rows[0].table, "holder");
    EXPECT_EQ(last.rows[0].updated, 1);
    EXPECT_EQ(last.rows[0].deleted, 1);
}

TEST_F(History, LeavesOutAChangeThatAltersNothing)
{
    run(kThreeHolders);
    EXPECT_FALSE(run("UPDATE holder SET phone = phone"));
    EXPECT_EQ(data::history(workspace).size(), 2U);
}

TEST_F(History, TakesTheLastChangeBackByAppending)
{
    run(kThreeHolders);
    const auto before = content();
    run("UPDATE holder SET name = 'Nguyễn' WHERE id = 2; DELETE FROM holder WHERE id = 1", "sửa tên");
    const data::Id undo = workspace.undo("Minh");
    EXPECT_EQ(content(), before);
    const auto entries = data::history(workspace);
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[3].id, undo);
    EXPECT_EQ(entries[3].kind, "undo");
    EXPECT_EQ(entries[3].undoes, 3);
    EXPECT_EQ(entries[3].who, "Minh");
    EXPECT_EQ(entries[3].why, "sửa tên");
    EXPECT_EQ(entries[2].undoneBy, undo);
}

TEST_F(History, UndoesFurtherAndFurtherBackUntilTheMaking)
{
    const auto empty = content();
    run(kThreeHolders);
    run("UPDATE holder SET phone = '1'");
    run("DELETE FROM holder WHERE id = 2");
    for (int i = 0; i < 3; ++i)
        workspace.undo("Lan");
    EXPECT_EQ(content(), empty);
    try {
        workspace.undo("Lan");
        FAIL() << "the making was undone";
    } catch (const data::Error &error) {
        EXPECT_EQ(error.kind(), data::Failure::NothingToUndo);
    }
    EXPECT_THAT(faults(), testing::IsEmpty());
}

TEST_F(History, UndoesGeometryWithItsSpatialIndex)
{
    run(kThreeHolders);
    run(kParcel);
    run("UPDATE parcel SET geometry = GeomFromText('MULTIPOLYGON(((5 5, 6 5, 6 6, 5 5)))', 5897)");
    workspace.undo("Lan");
    EXPECT_EQ(database().execAndGet("SELECT xmin FROM idx_parcel_geometry").getDouble(), 0.0);
    workspace.undo("Lan");
    EXPECT_EQ(database().execAndGet("SELECT count(*) FROM idx_parcel_geometry").getInt(), 0);
    EXPECT_THAT(faults(), testing::IsEmpty());
}

TEST_F(History, RefusesToUndoWhatSomebodyAlteredOutside)
{
    run(kThreeHolders);
    run("UPDATE holder SET phone = '1' WHERE id = 1");
    database().exec("UPDATE holder SET phone = '2' WHERE id = 1");
    const auto before = content();
    try {
        workspace.undo("Lan");
        FAIL() << "undone";
    } catch (const data::Error &error) {
        EXPECT_EQ(error.kind(), data::Failure::Conflict);
        EXPECT_EQ(error.subject(), "holder");
    }
    EXPECT_EQ(content(), before);
}

TEST_F(History, KeepsTheDigestThatAFullLookWouldGive)
{
    run(kThreeHolders);
    run(kParcel);
    run("UPDATE parcel SET declared_area_m2 = 80.5; UPDATE parcel SET declared_area_m2 = 81");
    run("UPDATE holder SET id = 7 WHERE id = 3");
    run("UPDATE workspace SET value = 'Phường mới' WHERE key = 'name'");
    run("DELETE FROM parcel; DELETE FROM holder WHERE id = 1");
    workspace.undo("Lan");
    EXPECT_EQ(data::lastDigest(database()), content());
    EXPECT_THAT(faults(), testing::IsEmpty());
}

TEST_F(History, FindsARowAlteredOutsideByItsTable)
{
    run(kThreeHolders);
    run(kParcel);
    database().exec("UPDATE parcel SET declared_area_m2 = 800");
    EXPECT_THAT(faults(), testing::ElementsAre(fault(Check::Content, "parcel")));
    run("UPDATE parcel SET declared_area_m2 = 80");
    EXPECT_THAT(faults(), testing::ElementsAre(fault(Check::Content, "parcel"))) << "a later change must not hide it";
}

TEST_F(History, FindsARowAddedOrRemovedOutside)
{
    run(kThreeHolders);
    database().exec("DELETE FROM holder WHERE id = 2");
    EXPECT_THAT(faults(), testing::ElementsAre(fault(Check::Content, "holder")));
}

TEST_F(History, NamesTheFirstBrokenLink)
{
    for (int i = 1; i <= 5; ++i)
        run(std::format("INSERT INTO holder (id, name, kind, illustrative) VALUES ({}, 'x', 'household', 0)", i));
    const struct
    {
        const char *sql;
        const char *link;
    } cases[] = {{"UPDATE change SET why = 'khác' WHERE id = 5", "5"},
                 {"UPDATE change SET who = 'ai đó' WHERE id = 4", "4"},
                 {"UPDATE change_digest SET row_count = 9 WHERE change_id = 3", "3"},
                 {"DELETE FROM change_digest WHERE change_id = 2; DELETE FROM change WHERE id = 2", "2"}};
    for (const auto &[sql, link] : cases) {
        database().exec(sql);
        EXPECT_THAT(faults(), testing::Contains(fault(Check::Chain, link))) << sql;
    }
}

TEST_F(History, FindsACutOffEnd)
{
    run(kThreeHolders);
    run("UPDATE holder SET phone = '1'");
    workspace.undo("Lan");
    database().exec("PRAGMA foreign_keys = OFF; DELETE FROM change_digest WHERE change_id > 2;"
                    " DELETE FROM change WHERE id > 2");
    EXPECT_THAT(faults(), testing::Contains(fault(Check::Chain, "3")));
}

TEST_F(History, FindsABrokenReferenceAndABrokenIndex)
{
    run(kThreeHolders);
    run(kParcel);
    database().exec("PRAGMA foreign_keys = OFF; DELETE FROM holder WHERE id = 1;"
                    " DELETE FROM idx_parcel_geometry");
    EXPECT_THAT(faults(), testing::IsSupersetOf({fault(Check::ForeignKeys, "parcel 1"),
                                                 fault(Check::SpatialIndexes, "parcel.geometry")}));
}

} // namespace
