// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/workspace.h"

#include "data/store/bulk_p.h"
#include "data/store/connection_p.h"
#include "data/store/history_p.h"
#include "data/store/roomy_cache_p.h"
#include "data/store/schema.h"
#include "data/store/undo_p.h"
#include "data/store/unfinished_file_p.h"
#include "data/store/workspace_file.h"
#include "gis/crs.h"

namespace data {

namespace fs = std::filesystem;

struct Workspace::Private
{
    fs::path file;
    Connection connection;
    bool readOnly = false;

    Private(fs::path path, Connection::Mode mode) : file(std::move(path)), connection(file, mode) {}
    void refuseIfReadOnly() const
    {
        if (readOnly)
            throw Error(Failure::ReadOnly, file.string());
    }
};

namespace {

void setValue(SQLite::Database &database, const char *key, const std::string &value)
{
    SQLite::Statement insert(database, "INSERT INTO workspace (key, value) VALUES (?, ?)");
    insert.bind(1, key);
    insert.bind(2, value);
    insert.exec();
}

std::string valueOf(SQLite::Database &database, const char *key)
{
    SQLite::Statement query(database, "SELECT value FROM workspace WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;

Workspace Workspace::create(const fs::path &file, const Plan &plan, const Author &author,
                            const std::function<void(Workspace &)> &fill)
{
    const auto province = gis::findProvince(plan.province);
    if (!province)
        throw Error(Failure::UnknownProvince, plan.province);
    claimNewFile(file);
    UnfinishedFile unfinished(file);
    Workspace workspace = guarded(file, [&] {
        Workspace made(std::make_unique<Private>(file, Connection::Mode::ReadWrite));
        SQLite::Database &database = made.database();
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        runMigrations(database, embedded::migrations(), province->epsg);
        const Recorder recorder(database);
        setValue(database, "name", plan.name);
        setValue(database, "province", plan.province);
        setValue(database, "srid", std::to_string(province->epsg));
        if (fill)
            fill(made);
        appendBaseline(database, {.kind = "create", .author = author, .undoes = {}, .bulk = {}}, recorder.changeset());
        transaction.commit();
        // Last: a log that is lost before it is merged must not hold the only copy of the above.
        database.exec("PRAGMA journal_mode = WAL");
        return made;
    });
    unfinished.finish();
    return workspace;
}

Workspace Workspace::open(const fs::path &file)
{
    const int version = inspectFile(file);
    return guarded(file, [&] {
        Workspace workspace(std::make_unique<Private>(file, Connection::Mode::ReadWrite));
        workspace.database().execAndGet("SELECT count(*) FROM sqlite_master"); // fails here if locked
        if (version < schemaVersion())
            migrateFile(workspace.database(), file, version);
        return workspace;
    });
}

std::optional<Id> Workspace::change(const Author &author, const std::function<void(SQLite::Database &)> &write)
{
    return changeInBulk(author, [&write](BulkWriter &writer) { write(writer.database()); });
}

std::optional<Id> Workspace::changeInBulk(const Author &author, const std::function<void(BulkWriter &)> &write)
{
    return guarded(d->file, [&]() -> std::optional<Id> {
        d->refuseIfReadOnly();
        const RoomyCache cache(database());
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        BulkWriter writer(database());
        write(writer);
        const std::vector<BulkRows> bulk = writer.finish();
        const Bytes changeset = writer.changeset();
        if (changeset.empty() && bulk.empty())
            return std::nullopt;
        const NewEntry entry{.kind = "change", .author = author, .undoes = {}, .bulk = bulk};
        const Id id = appendChange(database(), entry, changeset);
        transaction.commit();
        return id;
    });
}

Id Workspace::takeBack(Id (*next)(SQLite::Database &), Failure nothing, const std::string &who)
{
    return guarded(d->file, [&] {
        d->refuseIfReadOnly();
        const RoomyCache cache(database());
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        const Id taken = next(database());
        if (taken == 0)
            throw Error(nothing, d->file.string());
        const Id id = data::takeBack(database(), taken, who);
        transaction.commit();
        return id;
    });
}

Id Workspace::undo(const std::string &who) { return takeBack(nextUndone, Failure::NothingToUndo, who); }

Id Workspace::redo(const std::string &who) { return takeBack(nextRedone, Failure::NothingToRedo, who); }

std::optional<std::string> Workspace::undoable() const { return reasonOf(nextUndone); }

std::optional<std::string> Workspace::redoable() const { return reasonOf(nextRedone); }

std::optional<std::string> Workspace::reasonOf(Id (*next)(SQLite::Database &)) const
{
    return guarded(d->file, [&]() -> std::optional<std::string> {
        const Id entry = next(database());
        return entry ? std::optional(data::reasonOf(database(), entry)) : std::nullopt;
    });
}

void Workspace::refuseChanges() { d->readOnly = true; }

const fs::path &Workspace::file() const { return d->file; }

std::string Workspace::name() const
{
    return guarded(d->file, [&] { return valueOf(database(), "name"); });
}

int Workspace::srid() const
{
    return guarded(d->file, [&] { return std::stoi(valueOf(database(), "srid")); });
}

SQLite::Database &Workspace::database() const { return d->connection.database(); }

} // namespace data
