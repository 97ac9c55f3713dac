// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_refused.h"
#include "gis/geometry.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gis {

/// A column as the file names and types it.
struct VectorColumn
{
    enum class Kind { Text, Integer, Real, Date };
    std::string name; ///< bytes as in the file
    Kind kind = Kind::Text;
};

/// What a layer holds, told without reading its rows where the format allows.
struct VectorLayer
{
    std::string name;
    std::vector<VectorColumn> columns;
    std::int64_t rows = -1; ///< -1: not known before reading
    bool hasGeometry = false;
    bool drawing = false; ///< lines and texts of a CAD file, not records
    std::string crsName;  ///< as the file calls it; empty: it names none
    std::string crsWkt;
    Box extent; ///< as stored, x and y as the file orders them; empty: not known before reading
};

/// One record. Reused from row to row by the reader.
struct VectorRow
{
    std::int64_t number = 0; ///< as a person counts: from 1; in a table with a header its line or sheet row
    struct Value
    {
        std::string bytes; ///< texts as in the file, undecoded; numbers and dates as plain text (12.5, 2026-11-23)
        bool null = true;
    };
    std::vector<Value> values; ///< one a column
    Geometry geometry;         ///< as stored; std::monostate: none
    /// Why the row cannot be used; empty: fine. "not_finite", "too_many_vertices", "several_points",
    /// "collection" (of geometries), "unreadable", "too_many_values" (for the columns), "layout_sheet" (a
    /// drawing's, not its model).
    std::string fault;
};

/// A file of records or a drawing, read through GDAL by one of a fixed list of drivers: Shapefile,
/// GeoPackage, GeoJSON, KML/KMZ, DXF, DGN v7, MapInfo, FlatGeobuf, CSV, XLSX/ODS, GPX, File Geodatabase.
/// The file is hostile until read: no network, nothing outside it and its siblings (.dbf, .prj ...), no
/// more memory than a fixed bound, and everything wrong is a FileRefused. Texts come as raw bytes.
/// Drawings have the columns level (DXF: layer), type, text; closed lines stay lines. One per thread.
class VectorFile
{
public:
    /// Throws FileRefused.
    explicit VectorFile(const std::filesystem::path &file);
    ~VectorFile();
    VectorFile(VectorFile &&) noexcept;
    VectorFile &operator=(VectorFile &&) noexcept;

    [[nodiscard]] const std::string &format() const; ///< "ESRI Shapefile", "DGN v7", "CSV" ...
    [[nodiscard]] const std::vector<VectorLayer> &layers() const;

    /// Calls visit for every row in order until it returns false. Throws FileRefused for an unknown
    /// layer, or where the file turns out truncated or damaged.
    void read(const std::string &layer, const std::function<bool(const VectorRow &)> &visit) const;

    /// How much of the file its elements account for, where the format tells (DGN v7).
    struct Coverage
    {
        std::int64_t elements = 0;
        std::uintmax_t bytesRead = 0; ///< up to the end of the last whole element or of the end mark
        std::uintmax_t fileBytes = 0;
        bool ended = false; ///< the end mark stands where the elements end
    };
    [[nodiscard]] std::optional<Coverage> coverage() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gis
