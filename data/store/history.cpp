// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/history.h"

#include "data/store/connection_p.h"
#include "data/store/history_p.h"

#include <algorithm>
#include <format>

namespace data {

namespace {

std::string hexadecimal(const SQLite::Column &column)
{
    std::string result;
    const auto *bytes = static_cast<const unsigned char *>(column.getBlob());
    for (int i = 0; i < column.getBytes(); ++i)
        result += std::format("{:02x}", bytes[i]);
    return result;
}

std::vector<Change::Rows> rowsOf(SQLite::Database &database, Id change, bool removed)
{
    auto result = countRows(changesetOf(database, change));
    for (const BulkRows &rows : bulkOf(database, change)) {
        auto found = std::ranges::find(result, rows.table, &Change::Rows::table);
        if (found == result.end())
            found = result.insert(result.end(), {.table = rows.table});
        (removed ? found->deleted : found->inserted) += static_cast<int>(rows.last - rows.first + 1);
    }
    return result;
}

std::optional<Id> optionalId(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional<Id>(column.getInt64());
}

/// What the last of the entries takes back.
void noteUndo(std::vector<Change> &entries)
{
    Change &last = entries.back();
    const auto withId = [&](std::optional<Id> id) { return std::ranges::find(entries, id, &Change::id); };
    const auto undone = withId(last.undoes);
    if (!last.undoes || undone == entries.end())
        return;
    undone->undoneBy = last.id;
    last.change = undone->change;
    if (undone->kind != "undo")
        return;
    last.kind = "redo";
    if (const auto change = withId(undone->undoes); change != entries.end())
        change->undoneBy.reset();
}

using Faults = std::vector<VerifyResult>;

void checkFile(SQLite::Database &database, Faults &faults)
{
    SQLite::Statement query(database, "PRAGMA integrity_check(20)");
    while (query.executeStep())
        if (const std::string said = query.getColumn(0).getString(); said != "ok")
            faults.push_back({Check::FileIntegrity, false, {}, said});
}

void checkForeignKeys(SQLite::Database &database, Faults &faults)
{
    SQLite::Statement query(database, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 20");
    while (query.executeStep())
        faults.push_back({Check::ForeignKeys, false,
                          std::format("{} {}", query.getColumn(0).getString(), query.getColumn(1).getInt64()),
                          query.getColumn(2).getString()});
}

void checkSpatialIndexes(SQLite::Database &database, Faults &faults)
{
    SQLite::Statement query(database, "SELECT f_table_name, f_geometry_column,"
                                      " CheckSpatialIndex(f_table_name, f_geometry_column)"
                                      " FROM geometry_columns ORDER BY 1, 2");
    while (query.executeStep())
        if (query.getColumn(2).isNull() || query.getColumn(2).getInt() != 1)
            faults.push_back({Check::SpatialIndexes,
                              false,
                              std::format("{}.{}", query.getColumn(0).getString(), query.getColumn(1).getString()),
                              {}});
}

void checkChain(SQLite::Database &database, Faults &faults)
{
    if (const Id broken = firstBrokenLink(database))
        faults.push_back({Check::Chain, false, std::to_string(broken), {}});
}

void checkContent(SQLite::Database &database, Faults &faults)
{
    const ContentDigest recorded = lastDigest(database);
    for (const auto &[table, found] : scanContent(database)) {
        const auto expected = recorded.find(table);
        // One that no entry has touched came with a later schema.
        if (found != (expected == recorded.end() ? TableDigest() : expected->second))
            faults.push_back({Check::Content, false, table, {}});
    }
}

} // namespace

std::vector<Change> history(const Workspace &workspace)
{
    return guarded(workspace.file(), [&] {
        std::vector<Change> result;
        SQLite::Statement query(workspace.database(),
                                "SELECT id, at, who, why, kind, undoes_id, hash FROM change ORDER BY id");
        while (query.executeStep()) {
            const Id id = query.getColumn(0).getInt64();
            result.push_back({.id = id,
                              .at = query.getColumn(1).getString(),
                              .who = query.getColumn(2).getString(),
                              .why = query.getColumn(3).getString(),
                              .kind = query.getColumn(4).getString(),
                              .undoes = optionalId(query.getColumn(5)),
                              .change = id,
                              .hash = hexadecimal(query.getColumn(6))});
            noteUndo(result);
            result.back().rows = rowsOf(workspace.database(), id, result.back().kind == "undo");
        }
        return result;
    });
}

Id lastEntry(const Workspace &workspace)
{
    return guarded(workspace.file(),
                   [&] { return workspace.database().execAndGet("SELECT ifnull(max(id), 0) FROM change").getInt64(); });
}

std::vector<VerifyResult> verify(const Workspace &workspace)
{
    using Step = void (*)(SQLite::Database &, Faults &);
    static constexpr std::pair<Check, Step> kSteps[] = {{Check::FileIntegrity, checkFile},
                                                        {Check::ForeignKeys, checkForeignKeys},
                                                        {Check::SpatialIndexes, checkSpatialIndexes},
                                                        {Check::Chain, checkChain},
                                                        {Check::Content, checkContent}};
    Faults result;
    for (const auto &[check, step] : kSteps) {
        const std::size_t before = result.size();
        try {
            step(workspace.database(), result);
        } catch (const SQLite::Exception &exception) {
            result.push_back({check, false, {}, exception.what()});
        }
        if (result.size() == before)
            result.push_back({check, true, {}, {}});
    }
    return result;
}

} // namespace data
