// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_refused.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace gis {

enum class FileKind {
    Shapefile,
    Dbf,
    GeoPackage,
    GeoJson,
    Kml,
    Kmz,
    Dxf,
    Dgn,
    MapInfoTab,
    MapInfoMif,
    FlatGeobuf,
    Csv,
    Xlsx,
    Ods,
    Gpx,
    FileGdb
};

/// "ESRI Shapefile", "DGN v7" ...
[[nodiscard]] std::string_view nameOf(FileKind kind);

/// What is looked into before its kind is known, or has a refusal of its own.
enum class Container { None, Zip, Sqlite, Ole, Dwg, Vrt };

/// What the first bytes of a file say.
struct Signature
{
    std::optional<FileKind> kind = {}; ///< one of ours
    RefusalCause what = {};            ///< none: nothing known begins like this
    Container container = Container::None;
    bool text = false; ///< no format of its own, but text
};
constexpr std::size_t kHeadSize = 65536;
[[nodiscard]] Signature signatureOf(std::string_view head);

/// Names of the streams of an OLE compound file, as far as its directory's first sectors go.
[[nodiscard]] std::string oleStreams(const std::filesystem::path &file);

/// The kind of @p file by its bytes and its name. Throws FileRefused where they disagree so that it would
/// be misread, and for what is none of ours.
[[nodiscard]] FileKind identify(const std::filesystem::path &file);

/// Refuses a file whose header promises more than the file holds or than we take, before a driver
/// believes it.
void checkPromises(const std::filesystem::path &file, FileKind kind);

/// Columns of a table; a spreadsheet of more is a mistake or an attack.
constexpr std::size_t kMaxColumns = 2000;

} // namespace gis
