// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/place.h"
#include "data/store/workspace.h"

#include <vector>

namespace data {

/// All of them, by row key; markers by number.
[[nodiscard]] std::vector<AdminUnit> adminUnits(const Workspace &workspace);
[[nodiscard]] std::vector<Forest> forests(const Workspace &workspace);
[[nodiscard]] std::vector<BoundaryMarker> boundaryMarkers(const Workspace &workspace);

} // namespace data
