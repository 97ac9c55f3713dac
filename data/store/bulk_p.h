// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/changeset_p.h"
#include "data/store/content_digest_p.h"
#include "data/store/raw_statement_p.h"
#include "data/store/row_hash_p.h"
#include "data/store/rtree_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace data {

/// Rows that a change added in bulk: history keeps their keys and digest instead of their images.
struct BulkRows
{
    std::string table;
    Id first = 0;
    Id last = 0;
    TableDigest digest;
};

/// Triggers and indexes of a table, set aside while many of its rows come or go. They come back word for
/// word as they were, for a workspace is known by them; a rolled-back transaction brings them back too.
class HelpersAside
{
public:
    HelpersAside(SQLite::Database &database, const std::string &table);
    void restore();

private:
    SQLite::Database &m_database;
    std::vector<std::string> m_sql;
};

/// Adds rows to one table without the cost of a trigger each: the spatial index is packed once at the end,
/// unless there are few beside those that are there. Values are given column by column in the table's
/// order, after the key, which is given out in sequence.
class BulkTable
{
public:
    /// @p expected rows or so will be added, from the key @p first on; 0: after the last one.
    BulkTable(SQLite::Database &database, std::optional<Recorder> &recorder, std::string table, std::size_t expected,
              Id first = 0);

    /// Key of the row that is being given.
    [[nodiscard]] Id id() const { return m_next; }
    /// How many a row has, its key among them.
    [[nodiscard]] int columns() const { return m_columns; }
    BulkTable &null();
    BulkTable &integer(std::int64_t value);
    BulkTable &real(double value);
    BulkTable &real(std::optional<double> value) { return value ? real(*value) : null(); }
    BulkTable &reference(std::optional<Id> value) { return value ? integer(*value) : null(); }
    /// This and the next two must live until endRow().
    BulkTable &text(std::string_view value);
    BulkTable &blob(std::span<const std::byte> value);
    /// As appendGeometryBlob made it; empty: none.
    BulkTable &geometry(std::span<const std::byte> value, const gis::Box &box);
    /// Adds the row; its key.
    Id endRow();

    /// Triggers and index are whole again; what was added, if anything was.
    [[nodiscard]] std::optional<BulkRows> finish();

private:
    void startRow();

    SQLite::Database &m_database;
    std::optional<Recorder> &m_recorder;
    std::string m_table;
    std::string m_index; ///< name of the R-tree; empty: no geometry
    Id m_first;
    Id m_next;
    int m_column = 1;
    int m_columns;
    RawStatement m_insert;
    RowsHash m_hash;
    std::optional<HelpersAside> m_aside;
    std::vector<RtreeEntry> m_entries;
};

/// Name of the R-tree of a table's geometry; empty: it has none.
[[nodiscard]] std::string spatialIndexOf(SQLite::Database &database, const std::string &table);
/// Few rows are added or taken one by one, triggers and all: packing reads the whole index.
[[nodiscard]] bool isFewBeside(SQLite::Database &database, const std::string &index, std::int64_t rows);

/// What Workspace::changeInBulk gives to write with.
class BulkWriter
{
public:
    explicit BulkWriter(SQLite::Database &database) : m_database(database) {}

    /// For ordinary rows, which history keeps whole.
    [[nodiscard]] SQLite::Database &database();
    /// @p expected rows or so will be added to it.
    BulkTable &table(const std::string &name, std::size_t expected);
    /// By table name, as history keeps them.
    [[nodiscard]] std::vector<BulkRows> finish();
    /// Of the ordinary rows.
    [[nodiscard]] Bytes changeset() const;

private:
    SQLite::Database &m_database;
    std::optional<Recorder> m_recorder; ///< from the first ordinary row on: it slows the others down
    std::map<std::string, BulkTable, std::less<>> m_tables;
};

} // namespace data
