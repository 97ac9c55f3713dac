// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/progress.h"
#include "data/store/parcel_filter.h"
#include "data/store/workspace.h"

namespace data {

/// Of all parcels, or of one project, as the workspace now is; seen from @p today.
[[nodiscard]] std::vector<ProgressParcel> progressParcels(const Workspace &workspace, std::optional<Id> project,
                                                          Date today);

[[nodiscard]] ProgressRanks progressRanks(const Workspace &workspace);

/// What of the figures of a cell is asked for.
enum class ProgressMeasure { Parcels, Households, Area, Approved, Paid, Owed };

/// Lists the parcels behind a figure of a table over @p project (nothing: over all). @p key is a row's;
/// nothing: the total. @p states in their order, from rank 1.
struct ProgressCellName
{
    ProgressBy by = ProgressBy::Project;
    std::optional<std::string> key;
    ProgressColumn column;
    ProgressMeasure measure = ProgressMeasure::Parcels;
};
[[nodiscard]] ParcelFilter filterOf(const ProgressCellName &cell, std::optional<Id> project,
                                    std::span<const std::string> states, Date today);

} // namespace data
