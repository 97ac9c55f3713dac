// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/ogr_source_p.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace gis {

namespace {

struct Opening
{
    FileKind kind;
    std::array<const char *, 3> drivers; ///< ends with null
    std::array<const char *, 3> options; ///< ends with null
};

constexpr std::array kOpenings{
    Opening{FileKind::Shapefile, {"ESRI Shapefile"}, {"ENCODING="}},
    Opening{FileKind::Dbf, {"ESRI Shapefile"}, {"ENCODING="}},
    Opening{FileKind::GeoPackage, {"GPKG"}, {}},
    Opening{FileKind::GeoJson, {"GeoJSON"}, {}},
    Opening{FileKind::Kml, {"LIBKML", "KML"}, {}},
    Opening{FileKind::Kmz, {"LIBKML"}, {}},
    Opening{FileKind::Dxf, {"DXF"}, {"MERGE_BLOCK_GEOMETRIES=FALSE"}},
    Opening{FileKind::Dgn, {"DGN"}, {}},
    Opening{FileKind::MapInfoTab, {"MapInfo File"}, {}},
    Opening{FileKind::MapInfoMif, {"MapInfo File"}, {}},
    Opening{FileKind::FlatGeobuf, {"FlatGeobuf"}, {}},
    Opening{FileKind::Xlsx, {"XLSX"}, {"HEADERS=FORCE", "FIELD_TYPES=STRING"}},
    Opening{FileKind::Ods, {"ODS"}, {"HEADERS=FORCE", "FIELD_TYPES=STRING"}},
    Opening{FileKind::Gpx, {"GPX"}, {}},
    Opening{FileKind::FileGdb, {"OpenFileGDB"}, {}},
};

/// SQLite would make -shm and -wal files beside a GeoPackage in write-ahead mode; promised that nobody
/// writes, it does not. One that has such a file is in use, and its latest rows stand there.
bool immutable(const std::filesystem::path &file, FileKind kind)
{
    return kind == FileKind::GeoPackage && !std::filesystem::exists(file.string() + "-wal");
}

} // namespace

FileRefused refusalFor(const std::filesystem::path &file, const std::string &failure)
{
    static constexpr std::array kLimits{"OGR_GEOJSON_MAX_OBJ_SIZE", "Limiting number of columns",
                                        "Maximum number of fields", "Too many fields", "Too many characters"};
    const bool large =
        std::ranges::any_of(kLimits, [&](const char *limit) { return failure.find(limit) != std::string::npos; });
    return {large ? Refusal::TooLarge : Refusal::Damaged, file, {Cause::Reader, failure}};
}

GdalDataset openDataset(const std::filesystem::path &file, FileKind kind, const GdalGuard &guard)
{
    static std::once_flag registered;
    std::call_once(registered, [] { GDALAllRegister(); });
    const Opening &opening = *std::ranges::find(kOpenings, kind, &Opening::kind);
    std::vector<const char *> options;
    for (const char *option : opening.options)
        if (option)
            options.push_back(option);
    if (immutable(file, kind))
        options.push_back("IMMUTABLE=YES");
    options.push_back(nullptr);
    const std::string name = std::filesystem::absolute(file).string();
    GdalDataset result(GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                         opening.drivers.data(), options.data(), nullptr));
    if (!result)
        throw refusalFor(file, guard.failure());
    return result;
}

} // namespace gis
