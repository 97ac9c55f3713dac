// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/undo_p.h"

#include "data/store/kept_rows_p.h"

#include <format>
#include <map>

namespace data {

namespace {

/// Undos that hold: no redo has taken them back.
constexpr const char *kLiveUndos = "SELECT undo.id, undo.undoes_id FROM change AS undo"
                                   " JOIN change AS undone ON undone.id = undo.undoes_id"
                                   " WHERE undone.kind = 'change' AND undo.id NOT IN"
                                   " (SELECT undoes_id FROM change WHERE undoes_id IS NOT NULL)";

Effect effectOf(SQLite::Database &database, Id entry)
{
    SQLite::Statement query(database, "SELECT undone.id, undone.undoes_id FROM change"
                                      " JOIN change AS undone ON undone.id = change.undoes_id WHERE change.id = ?");
    query.bind(1, entry);
    if (!query.executeStep())
        return {.entry = entry, .change = entry, .forward = true};
    const bool redo = !query.getColumn(1).isNull();
    return {.entry = entry, .change = query.getColumn(redo ? 1 : 0).getInt64(), .forward = redo};
}

/// Rows from before a migration that gave their table another form fit no longer; SQLite would pass
/// them over in silence.
void checkForm(SQLite::Database &database, const Bytes &changeset)
{
    std::map<std::string, std::size_t, std::less<>> columns;
    SQLite::Statement count(database, "SELECT count(*) FROM pragma_table_info(?)");
    forEachRow(changeset, [&](const RowChange &row) {
        auto known = columns.find(row.table);
        if (known == columns.end()) {
            count.reset();
            count.bind(1, std::string(row.table));
            count.executeStep();
            known = columns.emplace(row.table, count.getColumn(0).getInt64()).first;
        }
        if (known->second != row.columns)
            throw Error(Failure::Conflict, std::string(row.table));
    });
}

} // namespace

std::vector<Effect> effectsAfter(SQLite::Database &database, Id entry)
{
    std::vector<Effect> result;
    SQLite::Statement query(database, "SELECT id FROM change WHERE id > ? AND kind IN ('change', 'undo') ORDER BY id");
    query.bind(1, entry);
    while (query.executeStep())
        result.push_back(effectOf(database, query.getColumn(0).getInt64()));
    return result;
}

std::vector<Effect> withoutPairs(const std::vector<Effect> &effects)
{
    std::vector<Effect> left;
    for (const Effect &effect : effects) {
        if (!left.empty() && left.back().change == effect.change && left.back().forward != effect.forward)
            left.pop_back();
        else
            left.push_back(effect);
    }
    return left;
}

Bytes carryOut(SQLite::Database &database, const Effect &effect, bool keep)
{
    Bytes changeset = changesetOf(database, effect.change);
    checkForm(database, changeset);
    // What refers to a row that goes must go with it: applyChangeset looks when all is gone.
    database.exec("PRAGMA defer_foreign_keys = ON");
    for (const BulkRows &rows : bulkOf(database, effect.change))
        effect.forward ? restoreBulk(database, effect.change, rows) : removeBulk(database, effect.change, rows, keep);
    if (!effect.forward)
        changeset = inverted(changeset);
    applyChangeset(database, changeset);
    return changeset;
}

Id nextUndone(SQLite::Database &database)
{
    return database
        .execAndGet(std::format("SELECT ifnull(max(id), 0) FROM change WHERE kind = 'change'"
                                " AND id NOT IN (SELECT undoes_id FROM ({}))",
                                kLiveUndos))
        .getInt64();
}

Id nextRedone(SQLite::Database &database)
{
    return database
        .execAndGet(std::format("SELECT ifnull(max(id), 0) FROM ({})"
                                " WHERE id > (SELECT ifnull(max(id), 0) FROM change WHERE kind = 'change')",
                                kLiveUndos))
        .getInt64();
}

Id takeBack(SQLite::Database &database, Id entry, const std::string &who)
{
    Effect effect = effectOf(database, entry);
    effect.forward = !effect.forward;
    const Bytes changeset = carryOut(database, effect, true);
    const NewEntry made{.kind = "undo",
                        .author = {who, reasonOf(database, effect.change)},
                        .undoes = entry,
                        .bulk = bulkOf(database, effect.change),
                        .bulkRemoved = !effect.forward};
    return appendChange(database, made, changeset);
}

std::string reasonOf(SQLite::Database &database, Id entry)
{
    SQLite::Statement query(database, "SELECT why FROM change WHERE id = ?");
    query.bind(1, entry);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

} // namespace data
