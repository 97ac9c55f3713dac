// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gis {

/// The ending of a file names no format we write; what() is the ending.
class UnknownFormat : public Error
{
public:
    using Error::Error;
};

/// A layer could not be written to a file.
class NotWritten : public Error
{
public:
    /// @p said: what GDAL or the system says, for logs.
    NotWritten(const std::filesystem::path &file, bool exists, const std::string &said)
        : Error(file.string() + ": " + said), m_file(file), m_exists(exists)
    {}
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] bool exists() const { return m_exists; } ///< a file of the name is there

private:
    std::filesystem::path m_file;
    bool m_exists;
};

/// Formats a layer can be exported to, by file name extension ("gpkg", "geojson", "shp", ...).
[[nodiscard]] std::vector<std::string> exportExtensions();

/// Writes the rows that @p sql finds in the SpatiaLite file @p database to @p target, in the format of
/// its extension, as layer @p layer. Formats that know only WGS 84 (GeoJSON, KML, GPX) get it, with
/// the shift of EPSG:6960; all others keep the workspace's grid. A target that exists is replaced only
/// once the new file is whole. Returns how many rows were written.
/// Throws UnknownFormat, NotWritten.
std::size_t exportLayer(const std::filesystem::path &database, const std::string &sql, const std::string &layer,
                        int srid, const std::filesystem::path &target);

} // namespace gis
