// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/embedded.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace data {

/// PRAGMA application_id of a workspace: "CMoc".
inline constexpr int kApplicationId = 0x434D6F63;

/// Tables whose rows the history records, in the order they can be filled.
[[nodiscard]] std::span<const std::string_view> contentTables();

/// Runs @p steps from the one after PRAGMA user_version on, each statement checked, and counts
/// user_version up. Inside the caller's transaction; SpatiaLite's tables are made with the first.
/// Throws SQLite::Exception, or Error{Other} where SpatiaLite refuses a statement.
void runMigrations(SQLite::Database &database, std::span<const EmbeddedFile> steps, int srid);

/// How a file's schema differs from what migrations up to its user_version make; both empty if it does
/// not. Plain tables and indexes of others are no fault.
struct SchemaFault
{
    std::string foreignObject; ///< a trigger, view or virtual table of another make: it could run SQL of its own
    std::string missingTable;
};
[[nodiscard]] SchemaFault findSchemaFault(SQLite::Database &database, std::span<const EmbeddedFile> steps);

} // namespace data
