// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/as_of.h"

#include "data/store/connection_p.h"
#include "data/store/roomy_cache_p.h"
#include "data/store/undo_p.h"
#include "data/store/unfinished_file_p.h"
#include "data/store/workspace_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Savepoint.h>
#include <sqlite3.h>

#include <ranges>

namespace data {

namespace fs = std::filesystem;

namespace {

using Step = AsOfProgress::Step;

void report(const AsOfProgress &progress, Step step, std::int64_t done, std::int64_t total)
{
    if (progress.report && !progress.report(step, done, total))
        throw Error(Failure::Cancelled, {});
}

/// Holds one moment of the original while it is copied: else a colleague's write begins the copy anew.
void copy(SQLite::Database &from, SQLite::Database &to, const AsOfProgress &progress)
{
    constexpr int kPages = 4096;
    SQLite::Savepoint moment(from, "as_of");
    from.execAndGet("SELECT count(*) FROM change_head");
    SQLite::Backup backup(to, from);
    while (backup.executeStep(kPages) != SQLITE_DONE)
        report(progress, Step::Copying, backup.getTotalPageCount() - backup.getRemainingPageCount(),
               backup.getTotalPageCount());
    moment.release();
}

/// Asks within long statements of SQLite too whether to go on.
class Watch
{
public:
    Watch(SQLite::Database &database, const AsOfProgress &progress) : m_database(database), m_progress(progress)
    {
        constexpr int kInstructions = 1'000'000; // some tens of milliseconds
        if (progress.report)
            sqlite3_progress_handler(database.getHandle(), kInstructions, ask, this);
    }
    ~Watch() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void at(std::int64_t done, std::int64_t total)
    {
        m_done = done;
        m_total = total;
        report(m_progress, Step::TakingBack, done, total);
    }

private:
    static int ask(void *self)
    {
        const auto &watch = *static_cast<Watch *>(self);
        return watch.m_progress.report(Step::TakingBack, watch.m_done, watch.m_total) ? 0 : 1;
    }
    SQLite::Database &m_database;
    const AsOfProgress &m_progress;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

void takeBackAfter(SQLite::Database &database, Id entry, Watch &watch)
{
    const std::vector<Effect> later = withoutPairs(effectsAfter(database, entry));
    std::int64_t done = 0;
    for (Effect effect : std::views::reverse(later)) {
        watch.at(done++, std::ssize(later));
        effect.forward = !effect.forward;
        carryOut(database, effect, effect.change <= entry);
    }
    watch.at(done, std::ssize(later));
}

void cutHistory(SQLite::Database &database, Id entry)
{
    for (const char *sql :
         {"DELETE FROM change_digest WHERE change_id > ?", "DELETE FROM change_bulk WHERE change_id > ?",
          "DELETE FROM change_kept WHERE change_id > ?", "DELETE FROM change WHERE id > ?",
          "UPDATE change_head SET (change_id, hash) = (SELECT id, hash FROM change WHERE id = ?)"}) {
        SQLite::Statement statement(database, sql);
        statement.bind(1, entry);
        statement.exec();
    }
}

void refuseUnknown(const Workspace &workspace, Id entry)
{
    guarded(workspace.file(), [&] {
        SQLite::Statement query(workspace.database(), "SELECT min(at), count(*) FILTER (WHERE id = ?) FROM change");
        query.bind(1, entry);
        query.executeStep();
        if (query.getColumn(1).getInt() == 0)
            throw Error(Failure::BeforeHistory, std::to_string(entry), query.getColumn(0).getString());
    });
}

void turnBack(const Workspace &workspace, Id entry, const fs::path &scratch, const AsOfProgress &progress)
{
    Connection connection(scratch, Connection::Mode::ReadWrite);
    SQLite::Database &database = connection.database();
    copy(workspace.database(), database, progress);
    // A file that is thrown away if anything fails needs no journal; verify() looks at references.
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                  " PRAGMA foreign_keys = OFF");
    const RoomyCache cache(database);
    Watch watch(database, progress);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    takeBackAfter(database, entry, watch);
    cutHistory(database, entry);
    transaction.commit();
}

} // namespace

Id entryBefore(const Workspace &workspace, const std::string &utc)
{
    return guarded(workspace.file(), [&] {
        SQLite::Statement query(workspace.database(), "SELECT ifnull(max(id), 0) FROM change WHERE at < ?");
        query.bind(1, utc);
        query.executeStep();
        return query.getColumn(0).getInt64();
    });
}

Workspace asOf(const Workspace &workspace, Id entry, const fs::path &scratch, const AsOfProgress &progress)
{
    refuseUnknown(workspace, entry);
    claimNewFile(scratch);
    UnfinishedFile unfinished(scratch);
    try {
        turnBack(workspace, entry, scratch, progress);
        Workspace result = Workspace::open(scratch);
        result.refuseChanges();
        unfinished.finish();
        return result;
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT)
            throw Error(Failure::Cancelled, {});
        throw toError(exception, scratch.string());
    }
}

} // namespace data
