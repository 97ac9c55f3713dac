// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

namespace data {

/// Metres between a line (or a single place) and a polygon, its inside included; 0 where they touch,
/// infinite where either has no place. Straight lines on the grid.
[[nodiscard]] double distanceBetween(const gis::LineString &line, const gis::Geometry &polygon);

} // namespace data
