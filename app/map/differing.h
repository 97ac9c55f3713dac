// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/feature.h"

#include <span>

namespace app {

/// Marks those of @p features that are not among @p now, or look otherwise there. Both in one projection.
void markDiffering(std::span<Feature> features, std::span<const Feature> now);

} // namespace app
