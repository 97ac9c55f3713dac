// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcel_query.h"

#include <algorithm>

namespace data {

namespace {

constexpr std::array<std::string_view, 7> kFields{"project",  "unit",    "stage",   "land_use",
                                                  "category", "quality", "obstacle"};
constexpr std::array<std::string_view, 13> kColumns{"entry",    "place",   "holder", "unit",     "land_use",
                                                    "area",     "stage",   "due",    "approved", "paid",
                                                    "obstacle", "project", "quality"};

} // namespace

std::string_view nameOf(ParcelField field) { return kFields.at(static_cast<std::size_t>(field)); }

std::string_view nameOf(ParcelColumn column) { return kColumns.at(static_cast<std::size_t>(column)); }

std::optional<ParcelColumn> parcelColumn(std::string_view name)
{
    const auto found = std::ranges::find(kColumns, name);
    return found == kColumns.end() ? std::nullopt : std::optional(static_cast<ParcelColumn>(found - kColumns.begin()));
}

} // namespace data
