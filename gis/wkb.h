// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstddef>
#include <span>
#include <vector>

namespace gis {

/// Little-endian OGC well-known binary, two dimensions. Empty for std::monostate.
[[nodiscard]] std::vector<std::byte> toWkb(const Geometry &geometry);

/// Reads either byte order; single lines and polygons come back as their Multi form, Z and M (ISO and
/// EWKB) are dropped. No bytes give std::monostate.
/// Throws gis::Error for anything truncated, oversized, not finite, or of another type.
[[nodiscard]] Geometry fromWkb(std::span<const std::byte> bytes);

} // namespace gis
