// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/parcel_query.h"

#include <string>
#include <vector>

namespace data {

/// A view of the parcels, kept in the workspace under a name.
struct SavedFilter
{
    std::string name;
    ParcelFilter filter;
    std::vector<std::string> columns; ///< those shown, in order, as the window names them; empty: as usual
    ParcelOrder order;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// By name. Throws Error{BadContent} where one cannot be read.
[[nodiscard]] std::vector<SavedFilter> savedFilters(const Workspace &workspace);
/// Replaces one of the same name. The change; nothing where it says nothing new.
/// Throws Error{BadContent} without a name.
std::optional<Id> saveFilter(Workspace &workspace, const SavedFilter &filter, const Author &author);
/// The change; nothing where there is none of that name.
std::optional<Id> removeFilter(Workspace &workspace, const std::string &name, const Author &author);

} // namespace data
