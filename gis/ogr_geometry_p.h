// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <ogr_geometry.h>

#include <cstddef>
#include <string>

namespace gis {

/// More vertices than any real boundary has (Viet Nam's coast in full detail has a tenth).
constexpr std::size_t kMaxVertices = 5'000'000;

/// Why a geometry is none of ours; the same words whatever file it comes from.
namespace fault {
constexpr const char *kNotFinite = "a coordinate is not a number";
constexpr const char *kTooManyVertices = "more than 5,000,000 vertices";
constexpr const char *kSeveralPoints = "several points in one row";
constexpr const char *kCollection = "a collection of several geometries";
constexpr const char *kUnreadable = "the geometry cannot be read";
} // namespace fault

/// Two dimensions, curves as chords, lines and polygons in their Multi form, a collection of one as its
/// member. Fills @p fault and gives none for what no record can hold.
[[nodiscard]] Geometry fromOgr(const OGRGeometry &geometry, std::string &fault);

} // namespace gis
