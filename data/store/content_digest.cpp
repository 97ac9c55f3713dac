// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/content_digest_p.h"

#include "data/store/schema.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cmath>
#include <cstring>
#include <format>
#include <memory>

namespace data {

namespace {

/// Feeds a row, column by column, into its hash: each value as a tag, its length where it has one,
/// and its bytes. (SQLite calls the values of columns unprotected: they may be read as long as no
/// other thread uses the connection, and a Workspace has one thread.)
class RowHash
{
public:
    explicit RowHash(std::string_view table)
    {
        crypto_generichash_init(&m_state, nullptr, 0, sizeof(TableDigest::Hash));
        text('n', table.data(), table.size());
    }
    void value(sqlite3_value *value)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            return integer(sqlite3_value_int64(value));
        case SQLITE_FLOAT:
            return real(sqlite3_value_double(value));
        case SQLITE_TEXT: {
            const auto *bytes = sqlite3_value_text(value);
            return text('t', bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        }
        case SQLITE_BLOB: {
            const void *bytes = sqlite3_value_blob(value);
            return text('b', bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        }
        default:
            return tag('0');
        }
    }
    [[nodiscard]] TableDigest::Hash finish()
    {
        TableDigest::Hash hash{};
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), sizeof hash);
        return hash;
    }

private:
    void update(const void *bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), size);
    }
    void tag(char c) { update(&c, 1); }
    void integer(std::int64_t value)
    {
        tag('i');
        update(&value, sizeof value);
    }
    /// SQLite keeps a whole number in a REAL column as an integer and may show it as either.
    void real(double value)
    {
        constexpr double kExact = 9007199254740992.0; // 2^53
        if (std::abs(value) <= kExact && std::trunc(value) == value)
            return integer(static_cast<std::int64_t>(value));
        tag('r');
        update(&value, sizeof value);
    }
    void text(char kind, const void *bytes, std::size_t size)
    {
        tag(kind);
        const std::uint64_t length = size;
        update(&length, sizeof length);
        update(bytes, size);
    }
    crypto_generichash_state m_state;
};

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
    using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;
    static Statement prepare(SQLite::Database &database, const RowChange &like)
    {
        std::string where;
        SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(1, std::string(like.table));
        for (std::size_t i = 0; columns.executeStep(); ++i)
            if (i < like.columns && like.isKey[i])
                where += std::format("{}\"{}\" = ?", where.empty() ? "" : " AND ", columns.getColumn(0).getString());
        const std::string sql = std::format("SELECT * FROM \"{}\" WHERE {}", like.table, where);
        sqlite3_stmt *raw = nullptr;
        const int result = sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &raw, nullptr);
        Statement statement(raw, sqlite3_finalize);
        if (result != SQLITE_OK)
            throw SQLite::Exception(database.getHandle(), result);
        return statement;
    }
    Statement m_statement;
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

ContentDigest scanContent(SQLite::Database &database)
{
    ContentDigest result;
    for (const std::string_view table : contentTables()) {
        TableDigest &digest = result[std::string(table)];
        const std::string sql = std::format("SELECT * FROM \"{}\"", table);
        sqlite3_stmt *raw = nullptr;
        const int prepared = sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &raw, nullptr);
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> rows(raw, sqlite3_finalize);
        if (prepared != SQLITE_OK)
            throw SQLite::Exception(database.getHandle(), prepared);
        const auto columns = static_cast<std::size_t>(sqlite3_column_count(raw));
        int step = sqlite3_step(raw);
        for (; step == SQLITE_ROW; step = sqlite3_step(raw))
            digest.add(hashRow(table, columns,
                               [raw](std::size_t i) { return sqlite3_column_value(raw, static_cast<int>(i)); }));
        if (step != SQLITE_DONE)
            throw SQLite::Exception(database.getHandle(), step);
    }
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
