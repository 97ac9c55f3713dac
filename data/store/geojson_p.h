// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace data {

struct GeoJsonFeature
{
    std::string place; ///< "parcels.geojson, feature 12", from 1
    nlohmann::json properties;
    gis::Geometry geometry; ///< in the file's own CRS, east before north

    /// A property as text; numbers as printed in the file, null and a missing one as nothing.
    [[nodiscard]] std::string text(const char *property) const;
};

/// The features of a collection of Points, MultiLineStrings and MultiPolygons (RFC 7946 but for its
/// CRS). Throws Error{BadContent} naming the file and what is wrong.
[[nodiscard]] std::vector<GeoJsonFeature> readGeoJson(std::string_view name, std::string_view bytes);

} // namespace data
