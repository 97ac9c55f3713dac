// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/content_digest_p.h"

#include "data/store/raw_statement_p.h"
#include "data/store/row_hash_p.h"
#include "data/store/schema.h"

#include <cstring>
#include <format>

namespace data {

namespace {

/// Finds rows of one table by the key that a changeset gives, all columns in order.
class RowFinder
{
public:
    RowFinder(SQLite::Database &database, const RowChange &like) : m_statement(prepare(database, like)) {}

    /// The row, positioned for sqlite3_column_value.
    sqlite3_stmt *find(const RowChange &row)
    {
        sqlite3_reset(m_statement.get());
        int index = 0;
        for (std::size_t i = 0; i < row.columns; ++i)
            if (row.isKey[i])
                sqlite3_bind_value(m_statement.get(), ++index, row.before(i));
        if (sqlite3_step(m_statement.get()) != SQLITE_ROW)
            throw SQLite::Exception("a changed row is not there", SQLITE_CORRUPT);
        return m_statement.get();
    }

private:
    static RawStatement prepare(SQLite::Database &database, const RowChange &like)
    {
        std::string where;
        SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(1, std::string(like.table));
        for (std::size_t i = 0; columns.executeStep(); ++i)
            if (i < like.columns && like.isKey[i])
                where += std::format("{}\"{}\" = ?", where.empty() ? "" : " AND ", columns.getColumn(0).getString());
        const std::string sql = std::format("SELECT * FROM \"{}\" WHERE {}", like.table, where);
        return prepareRaw(database, sql);
    }
    RawStatement m_statement;
};

/// @p valueAt gives the value of a column.
template <typename ValueAt> TableDigest::Hash hashRow(std::string_view table, std::size_t columns, ValueAt valueAt)
{
    RowHash hash(table);
    for (std::size_t i = 0; i < columns; ++i)
        hash.value(valueAt(i));
    return hash.finish();
}

/// An update names only what it altered: the rest of the row is read where it now stands.
void applyUpdate(TableDigest &digest, const RowChange &row, RowFinder &finder)
{
    sqlite3_stmt *now = finder.find(row);
    const auto current = [now](std::size_t i) { return sqlite3_column_value(now, static_cast<int>(i)); };
    digest.add(hashRow(row.table, row.columns, current));
    digest.remove(hashRow(row.table, row.columns, [&](std::size_t i) {
        // A key column is given but not altered; any other is given only if it was.
        sqlite3_value *before = row.before(i);
        return before ? before : current(i);
    }));
}

} // namespace

void TableDigest::add(const Hash &row)
{
    ++m_rows;
    for (std::size_t i = 0; i < row.size(); ++i)
        m_sum[i] += row[i];
}

void TableDigest::remove(const Hash &row)
{
    --m_rows;
    for (std::size_t i = 0; i < row.size(); ++i)
        m_sum[i] -= row[i];
}

void TableDigest::add(const TableDigest &rows)
{
    m_rows += rows.m_rows;
    for (std::size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] += rows.m_sum[i];
}

void TableDigest::remove(const TableDigest &rows)
{
    m_rows -= rows.m_rows;
    for (std::size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] -= rows.m_sum[i];
}

Bytes TableDigest::bytes() const
{
    Bytes result(sizeof m_sum);
    std::memcpy(result.data(), m_sum.data(), sizeof m_sum);
    return result;
}

TableDigest TableDigest::fromBytes(std::int64_t rows, std::span<const std::byte> bytes)
{
    TableDigest result;
    result.m_rows = rows;
    std::memcpy(result.m_sum.data(), bytes.data(), std::min(bytes.size(), sizeof result.m_sum));
    return result;
}

TableDigest scanTable(SQLite::Database &database, std::string_view table, std::string_view condition)
{
    const std::string sql = std::format("SELECT * FROM \"{}\" WHERE {}", table, condition);
    const RawStatement statement = prepareRaw(database, sql);
    sqlite3_stmt *raw = statement.get();
    const int columns = sqlite3_column_count(raw);
    RowsHash rows;
    int step = sqlite3_step(raw);
    for (; step == SQLITE_ROW; step = sqlite3_step(raw)) {
        rows.start(table);
        for (int i = 0; i < columns; ++i)
            rows.value(sqlite3_column_value(raw, i));
        rows.endRow();
    }
    if (step != SQLITE_DONE)
        throw SQLite::Exception(database.getHandle(), step);
    return rows.finish();
}

ContentDigest scanContent(SQLite::Database &database)
{
    ContentDigest result;
    for (const std::string_view table : contentTables())
        result.emplace(table, scanTable(database, table, "1"));
    return result;
}

ContentDigest advance(ContentDigest digest, SQLite::Database &database, std::span<const std::byte> changeset)
{
    ContentDigest touched;
    std::map<std::string, RowFinder, std::less<>> finders;
    forEachRow(changeset, [&](const RowChange &row) {
        const std::string table(row.table);
        TableDigest &mine = touched.try_emplace(table, digest[table]).first->second;
        switch (row.kind) {
        case RowChange::Kind::Insert:
            return mine.add(hashRow(row.table, row.columns, [&](std::size_t i) { return row.after(i); }));
        case RowChange::Kind::Delete:
            return mine.remove(hashRow(row.table, row.columns, [&](std::size_t i) { return row.before(i); }));
        case RowChange::Kind::Update:
            return applyUpdate(mine, row, finders.try_emplace(table, database, row).first->second);
        }
    });
    return touched;
}

} // namespace data
