// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/bulk_p.h"

#include "data/store/error.h"

#include <format>
#include <future>
#include <stdexcept>

namespace data {

namespace {

std::int64_t count(SQLite::Database &database, const std::string &sql, const std::string &table)
{
    return database.execAndGet(std::format("SELECT {} FROM \"{}\"", sql, table)).getInt64();
}

int columnCount(SQLite::Database &database, const std::string &table)
{
    SQLite::Statement query(database, "SELECT count(*) FROM pragma_table_info(?)");
    query.bind(1, table);
    query.executeStep();
    return query.getColumn(0).getInt();
}

std::string insertSql(const std::string &table, int columns)
{
    std::string places = "?";
    for (int i = 1; i < columns; ++i)
        places += ",?";
    return std::format("INSERT INTO \"{}\" VALUES ({})", table, places);
}

} // namespace

std::string spatialIndexOf(SQLite::Database &database, const std::string &table)
{
    SQLite::Statement query(database, "SELECT f_geometry_column FROM geometry_columns WHERE f_table_name = ?");
    query.bind(1, table);
    return query.executeStep() ? std::format("idx_{}_{}", table, query.getColumn(0).getString()) : std::string();
}

bool isFewBeside(SQLite::Database &database, const std::string &index, std::int64_t rows)
{
    constexpr std::int64_t kFew = 8; // rows through the triggers against entries read and packed
    return rows < count(database, "count(*)", index + "_rowid") / kFew;
}

HelpersAside::HelpersAside(SQLite::Database &database, const std::string &table) : m_database(database)
{
    std::vector<std::string> drops;
    SQLite::Statement query(database, "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index')"
                                      " AND tbl_name = ? AND sql IS NOT NULL");
    query.bind(1, table);
    while (query.executeStep()) {
        drops.push_back(std::format("DROP {} \"{}\"", query.getColumn(0).getString(), query.getColumn(1).getString()));
        m_sql.push_back(query.getColumn(2).getString());
    }
    query.reset();
    for (const std::string &drop : drops)
        database.exec(drop);
}

void HelpersAside::restore()
{
    for (const std::string &sql : m_sql)
        m_database.exec(sql);
    m_sql.clear();
}

BulkTable::BulkTable(SQLite::Database &database, std::optional<Recorder> &recorder, std::string table,
                     std::size_t expected, Id first)
    : m_database(database), m_recorder(recorder), m_table(std::move(table)), m_index(spatialIndexOf(database, m_table)),
      m_first(first ? first : count(database, "ifnull(max(id), 0) + 1", m_table)), m_next(m_first),
      m_columns(columnCount(database, m_table)), m_insert(prepareRaw(database, insertSql(m_table, m_columns)))
{
    if (!m_index.empty() && !isFewBeside(database, m_index, static_cast<std::int64_t>(expected))) {
        m_aside.emplace(database, m_table);
        m_entries.reserve(expected);
    }
    startRow();
}

void BulkTable::startRow()
{
    m_column = 1;
    sqlite3_bind_int64(m_insert.get(), 1, m_next);
    m_hash.start(m_table);
    m_hash.integer(m_next);
}

BulkTable &BulkTable::null()
{
    sqlite3_bind_null(m_insert.get(), ++m_column);
    m_hash.null();
    return *this;
}

BulkTable &BulkTable::integer(std::int64_t value)
{
    sqlite3_bind_int64(m_insert.get(), ++m_column, value);
    m_hash.integer(value);
    return *this;
}

BulkTable &BulkTable::real(double value)
{
    sqlite3_bind_double(m_insert.get(), ++m_column, value);
    m_hash.real(value);
    return *this;
}

BulkTable &BulkTable::text(std::string_view value)
{
    sqlite3_bind_text(m_insert.get(), ++m_column, value.data() ? value.data() : "", static_cast<int>(value.size()),
                      SQLITE_STATIC);
    m_hash.text(value);
    return *this;
}

BulkTable &BulkTable::blob(std::span<const std::byte> value)
{
    sqlite3_bind_blob(m_insert.get(), ++m_column, value.empty() ? static_cast<const void *>("") : value.data(),
                      static_cast<int>(value.size()), SQLITE_STATIC);
    m_hash.blob(value);
    return *this;
}

BulkTable &BulkTable::geometry(std::span<const std::byte> value, const gis::Box &box)
{
    if (value.empty())
        return null();
    if (m_aside)
        m_entries.push_back(rtreeEntry(m_next, box));
    return blob(value);
}

Id BulkTable::endRow()
{
    if (m_column != m_columns)
        throw std::logic_error(m_table + ": a value a column is wanted");
    if (m_recorder)
        m_recorder->pause(true);
    const int result = sqlite3_step(m_insert.get());
    if (m_recorder)
        m_recorder->pause(false);
    if (result != SQLITE_DONE)
        throw SQLite::Exception(m_database.getHandle(), result);
    sqlite3_reset(m_insert.get());
    m_hash.endRow();
    const Id added = m_next++;
    startRow();
    return added;
}

std::optional<BulkRows> BulkTable::finish()
{
    if (m_aside) {
        if (m_first > 1 && !m_entries.empty()) {
            auto others = readRtree(m_database, m_index);
            m_entries.insert(m_entries.end(), others.begin(), others.end());
        }
        auto entries = std::async(std::launch::async, sortedAlongCurve, std::move(m_entries));
        m_aside->restore();
        if (const std::vector<RtreeEntry> sorted = entries.get(); !sorted.empty())
            packRtree(m_database, m_index, sorted);
    }
    if (m_next == m_first)
        return std::nullopt;
    return BulkRows{.table = m_table, .first = m_first, .last = m_next - 1, .digest = m_hash.finish()};
}

SQLite::Database &BulkWriter::database()
{
    if (!m_recorder)
        m_recorder.emplace(m_database);
    return m_database;
}

Bytes BulkWriter::changeset() const { return m_recorder ? m_recorder->changeset() : Bytes(); }

BulkTable &BulkWriter::table(const std::string &name, std::size_t expected)
{
    const auto found = m_tables.find(name);
    if (found != m_tables.end())
        return found->second;
    return m_tables.try_emplace(name, m_database, m_recorder, name, expected).first->second;
}

std::vector<BulkRows> BulkWriter::finish()
{
    std::vector<BulkRows> result;
    for (auto &[name, table] : m_tables)
        if (auto rows = table.finish())
            result.push_back(std::move(*rows));
    m_tables.clear();
    return result;
}

} // namespace data
