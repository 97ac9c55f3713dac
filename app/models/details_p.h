// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/details.h"

/// The panel of each kind of thing; detailsOf() chooses.
namespace app {

[[nodiscard]] Details projectDetails(const Content &content, const data::Project &project);
[[nodiscard]] Details milestoneDetails(const Content &content, const data::Milestone &milestone);
[[nodiscard]] Details targetDetails(const Content &content, const data::Target &target);
[[nodiscard]] Details parcelDetails(const Content &content, const data::Parcel &parcel, const ParcelRecord &record);
[[nodiscard]] Details markerDetails(const Content &content, const data::BoundaryMarker &marker);
[[nodiscard]] Details forestDetails(const Content &content, const data::Forest &forest);
[[nodiscard]] Details unitDetails(const Content &content, const data::AdminUnit &unit);

/// Whether a project has anything to show on the map.
[[nodiscard]] bool hasPlace(const Content &content, const std::optional<data::Id> &project);

} // namespace app
