// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/layers.h"

#include "data/store/row_p.h"

#include <algorithm>
#include <array>
#include <format>

namespace data {

namespace {

struct Definition
{
    std::string_view name;
    std::string_view table;
    std::string_view column;
    std::string_view condition;
    std::string_view fields; ///< of an export, in plain names
    std::string_view joins;
};

constexpr std::string_view kUnitFields =
    "code, name, official_code, valid_from, valid_to, resolution, declared_area_m2, population, quality,"
    " source";
constexpr std::string_view kProjectFields =
    "project.code AS code, project.name AS name, kind, (SELECT name FROM admin_unit WHERE id = unit_id)"
    " AS unit, status, investor, budget_dong, declared_area_m2, quality, project.source AS source";
constexpr std::string_view kParcelFields =
    "(SELECT code FROM project WHERE id = parcel.project_id) AS project,"
    " (SELECT name FROM admin_unit WHERE id = parcel.unit_id) AS unit, map_sheet, number, land_use,"
    " category, declared_area_m2, round(ST_Area(geometry), 2) AS measured_area_m2,"
    " ifnull(stage, 'none') AS stage, since AS stage_since, quality, illustrative, source";
constexpr std::string_view kForestFields =
    "code, name, (SELECT name FROM admin_unit WHERE id = unit_id) AS unit, manager, declared_area_m2,"
    " round(ST_Area(geometry), 2) AS measured_area_m2, quality, source";
constexpr std::string_view kMarkerFields =
    "number, (SELECT name FROM forest WHERE id = forest_id) AS forest, ring, ifnull(state, 'unknown') AS state,"
    " seen_on, set_on, quality, source";

/// In drawing order.
constexpr std::array kLayers{
    Definition{"ward", "admin_unit", "geometry", "kind = 'ward'", kUnitFields, ""},
    Definition{"former_wards", "admin_unit", "geometry", "kind = 'former_ward'", kUnitFields, ""},
    Definition{"forests", "forest", "geometry", "1", kForestFields, ""},
    Definition{"project_sites", "project", "site", "1", kProjectFields, ""},
    Definition{"parcels", "parcel", "geometry", "1", kParcelFields,
               "LEFT JOIN parcel_stage ON parcel_stage.parcel_id = parcel.id"},
    Definition{"project_alignments", "project", "alignment", "1", kProjectFields, ""},
    Definition{"boundary_markers", "boundary_marker", "geometry", "1", kMarkerFields,
               "LEFT JOIN marker_state ON marker_state.marker_id = boundary_marker.id"},
};

} // namespace

std::vector<Layer> layers(const Workspace &workspace)
{
    std::vector<Layer> result;
    for (const Definition &each : kLayers) {
        const std::string sql =
            std::format("SELECT count({1}), min(MbrMinX({1})), min(MbrMinY({1})), max(MbrMaxX({1})), max(MbrMaxY({1})),"
                        " (SELECT CASE geometry_type WHEN 1 THEN 'POINT' WHEN 5 THEN 'MULTILINESTRING'"
                        " ELSE 'MULTIPOLYGON' END FROM geometry_columns"
                        " WHERE f_table_name = '{0}' AND f_geometry_column = '{1}') FROM {0} WHERE {2}",
                        each.table, each.column, each.condition);
        const auto read = [&](Row &row) {
            Layer layer{.name = std::string(each.name),
                        .kind = {},
                        .table = std::string(each.table),
                        .column = std::string(each.column),
                        .count = row.integer(),
                        .extent = {}};
            const std::array bounds{row.optionalReal(), row.optionalReal(), row.optionalReal(), row.optionalReal()};
            if (bounds[0])
                layer.extent = {*bounds[0], *bounds[1], *bounds[2], *bounds[3]};
            layer.kind = row.text();
            return layer;
        };
        result.push_back(selectAll(workspace, sql, read).front());
    }
    return result;
}

std::string exportQuery(const std::string &layer, bool withPersonalData)
{
    const auto found = std::ranges::find(kLayers, layer, &Definition::name);
    if (found == kLayers.end())
        throw Error(Failure::UnknownLayer, layer);
    const bool holders = withPersonalData && found->table == "parcel";
    return std::format("SELECT {}{}, {} AS geometry FROM {} {} WHERE {} AND {} IS NOT NULL", found->fields,
                       holders ? ", (SELECT name FROM holder WHERE id = holder_id) AS holder" : "", found->column,
                       found->table, found->joins, found->condition, found->column);
}

} // namespace data
