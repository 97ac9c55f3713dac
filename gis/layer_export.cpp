// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/layer_export.h"

#include "gis/crs.h"
#include "gis/error.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <gdal_utils.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <format>
#include <memory>
#include <mutex>

namespace gis {

namespace {

struct Format
{
    std::string_view extension;
    const char *driver;
    bool wgs84Only;                      ///< by its own standard: RFC 7946, OGC KML
    std::array<const char *, 4> options; ///< for GDALVectorTranslate
};

constexpr std::array kFormats{
    Format{"csv", "CSV", false, {"-lco", "GEOMETRY=AS_WKT"}},
    Format{"dxf", "DXF", false, {}},
    Format{"fgb", "FlatGeobuf", false, {}},
    Format{"geojson", "GeoJSON", true, {"-lco", "RFC7946=YES"}},
    Format{"gpkg", "GPKG", false, {}},
    Format{"json", "GeoJSON", true, {"-lco", "RFC7946=YES"}},
    Format{"kml", "LIBKML", true, {}},
    Format{"ods", "ODS", false, {}},
    Format{"shp", "ESRI Shapefile", false, {"-lco", "ENCODING=UTF-8"}},
    // Its coordinates are 32-bit numbers within bounds: 0.7 mm apart in these, which hold all of VN-2000.
    Format{"tab", "MapInfo File", false, {"-lco", "ENCODING=UTF-8", "-lco", "BOUNDS=0,0,1000000,3000000"}},
    Format{"xlsx", "XLSX", false, {}},
};

const Format &formatOf(const std::filesystem::path &target)
{
    std::string extension = target.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto found = std::ranges::find_if(
        kFormats, [&](const Format &each) { return extension == std::format(".{}", each.extension); });
    if (found == kFormats.end())
        throw UnknownFormat(extension);
    return *found;
}

std::string sqlText(std::string_view text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

std::vector<std::string> arguments(const Format &format, const std::string &sql, const std::string &layer, int srid)
{
    const std::string grid = std::format("EPSG:{}", srid);
    // A DXF entity has a layer and no other attribute.
    const bool drawing = format.driver == std::string_view("DXF");
    std::vector<std::string> result{
        "-f",   format.driver,
        "-sql", drawing ? std::format("SELECT geometry, {} AS Layer FROM ({})", sqlText(layer), sql) : sql,
        "-nln", layer};
    if (format.wgs84Only)
        result.insert(result.end(), {"-s_srs", grid, "-t_srs", "EPSG:4326", "-ct", pipelineToLatLon(srid)});
    else
        result.insert(result.end(), {"-a_srs", grid});
    for (const char *option : format.options)
        if (option)
            result.emplace_back(option);
    return result;
}

using Dataset = std::unique_ptr<GDALDataset, decltype([](GDALDataset *set) { GDALClose(set); })>;
using Options =
    std::unique_ptr<GDALVectorTranslateOptions, decltype([](auto *each) { GDALVectorTranslateOptionsFree(each); })>;

/// GDAL's messages go into our errors, not to stderr.
class QuietErrors
{
public:
    QuietErrors() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietErrors() { CPLPopErrorHandler(); }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;
    [[nodiscard]] static NotWritten error(const std::filesystem::path &file)
    {
        return {file, false, CPLGetLastErrorMsg()};
    }
};

/// A folder beside the target, gone with all in it at the end: what is written there is moved to its
/// place when it is whole.
class ScratchFolder
{
public:
    explicit ScratchFolder(const std::filesystem::path &beside)
        : m_path(beside / std::format(".cotmoc-export-{}", CPLGetPID()))
    {
        std::filesystem::create_directory(m_path);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Files beside the target that go by another's name are not replaced unless the target is.
    void moveAllTo(const std::filesystem::path &folder, bool replacing) const
    {
        for (const auto &entry : std::filesystem::directory_iterator(m_path))
            if (!replacing && std::filesystem::exists(folder / entry.path().filename()))
                throw NotWritten(folder / entry.path().filename(), true, "already exists");
        for (const auto &entry : std::filesystem::directory_iterator(m_path))
            std::filesystem::rename(entry.path(), folder / entry.path().filename());
    }

private:
    std::filesystem::path m_path;
};

std::size_t countRows(GDALDataset &set, const std::string &sql, const std::filesystem::path &target)
{
    OGRLayer *rows = set.ExecuteSQL(sql.c_str(), nullptr, nullptr);
    if (!rows)
        throw QuietErrors::error(target);
    const GIntBig count = rows->GetFeatureCount();
    set.ReleaseResultSet(rows);
    return static_cast<std::size_t>(count);
}

[[nodiscard]] bool translate(GDALDataset &from, const std::filesystem::path &target, std::vector<std::string> arguments)
{
    std::vector<char *> raw;
    raw.reserve(arguments.size() + 1);
    for (std::string &argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    const Options options(GDALVectorTranslateOptionsNew(raw.data(), nullptr));
    GDALDatasetH source = &from;
    const Dataset written(
        GDALDataset::FromHandle(GDALVectorTranslate(target.c_str(), nullptr, 1, &source, options.get(), nullptr)));
    return written && CPLGetLastErrorType() < CE_Failure;
}

} // namespace

std::vector<std::string> exportExtensions()
{
    std::vector<std::string> result;
    result.reserve(kFormats.size());
    for (const Format &format : kFormats)
        result.emplace_back(format.extension);
    return result;
}

std::size_t exportLayer(const std::filesystem::path &database, const std::string &sql, const std::string &layer,
                        int srid, const std::filesystem::path &target)
{
    const Format &format = formatOf(target);
    static std::once_flag registered;
    std::call_once(registered, [] { GDALAllRegister(); });
    const QuietErrors quiet;
    CPLErrorReset();

    const std::array<const char *, 2> drivers{"SQLite", nullptr};
    const Dataset source(GDALDataset::Open(database.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data()));
    if (!source)
        throw QuietErrors::error(target);
    const std::size_t rows = countRows(*source, sql, target);

    const std::filesystem::path folder = std::filesystem::absolute(target).parent_path();
    const bool replacing = std::filesystem::exists(target);
    try {
        const ScratchFolder scratch(folder);
        if (!translate(*source, scratch.path() / target.filename(), arguments(format, sql, layer, srid)))
            throw QuietErrors::error(target);
        scratch.moveAllTo(folder, replacing);
    } catch (const std::filesystem::filesystem_error &error) {
        throw NotWritten(target, false, error.code().message());
    }
    return rows;
}

} // namespace gis
