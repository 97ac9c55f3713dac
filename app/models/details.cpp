// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/details.h"

#include "app/models/details_p.h"
#include "app/models/fact_list.h"

#include <algorithm>

namespace app {
namespace {

/// What @p describe makes of the row with this key; nothing if there is none.
template <typename Rows, typename Describe>
std::optional<Details> describeRow(const Rows &rows, data::Id id, Describe describe)
{
    const auto *row = rowWith(rows, id);
    return row ? std::optional<Details>(describe(*row)) : std::nullopt;
}

} // namespace

bool hasPlace(const Content &content, const std::optional<data::Id> &project)
{
    const auto *row = rowWith(content.projects, project);
    if (!row)
        return false;
    return !gis::isEmpty(row->site) || !gis::isEmpty(row->alignment) ||
           std::ranges::any_of(content.parcels, [&](const data::Parcel &parcel) { return parcel.project == project; });
}

std::optional<Details> detailsOf(const Content &content, const Subject &subject, const ParcelRecord &parcelRecord)
{
    using Kind = Subject::Kind;
    const auto with = [&content](auto describe) {
        return [&content, describe](const auto &row) { return describe(content, row); };
    };
    switch (subject.kind) {
    case Kind::Project:
        return describeRow(content.projects, subject.id, with(projectDetails));
    case Kind::Milestone:
        return describeRow(content.milestones, subject.id, with(milestoneDetails));
    case Kind::Target:
        return describeRow(content.targets, subject.id, with(targetDetails));
    case Kind::Marker:
        return describeRow(content.markers, subject.id, with(markerDetails));
    case Kind::Forest:
        return describeRow(content.forests, subject.id, with(forestDetails));
    case Kind::Unit:
        return describeRow(content.units, subject.id, with(unitDetails));
    case Kind::Parcel:
        return describeRow(content.parcels, subject.id,
                           [&](const data::Parcel &parcel) { return parcelDetails(content, parcel, parcelRecord); });
    }
    return std::nullopt;
}

} // namespace app
