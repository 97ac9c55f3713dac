// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/place_table_p.h"

#include <format>

namespace data {

PlaceTable placeTableOf(ImportTarget target)
{
    const std::vector<PlaceTable::Column> ofProject{{"name", "name"},
                                                    {"kind", "kind", "infrastructure"},
                                                    {"status", "status", "planned"},
                                                    {"investor", "investor"},
                                                    {"budget_dong", "budget_dong", nullptr},
                                                    {"declared_area_m2", "declared_area_m2", nullptr}};
    switch (target) {
    case ImportTarget::Markers:
        return {"boundary_marker", "geometry", {{"set_on", "set_on", nullptr}}, true};
    case ImportTarget::Sites:
        return {"project", "site", ofProject};
    case ImportTarget::Alignment:
        return {"project", "alignment", ofProject};
    case ImportTarget::Boundary:
        return {"forest",
                "geometry",
                {{"name", "name"}, {"manager", "manager"}, {"declared_area_m2", "declared_area_m2", nullptr}}};
    default:
        return {"admin_unit",
                "geometry",
                {{"name", "name"},
                 {"official_code", "official_code", nullptr},
                 {"kind", "kind", "ward"},
                 {"population", "population", nullptr},
                 {"declared_area_m2", "declared_area_m2", nullptr}}};
    }
}

std::string PlaceTable::select() const
{
    std::string names = std::format("id, AsBinary(\"{}\")", geometry);
    for (const Column &column : columns)
        names += std::format(", \"{}\"", column.column);
    return std::format("SELECT {} FROM \"{}\" WHERE {}", names, table,
                       ofForest ? "number = ?1 AND forest_id IS ?2" : "code = ?1 COLLATE NOCASE");
}

std::string PlaceTable::insert() const
{
    std::string names = std::format("\"{}\", quality, source", geometry);
    std::string marks = "?2, ?3, ?4";
    int index = 4;
    for (const Column &column : columns) {
        names += std::format(", \"{}\"", column.column);
        marks += std::format(", ?{}", ++index);
    }
    return ofForest ? std::format("INSERT INTO \"{}\" (number, forest_id, {}) VALUES (?1, ?{}, {})", table, names,
                                  index + 1, marks)
                    : std::format("INSERT INTO \"{}\" (code, {}) VALUES (?1, {})", table, names, marks);
}

std::string PlaceTable::update() const
{
    std::string sets;
    int index = 4;
    for (const Column &column : columns)
        sets += std::format(", \"{0}\" = ifnull(?{1}, \"{0}\")", column.column, ++index);
    return std::format("UPDATE \"{}\" SET \"{}\" = ?2, quality = ?3, source = ?4{} WHERE id = ?1", table, geometry,
                       sets);
}

} // namespace data
