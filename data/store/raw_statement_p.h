// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <memory>
#include <string>

namespace data {

/// A statement of SQLite's own interface, for what SQLiteCpp does not offer: values as they are stored,
/// texts bound without a copy.
using RawStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Throws SQLite::Exception.
inline RawStatement prepareRaw(SQLite::Database &database, const std::string &sql)
{
    sqlite3_stmt *raw = nullptr;
    const int result = sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &raw, nullptr);
    RawStatement statement(raw, sqlite3_finalize);
    if (result != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), result);
    return statement;
}

} // namespace data
