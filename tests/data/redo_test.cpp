// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/bulk_p.h"
#include "data/store/content_digest_p.h"
#include "data/store/error.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/history.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

#include <format>

namespace {

using data::Failure;
using data::Workspace;

class Redo : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "Phường"}, {"Lan", "tạo"});

    void holder(int id, const std::string &why)
    {
        workspace.change({"Lan", why}, [&](SQLite::Database &database) {
            database.exec(std::format("INSERT INTO holder (id, name, kind, illustrative) VALUES"
                                      " ({}, 'Hộ {}', 'household', 0)",
                                      id, id));
        });
    }
    void parcels(int count, const std::string &sheet)
    {
        workspace.changeInBulk({"An", "nhập " + sheet}, [&](data::BulkWriter &writer) {
            data::BulkTable &table = writer.table("parcel", static_cast<std::size_t>(count));
            std::vector<std::byte> blob;
            for (int i = 1; i <= count; ++i) {
                const double x = 580000 + 10.0 * i;
                const std::string number = std::to_string(i); // bound, not copied, until the row ends
                blob.clear();
                const gis::Geometry shape = gis::MultiPolygon{{{{x, 0}, {x + 9.5, 0}, {x, 9}, {x, 0}}, {}}};
                const gis::Box box = data::appendGeometryBlob(blob, shape, 5897);
                table.null().null().text(sheet).text(number).text("ODT").text("residential").real(100.25);
                table.real(-7.0).null().null().text("digitised").integer(0).text("").geometry(blob, box).endRow();
            }
        });
    }
    data::ContentDigest content() { return data::scanContent(workspace.database()); }
    void expectSound()
    {
        for (const data::VerifyResult &result : data::verify(workspace))
            EXPECT_TRUE(result.ok) << static_cast<int>(result.check) << ' ' << result.subject << ' ' << result.detail;
        EXPECT_EQ(workspace.database().execAndGet("SELECT rtreecheck('idx_parcel_geometry')").getString(), "ok");
    }
    template <typename Action> static Failure failureOf(Action action)
    {
        try {
            action();
        } catch (const data::Error &error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was thrown";
        return Failure::Other;
    }
};

TEST_F(Redo, GoesBackAndForthThroughEveryState)
{
    std::vector<data::ContentDigest> states{content()};
    for (int i = 1; i <= 3; ++i) {
        holder(i, std::format("thêm {}", i));
        states.push_back(content());
    }
    std::size_t at = 3;
    for (const char step : std::string("uuruurrrurruuuu")) {
        if (step == 'u' && at > 0)
            workspace.undo("Lan"), --at;
        else if (step == 'r' && at < 3)
            workspace.redo("Lan"), ++at;
        EXPECT_EQ(content(), states[at]);
        EXPECT_EQ(workspace.undoable(), at > 0 ? std::optional(std::format("thêm {}", at)) : std::nullopt);
        EXPECT_EQ(workspace.redoable(), at < 3 ? std::optional(std::format("thêm {}", at + 1)) : std::nullopt);
    }
    expectSound();
}

TEST_F(Redo, OutlivesTheProgram)
{
    holder(1, "thêm");
    const auto after = content();
    workspace.undo("Lan");
    workspace = Workspace::open(folder / "w.sqlite");
    workspace.redo("Minh");
    EXPECT_EQ(content(), after);
}

TEST_F(Redo, EndsWithANewChange)
{
    holder(1, "một");
    workspace.undo("Lan");
    holder(2, "hai");
    EXPECT_FALSE(workspace.redoable());
    EXPECT_EQ(failureOf([&] { workspace.redo("Lan"); }), Failure::NothingToRedo);
    workspace.undo("Lan");
    EXPECT_EQ(workspace.redoable(), "hai");
    EXPECT_EQ(failureOf([&] { workspace.undo("Lan"); }), Failure::NothingToUndo);
    workspace.redo("Lan");
    EXPECT_EQ(failureOf([&] { workspace.redo("Lan"); }), Failure::NothingToRedo);
}

TEST_F(Redo, IsToldByHistoryAsWhatItIs)
{
    holder(1, "thêm");
    workspace.undo("Lan");
    workspace.redo("Minh");
    const auto entries = data::history(workspace);
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[3].kind, "redo");
    EXPECT_EQ(entries[3].who, "Minh");
    EXPECT_EQ(entries[3].why, "thêm");
    EXPECT_EQ(entries[3].undoes, 3);
    EXPECT_EQ(entries[3].change, 2);
    EXPECT_EQ(entries[3].rows.at(0).inserted, 1);
    EXPECT_EQ(entries[2].undoneBy, 4);
    EXPECT_FALSE(entries[1].undoneBy) << "it holds again";
    workspace.undo("Lan");
    EXPECT_EQ(data::history(workspace)[1].undoneBy, 5);
}

TEST_F(Redo, BringsRowsInBulkBackAsTheyWere)
{
    parcels(20, "1");
    const auto first = content();
    for (const int count : {1, 8192, 9000}) {
        const std::string before = std::to_string(count);
        parcels(count, before);
        const auto after = content();
        workspace.undo("Lan");
        EXPECT_EQ(content(), first);
        expectSound();
        workspace.redo("Lan");
        EXPECT_EQ(content(), after);
        expectSound();
        EXPECT_EQ(data::history(workspace).back().rows.at(0).inserted, count);
        EXPECT_EQ(workspace.database()
                      .execAndGet("SELECT count(*) FROM change_kept"
                                  " WHERE change_id = (SELECT max(id) FROM change WHERE kind = 'change')")
                      .getInt(),
                  0);
        workspace.undo("Lan");
    }
    EXPECT_EQ(content(), first);
}

TEST_F(Redo, SaysWhenTheRowsWereNotKeptOrNotAsTheyWere)
{
    parcels(50, "1");
    workspace.undo("Lan");
    const auto before = content();
    workspace.database().exec("UPDATE change_kept SET bytes = substr(bytes, 1, length(bytes) - 1)");
    EXPECT_EQ(failureOf([&] { workspace.redo("Lan"); }), Failure::Conflict);
    workspace.database().exec("UPDATE change_kept SET bytes = x'3030303030'");
    EXPECT_EQ(failureOf([&] { workspace.redo("Lan"); }), Failure::Conflict);
    workspace.database().exec("DELETE FROM change_kept");
    EXPECT_EQ(failureOf([&] { workspace.redo("Lan"); }), Failure::RowsNotKept);
    EXPECT_EQ(content(), before);
}

} // namespace
