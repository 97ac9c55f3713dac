// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/connection_p.h"

#include <sqlite3.h>
// after sqlite3.h, whose types it uses
#include <spatialite.h>

#include <format>
#include <mutex>

namespace data {

namespace {

constexpr int kBusyMs = 2000; // a colleague's save takes less

/// SQLite's URI form, in which '?', '#' and '%' of a path mean something else.
std::string uriOf(const std::filesystem::path &file, std::string_view query)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '?' || c == '#' || c == '%')
            uri += std::format("%{:02X}", static_cast<unsigned char>(c));
        else
            uri += c;
    }
    return uri + std::string(query);
}

/// Without a write-ahead log beside it a file holds all there is, and can be read as if on a read-only
/// disk; with one, it has to be read together with the log.
std::string inspectUri(const std::filesystem::path &file)
{
    const std::filesystem::path log = file.string() + "-wal";
    std::error_code ignored;
    const bool hasLog = std::filesystem::exists(log, ignored) && std::filesystem::file_size(log, ignored) > 0;
    return uriOf(file, hasLog ? "?mode=ro" : "?mode=ro&immutable=1");
}

std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path &file, Connection::Mode mode)
{
    using enum Connection::Mode;
    switch (mode) {
    case Create:
        return std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs);
    case ReadWrite:
        return std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, kBusyMs);
    case Inspect:
        break;
    }
    return std::make_unique<SQLite::Database>(inspectUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI, kBusyMs);
}

} // namespace

Connection::Connection(const std::filesystem::path &file, Mode mode)
    : m_spatialite(nullptr), m_database(openDatabase(file, mode))
{
    if (mode == Mode::Inspect)
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    else
        attachSpatialite();
}

Connection::Connection()
    : m_spatialite(nullptr), m_database(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE))
{
    attachSpatialite();
}

void Connection::attachSpatialite()
{
    static std::once_flag once;
    std::call_once(once, [] { spatialite_initialize(); });
    m_spatialite = spatialite_alloc_connection();
    spatialite_init_ex(handle(), m_spatialite, 0);
    m_database->setBusyTimeout(kBusyMs); // SpatiaLite sets its own
    m_database->exec("PRAGMA foreign_keys = ON");
}

Connection::~Connection()
{
    m_database.reset();
    if (m_spatialite)
        spatialite_cleanup_ex(m_spatialite);
}

Error toError(const SQLite::Exception &exception, const std::string &subject)
{
    const auto kind = [&] {
        switch (exception.getErrorCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Failure::Locked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Failure::Corrupt;
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return Failure::ReadOnly;
        case SQLITE_FULL:
            return Failure::DiskFull;
        case SQLITE_CONSTRAINT:
            return Failure::BadContent;
        default:
            return Failure::Other;
        }
    }();
    return {kind, subject, exception.what()};
}

} // namespace data
