// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/parcel.h"
#include "data/store/workspace.h"

#include <vector>

namespace data {

/// The states in their usual order, from rank 1.
[[nodiscard]] std::vector<Stage> stages(const Workspace &workspace);
/// All parcels with their derived stage, by row key.
[[nodiscard]] std::vector<Parcel> parcels(const Workspace &workspace);
/// Those whose box meets @p box (workspace grid), found by the spatial index.
[[nodiscard]] std::vector<Parcel> parcelsIn(const Workspace &workspace, const gis::Box &box);
[[nodiscard]] std::optional<Parcel> parcel(const Workspace &workspace, Id id);
/// Those with this number on a map sheet of this number, by row key: former wards number theirs alike.
[[nodiscard]] std::vector<Parcel> parcelsAt(const Workspace &workspace, const std::string &mapSheet,
                                            const std::string &number);
[[nodiscard]] std::optional<Holder> holder(const Workspace &workspace, Id id);
/// All of them, by row key. Personal data.
[[nodiscard]] std::vector<Holder> holders(const Workspace &workspace);
/// Of all parcels, by parcel and then as below.
[[nodiscard]] std::vector<ParcelEvent> parcelEvents(const Workspace &workspace);
/// In the usual order of the steps; those that may happen at any time last.
[[nodiscard]] std::vector<ParcelEvent> parcelEvents(const Workspace &workspace, Id parcel);

} // namespace data
