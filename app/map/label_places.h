// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/feature.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace app {

/// Where the middle of a name of @p size units may stand, in world units (x = east * scale,
/// y = -north * scale), the best place first: within an area, beside a line, over or beside a site.
/// Of an area, only what lies within @p frame counts, unless that is empty.
[[nodiscard]] std::vector<QPointF> placesFor(const Feature &feature, QSizeF size, double scale, const gis::Box &frame);

} // namespace app
