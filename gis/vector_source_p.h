// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_kind_p.h"
#include "gis/vector_file.h"

#include <functional>
#include <memory>
#include <vector>

namespace gis {

/// An open file behind VectorFile: GDAL's, or our own reader of CSV.
class VectorSource
{
public:
    VectorSource() = default;
    virtual ~VectorSource() = default;
    VectorSource(const VectorSource &) = delete;
    VectorSource &operator=(const VectorSource &) = delete;

    [[nodiscard]] const std::vector<VectorLayer> &layers() const { return m_layers; }
    /// @p layer counts in layers().
    virtual void read(std::size_t layer, const std::function<bool(const VectorRow &)> &visit) = 0;

protected:
    std::vector<VectorLayer> m_layers;
};

/// Both throw FileRefused.
[[nodiscard]] std::unique_ptr<VectorSource> openWithGdal(const std::filesystem::path &file, FileKind kind);
[[nodiscard]] std::unique_ptr<VectorSource> openCsv(const std::filesystem::path &file);

} // namespace gis
