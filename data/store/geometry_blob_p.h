// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstddef>
#include <vector>

namespace data {

/// Appends @p geometry in SpatiaLite's own binary form (little-endian; BLOB-Geometry in its manual), as
/// GeomFromWKB would make it: to insert many rows without a call of SQL for each. Nothing is appended for
/// std::monostate. Returns its box.
gis::Box appendGeometryBlob(std::vector<std::byte> &bytes, const gis::Geometry &geometry, int srid);

} // namespace data
