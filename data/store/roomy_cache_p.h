// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <format>

namespace data {

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

} // namespace data
