// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/workspace_file.h"

#include "data/store/connection_p.h"
#include "data/store/history_p.h"
#include "data/store/schema.h"
#include "data/store/workspace.h"
#include "gis/crs.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <format>
#include <fstream>

namespace data {

namespace fs = std::filesystem;

namespace {

/// The 100 bytes every SQLite file begins with (https://sqlite.org/fileformat2.html).
struct Header
{
    std::array<char, 100> bytes{};

    [[nodiscard]] bool isSqlite() const { return std::memcmp(bytes.data(), "SQLite format 3", 16) == 0; }
    [[nodiscard]] std::uint32_t number(std::size_t offset) const
    {
        std::array<char, 4> raw;
        std::memcpy(raw.data(), bytes.data() + offset, raw.size());
        return std::byteswap(std::bit_cast<std::uint32_t>(raw)); // big-endian in the file
    }
    [[nodiscard]] std::uint32_t userVersion() const { return number(60); }
    [[nodiscard]] std::uint32_t applicationId() const { return number(68); }
};

Header readHeader(const fs::path &file)
{
    std::error_code error;
    if (!fs::exists(file, error))
        throw Error(Failure::NotFound, file.string());
    if (!fs::is_regular_file(file, error))
        throw Error(Failure::NotAWorkspace, file.string());
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error(Failure::Unreadable, file.string());
    Header header;
    stream.read(header.bytes.data(), std::ssize(header.bytes));
    if (!stream || !header.isSqlite() || header.applicationId() != kApplicationId)
        throw Error(Failure::NotAWorkspace, file.string());
    return header;
}

void refuseNewer(const fs::path &file, std::int64_t version)
{
    if (version > schemaVersion())
        throw Error(Failure::Newer, file.string(), std::to_string(version));
}

/// All pages of a small file, those of the schema of a large one: a full look belongs to verify().
void checkPages(SQLite::Database &database, const fs::path &file)
{
    constexpr std::uintmax_t kSmall = 64U << 20U;
    if (fs::file_size(file) > kSmall)
        return;
    const std::string said = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (said != "ok")
        throw Error(Failure::Corrupt, file.string(), said);
}

/// The first name of its kind that is free: an earlier copy is never overwritten.
fs::path freeBackupPath(const fs::path &file, int version)
{
    fs::path result = file;
    for (int n = 1; n == 1 || fs::exists(result); ++n)
        result.replace_filename(std::format("{}.backup-v{}{}{}", file.stem().string(), version,
                                            n == 1 ? "" : std::format("-{}", n), file.extension().string()));
    return result;
}

/// The copy is whole, or it is not there.
void copyBeside(SQLite::Database &database, const fs::path &file, int version)
{
    const fs::path path = freeBackupPath(file, version);
    try {
        SQLite::Database copy(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (SQLite::Backup(copy, database).executeStep() != SQLITE_DONE)
            throw Error(Failure::Locked, file.string());
    } catch (...) {
        std::error_code ignored;
        fs::remove(path, ignored);
        throw;
    }
}

void checkGrid(SQLite::Database &database, const fs::path &file)
{
    SQLite::Statement query(database, "SELECT CAST(value AS INTEGER) FROM workspace WHERE key = 'srid'");
    const int srid = query.executeStep() ? query.getColumn(0).getInt() : 0;
    if (!std::ranges::contains(gis::zones(), srid, &gis::Zone::epsg))
        throw Error(Failure::Corrupt, file.string(), "srid");
}

} // namespace

void claimNewFile(const fs::path &file)
{
    std::error_code error;
    if (fs::exists(file, error))
        throw Error(Failure::AlreadyExists, file.string());
    std::ofstream stream(file, std::ios::binary | std::ios::noreplace);
    if (!stream)
        throw Error(fs::exists(file, error) ? Failure::AlreadyExists : Failure::ReadOnly, file.string());
}

int inspectFile(const fs::path &file)
{
    refuseNewer(file, readHeader(file).userVersion());
    return guarded(file, [&] {
        Connection connection(file, Connection::Mode::Inspect);
        SQLite::Database &database = connection.database();
        const int version = database.execAndGet("PRAGMA user_version").getInt();
        refuseNewer(file, version);
        if (version < 1)
            throw Error(Failure::NotAWorkspace, file.string());
        const SchemaFault fault = findSchemaFault(database, embedded::migrations());
        if (!fault.foreignObject.empty())
            throw Error(Failure::NotAWorkspace, file.string(), fault.foreignObject);
        if (!fault.missingTable.empty())
            throw Error(Failure::Corrupt, file.string(), fault.missingTable);
        checkPages(database, file);
        checkGrid(database, file);
        return version;
    });
}

void migrateFile(SQLite::Database &database, const fs::path &file, int version)
{
    copyBeside(database, file, version);
    // A step may rebuild a table; inside a transaction this pragma does nothing.
    database.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (database.execAndGet("PRAGMA user_version").getInt() != version)
        throw Error(Failure::Locked, file.string()); // another seat was quicker
    const int srid = database.execAndGet("SELECT value FROM workspace WHERE key = 'srid'").getInt();
    runMigrations(database, embedded::migrations(), srid);
    appendBaseline(database,
                   {.kind = "migrate",
                    .author = {"cotmoc", std::format("schema {} -> {}", version, schemaVersion())},
                    .undoes = {},
                    .bulk = {}},
                   {});
    transaction.commit();
    database.exec("PRAGMA foreign_keys = ON");
}

} // namespace data
