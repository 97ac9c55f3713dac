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

/// VectorRow::fault; the same codes whatever file a row comes from.
namespace fault {
constexpr const char *kNotFinite = "not_finite";
constexpr const char *kTooManyVertices = "too_many_vertices";
constexpr const char *kSeveralPoints = "several_points";
constexpr const char *kCollection = "collection";
constexpr const char *kUnreadable = "unreadable";
constexpr const char *kTooManyValues = "too_many_values";
constexpr const char *kLayoutSheet = "layout_sheet";
} // namespace fault

/// Two dimensions, curves as chords, lines and polygons in their Multi form, a collection of one as its
/// member. Fills @p fault and gives none for what no record can hold.
[[nodiscard]] Geometry fromOgr(const OGRGeometry &geometry, std::string &fault);

} // namespace gis
