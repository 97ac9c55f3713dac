// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/ogr_source_p.h"

#include "gis/dgn_elements_p.h"
#include "gis/ogr_geometry_p.h"
#include "gis/ogr_values_p.h"

#include <algorithm>

namespace gis {

namespace {

bool isDrawing(FileKind kind) { return kind == FileKind::Dxf || kind == FileKind::Dgn; }

/// Tables whose FID is the row of the sheet, the header being the first.
bool countsSheetRows(FileKind kind) { return kind == FileKind::Xlsx || kind == FileKind::Ods; }

/// Where a driver has to be given something other than the file itself.
std::unique_ptr<LinkFolder> linksFor(const std::filesystem::path &file, FileKind kind)
{
    if (kind == FileKind::MapInfoTab || kind == FileKind::MapInfoMif) {
        auto links = std::make_unique<LinkFolder>(file);
        dropCharset(links->file());
        return links;
    }
    if (kind != FileKind::Shapefile)
        return {};
    for (const char *ending : {".shx", ".SHX"})
        if (std::filesystem::exists(std::filesystem::path(file).replace_extension(ending)))
            return {};
    return std::make_unique<LinkFolder>(file);
}

} // namespace

OgrSource::OgrSource(const std::filesystem::path &file, FileKind kind)
    : m_file(file), m_kind(kind), m_links(linksFor(file, kind))
{
    GdalGuard guard;
    // Only in a folder of links: it writes the index beside the file.
    const CPLConfigOptionSetter restore("SHAPE_RESTORE_SHX", m_links ? "YES" : "NO", false);
    m_dataset = openDataset(m_links ? m_links->file() : file, kind, guard);
    checkViews();
    for (OGRLayer *layer : m_dataset->GetLayers())
        describe(*layer);
    checkOpened(guard.failure());
}

/// A view is a program, and one of a line can run for ever: what it shows is asked for as a table.
void OgrSource::checkViews() const
{
    if (m_kind != FileKind::GeoPackage)
        return;
    OGRLayer *views = m_dataset->ExecuteSQL("SELECT name FROM sqlite_master WHERE type = 'view'", nullptr, nullptr);
    std::string found;
    while (const std::unique_ptr<OGRFeature> view{views ? views->GetNextFeature() : nullptr})
        if (const char *name = view->GetFieldAsString(0); m_dataset->GetLayerByName(name))
            found = name;
    m_dataset->ReleaseResultSet(views);
    if (!found.empty())
        throw FileRefused(Refusal::Virtual, m_file, {Cause::View, found});
}

/// Opened with a failure: it counts where rows or columns are missing for it.
void OgrSource::checkOpened(const std::string &failure) const
{
    const bool none = std::ranges::all_of(m_layers, [](const VectorLayer &layer) { return layer.rows == 0; });
    const FileRefused refusal = refusalFor(m_file, failure);
    if (!failure.empty() && (none || refusal.reason() == Refusal::TooLarge))
        throw refusal;
    if (none && m_kind == FileKind::Dgn && !walkDgn(m_file).ended)
        throw FileRefused(Refusal::Truncated, m_file);
}

void OgrSource::describe(OGRLayer &layer)
{
    VectorLayer info;
    Layer ours{.rows = &layer, .fields = {}};
    const OGRFeatureDefn &fields = *layer.GetLayerDefn();
    if (static_cast<std::size_t>(fields.GetFieldCount()) > kMaxColumns)
        throw FileRefused(Refusal::TooLarge, m_file, {Cause::ManyColumns, {}, fields.GetFieldCount()});
    info.name = layer.GetName();
    info.hasGeometry = layer.GetGeomType() != wkbNone;
    info.drawing = isDrawing(m_kind);
    info.rows = layer.GetFeatureCount(FALSE);
    info.drawing ? describeDrawing(fields, ours, info) : describeFields(fields, ours, info);
    if (const OGRSpatialReference *system = layer.GetSpatialRef()) {
        info.crsName = system->GetName() ? system->GetName() : "";
        info.crsWkt = system->exportToWkt();
    }
    OGREnvelope box;
    if (info.hasGeometry && layer.GetExtent(&box, FALSE) == OGRERR_NONE)
        info.extent = {box.MinX, box.MinY, box.MaxX, box.MaxY};
    if (info.rows < 0 && !std::unique_ptr<OGRFeature>(layer.GetNextFeature()))
        info.rows = 0;
    m_layers.push_back(std::move(info));
    m_rows.push_back(std::move(ours));
}

void OgrSource::describeFields(const OGRFeatureDefn &fields, Layer &layer, VectorLayer &info) const
{
    for (int i = 0; i < fields.GetFieldCount(); ++i) {
        const OGRFieldDefn &field = *fields.GetFieldDefn(i);
        info.columns.push_back({field.GetNameRef(), columnKind(field.GetType())});
        layer.fields.push_back(i);
    }
}

void OgrSource::describeDrawing(const OGRFeatureDefn &fields, Layer &layer, VectorLayer &info) const
{
    const bool dgn = m_kind == FileKind::Dgn;
    const auto add = [&](const char *name, const char *field, VectorColumn::Kind kind) {
        info.columns.push_back({name, kind});
        layer.fields.push_back(fields.GetFieldIndex(field));
    };
    add("level", dgn ? "Level" : "Layer", dgn ? VectorColumn::Kind::Integer : VectorColumn::Kind::Text);
    add("type", dgn ? "Type" : "SubClasses", VectorColumn::Kind::Text);
    add("text", "Text", VectorColumn::Kind::Text);
    if (dgn)
        add("color", "ColorIndex", VectorColumn::Kind::Integer);
    else
        layer.paperSpace = fields.GetFieldIndex("PaperSpace");
}

void OgrSource::read(std::size_t layer, const std::function<bool(const VectorRow &)> &visit)
{
    const Layer &ours = m_rows.at(layer);
    GdalGuard guard;
    VectorRow row;
    row.values.resize(ours.fields.size());
    ours.rows->ResetReading();
    std::int64_t lastId = -1;
    while (const std::unique_ptr<OGRFeature> feature{ours.rows->GetNextFeature()}) {
        lastId = feature->GetFID();
        row.number = countsSheetRows(m_kind) ? lastId : row.number + 1;
        row.fault.clear();
        fill(ours, *feature, row);
        fillGeometry(*feature, row, guard);
        if (!visit(row))
            return;
    }
    if (m_kind == FileKind::Dgn)
        checkDgnEnd(lastId);
    else if (!guard.failure().empty())
        throw refusalFor(m_file, guard.failure());
}

void OgrSource::fill(const Layer &layer, const OGRFeature &feature, VectorRow &row) const
{
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        const int field = layer.fields[i];
        VectorRow::Value &value = row.values[i];
        value.null = field < 0 || !feature.IsFieldSetAndNotNull(field);
        value.bytes.clear();
        if (!value.null)
            value.null = !writeValue(feature, field, value.bytes);
    }
    if (isDrawing(m_kind) && !row.values[1].null)
        row.values[1].bytes = drawnType(m_kind, row.values[1].bytes);
    if (countsSheetRows(m_kind))
        for (VectorRow::Value &value : row.values)
            tidySheetValue(value.bytes);
    if (layer.paperSpace >= 0 && feature.GetFieldAsInteger(layer.paperSpace) != 0)
        row.fault = fault::kLayoutSheet;
}

void OgrSource::fillGeometry(const OGRFeature &feature, VectorRow &row, GdalGuard &guard) const
{
    row.geometry = {};
    const OGRGeometry *geometry = feature.GetGeometryRef();
    std::string why;
    if (geometry)
        row.geometry = fromOgr(*geometry, why);
    else if (!guard.failure().empty())
        why = fault::kUnreadable;
    guard.forget(); // a row came: what was wrong is wrong with it
    if (row.fault.empty())
        row.fault = why;
}

/// GDAL was seen to stop short of the end of real drawings without a word.
void OgrSource::checkDgnEnd(std::int64_t lastElement) const
{
    const DgnElements walked = walkDgn(m_file);
    if (lastElement < walked.lastDrawn)
        throw FileRefused(Refusal::Damaged, m_file, {Cause::StopsEarly, {}, lastElement + 1, walked.elements});
}

std::unique_ptr<VectorSource> openWithGdal(const std::filesystem::path &file, FileKind kind)
{
    return std::make_unique<OgrSource>(file, kind);
}

} // namespace gis
