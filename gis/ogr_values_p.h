// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_kind_p.h"
#include "gis/vector_file.h"

#include <ogr_feature.h>

#include <string>

namespace gis {

[[nodiscard]] VectorColumn::Kind columnKind(OGRFieldType type);

/// The field as plain text (shortest decimal, ISO date, raw bytes); false for what no text can show.
[[nodiscard]] bool writeValue(const OGRFeature &feature, int field, std::string &bytes);

/// "Line", "Text" ...: of the number of a DGN element, or of the classes of a DXF entity.
[[nodiscard]] std::string drawnType(FileKind kind, const std::string &stored);

/// Of a spreadsheet: a number as the shortest decimal (1.1 is stored as 1.1000000000000001), a date with
/// dashes. Other texts stay.
void tidySheetValue(std::string &text);

} // namespace gis
