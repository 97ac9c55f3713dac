// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace gis {

/// What a driver would build in memory from a document is told by a look over its text first, at some
/// hundred megabytes a second. All throw FileRefused, with TooLarge where nothing else is said.

/// No value outside "features", and no feature, of more than 32 MiB: GDAL needs twenty times that to hold
/// one, and has no bound of its own outside of features.
void checkJson(const std::filesystem::path &file);

/// Blocks that insert blocks that insert blocks grow without bound; GDAL draws them all.
void checkDxf(const std::filesystem::path &file);

/// Views in place of a GeoPackage's own tables: one of a line can run for ever as soon as the driver opens the
/// file. Throws FileRefused with Virtual.
void checkGeoPackage(const std::filesystem::path &file);

/// Columns and folders, which cost the square of their number. @p document is the whole text.
void checkKml(const std::filesystem::path &file, std::string_view document);

} // namespace gis
