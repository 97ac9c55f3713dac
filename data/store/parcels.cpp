// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcels.h"

#include "data/store/row_p.h"

namespace data {

// Members are initialised in the order of the columns: a braced list is evaluated left to right.

namespace {

const std::string kSelectParcels =
    "SELECT parcel.id, project_id, unit_id, map_sheet, number, land_use, category, declared_area_m2,"
    " taken_area_m2, remaining_area_m2, holder_id, AsBinary(geometry), quality, illustrative, source, ifnull(stage, "
    "'none'),"
    " ifnull(rank, 0) FROM parcel LEFT JOIN parcel_stage ON parcel_stage.parcel_id = parcel.id";

Parcel readParcel(Row &row)
{
    return {.id = row.id(),
            .project = row.optionalId(),
            .unit = row.optionalId(),
            .mapSheet = row.text(),
            .number = row.text(),
            .landUse = row.text(),
            .category = row.text(),
            .declaredAreaM2 = row.optionalReal(),
            .takenAreaM2 = row.optionalReal(),
            .remainingAreaM2 = row.optionalReal(),
            .holder = row.optionalId(),
            .geometry = row.geometry(),
            .quality = row.quality(),
            .illustrative = row.flag(),
            .source = row.text(),
            .stage = row.text(),
            .stageRank = row.integer()};
}

const std::string kSelectHolders = "SELECT id, name, kind, address, phone, illustrative FROM holder";

Holder readHolder(Row &row)
{
    return {.id = row.id(),
            .name = row.text(),
            .kind = row.text(),
            .address = row.text(),
            .phone = row.text(),
            .illustrative = row.flag()};
}

const std::string kSelectEvents =
    "SELECT parcel_event.id, parcel_id, parcel_event.stage, planned_on, adjusted_on, actual_on, document_number,"
    " amount_dong, illustrative, parcel_event.source, ifnull(method, ''), override_reason FROM parcel_event"
    " JOIN clearance_step ON clearance_step.code = parcel_event.stage";

ParcelEvent readEvent(Row &row)
{
    return {.id = row.id(),
            .parcel = row.id(),
            .stage = row.text(),
            .plannedOn = row.date(),
            .adjustedOn = row.date(),
            .actualOn = row.date(),
            .documentNumber = row.text(),
            .amountDong = row.optionalId(),
            .illustrative = row.flag(),
            .source = row.text(),
            .method = row.text(),
            .overrideReason = row.text()};
}

template <typename Read> auto selectOne(const Workspace &workspace, const std::string &sql, Read read, Id id)
{
    auto found = selectAll(workspace, sql, read, [id](SQLite::Statement &statement) { statement.bind(1, id); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

std::vector<Stage> stages(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT code, state_rank, state_vi, state_en, article, rank FROM clearance_step"
                     " WHERE state_rank IS NOT NULL ORDER BY state_rank",
                     [](Row &row) {
                         return Stage{.code = row.text(),
                                      .rank = row.integer(),
                                      .nameVi = row.text(),
                                      .nameEn = row.text(),
                                      .article = row.text(),
                                      .place = row.integer()};
                     });
}

std::vector<Parcel> parcels(const Workspace &workspace)
{
    return selectAll(workspace, kSelectParcels + " ORDER BY parcel.id", readParcel);
}

std::vector<Parcel> parcelsIn(const Workspace &workspace, const gis::Box &box)
{
    return selectAll(workspace,
                     kSelectParcels + " WHERE parcel.id IN (SELECT pkid FROM idx_parcel_geometry WHERE xmax >= ?"
                                      " AND xmin <= ? AND ymax >= ? AND ymin <= ?) ORDER BY parcel.id",
                     readParcel, [&](SQLite::Statement &statement) {
                         statement.bind(1, box.minX);
                         statement.bind(2, box.maxX);
                         statement.bind(3, box.minY);
                         statement.bind(4, box.maxY);
                     });
}

std::optional<Parcel> parcel(const Workspace &workspace, Id id)
{
    // The key twice: SQLite would else make the stages of all parcels first.
    return selectOne(workspace, kSelectParcels + " AND parcel_stage.parcel_id = ?1 WHERE parcel.id = ?1", readParcel,
                     id);
}

std::vector<Parcel> parcelsAt(const Workspace &workspace, const std::string &mapSheet, const std::string &number)
{
    return selectAll(workspace, kSelectParcels + " WHERE map_sheet = ? AND number = ? ORDER BY parcel.id", readParcel,
                     [&](SQLite::Statement &statement) {
                         statement.bind(1, mapSheet);
                         statement.bind(2, number);
                     });
}

std::optional<Holder> holder(const Workspace &workspace, Id id)
{
    return selectOne(workspace, kSelectHolders + " WHERE id = ?", readHolder, id);
}

std::vector<Holder> holders(const Workspace &workspace)
{
    return selectAll(workspace, kSelectHolders + " ORDER BY id", readHolder);
}

std::vector<ParcelEvent> parcelEvents(const Workspace &workspace, Id parcel)
{
    return selectAll(workspace, kSelectEvents + " WHERE parcel_id = ? ORDER BY rank IS NULL, rank, parcel_event.id",
                     readEvent, [parcel](SQLite::Statement &statement) { statement.bind(1, parcel); });
}

std::vector<ParcelEvent> parcelEvents(const Workspace &workspace)
{
    return selectAll(workspace, kSelectEvents + " ORDER BY parcel_id, rank IS NULL, rank, parcel_event.id", readEvent);
}

} // namespace data
