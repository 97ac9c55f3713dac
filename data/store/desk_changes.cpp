// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/desk_source_p.h"
#include "data/store/history_p.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace data {

namespace {

/// What may change the state of any parcel, or its days.
constexpr std::array<std::string_view, 4> kOfAll{"clearance_step", "project_step", "legal_rule", "public_holiday"};

/// Collects parcels that rows of other tables belong to.
class Touched
{
public:
    explicit Touched(SQLite::Database &database)
        : m_ofHolder(database, "SELECT id FROM parcel WHERE holder_id = ?"),
          m_ofStep(database, "SELECT parcel_id FROM parcel_event WHERE id = ?"),
          m_ofObstacle(database, "SELECT parcel_id FROM obstacle WHERE id = ?")
    {}

    /// Whether it is known which parcels this row belongs to.
    bool add(const RowChange &row)
    {
        if (row.table == "parcel") {
            m_ids.push_back(keyOf(row, 0));
        } else if (row.table == "holder") {
            addFound(m_ofHolder, keyOf(row, 0));
        } else if (row.table == "parcel_event") {
            addNamed(row, 1);
            addFound(m_ofStep, keyOf(row, 0));
        } else if (row.table == "obstacle") {
            addNamed(row, 2);
            addFound(m_ofObstacle, keyOf(row, 0));
        }
        return !std::ranges::contains(kOfAll, row.table);
    }

    /// Whether it is known which parcels these rows belong to.
    bool add(const BulkRows &rows)
    {
        if (rows.table == "parcel")
            for (Id id = rows.first; id <= rows.last; ++id)
                m_ids.push_back(id);
        // Holders that came in bulk have parcels that came or changed with them; steps never come so.
        return rows.table != "parcel_event" && rows.table != "obstacle";
    }

    std::vector<Id> take()
    {
        std::ranges::sort(m_ids);
        const auto rest = std::ranges::unique(m_ids);
        m_ids.erase(rest.begin(), rest.end());
        return std::move(m_ids);
    }

private:
    static Id keyOf(const RowChange &row, std::size_t column)
    {
        sqlite3_value *value = row.kind == RowChange::Kind::Insert ? row.after(column) : row.before(column);
        return value ? sqlite3_value_int64(value) : 0;
    }

    void addNamed(const RowChange &row, std::size_t column)
    {
        for (sqlite3_value *value : {row.before(column), row.after(column)})
            if (value && sqlite3_value_type(value) == SQLITE_INTEGER)
                m_ids.push_back(sqlite3_value_int64(value));
    }

    void addFound(SQLite::Statement &query, Id id)
    {
        query.reset();
        query.bind(1, id);
        while (query.executeStep())
            if (!query.getColumn(0).isNull())
                m_ids.push_back(query.getColumn(0).getInt64());
    }

    SQLite::Statement m_ofHolder;
    SQLite::Statement m_ofStep;
    SQLite::Statement m_ofObstacle;
    std::vector<Id> m_ids;
};

} // namespace

bool isChangeOf(SQLite::Database &workspace, Id change, const std::string &hash)
{
    SQLite::Statement query(workspace, "SELECT hash FROM change WHERE id = ?");
    query.bind(1, change);
    return query.executeStep() && query.getColumn(0).getString() == hash;
}

std::optional<std::vector<Id>> parcelsTouchedSince(SQLite::Database &workspace, Id change)
{
    Touched touched(workspace);
    SQLite::Statement query(workspace, "SELECT id, kind FROM change WHERE id > ? ORDER BY id");
    query.bind(1, change);
    while (query.executeStep()) {
        const Id id = query.getColumn(0).getInt64();
        const std::string kind = query.getColumn(1).getString();
        if (kind != "change" && kind != "undo")
            return std::nullopt;
        bool told = true;
        forEachRow(changesetOf(workspace, id), [&](const RowChange &row) { told = touched.add(row) && told; });
        if (!told)
            return std::nullopt;
        for (const BulkRows &rows : bulkOf(workspace, id))
            if (!touched.add(rows))
                return std::nullopt;
    }
    return touched.take();
}

std::vector<IdRange> rangesOf(const std::vector<Id> &ids)
{
    std::vector<IdRange> ranges;
    for (const Id id : ids) {
        if (ranges.empty() || ranges.back().last + 1 != id)
            ranges.push_back({id, id});
        else
            ranges.back().last = id;
    }
    return ranges;
}

} // namespace data
