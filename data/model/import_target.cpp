// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/model/import_target.h"

#include <algorithm>
#include <array>

namespace data {

namespace {

/// In the order of ImportTarget.
constexpr std::array<std::string_view, 6> kNames{"parcels", "markers", "sites", "alignment", "boundary", "units"};

constexpr auto kParcel =
    std::to_array<std::string_view>({"map_sheet", "number", "parcel", "unit", "land_use", "declared_area_m2", "holder",
                                     "address", "phone", "project", "source", "category"});
constexpr auto kMarker = std::to_array<std::string_view>(
    {"number", "x", "y", "state", "inspected_on", "set_on", "note", "longitude", "latitude"});
constexpr auto kProject =
    std::to_array<std::string_view>({"code", "name", "kind", "status", "investor", "budget_dong", "declared_area_m2"});
constexpr auto kBoundary = std::to_array<std::string_view>({"code", "name", "manager", "declared_area_m2"});
constexpr auto kUnit =
    std::to_array<std::string_view>({"name", "code", "official_code", "kind", "population", "declared_area_m2"});

} // namespace

std::string_view nameOf(ImportTarget target) { return kNames.at(static_cast<std::size_t>(target)); }

std::optional<ImportTarget> findImportTarget(std::string_view name)
{
    const auto *const found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<ImportTarget>(found - kNames.begin());
}

std::span<const std::string_view> fieldsOf(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Parcels:
        return kParcel;
    case ImportTarget::Markers:
        return kMarker;
    case ImportTarget::Sites:
    case ImportTarget::Alignment:
        return kProject;
    case ImportTarget::Boundary:
        return kBoundary;
    case ImportTarget::Units:
        break;
    }
    return kUnit;
}

} // namespace data
