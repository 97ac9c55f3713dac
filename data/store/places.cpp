// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/places.h"

#include "data/store/row_p.h"

namespace data {

// Members are initialised in the order of the columns: a braced list is evaluated left to right.

std::vector<AdminUnit> adminUnits(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, code, name, kind, official_code, valid_from, valid_to, successor_id,"
                     " partly, resolution, declared_area_m2, population, AsBinary(geometry), quality,"
                     " source FROM admin_unit ORDER BY id",
                     [](Row &row) {
                         return AdminUnit{.id = row.id(),
                                          .code = row.text(),
                                          .name = row.text(),
                                          .kind = row.text(),
                                          .officialCode = row.text(),
                                          .validFrom = row.date(),
                                          .validTo = row.date(),
                                          .successor = row.optionalId(),
                                          .partly = row.flag(),
                                          .resolution = row.text(),
                                          .declaredAreaM2 = row.optionalReal(),
                                          .population = row.optionalInteger(),
                                          .geometry = row.geometry(),
                                          .quality = row.quality(),
                                          .source = row.text()};
                     });
}

std::vector<Forest> forests(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, code, name, part_of_id, unit_id, manager, declared_area_m2,"
                     " AsBinary(geometry), quality, source FROM forest ORDER BY id",
                     [](Row &row) {
                         return Forest{.id = row.id(),
                                       .code = row.text(),
                                       .name = row.text(),
                                       .partOf = row.optionalId(),
                                       .unit = row.optionalId(),
                                       .manager = row.text(),
                                       .declaredAreaM2 = row.optionalReal(),
                                       .geometry = row.geometry(),
                                       .quality = row.quality(),
                                       .source = row.text()};
                     });
}

std::vector<BoundaryMarker> boundaryMarkers(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, number, forest_id, ring, position, ifnull(state, 'unknown'), seen_on, set_on,"
                     " AsBinary(geometry), quality, source FROM boundary_marker"
                     " LEFT JOIN marker_state ON marker_state.marker_id = boundary_marker.id"
                     " ORDER BY number, id",
                     [](Row &row) {
                         return BoundaryMarker{.id = row.id(),
                                               .number = row.integer(),
                                               .forest = row.optionalId(),
                                               .ring = row.integer(),
                                               .position = row.optionalInteger(),
                                               .state = row.text(),
                                               .seenOn = row.date(),
                                               .setOn = row.date(),
                                               .geometry = row.geometry(),
                                               .quality = row.quality(),
                                               .source = row.text()};
                     });
}

} // namespace data
