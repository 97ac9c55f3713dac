// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/parcel.h"
#include "data/rules/wards.h"
#include "data/store/workspace.h"

#include <string>
#include <vector>

namespace data {

/// The parcels under a ward of today or a former one, wherever they were entered.
struct WardParcels
{
    AdminUnit unit;
    std::vector<Parcel> parcels; ///< by row key
    std::vector<Parcel> unknown; ///< may belong: nothing tells in which part of a divided ward they lie
    bool illustrative = false;   ///< an outline that was never measured decided on some
};

/// Throws Error{UnknownUnit} for a name that findUnit() does not know.
[[nodiscard]] WardParcels parcelsUnder(const Workspace &workspace, const std::string &ward);

} // namespace data
