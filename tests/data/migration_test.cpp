// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/connection_p.h"
#include "data/store/error.h"
#include "data/store/history.h"
#include "data/store/history_p.h"
#include "data/store/parcels.h"
#include "data/store/schema.h"
#include "data/store/workspace.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

namespace {

using data::Workspace;

const data::Author kAuthor{.who = "Lan", .why = "thử"};

/// A file as the program wrote it before any step of clearance could be an event, with a history of
/// one change made by @p sql.
void makeVersion5(const std::filesystem::path &file, const char *sql)
{
    data::Connection connection(file, data::Connection::Mode::Create);
    SQLite::Database &database = connection.database();
    database.exec("PRAGMA application_id = " + std::to_string(data::kApplicationId));
    SQLite::Transaction transaction(database);
    data::runMigrations(database, data::embedded::migrations().first(5), 5897);
    const auto record = [&](std::string_view kind, const char *what) {
        const data::Recorder recorder(database);
        database.exec(what);
        data::appendChange(database, {.kind = kind, .author = kAuthor, .undoes = {}, .bulk = {}}, recorder.changeset());
    };
    record("create", "INSERT INTO workspace (key, value) VALUES ('name', 'Cũ'), ('province', 'thanh-hoa'),"
                     " ('srid', '5897');"
                     "INSERT INTO project (id, code, name, kind, status, quality, source)"
                     " VALUES (7, 'PR-01', 'Đường sắt', 'railway', 'planned', 'illustrative', 'x');"
                     "INSERT INTO parcel (id, project_id, map_sheet, number, land_use, category, quality,"
                     " illustrative, source) VALUES (1, 7, '9', '5', 'LUC', 'agricultural', 'surveyed', 0, 'x');"
                     "INSERT INTO parcel_event (parcel_id, stage, actual_on, document_number, illustrative, source)"
                     " VALUES (1, 'notice', '2026-06-01', '5/TB', 0, 'x'), (1, 'paid', '2026-09-01', '', 0, 'x'),"
                     " (1, 'recovered', '2026-08-30', '6/QĐ', 0, 'x')");
    record("change", sql);
    transaction.commit();
}

class Migration : public testing::Test
{
protected:
    TempFolder folder;

    Workspace migrated(const char *sql)
    {
        makeVersion5(folder / "w.sqlite", sql);
        return Workspace::open(folder / "w.sqlite");
    }
    static void expectSound(const Workspace &workspace)
    {
        EXPECT_THAT(data::verify(workspace), testing::Each(testing::Field(&data::VerifyResult::ok, true)));
    }
};

TEST_F(Migration, KeepsItsEventsWhenAnyStepBecomesOne)
{
    Workspace workspace = migrated("UPDATE parcel_event SET amount_dong = 5 WHERE stage = 'paid'");
    expectSound(workspace);
    const auto events = data::parcelEvents(workspace, 1);
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].documentNumber, "5/TB");
    EXPECT_EQ(events[1].stage, "paid");
    EXPECT_EQ(events[1].amountDong, 5);
    EXPECT_EQ(data::parcel(workspace, 1)->stage, "paid") << "the railway may recover before";
    EXPECT_EQ(data::stages(workspace).size(), 7U);
    workspace.change(kAuthor, [](SQLite::Database &database) {
        database.exec("INSERT INTO parcel_event (parcel_id, stage, actual_on, illustrative, source)"
                      " VALUES (1, 'plan_served', '2026-09-02', 0, 'x')");
    });
    expectSound(workspace);
}

TEST_F(Migration, TakesNothingBackThatHasAnotherFormSince)
{
    Workspace workspace = migrated("UPDATE parcel_event SET amount_dong = 5 WHERE stage = 'paid'");
    try {
        workspace.undo("Lan");
        ADD_FAILURE() << "nothing was thrown";
    } catch (const data::Error &error) {
        EXPECT_EQ(error.kind(), data::Failure::Conflict);
        EXPECT_EQ(error.subject(), "parcel_event");
    }
    EXPECT_EQ(data::parcelEvents(workspace, 1)[1].amountDong, 5);
    expectSound(workspace);
}

TEST_F(Migration, TakesBackWhatKeptItsFormThroughAMigration)
{
    Workspace workspace = migrated("UPDATE project SET name = 'Đường sắt tốc độ cao'");
    workspace.undo("Lan");
    EXPECT_EQ(workspace.database().execAndGet("SELECT name FROM project").getString(), "Đường sắt");
    expectSound(workspace);
}

} // namespace
