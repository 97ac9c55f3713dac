// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/settings_p.h"

#include "data/store/error.h"
#include "data/store/row_p.h"

#include <nlohmann/json.hpp>

namespace data {

using Json = nlohmann::ordered_json;

namespace {

std::string_view nameOf(NumberNotation notation)
{
    switch (notation) {
    case NumberNotation::Vietnamese:
        return "vietnamese";
    case NumberNotation::English:
        return "english";
    case NumberNotation::Doubtful:
        return "doubtful";
    case NumberNotation::Plain:
        break;
    }
    return "plain";
}

} // namespace

std::string settingsText(const ImportPreview &preview, const ImportOptions &options)
{
    Json columns = Json::array();
    for (const ImportColumn &column : preview.columns) {
        if (column.field.empty() && !preview.drawing)
            continue;
        Json each{{"column", column.name}, {"field", column.field}};
        if (!column.encoding.plain)
            each["encoding"] = gis::nameOf(column.encoding.encoding);
        if (column.notation != NumberNotation::Plain)
            each["notation"] = nameOf(column.notation);
        columns.push_back(std::move(each));
    }
    Json settings{{"columns", columns}};
    for (const auto &[name, value] : {std::pair("project", &options.project),
                                      {"unit", &options.unit},
                                      {"forest", &options.forest},
                                      {"profile", &options.profile}})
        if (!value->empty())
            settings[name] = *value;
    if (options.repair)
        settings["repair"] = true;
    return settings.dump();
}

std::vector<ImportMapping> importMappings(const Workspace &workspace)
{
    std::vector<ImportMapping> result;
    selectAll(workspace, "SELECT name, target, fields FROM import_mapping ORDER BY name", [&result](Row &row) {
        ImportMapping mapping{
            .name = row.text(), .target = findImportTarget(row.text()).value_or(ImportTarget::Parcels), .fields = {}};
        const Json fields = Json::parse(row.text(), nullptr, false);
        for (const auto &[field, column] : fields.items())
            if (column.is_string())
                mapping.fields.emplace(field, column.get<std::string>());
        result.push_back(std::move(mapping));
        return 0;
    });
    return result;
}

void saveImportMapping(Workspace &workspace, const ImportMapping &mapping, const std::string &who)
{
    workspace.change({who, "import mapping " + mapping.name}, [&mapping](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO import_mapping (name, target, fields) VALUES (?, ?, ?)"
                                           " ON CONFLICT (name) DO UPDATE SET target = excluded.target,"
                                           " fields = excluded.fields");
        insert.bind(1, mapping.name);
        insert.bind(2, std::string(nameOf(mapping.target)));
        insert.bind(3, Json(mapping.fields).dump());
        insert.exec();
    });
}

} // namespace data
