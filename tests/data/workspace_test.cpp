// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/workspace.h"

#include "data/store/connection_p.h"
#include "data/store/history.h"
#include "data/store/schema.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using data::Failure;
using data::Workspace;

const data::Author kAuthor{.who = "Lan", .why = "thử"};

Workspace makeWorkspace(const fs::path &file) { return Workspace::create(file, {.name = "Phường Hàm Rồng"}, kAuthor); }

/// The failure of @p action; Failure::Other with a test failure if there is none.
template <typename Action> Failure failureOf(Action action)
{
    try {
        action();
    } catch (const data::Error &error) {
        return error.kind();
    }
    ADD_FAILURE() << "nothing was thrown";
    return Failure::Other;
}

void addHolder(Workspace &workspace, const std::string &name)
{
    workspace.change(kAuthor, [&](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO holder (name, kind, illustrative) VALUES (?, 'household', 0)");
        insert.bind(1, name);
        insert.exec();
    });
}

class WorkspaceFile : public testing::Test
{
protected:
    TempFolder folder;
    fs::path file = folder / "ham-rong.sqlite";

    /// Opening is refused with @p failure, and neither the file nor its folder is altered.
    void expectRefused(Failure failure)
    {
        const std::string before = bytesOf(file);
        const std::string listing = folder.listing();
        EXPECT_EQ(failureOf([&] { Workspace::open(file); }), failure);
        EXPECT_EQ(bytesOf(file), before);
        EXPECT_EQ(folder.listing(), listing);
    }
    /// Runs SQL on the file as some other program would.
    void tamper(const std::string &sql)
    {
        data::Connection connection(file, data::Connection::Mode::ReadWrite);
        connection.database().exec(sql);
        connection.database().exec("PRAGMA journal_mode = DELETE");
    }
};

TEST_F(WorkspaceFile, KeepsItsNameAndGrid)
{
    makeWorkspace(file);
    const Workspace workspace = Workspace::open(file);
    EXPECT_EQ(workspace.name(), "Phường Hàm Rồng");
    EXPECT_EQ(workspace.srid(), 5897);
}

TEST_F(WorkspaceFile, TakesTheZoneOfItsProvince)
{
    const Workspace workspace = Workspace::create(file, {.name = "Vinh", .province = "nghe-an"}, kAuthor);
    EXPECT_EQ(workspace.srid(), 9208);
    EXPECT_EQ(workspace.database().execAndGet("SELECT DISTINCT srid FROM geometry_columns").getInt(), 9208);
}

TEST_F(WorkspaceFile, CarriesItsKindAndVersionInItsHeader)
{
    makeWorkspace(file);
    const std::string bytes = bytesOf(file);
    EXPECT_EQ(bytes.substr(68, 4), "CMoc");
    EXPECT_EQ(bytes[63], data::schemaVersion());
}

