// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/progress.h"

#include "data/store/geometry_blob_p.h"
#include "data/store/parcels.h"
#include "data/store/row_p.h"
#include "gis/measure.h"

#include <algorithm>

namespace data {

namespace {

const char *const kParcels =
    "SELECT parcel.id, project_id, unit_id, category, holder_id, ifnull(kind, '') = 'organisation', declared_area_m2,"
    " iif(declared_area_m2 IS NULL, AsBinary(geometry), NULL), ifnull(rank, 0),"
    " EXISTS (SELECT 1 FROM obstacle WHERE obstacle.parcel_id = parcel.id AND closed_on IS NULL), parcel.illustrative"
    " FROM parcel LEFT JOIN holder ON holder.id = holder_id"
    " LEFT JOIN parcel_stage ON parcel_stage.parcel_id = parcel.id"
    " WHERE ?1 IS NULL OR project_id = ?1 ORDER BY parcel.id";

const char *const kEvents =
    "SELECT parcel_id, stage, ifnull(state_rank, 0), actual_on IS NOT NULL, ifnull(adjusted_on, planned_on),"
    " ifnull(amount_dong, 0) FROM parcel_event JOIN clearance_step ON code = stage"
    " JOIN parcel ON parcel.id = parcel_id WHERE ?1 IS NULL OR project_id = ?1 ORDER BY parcel_id";

struct Counted
{
    Id id = 0;
    ProgressParcel parcel;
};

double areaOf(Row &row)
{
    const auto declared = row.optionalReal();
    const gis::Geometry geometry = row.geometry();
    return declared ? *declared : gis::isEmpty(geometry) ? 0.0 : gis::gridArea(geometry);
}

// Members are initialised in the order of the columns: a braced list is evaluated left to right.
Counted readParcel(Row &row)
{
    return {.id = row.id(),
            .parcel = {.project = row.optionalId(),
                       .unit = row.optionalId(),
                       .category = row.text(),
                       .holder = row.optionalId(),
                       .organisation = row.flag(),
                       .areaM2 = areaOf(row),
                       .state = row.integer(),
                       .obstacle = row.flag(),
                       .illustrative = row.flag()}};
}

void addStep(ProgressParcel &parcel, Row &row, Date today)
{
    const std::string step = row.text();
    const int rank = row.integer();
    const bool tookPlace = row.flag();
    const auto due = row.date();
    const Id amount = row.id();
    if (!tookPlace) {
        parcel.overdue = parcel.overdue || (due && *due < today);
        return;
    }
    if (rank > 0)
        parcel.past |= 1U << static_cast<unsigned>(rank);
    if (step == "approved")
        parcel.approvedDong += amount;
    else if (step == "paid")
        parcel.paidDong += amount;
}

ParcelFilter ofRow(const ProgressCellName &cell)
{
    ParcelFilter filter;
    const auto field = cell.by == ProgressBy::Project ? ParcelField::Project
                       : cell.by == ProgressBy::Unit  ? ParcelField::Unit
                                                      : ParcelField::Category;
    if (cell.key)
        filter.anyOf[field] = {*cell.key};
    return filter;
}

void addColumn(ParcelFilter &filter, const ProgressColumn &column, std::span<const std::string> states, Date today)
{
    using enum ProgressColumn::Kind;
    const auto stateAt = [&](int rank) {
        return rank == 0 ? std::string("none") : states[static_cast<std::size_t>(rank) - 1];
    };
    switch (column.kind) {
    case All:
        break;
    case AtState:
        filter.anyOf[ParcelField::Stage] = {stateAt(column.rank)};
        break;
    case Past:
        filter.done = {stateAt(column.rank)};
        break;
    case Unpaid:
        filter.done = {"approved"};
        filter.notDone = {"paid"};
        break;
    case Obstacle:
        filter.anyOf[ParcelField::Obstacle] = {"open"};
        break;
    case Overdue:
        filter.overdueOn = today;
        break;
    }
}

void addOnce(std::vector<std::string> &steps, const char *step)
{
    if (!std::ranges::contains(steps, step))
        steps.emplace_back(step);
}

} // namespace

std::vector<ProgressParcel> progressParcels(const Workspace &workspace, std::optional<Id> project, Date today)
{
    const auto bind = [&](SQLite::Statement &statement) {
        if (project)
            statement.bind(1, *project);
    };
    auto counted = selectAll(workspace, kParcels, readParcel, bind);
    auto at = counted.begin(); // both are sorted by parcel
    (void)selectAll(
        workspace, kEvents,
        [&](Row &row) {
            const Id parcel = row.id();
            at = std::ranges::find(at, counted.end(), parcel, &Counted::id);
            addStep(at->parcel, row, today);
            return 0;
        },
        bind);
    std::vector<ProgressParcel> parcels;
    parcels.reserve(counted.size());
    for (Counted &each : counted)
        parcels.push_back(std::move(each.parcel));
    return parcels;
}

ProgressRanks progressRanks(const Workspace &workspace)
{
    ProgressRanks ranks;
    for (const Stage &stage : stages(workspace)) {
        ranks.last = std::max(ranks.last, stage.rank);
        if (stage.code == "approved")
            ranks.approved = stage.rank;
        else if (stage.code == "paid")
            ranks.paid = stage.rank;
    }
    return ranks;
}

ParcelFilter filterOf(const ProgressCellName &cell, std::optional<Id> project, std::span<const std::string> states,
                      Date today)
{
    ParcelFilter filter = ofRow(cell);
    if (project)
        filter.anyOf[ParcelField::Project] = {std::to_string(*project)};
    addColumn(filter, cell.column, states, today);
    if (cell.measure == ProgressMeasure::Approved)
        addOnce(filter.done, "approved");
    else if (cell.measure == ProgressMeasure::Paid)
        addOnce(filter.done, "paid");
    else if (cell.measure == ProgressMeasure::Owed)
        filter.owed = true;
    return filter;
}

} // namespace data
