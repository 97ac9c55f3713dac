// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "gis/geometry.h"

#include <span>
#include <vector>

namespace data {

/// A parcel, the site of a project, or the corridor along a project's alignment.
struct OverlayThing
{
    enum class Kind { Parcel, Site, Corridor };
    Kind kind = Kind::Parcel;
    Id record = 0;
    gis::MultiPolygon polygon; ///< workspace grid
    Quality quality = Quality::Illustrative;
};

/// A thing that lies in an area, wholly or in part. Square metres on the grid.
struct Encroachment
{
    OverlayThing::Kind kind = OverlayThing::Kind::Parcel;
    Id record = 0;
    double total = 0.0;
    double inside = 0.0;
    double remaining = 0.0; ///< total less inside
    gis::Box place;         ///< of what lies inside, for zooming to it
    Quality quality = Quality::Illustrative;
};

struct OverlayFigures
{
    std::vector<Encroachment> encroachments; ///< largest area inside first
    std::vector<Encroachment> unusable;      ///< too faulty to be cut; their areas are 0
};

/// What of @p things lies in @p area; contacts of @p minimum square metres or less are none. Always from
/// the geometry as it is now, so it cannot be out of date.
[[nodiscard]] OverlayFigures findEncroachments(std::span<const OverlayThing> things, const gis::MultiPolygon &area,
                                               double minimum);

} // namespace data
