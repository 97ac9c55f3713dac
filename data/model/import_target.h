// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace data {

/// What the records of a foreign file become.
enum class ImportTarget { Parcels, Markers, Sites, Alignment, Boundary, Units };

/// "parcels", "markers", "sites", "alignment", "boundary", "units".
[[nodiscard]] std::string_view nameOf(ImportTarget target);
[[nodiscard]] std::optional<ImportTarget> findImportTarget(std::string_view name);

/// The fields a column can fill. Of parcels, "parcel" is sheet and number in one ("12/345"); of markers, "x"
/// is the northing and "y" the easting, as in Vietnamese tables.
[[nodiscard]] std::span<const std::string_view> fieldsOf(ImportTarget target);

} // namespace data
