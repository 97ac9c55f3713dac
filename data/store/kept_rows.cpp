// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/kept_rows_p.h"

#include "data/store/error.h"
#include "data/store/geometry_blob_p.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <format>
#include <utility>

namespace data {

namespace {

constexpr Id kRowsAPart = 8192;

/// Values end to end, each a letter, then what it takes: a whole number seven bits a byte, least first,
/// its sign folded in; a real number's eight bytes; a text or blob its length, then its bytes.
class Packer
{
public:
    void value(sqlite3_value *value)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            m_bytes.push_back(std::byte{'i'});
            return number(std::rotl(static_cast<std::uint64_t>(sqlite3_value_int64(value)), 1));
        case SQLITE_FLOAT:
            return real(sqlite3_value_double(value));
        case SQLITE_TEXT:
            return run('t', sqlite3_value_text(value), sqlite3_value_bytes(value));
        case SQLITE_BLOB:
            return run('b', sqlite3_value_blob(value), sqlite3_value_bytes(value));
        default:
            m_bytes.push_back(std::byte{'0'});
        }
    }
    [[nodiscard]] Bytes take() { return std::exchange(m_bytes, {}); }

private:
    void number(std::uint64_t value)
    {
        for (; value > 0x7F; value >>= 7U)
            m_bytes.push_back(static_cast<std::byte>((value & 0x7FU) | 0x80U));
        m_bytes.push_back(static_cast<std::byte>(value));
    }
    void real(double value)
    {
        const auto bytes = std::bit_cast<std::array<std::byte, sizeof value>>(value);
        m_bytes.push_back(std::byte{'r'});
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    void run(char tag, const void *data, int size)
    {
        m_bytes.push_back(static_cast<std::byte>(tag));
        number(static_cast<std::uint64_t>(size));
        const auto *from = static_cast<const std::byte *>(data);
        m_bytes.insert(m_bytes.end(), from, from + size);
    }
    Bytes m_bytes;
};

/// What does not spell rows was altered past the program.
class Unpacker
{
public:
    Unpacker(std::span<const std::byte> bytes, const std::string &table) : m_bytes(bytes), m_table(table) {}
    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }
    [[nodiscard]] char tag() { return static_cast<char>(take(1)[0]); }
    [[nodiscard]] std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<std::uint64_t>(take(1)[0]);
            value |= (byte & 0x7FU) << shift;
            if (byte < 0x80)
                return value;
        }
        throw Error(Failure::Conflict, m_table);
    }
    [[nodiscard]] std::int64_t integer() { return static_cast<std::int64_t>(std::rotr(number(), 1)); }
    [[nodiscard]] double real()
    {
        double value = 0;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    [[nodiscard]] std::span<const std::byte> run() { return take(number()); }

private:
    std::span<const std::byte> take(std::uint64_t size)
    {
        if (size > m_bytes.size())
            throw Error(Failure::Conflict, m_table);
        const auto taken = m_bytes.first(size);
        m_bytes = m_bytes.subspan(size);
        return taken;
    }
    std::span<const std::byte> m_bytes;
    const std::string &m_table;
};

/// Reads rows, a part at a time: their digest, and what keeps them.
class PartReader
{
public:
    PartReader(SQLite::Database &database, const std::string &table)
        : m_database(database), m_table(table),
          m_select(
              prepareRaw(database, std::format("SELECT * FROM \"{}\" WHERE id BETWEEN ? AND ? ORDER BY id", table)))
    {}
    Bytes read(Id first, Id last, bool keep)
    {
        sqlite3_stmt *raw = m_select.get();
        sqlite3_reset(raw);
        sqlite3_bind_int64(raw, 1, first);
        sqlite3_bind_int64(raw, 2, last);
        int step = sqlite3_step(raw);
        for (; step == SQLITE_ROW; step = sqlite3_step(raw))
            readRow(raw, keep);
        sqlite3_reset(raw);
        if (step != SQLITE_DONE)
            throw SQLite::Exception(m_database.getHandle(), step);
        return m_packer.take();
    }
    [[nodiscard]] TableDigest digest() { return m_hash.finish(); }

private:
    void readRow(sqlite3_stmt *raw, bool keep)
    {
        m_hash.start(m_table);
        for (int i = 0; i < sqlite3_column_count(raw); ++i) {
            m_hash.value(sqlite3_column_value(raw, i));
            if (keep && i > 0) // the keys are in sequence
                m_packer.value(sqlite3_column_value(raw, i));
        }
        m_hash.endRow();
    }
    SQLite::Database &m_database;
    std::string m_table;
    RawStatement m_select;
    RowsHash m_hash;
    Packer m_packer;
};

