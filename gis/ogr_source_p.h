// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/gdal_guard_p.h"
#include "gis/link_folder_p.h"
#include "gis/vector_source_p.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <string>
#include <vector>

namespace gis {

using GdalDataset = GDALDatasetUniquePtr;

/// A refusal for what GDAL said.
[[nodiscard]] FileRefused refusalFor(const std::filesystem::path &file, const std::string &failure);

/// Opens by the drivers of @p kind alone. Throws FileRefused.
[[nodiscard]] GdalDataset openDataset(const std::filesystem::path &file, FileKind kind, const GdalGuard &guard);

/// Rows of a GDAL dataset.
class OgrSource : public VectorSource
{
public:
    OgrSource(const std::filesystem::path &file, FileKind kind);
    void read(std::size_t layer, const std::function<bool(const VectorRow &)> &visit) override;

private:
    struct Layer
    {
        OGRLayer *rows = nullptr;
        std::vector<int> fields; ///< one a column
        int paperSpace = -1;     ///< field that tells a DXF's layout sheets from its model
    };
    void describe(OGRLayer &layer);
    void describeFields(const OGRFeatureDefn &fields, Layer &layer, VectorLayer &info) const;
    void describeDrawing(const OGRFeatureDefn &fields, Layer &layer, VectorLayer &info) const;
    void fill(const Layer &layer, const OGRFeature &feature, VectorRow &row) const;
    void fillGeometry(const OGRFeature &feature, VectorRow &row, GdalGuard &guard) const;
    void checkViews() const;
    void checkOpened(const std::string &failure) const;
    void checkDgnEnd(std::int64_t lastElement) const;

    std::filesystem::path m_file;
    FileKind m_kind;
    std::unique_ptr<LinkFolder> m_links; ///< before the dataset, which uses it
    GdalDataset m_dataset;
    std::vector<Layer> m_rows;
};

} // namespace gis
