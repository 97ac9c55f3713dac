// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/workspace.h"

#include "data/store/bulk_p.h"
#include "data/store/connection_p.h"
#include "data/store/history_p.h"
#include "data/store/schema.h"
#include "data/store/workspace_file.h"
#include "gis/crs.h"

#include <map>

namespace data {

namespace fs = std::filesystem;

struct Workspace::Private
{
    fs::path file;
    Connection connection;

    Private(fs::path path, Connection::Mode mode) : file(std::move(path)), connection(file, mode) {}
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

/// Removes a file that was not finished, and what SQLite put beside it.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(fs::path file) : m_file(std::move(file)) {}
    ~UnfinishedFile()
    {
        std::error_code ignored;
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            if (!m_finished)
                fs::remove(m_file.string() + suffix, ignored);
    }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;
    void finish() { m_finished = true; }

private:
    fs::path m_file;
    bool m_finished = false;
};

Id lastUndoable(SQLite::Database &database)
{
    return database
        .execAndGet("SELECT ifnull(max(id), 0) FROM change WHERE kind = 'change' AND id NOT IN"
                    " (SELECT undoes_id FROM change WHERE undoes_id IS NOT NULL)")
        .getInt64();
}

std::string reasonOf(SQLite::Database &database, Id change)
{
    SQLite::Statement query(database, "SELECT why FROM change WHERE id = ?");
    query.bind(1, change);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

/// More room for pages while much is written, for SQLite's own 2 MB make it read its indexes again and
/// again; and a second thread to sort what goes into an index.
class RoomyCache
{
public:
    explicit RoomyCache(SQLite::Database &database) : m_database(database) { set(-64 * 1024, 1); }
    ~RoomyCache() { set(-2000, 0); }
    RoomyCache(const RoomyCache &) = delete;
    RoomyCache &operator=(const RoomyCache &) = delete;

private:
    void set(int kibibytes, int threads)
    {
        m_database.tryExec(std::format("PRAGMA cache_size = {}; PRAGMA threads = {}", kibibytes, threads));
    }
    SQLite::Database &m_database;
};

/// Rows from before a migration that gave their table another form fit no longer; SQLite would pass
/// them over in silence.
void checkForm(SQLite::Database &database, const Bytes &changeset)
{
    std::map<std::string, std::size_t, std::less<>> columns;
    SQLite::Statement count(database, "SELECT count(*) FROM pragma_table_info(?)");
    forEachRow(changeset, [&](const RowChange &row) {
        auto known = columns.find(row.table);
        if (known == columns.end()) {
            count.reset();
            count.bind(1, std::string(row.table));
            count.executeStep();
            known = columns.emplace(row.table, count.getColumn(0).getInt64()).first;
        }
        if (known->second != row.columns)
            throw Error(Failure::Conflict, std::string(row.table));
    });
}

/// What refers to a row that goes must go with it: applyChangeset looks when all is gone.
void takeBack(SQLite::Database &database, const Bytes &changeset, const std::vector<BulkRows> &bulk)
{
    checkForm(database, changeset);
    database.exec("PRAGMA defer_foreign_keys = ON");
    for (const BulkRows &rows : bulk)
        removeBulk(database, rows);
    applyChangeset(database, changeset);
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

Id Workspace::undo(const std::string &who)
{
    return guarded(d->file, [&] {
        const RoomyCache cache(database());
        SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
        const Id undone = lastUndoable(database());
        if (undone == 0)
            throw Error(Failure::NothingToUndo, d->file.string());
        const Bytes changeset = inverted(changesetOf(database(), undone));
        const std::vector<BulkRows> bulk = bulkOf(database(), undone);
        takeBack(database(), changeset, bulk);
        const NewEntry entry{
            .kind = "undo", .author = {who, reasonOf(database(), undone)}, .undoes = undone, .bulk = bulk};
        const Id id = appendChange(database(), entry, changeset);
        transaction.commit();
        return id;
    });
}

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