/// Part by part, so that the room of what goes is used for what is kept.
TableDigest takeOut(SQLite::Database &database, Id change, const BulkRows &rows, bool keep)
{
    PartReader reader(database, rows.table);
    SQLite::Statement insert(database, "INSERT INTO change_kept (change_id, table_name, part, bytes)"
                                       " VALUES (?, ?, ?, ?)");
    SQLite::Statement remove(database, std::format("DELETE FROM \"{}\" WHERE id BETWEEN ? AND ?", rows.table));
    int part = 0;
    for (Id first = rows.first; first <= rows.last; first += kRowsAPart) {
        const Id last = std::min(rows.last, first + kRowsAPart - 1);
        const Bytes bytes = reader.read(first, last, keep);
        remove.reset();
        remove.bind(1, first);
        remove.bind(2, last);
        remove.exec();
        if (!keep)
            continue;
        insert.reset();
        insert.bind(1, change);
        insert.bind(2, rows.table);
        insert.bind(3, ++part);
        insert.bindNoCopy(4, bytes.data(), static_cast<int>(bytes.size()));
        insert.exec();
    }
    return reader.digest();
}

/// Number of the column with the geometry, from 0; -1 where there is none.
int geometryColumnOf(SQLite::Database &database, const std::string &table)
{
    SQLite::Statement query(database, "SELECT cid FROM pragma_table_info(?1) WHERE name ="
                                      " (SELECT f_geometry_column FROM geometry_columns WHERE f_table_name = ?1)");
    query.bind(1, table);
    return query.executeStep() ? query.getColumn(0).getInt() : -1;
}

void addValue(BulkTable &table, Unpacker &from, bool isGeometry)
{
    switch (from.tag()) {
    case 'i':
        table.integer(from.integer());
        return;
    case 'r':
        table.real(from.real());
        return;
    case 't': {
        const auto text = from.run();
        table.text({reinterpret_cast<const char *>(text.data()), text.size()});
        return;
    }
    case 'b': {
        const auto blob = from.run();
        isGeometry ? table.geometry(blob, boxOf(blob)) : table.blob(blob);
        return;
    }
    default:
        table.null();
    }
}

std::span<const std::byte> bytesIn(const SQLite::Column &column)
{
    return {static_cast<const std::byte *>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void deleteKept(SQLite::Database &database, Id change, const std::string &table)
{
    SQLite::Statement remove(database, "DELETE FROM change_kept WHERE change_id = ? AND table_name = ?");
    remove.bind(1, change);
    remove.bind(2, table);
    if (remove.exec() == 0)
        throw Error(Failure::RowsNotKept, table);
}

} // namespace

void removeBulk(SQLite::Database &database, Id change, const BulkRows &rows, bool keep)
{
    const std::string index = spatialIndexOf(database, rows.table);
    if (index.empty() || isFewBeside(database, index, rows.last - rows.first + 1)) {
        if (takeOut(database, change, rows, keep) != rows.digest)
            throw Error(Failure::Conflict, rows.table);
        return;
    }
    auto entries = readRtree(database, index);
    std::erase_if(entries, [&](const RtreeEntry &entry) { return entry.id >= rows.first && entry.id <= rows.last; });
    HelpersAside aside(database, rows.table);
    if (takeOut(database, change, rows, keep) != rows.digest)
        throw Error(Failure::Conflict, rows.table);
    packRtree(database, index, sortedAlongCurve(std::move(entries)));
    aside.restore();
}

void restoreBulk(SQLite::Database &database, Id change, const BulkRows &rows)
{
    std::optional<Recorder> none;
    BulkTable table(database, none, rows.table, static_cast<std::size_t>(rows.last - rows.first + 1), rows.first);
    const int geometry = geometryColumnOf(database, rows.table);
    const int columns = table.columns();
    SQLite::Statement query(database, "SELECT bytes FROM change_kept WHERE change_id = ? AND table_name = ?"
                                      " ORDER BY part");
    query.bind(1, change);
    query.bind(2, rows.table);
    while (query.executeStep()) {
        Unpacker from(bytesIn(query.getColumn(0)), rows.table);
        while (!from.atEnd()) {
            for (int i = 1; i < columns; ++i)
                addValue(table, from, i == geometry);
            table.endRow();
        }
    }
    query.reset();
    deleteKept(database, change, rows.table);
    const auto added = table.finish();
    if (!added || added->last != rows.last || added->digest != rows.digest)
        throw Error(Failure::Conflict, rows.table);
}

} // namespace data
