// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/saved_filters.h"

#include "data/store/row_p.h"

#include <nlohmann/json.hpp>

namespace data {

using Json = nlohmann::ordered_json;

namespace {

std::string columnsText(const SavedFilter &filter)
{
    const Json json{
        {"columns", filter.columns}, {"order", nameOf(filter.order.column)}, {"descending", filter.order.descending}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

SavedFilter readFilter(Row &row)
{
    SavedFilter result{.name = row.text(), .filter = filterFromJson(row.text()), .columns = {}, .order = {}};
    try {
        const Json json = Json::parse(row.text());
        result.columns = json.value("columns", std::vector<std::string>());
        result.order = {parcelColumn(json.value("order", "")).value_or(ParcelColumn::Entry),
                        json.value("descending", false)};
    } catch (const Json::exception &exception) {
        throw Error(Failure::BadContent, result.name, exception.what());
    }
    return result;
}

} // namespace

std::vector<SavedFilter> savedFilters(const Workspace &workspace)
{
    return selectAll(workspace, "SELECT name, filter, columns FROM saved_filter ORDER BY name", readFilter);
}

std::optional<Id> saveFilter(Workspace &workspace, const SavedFilter &filter, const Author &author)
{
    return workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO saved_filter (name, filter, columns) VALUES (?, ?, ?)"
                                           " ON CONFLICT (name) DO UPDATE SET filter = excluded.filter,"
                                           " columns = excluded.columns");
        insert.bind(1, filter.name);
        insert.bind(2, toJson(filter.filter));
        insert.bind(3, columnsText(filter));
        insert.exec();
    });
}

std::optional<Id> removeFilter(Workspace &workspace, const std::string &name, const Author &author)
{
    return workspace.change(author, [&](SQLite::Database &database) {
        SQLite::Statement remove(database, "DELETE FROM saved_filter WHERE name = ?");
        remove.bind(1, name);
        remove.exec();
    });
}

} // namespace data
