// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/changeset_p.h"

#include "data/store/error.h"
#include "data/store/schema.h"

#include <sqlite3.h>

#include <map>
#include <memory>

namespace data {

namespace {

void check(int result)
{
    if (result != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(result), result);
}

Bytes takeBuffer(void *buffer, int size)
{
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(buffer, sqlite3_free);
    const auto *bytes = static_cast<const std::byte *>(buffer);
    return {bytes, bytes + size};
}

/// SQLite's interface does not know const; it only reads these.
void *readable(std::span<const std::byte> bytes) { return const_cast<std::byte *>(bytes.data()); }

RowChange::Kind kindOf(int operation)
{
    switch (operation) {
    case SQLITE_INSERT:
        return RowChange::Kind::Insert;
    case SQLITE_DELETE:
        return RowChange::Kind::Delete;
    default:
        return RowChange::Kind::Update;
    }
}

RowChange currentRow(sqlite3_changeset_iter *iterator)
{
    RowChange row;
    row.row = iterator;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
    unsigned char *isKey = nullptr;
    check(sqlite3changeset_pk(iterator, &isKey, nullptr));
    row.kind = kindOf(operation);
    row.table = table;
    row.columns = static_cast<std::size_t>(columns);
    row.isKey = isKey;
    return row;
}

/// Remembers the table of the first conflict in @p context and gives up.
int refuseConflict(void *context, int /*reason*/, sqlite3_changeset_iter *iterator)
{
    auto &table = *static_cast<std::string *>(context);
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    if (sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr) == SQLITE_OK && name)
        table = name;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recorder::Recorder(SQLite::Database &database)
{
    check(sqlite3session_create(database.getHandle(), "main", &m_session));
    for (const std::string_view table : contentTables())
        check(sqlite3session_attach(m_session, std::string(table).c_str()));
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

void Recorder::pause(bool paused) { sqlite3session_enable(m_session, paused ? 0 : 1); }

Bytes Recorder::changeset() const
{
    int size = 0;
    void *buffer = nullptr;
    check(sqlite3session_changeset(m_session, &size, &buffer));
    return takeBuffer(buffer, size);
}

sqlite3_value *RowChange::before(std::size_t column) const
{
    sqlite3_value *value = nullptr;
    if (kind != Kind::Insert)
        check(sqlite3changeset_old(row, static_cast<int>(column), &value));
    return value;
}

sqlite3_value *RowChange::after(std::size_t column) const
{
    sqlite3_value *value = nullptr;
    if (kind != Kind::Delete)
        check(sqlite3changeset_new(row, static_cast<int>(column), &value));
    return value;
}

void forEachRow(std::span<const std::byte> changeset, const std::function<void(const RowChange &)> &visit)
{
    sqlite3_changeset_iter *raw = nullptr;
    check(sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), readable(changeset)));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, sqlite3changeset_finalize);
    int result = sqlite3changeset_next(raw);
    for (; result == SQLITE_ROW; result = sqlite3changeset_next(raw))
        visit(currentRow(raw));
    if (result != SQLITE_DONE)
        check(result);
}

std::vector<Change::Rows> countRows(std::span<const std::byte> changeset)
{
    std::map<std::string, Change::Rows, std::less<>> byTable;
    forEachRow(changeset, [&](const RowChange &row) {
        Change::Rows &rows = byTable.try_emplace(std::string(row.table)).first->second;
        rows.table = row.table;
        rows.inserted += row.kind == RowChange::Kind::Insert;
        rows.updated += row.kind == RowChange::Kind::Update;
        rows.deleted += row.kind == RowChange::Kind::Delete;
    });
    std::vector<Change::Rows> result;
    result.reserve(byTable.size());
    for (auto &[table, rows] : byTable)
        result.push_back(std::move(rows));
    return result;
}

Bytes inverted(std::span<const std::byte> changeset)
{
    int size = 0;
    void *buffer = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), readable(changeset), &size, &buffer));
    return takeBuffer(buffer, size);
}

void applyChangeset(SQLite::Database &database, std::span<const std::byte> changeset)
{
    std::string conflict;
    const int result = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                              readable(changeset), nullptr, refuseConflict, &conflict);
    if (result == SQLITE_ABORT)
        throw Error(Failure::Conflict, conflict);
    if (result != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), result);
}

} // namespace data
