// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>

struct sqlite3;

namespace data {

/// An SQLite connection with SpatiaLite's functions; extension loading stays off. The two are closed
/// in the order SpatiaLite asks for.
class Connection
{
public:
    enum class Mode {
        Create,    ///< makes the file if it is not there
        ReadWrite, ///< refuses a file that is not there
        Inspect    ///< reads without a trace: no lock, no side file, no checkpoint
    };
    Connection(const std::filesystem::path &file, Mode mode);
    /// In memory.
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    [[nodiscard]] sqlite3 *handle() { return m_database->getHandle(); }

private:
    void attachSpatialite();
    void *m_spatialite;
    std::unique_ptr<SQLite::Database> m_database;
};

/// What an SQLite failure means for @p subject.
[[nodiscard]] Error toError(const SQLite::Exception &exception, const std::string &subject);

/// Runs @p action, SQLite's exceptions turned into ours.
template <typename Action> auto guarded(const std::filesystem::path &subject, Action action)
{
    try {
        return action();
    } catch (const SQLite::Exception &exception) {
        throw toError(exception, subject.string());
    }
}

} // namespace data
