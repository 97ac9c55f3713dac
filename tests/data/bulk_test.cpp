// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/bulk_p.h"
#include "data/store/error.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/history.h"
#include "data/store/parcels.h"
#include "gis/wkb.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

#include <random>

namespace {

using data::BulkTable;
using data::BulkWriter;

constexpr int kSrid = 5897;

gis::Geometry square(double x, double y, double side)
{
    return gis::MultiPolygon{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}, {}}};
}

void addParcels(BulkWriter &writer, int count, const std::string &sheet)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> place(0, 5000);
    BulkTable &holders = writer.table("holder", static_cast<std::size_t>(count));
    BulkTable &parcels = writer.table("parcel", static_cast<std::size_t>(count));
    std::vector<std::byte> blob;
    for (int i = 1; i <= count; ++i) {
        const data::Id holder = holders.text("Nguyễn Văn A").text("household").text("").text("").integer(0).endRow();
        blob.clear();
        const gis::Box box =
            data::appendGeometryBlob(blob, square(580000 + place(random), 2195000 + place(random), 10), kSrid);
        const std::string number = std::to_string(i);
        parcels.null()
            .null()
            .text(sheet)
            .text(number)
            .text("ODT")
            .text("residential")
            .real(100.25)
            .null()
            .null()
            .integer(holder);
        parcels.text("digitised").integer(0).text("a.csv").geometry(blob, box).endRow();
    }
}

class Bulk : public testing::Test
{
protected:
    void add(int count, const std::string &sheet)
    {
        m_workspace.changeInBulk({"An", "import"}, [&](BulkWriter &writer) { addParcels(writer, count, sheet); });
    }
    void expectSound()
    {
        for (const data::VerifyResult &result : data::verify(m_workspace))
            EXPECT_TRUE(result.ok) << static_cast<int>(result.check) << ' ' << result.subject << ' ' << result.detail;
        EXPECT_EQ(one("SELECT rtreecheck('idx_parcel_geometry')"), "ok");
    }
    std::string one(const std::string &sql) { return m_workspace.database().execAndGet(sql).getString(); }

    TempFolder m_folder;
    data::Workspace m_workspace = data::Workspace::create(m_folder / "w.sqlite", {.name = "w"}, {"An", "new"});
};

TEST_F(Bulk, WritesGeometryAsSpatialiteDoes)
{
    add(1, "1");
    const gis::Geometry hole = gis::MultiPolygon{{{{0, 0}, {9, 0}, {9, 9}, {0, 0}}, {{{5, 1}, {6, 1}, {6, 2}, {5, 1}}}},
                                                 {{{20, 0}, {29, 0}, {29, 9}, {20, 0}}, {}}};
    for (const gis::Geometry &geometry : {hole, gis::Geometry(gis::Point{3, 4}),
                                          gis::Geometry(gis::MultiLineString{{{0, 0}, {1, 2}}, {{3, 3}, {4, 5}}})}) {
        std::vector<std::byte> ours;
        data::appendGeometryBlob(ours, geometry, kSrid);
        const auto wkb = gis::toWkb(geometry);
        SQLite::Statement theirs(m_workspace.database(), "SELECT GeomFromWKB(?, ?) = ?");
        theirs.bind(1, wkb.data(), static_cast<int>(wkb.size()));
        theirs.bind(2, kSrid);
        theirs.bind(3, ours.data(), static_cast<int>(ours.size()));
        ASSERT_TRUE(theirs.executeStep());
        EXPECT_EQ(theirs.getColumn(0).getInt(), 1);
    }
}

TEST_F(Bulk, LeavesAWorkspaceThatVerifiesAndOpensAgain)
{
    for (const int count : {1, 51, 52, 3000}) {
        add(count, std::to_string(count));
        expectSound();
    }
    m_workspace = data::Workspace::open(m_folder / "w.sqlite");
    EXPECT_EQ(data::parcels(m_workspace).size(), 3104U);
    EXPECT_EQ(one("SELECT count(*) FROM idx_parcel_geometry WHERE xmin < 582500"),
              one("SELECT count(*) FROM parcel WHERE MbrMinX(geometry) < 582500"));
}

TEST_F(Bulk, RowsAddedLaterOneByOneGoIntoThePackedIndex)
{
    add(3000, "1");
    add(5, "2"); // few: through the triggers
    expectSound();
    m_workspace.change({"An", "edit"}, [](SQLite::Database &database) {
        database.exec("UPDATE parcel SET geometry = ST_Translate(geometry, 50, 0, 0) WHERE id % 7 = 0");
        database.exec("DELETE FROM parcel WHERE id % 5 = 0");
    });
    expectSound();
}

TEST_F(Bulk, IsToldByHistoryWithItsRows)
{
    add(40, "1");
    const auto entry = data::history(m_workspace).back();
    EXPECT_EQ(entry.kind, "change");
    ASSERT_EQ(entry.rows.size(), 2U);
    for (const auto &rows : entry.rows)
        EXPECT_EQ(rows.inserted, 40) << rows.table;
    EXPECT_EQ(one("SELECT length(changeset) FROM change ORDER BY id DESC LIMIT 1"), "0");
}

TEST_F(Bulk, IsTakenBackWhole)
{
    add(500, "1");
    add(2000, "2");
    m_workspace.undo("An");
    EXPECT_EQ(one("SELECT count(*) FROM parcel"), "500");
    EXPECT_EQ(one("SELECT count(*) FROM holder"), "500");
    expectSound();
    m_workspace.undo("An");
    EXPECT_EQ(one("SELECT count(*) FROM parcel"), "0");
    EXPECT_EQ(one("SELECT count(*) FROM idx_parcel_geometry"), "0");
    expectSound();
    add(10, "3");
    expectSound();
}

TEST_F(Bulk, IsNotTakenBackWhenARowIsNoLongerAsItWasAdded)
{
    add(500, "1");
    m_workspace.database().exec("UPDATE parcel SET land_use = 'LUC' WHERE id = 7"); // past the history
    EXPECT_THROW(m_workspace.undo("An"), data::Error);
    EXPECT_EQ(one("SELECT count(*) FROM parcel"), "500");
}

TEST_F(Bulk, IsNotTakenBackUnderWhatRefersToIt)
{
    add(500, "1");
    m_workspace.database().exec("INSERT INTO obstacle (parcel_id, kind, text, source) VALUES (7, 'other', 'x', 'x')");
    EXPECT_THROW(m_workspace.undo("An"), data::Error);
    EXPECT_EQ(one("SELECT count(*) FROM parcel"), "500");
    EXPECT_EQ(one("SELECT count(*) FROM idx_parcel_geometry"), "500");
}

TEST_F(Bulk, OfAFailedChangeLeavesNothing)
{
    EXPECT_THROW(m_workspace.changeInBulk({"An", "x"},
                                          [](BulkWriter &writer) {
                                              addParcels(writer, 100, "1");
                                              throw data::Error(data::Failure::Other, "x");
                                          }),
                 data::Error);
    EXPECT_EQ(one("SELECT count(*) FROM parcel"), "0");
    expectSound();
    EXPECT_NO_THROW((void)data::Workspace::open(m_folder / "w.sqlite"));
}

TEST_F(Bulk, NamesTheChainWhenItsRangesAreAltered)
{
    add(20, "1");
    m_workspace.database().exec("UPDATE change_bulk SET last_id = last_id + 1");
    const auto results = data::verify(m_workspace);
    EXPECT_TRUE(std::ranges::any_of(results, [](const auto &r) { return r.check == data::Check::Chain && !r.ok; }));
}

} // namespace
