// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/bytes_p.h"
#include "gis/csv_reader_p.h"
#include "gis/file_kind_p.h"
#include "gis/ogr_geometry_p.h"
#include "gis/vector_source_p.h"
#include "gis/wkt_p.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <array>

namespace gis {

namespace {

constexpr std::array<std::string_view, 6> kGeometryNames{"wkt", "geom", "geometry", "the_geom", "wkt_geom", "geom_wkt"};
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

void describeSystem(const OGRSpatialReference &system, VectorLayer &layer)
{
    layer.crsName = system.GetName() ? system.GetName() : "";
    layer.crsWkt = system.exportToWkt();
}

class CsvSource : public VectorSource
{
public:
    explicit CsvSource(const std::filesystem::path &file) : m_file(file)
    {
        CsvReader reader(file);
        m_delimiter = reader.delimiter();
        std::size_t count = 0;
        if (!reader.next(m_values, count))
            throw FileRefused(Refusal::NoRows, file);
        if (count > kMaxColumns)
            throw FileRefused(Refusal::TooLarge, file, {Cause::ManyColumns, {}, static_cast<std::int64_t>(count)});
        VectorLayer &layer = m_layers.emplace_back();
        layer.name = file.stem().string();
        const std::vector<std::string> names(m_values.begin(), m_values.begin() + static_cast<std::ptrdiff_t>(count));
        findGeometry(names, reader);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (i != m_geometry)
                layer.columns.push_back({names[i], VectorColumn::Kind::Text});
        if (m_geometry != kNone)
            readPrj();
    }

    void read(std::size_t /*layer*/, const std::function<bool(const VectorRow &)> &visit) override
    {
        CsvReader reader(m_file, m_delimiter);
        std::size_t count = 0;
        (void)reader.next(m_values, count);
        VectorRow row;
        row.values.resize(m_layers.front().columns.size());
        while (reader.next(m_values, count)) {
            row.number = reader.line();
            fill(row, count);
            if (!visit(row))
                return;
        }
    }

private:
    /// The column must be called so and hold such text: its first value tells, wherever that stands.
    void findGeometry(const std::vector<std::string> &names, CsvReader &reader)
    {
        const auto found = std::ranges::find_if(
            names, [](const std::string &name) { return std::ranges::contains(kGeometryNames, lowerAscii(name)); });
        const auto column = static_cast<std::size_t>(found - names.begin());
        std::size_t count = 0;
        int rows = 0;
        for (; m_geometry == kNone && reader.next(m_values, count); ++rows) {
            if (found == names.end())
                return;
            if (column >= count || m_values[column].empty())
                continue;
            if (!looksLikeWkt(m_values[column]))
                return;
            m_geometry = column;
            m_layers.front().hasGeometry = true;
            std::string_view text = m_values[column];
            if (const int srid = takeSrid(text); srid > 0)
                readSrid(srid);
        }
        if (rows == 0)
            m_layers.front().rows = 0;
    }

    void readSrid(int srid)
    {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        OGRSpatialReference system;
        if (system.importFromEPSG(srid) == OGRERR_NONE)
            describeSystem(system, m_layers.front());
        CPLPopErrorHandler();
    }

    /// GDAL and others write the system of a table beside it.
    void readPrj()
    {
        const std::string text = readBytes(std::filesystem::path(m_file).replace_extension(".prj"), 0, kHeadSize);
        OGRSpatialReference system;
        CPLPushErrorHandler(CPLQuietErrorHandler);
        if (!text.empty() && system.importFromWkt(text.c_str()) == OGRERR_NONE)
            describeSystem(system, m_layers.front());
        CPLPopErrorHandler();
    }

    void fill(VectorRow &row, std::size_t count)
    {
        row.fault.clear();
        row.geometry = {};
        std::size_t column = 0;
        for (std::size_t i = 0; column < row.values.size() || i == m_geometry; ++i) {
            if (i == m_geometry) {
                std::string_view text = i < count ? std::string_view(m_values[i]) : std::string_view{};
                (void)takeSrid(text);
                row.geometry = fromWkt(text, row.fault);
                continue;
            }
            VectorRow::Value &value = row.values[column++];
            if (i < count)
                std::swap(value.bytes, m_values[i]);
            else
                value.bytes.clear();
            value.null = value.bytes.empty();
        }
        const std::size_t known = row.values.size() + (m_geometry == kNone ? 0 : 1);
        const std::size_t stored = std::min(count, m_values.size());
        for (std::size_t i = known; i < stored; ++i)
            if (!m_values[i].empty())
                row.fault = fault::kTooManyValues;
    }

    std::filesystem::path m_file;
    char m_delimiter = ',';
    std::size_t m_geometry = kNone; ///< column of the file
    std::vector<std::string> m_values;
};

} // namespace

std::unique_ptr<VectorSource> openCsv(const std::filesystem::path &file) { return std::make_unique<CsvSource>(file); }

} // namespace gis
