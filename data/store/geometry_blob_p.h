// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstddef>
#include <span>
#include <vector>

namespace data {

/// Appends @p geometry in SpatiaLite's own binary form (little-endian; BLOB-Geometry in its manual), as
/// GeomFromWKB would make it: to insert many rows without a call of SQL for each. Nothing is appended for
/// std::monostate. Returns its box.
gis::Box appendGeometryBlob(std::vector<std::byte> &bytes, const gis::Geometry &geometry, int srid);

/// The box that such bytes tell; empty for none.
[[nodiscard]] gis::Box boxOf(std::span<const std::byte> blob);
/// The polygons of bytes that appendGeometryBlob made of polygons; empty for others.
[[nodiscard]] gis::MultiPolygon polygonsOf(std::span<const std::byte> blob);

} // namespace data
