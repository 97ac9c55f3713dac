// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/wards.h"

#include "data/store/error.h"
#include "data/store/parcels.h"
#include "data/store/places.h"

namespace data {

WardParcels parcelsUnder(const Workspace &workspace, const std::string &ward)
{
    const auto units = adminUnits(workspace);
    const AdminUnit *unit = findUnit(units, ward);
    if (!unit)
        throw Error(Failure::UnknownUnit, ward);
    WardParcels result{.unit = *unit};
    for (Parcel &parcel : parcels(workspace)) {
        const Belonging belonging = belongsUnder(units, *unit, parcel.unit, parcel.geometry);
        const bool drawn = unit->quality == Quality::Illustrative || parcel.quality == Quality::Illustrative;
        result.illustrative = result.illustrative || (belonging.byGeometry && drawn);
        if (belonging.verdict == Belonging::Verdict::Yes)
            result.parcels.push_back(std::move(parcel));
        else if (belonging.verdict == Belonging::Verdict::Unknown)
            result.unknown.push_back(std::move(parcel));
    }
    return result;
}

} // namespace data