TEST_F(WorkspaceFile, IsMadeInWriteAheadModeWithForeignKeys)
{
    Workspace workspace = makeWorkspace(file);
    EXPECT_EQ(workspace.database().execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(failureOf([&] {
                  workspace.change(kAuthor, [](SQLite::Database &database) {
                      database.exec("INSERT INTO milestone (code, project_id, title, wording, source)"
                                    " VALUES ('M', 99, '', '', '')");
                  });
              }),
              Failure::BadContent);
}

TEST_F(WorkspaceFile, IsNeverOverwritten)
{
    writeBytes(file, "không phải của mình");
    EXPECT_EQ(failureOf([&] { makeWorkspace(file); }), Failure::AlreadyExists);
    EXPECT_EQ(bytesOf(file), "không phải của mình");
}

TEST_F(WorkspaceFile, IsNotLeftBehindWhenItsFillingFails)
{
    EXPECT_EQ(failureOf([&] {
                  Workspace::create(file, {.name = "x"}, kAuthor,
                                    [](Workspace &) { throw data::Error(Failure::BadContent, "row 3"); });
              }),
              Failure::BadContent);
    EXPECT_EQ(folder.listing(), "");
    EXPECT_EQ(failureOf([&] { Workspace::create(file, {.name = "x", .province = "atlantis"}, kAuthor); }),
              Failure::UnknownProvince);
    EXPECT_EQ(folder.listing(), "");
}

TEST_F(WorkspaceFile, SaysThatAFolderIsNotThere)
{
    EXPECT_EQ(failureOf([&] { makeWorkspace(folder / "không có/x.sqlite"); }), Failure::ReadOnly);
    EXPECT_EQ(failureOf([&] { Workspace::open(folder / "không có.sqlite"); }), Failure::NotFound);
    EXPECT_EQ(failureOf([&] { Workspace::open(folder.path()); }), Failure::NotAWorkspace);
}

TEST_F(WorkspaceFile, IsRefusedWhenItIsSomethingElse)
{
    writeBytes(file, "");
    expectRefused(Failure::NotAWorkspace);
    writeBytes(file, "SQLite format 3");
    expectRefused(Failure::NotAWorkspace);
    writeBytes(file, std::string(5000, 'x'));
    expectRefused(Failure::NotAWorkspace);
}

TEST_F(WorkspaceFile, IsRefusedWhenItIsAnotherProgramsDatabase)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
    expectRefused(Failure::NotAWorkspace);
}

TEST_F(WorkspaceFile, IsRefusedWhenANewerProgramWroteIt)
{
    makeWorkspace(file);
    tamper("PRAGMA user_version = 99");
    expectRefused(Failure::Newer);
}

TEST_F(WorkspaceFile, IsRefusedWhenItIsDamaged)
{
    makeWorkspace(file);
    tamper("SELECT 1");
    std::string bytes = bytesOf(file);
    bytes.resize(bytes.size() / 2);
    writeBytes(file, bytes);
    expectRefused(Failure::Corrupt);
    makeWorkspace(folder / "2.sqlite");
    bytes = bytesOf(folder / "2.sqlite");
    std::fill(bytes.begin() + 4096, bytes.begin() + 12 * 4096, 'x');
    writeBytes(file, bytes);
    expectRefused(Failure::Corrupt);
}

TEST_F(WorkspaceFile, IsRefusedWhileAnotherProgramLocksIt)
{
    makeWorkspace(file);
    tamper("SELECT 1");
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    expectRefused(Failure::Locked);
}

class ForeignObject : public WorkspaceFile, public testing::WithParamInterface<const char *>
{};

TEST_P(ForeignObject, IsRefused)
{
    makeWorkspace(file);
    tamper(GetParam());
    expectRefused(Failure::NotAWorkspace);
}

INSTANTIATE_TEST_SUITE_P(
    Sql, ForeignObject,
    testing::Values("CREATE TRIGGER t AFTER INSERT ON holder BEGIN DELETE FROM parcel; END",
                    "CREATE VIEW v AS SELECT * FROM holder", "CREATE VIRTUAL TABLE f USING fts5(x)",
                    "PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES ('TRIGGER', 't', 'holder', 0,"
                    " 'CREATE TRIGGER t AFTER INSERT ON holder BEGIN DELETE FROM parcel; END')",
                    "PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES ('table', 'f', 'f', 0,"
                    " 'CREATE  VIRTUAL TABLE f USING VirtualText(x)')",
                    "PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES ('table', 'f', 'f', 0,"
                    " 'CREATE/**/VIRTUAL TABLE f USING VirtualText(x)')",
                    "DROP VIEW parcel_stage; CREATE VIEW parcel_stage AS SELECT 1 AS parcel_id, 7 AS rank,"
                    " 'handed_over' AS stage, '2026-01-01' AS since"));

