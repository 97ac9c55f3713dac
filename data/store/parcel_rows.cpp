// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/geometry_blob_p.h"
#include "data/store/parcel_query.h"
#include "data/store/row_p.h"
#include "gis/measure.h"

#include <algorithm>

namespace data {

// Members are initialised in the order of the columns: a braced list is evaluated left to right.

namespace {

constexpr const char *kRow =
    "SELECT parcel.id, map_sheet, number, project_id, unit_id, land_use, declared_area_m2, AsBinary(geometry),"
    " taken_area_m2, name, ifnull((SELECT code FROM parcel_event JOIN clearance_step ON code = stage"
    "   LEFT JOIN project_step ON project_step.project_id = parcel.project_id AND step = code"
    "   WHERE parcel_id = parcel.id AND actual_on IS NOT NULL AND state_rank IS NOT NULL"
    "   ORDER BY ifnull(project_step.rank, clearance_step.rank) DESC LIMIT 1), 'none'),"
    " (SELECT min(ifnull(adjusted_on, planned_on)) FROM parcel_event"
    "   WHERE parcel_id = parcel.id AND actual_on IS NULL),"
    " (SELECT sum(amount_dong) FROM parcel_event"
    "   WHERE parcel_id = parcel.id AND actual_on IS NOT NULL AND stage = 'approved'),"
    " (SELECT sum(amount_dong) FROM parcel_event"
    "   WHERE parcel_id = parcel.id AND actual_on IS NOT NULL AND stage = 'paid'),"
    " EXISTS (SELECT 1 FROM obstacle WHERE parcel_id = parcel.id AND closed_on IS NULL),"
    " quality, parcel.illustrative"
    " FROM parcel LEFT JOIN holder ON holder.id = holder_id WHERE parcel.id = ?1";

std::optional<double> measured(const gis::Geometry &geometry)
{
    return gis::isEmpty(geometry) ? std::nullopt : std::optional(gis::gridArea(geometry));
}

ParcelRow readRow(Row &row)
{
    return {.id = row.id(),
            .mapSheet = row.text(),
            .number = row.text(),
            .project = row.optionalId(),
            .unit = row.optionalId(),
            .landUse = row.text(),
            .declaredAreaM2 = row.optionalReal(),
            .measuredAreaM2 = measured(row.geometry()),
            .takenAreaM2 = row.optionalReal(),
            .holder = row.text(),
            .stage = row.text(),
            .due = row.date(),
            .approvedDong = row.optionalId(),
            .paidDong = row.optionalId(),
            .obstacle = row.flag(),
            .quality = row.quality(),
            .illustrative = row.flag()};
}

} // namespace

std::vector<ParcelRow> ParcelPages::rows(const Workspace &workspace, std::size_t first, std::size_t count) const
{
    return guarded(workspace.file(), [&] {
        std::vector<ParcelRow> result;
        SQLite::Statement query(workspace.database(), kRow);
        const std::size_t end = first + std::min(count, m_ids.size() - std::min(first, m_ids.size()));
        for (std::size_t i = first; i < end; ++i) {
            query.reset();
            query.bind(1, m_ids[i]);
            Row row(query);
            result.push_back(query.executeStep() ? readRow(row) : ParcelRow{.id = m_ids[i]});
        }
        return result;
    });
}

} // namespace data
