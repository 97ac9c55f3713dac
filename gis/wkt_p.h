// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <string>
#include <string_view>

namespace gis {

/// "SRID=5897;" in front (EWKT) is taken off @p text and returned; 0: there is none.
[[nodiscard]] int takeSrid(std::string_view &text);

/// Whether the text begins as well-known text does.
[[nodiscard]] bool looksLikeWkt(std::string_view text);

/// Well-known text without an SRID, as fromOgr() gives it; three times as fast as by way of GDAL, which is
/// left the rare types.
[[nodiscard]] Geometry fromWkt(std::string_view text, std::string &fault);

} // namespace gis