TEST_F(WorkspaceFile, IsRefusedWhenATableOrItsGridIsMissing)
{
    makeWorkspace(file);
    tamper("PRAGMA foreign_keys = OFF; DROP TABLE target");
    expectRefused(Failure::Corrupt);
    makeWorkspace(folder / "2.sqlite");
    file = folder / "2.sqlite";
    tamper("UPDATE workspace SET value = 'abc' WHERE key = 'srid'");
    expectRefused(Failure::Corrupt);
}

TEST_F(WorkspaceFile, MayHoldPlainTablesOfOthers)
{
    makeWorkspace(file);
    tamper("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleQML TEXT)"); // QGIS keeps its styles so
    EXPECT_NO_THROW(Workspace::open(file));
}

/// A file as the program wrote it before it kept a history.
void makeVersion1(const fs::path &file)
{
    data::Connection connection(file, data::Connection::Mode::Create);
    SQLite::Database &database = connection.database();
    database.exec("PRAGMA application_id = " + std::to_string(data::kApplicationId));
    SQLite::Transaction transaction(database);
    data::runMigrations(database, data::embedded::migrations().first(1), 5897);
    database.exec("INSERT INTO workspace (key, value) VALUES ('name', 'Cũ'), ('province', 'thanh-hoa'),"
                  " ('srid', '5897')");
    transaction.commit();
}

TEST_F(WorkspaceFile, OfAnOlderVersionIsBroughtUpToDateAfterACopy)
{
    makeVersion1(file);
    Workspace workspace = Workspace::open(file);
    EXPECT_EQ(workspace.name(), "Cũ");
    EXPECT_EQ(workspace.database().execAndGet("PRAGMA user_version").getInt(), data::schemaVersion());
    EXPECT_EQ(data::history(workspace).at(0).kind, "migrate");
    EXPECT_THAT(data::verify(workspace), testing::Each(testing::Field(&data::VerifyResult::ok, true)));
    addHolder(workspace, "Hộ 1");
    SQLite::Database copy((folder / "ham-rong.backup-v1.sqlite").string());
    EXPECT_EQ(copy.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(copy.execAndGet("SELECT value FROM workspace WHERE key = 'name'").getString(), "Cũ");
}

TEST_F(WorkspaceFile, KeepsAnEarlierCopyWhenItIsMigratedAgain)
{
    makeVersion1(file);
    const std::string precious = "bản sao trước";
    writeBytes(folder / "ham-rong.backup-v1.sqlite", precious);
    EXPECT_NO_THROW(Workspace::open(file));
    EXPECT_EQ(bytesOf(folder / "ham-rong.backup-v1.sqlite"), precious);
}

TEST_F(WorkspaceFile, StaysAsItWasWhenItsMigrationFails)
{
    makeVersion1(file);
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        other.exec("CREATE TABLE change (x)"); // in the way of the history
    }
    const std::string before = bytesOf(file);
    EXPECT_THROW(Workspace::open(file), data::Error);
    SQLite::Database after(file.string());
    EXPECT_EQ(after.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(WorkspaceFile, KeepsNothingOfAWriteThatFails)
{
    Workspace workspace = makeWorkspace(file);
    EXPECT_THROW(workspace.change(kAuthor,
                                  [](SQLite::Database &database) {
                                      database.exec("INSERT INTO holder (name, kind, illustrative)"
                                                    " VALUES ('a', 'household', 0)");
                                      throw std::runtime_error("mất điện");
                                  }),
                 std::runtime_error);
    EXPECT_EQ(workspace.database().execAndGet("SELECT count(*) FROM holder").getInt(), 0);
    EXPECT_EQ(data::history(workspace).size(), 1U);
}

TEST_F(WorkspaceFile, SaysThatAnotherSeatIsWriting)
{
    Workspace workspace = makeWorkspace(file);
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    EXPECT_EQ(failureOf([&] { addHolder(workspace, "Hộ 1"); }), Failure::Locked);
    other.exec("ROLLBACK");
    EXPECT_NO_THROW(addHolder(workspace, "Hộ 1"));
}

} // namespace
