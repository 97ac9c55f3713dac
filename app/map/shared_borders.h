// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/feature.h"

#include <span>

namespace app {

/// Gives former wards their outline: each border once, though two share it.
void makeOutlines(std::span<Feature> features);

} // namespace app
