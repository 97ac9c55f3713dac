// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/marker_register.h"
#include "gis/crs.h"

#include <QIODevice>
#include <QString>

namespace app {

/// The markers as waypoints of GPX 1.1 (WGS 84, datum shift of EPSG:6960), for a GPS receiver or phone:
/// name, state, and the grid coordinates as their description. Markers without a place are left out.
[[nodiscard]] bool writeGpx(QIODevice &device, const data::MarkerRegister &markers, const gis::Transformer &crs);

} // namespace app
