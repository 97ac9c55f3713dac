// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

namespace gis {

/// Whether two polygons, each of one ring, could share more than a border: false where it is certain that
/// they lie beside each other, by more than or within the tolerance of a border. The boxes are theirs.
[[nodiscard]] bool mayOverlap(const Ring &a, const Box &aBox, const Ring &b, const Box &bBox);

} // namespace gis
