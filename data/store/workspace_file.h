// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace data {

/// Makes an empty file, so that nobody else's can be overwritten.
/// Throws Error: AlreadyExists, ReadOnly.
void claimNewFile(const std::filesystem::path &file);

/// Looks at a file without altering it or leaving anything beside it, and gives its schema version.
/// Throws Error: NotFound, NotAWorkspace, Newer, Corrupt, Locked, ReadOnly.
[[nodiscard]] int inspectFile(const std::filesystem::path &file);

/// Copies an open workspace of an older @p version to FILE.backup-vN.EXT beside it and brings it up to
/// today's schema, in one transaction, with an entry in its history.
void migrateFile(SQLite::Database &database, const std::filesystem::path &file, int version);

} // namespace data
