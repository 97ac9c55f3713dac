// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/marker_rows.h"
#include "app/models/workspace_access.h"

#include <filesystem>

namespace app {

/// What the markers page shows of a workspace, read at one moment; a plain value.
struct MarkerReading
{
    std::string workspaceName;
    int srid = 0;
    std::filesystem::path files; ///< folder of the photos
    std::vector<data::MarkerRegister> registers;
    std::vector<data::MarkerInspection> inspections;
    std::vector<data::Attachment> photos;
};

/// Opens the file for itself, so it may run in any thread. Throws data::Error, gis::Error.
[[nodiscard]] MarkerReading readMarkers(const std::filesystem::path &workspace);

/// Those of one marker, latest first.
[[nodiscard]] QList<InspectionLine> inspectionLines(const MarkerReading &reading, data::Id marker);

/// Copies a photo into @p folder under its own name, for another program to show; its path. Gives nothing
/// where the bytes are missing or are no picture: a name in a file from elsewhere is not to be trusted.
[[nodiscard]] QString copyOfPhoto(const MarkerReading &reading, const QString &digest, const QString &folder);

/// Writes the table of coordinates in the format of the file's ending: csv, gpx, pdf or xlsx.
/// Throws data::Error; std::invalid_argument for another ending.
void exportMarkers(const MarkerReading &reading, const data::MarkerRegister &markers, data::Date today,
                   const std::filesystem::path &file);

} // namespace app
