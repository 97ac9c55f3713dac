// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/schema.h"

#include "data/store/connection_p.h"
#include "data/store/workspace.h"
#include "gis/crs.h"

#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>

namespace data {

namespace {

constexpr auto kContentTables = std::to_array<std::string_view>({"workspace",
                                                                 "legal_document",
                                                                 "admin_unit",
                                                                 "project",
                                                                 "milestone",
                                                                 "target",
                                                                 "clearance_step",
                                                                 "project_step",
                                                                 "legal_rule",
                                                                 "public_holiday",
                                                                 "holder",
                                                                 "parcel",
                                                                 "obstacle",
                                                                 "parcel_event",
                                                                 "forest",
                                                                 "boundary_marker",
                                                                 "declared_figure",
                                                                 "import",
                                                                 "import_issue",
                                                                 "original_text",
                                                                 "import_mapping",
                                                                 "drawing_profile",
                                                                 "marker_inspection",
                                                                 "attachment",
                                                                 "noted_contradiction",
                                                                 "finding_acknowledgement",
                                                                 "saved_filter"});

[[noreturn]] void refuse(const std::string &statement)
{
    throw Error(Failure::Other, statement.substr(0, 80), "SpatiaLite refused the statement");
}

/// SpatiaLite's functions answer 0 instead of failing.
void runStatement(sqlite3 *handle, sqlite3_stmt *statement, int srid)
{
    if (const int index = sqlite3_bind_parameter_index(statement, ":srid"); index > 0)
        sqlite3_bind_int(statement, index, srid);
    int result = sqlite3_step(statement);
    while (result == SQLITE_ROW) {
        if (sqlite3_column_count(statement) == 1 && sqlite3_column_int(statement, 0) == 0)
            refuse(sqlite3_sql(statement));
        result = sqlite3_step(statement);
    }
    if (result != SQLITE_DONE)
        throw SQLite::Exception(handle, result);
}

void runScript(SQLite::Database &database, std::string_view script, int srid)
{
    sqlite3 *handle = database.getHandle();
    const char *at = script.data();
    const char *const end = at + script.size();
    while (at < end) {
        sqlite3_stmt *raw = nullptr;
        const int result = sqlite3_prepare_v2(handle, at, static_cast<int>(end - at), &raw, &at);
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, sqlite3_finalize);
        if (result != SQLITE_OK)
            throw SQLite::Exception(handle, result);
        if (statement)
            runStatement(handle, statement.get(), srid);
    }
}

/// SpatiaLite's own tables, and the one CRS of the workspace.
void makeSpatial(SQLite::Database &database, int srid)
{
    runScript(database, "SELECT InitSpatialMetaData(0, 'NONE')", srid);
    const gis::CrsText crs = gis::describeCrs(srid);
    SQLite::Statement insert(database, "INSERT INTO spatial_ref_sys"
                                       " (srid, auth_name, auth_srid, ref_sys_name, proj4text, srtext)"
                                       " VALUES (?1, 'epsg', ?1, ?2, ?3, ?4)");
    insert.bind(1, srid);
    insert.bind(2, crs.name);
    insert.bind(3, crs.proj);
    insert.bind(4, crs.wkt);
    insert.exec();
}

int userVersion(SQLite::Database &database) { return database.execAndGet("PRAGMA user_version").getInt(); }

using Objects = std::map<std::string, std::string>;

/// What runs by itself: name to definition.
Objects activeObjects(SQLite::Database &database)
{
    Objects result;
    // By what is harmless, to the letter: SQLite is lenient about how the rest is written.
    SQLite::Statement query(database, "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL"
                                      " AND NOT ((type = 'table' AND sql GLOB 'CREATE TABLE [^ ]*')"
                                      " OR (type = 'index' AND sql GLOB 'CREATE INDEX [^ ]*')"
                                      " OR (type = 'index' AND sql GLOB 'CREATE UNIQUE INDEX [^ ]*'))");
    while (query.executeStep())
        result.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
    return result;
}

/// Tables and views, and what runs by itself, as migrations make them.
struct Reference
{
    std::vector<std::string> tables;
    Objects active;
};

Reference makeReference(std::span<const EmbeddedFile> steps)
{
    constexpr int kAnyZone = 5897; // no definition names the CRS
    Connection connection;
    runMigrations(connection.database(), steps, kAnyZone);
    Reference result{.active = activeObjects(connection.database())};
    SQLite::Statement tables(connection.database(), "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')");
    while (tables.executeStep())
        result.tables.push_back(tables.getColumn(0).getString());
    return result;
}

} // namespace

std::span<const std::string_view> contentTables() { return kContentTables; }

int schemaVersion() { return static_cast<int>(embedded::migrations().size()); }

void runMigrations(SQLite::Database &database, std::span<const EmbeddedFile> steps, int srid)
{
    int version = userVersion(database);
    if (version == 0)
        makeSpatial(database, srid);
    for (const EmbeddedFile &step : steps.subspan(static_cast<std::size_t>(version))) {
        runScript(database, step.bytes, srid);
        database.exec("PRAGMA user_version = " + std::to_string(++version));
    }
}

SchemaFault findSchemaFault(SQLite::Database &database, std::span<const EmbeddedFile> steps)
{
    const auto version = static_cast<std::size_t>(userVersion(database));
    const Reference ours = makeReference(steps.first(std::min(version, steps.size())));
    for (const auto &[name, definition] : activeObjects(database))
        if (const auto found = ours.active.find(name); found == ours.active.end() || found->second != definition)
            return {.foreignObject = name};
    SQLite::Statement find(database, "SELECT 1 FROM sqlite_master WHERE name = ?");
    for (const std::string &name : ours.tables) {
        find.reset();
        find.bind(1, name);
        if (!find.executeStep())
            return {.missingTable = name};
    }
    return {};
}

} // namespace data
