// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/ward.h"

namespace hamrong {

/// The special-use forest as the report declares it: area in square metres, markers.
constexpr double forestAreaM2 = 2'018'700.00;
constexpr std::size_t markerCount = 58;

struct Marker
{
    gis::Point place;
    std::size_t ring = 1; ///< which of the forest's outlines it stands on
};

struct Forest
{
    gis::MultiPolygon whole;
    gis::MultiPolygon inHamRong;
    gis::MultiPolygon inDongCuong;
    gis::MultiPolygon inThieuDuong;
    std::vector<Marker> markers; ///< in order along the boundary
};

/// Draws the forest over the hills of the ward. Its crossings with the former wards' borders become
/// vertices of both, so that its parts fit together.
[[nodiscard]] Forest makeForest(Ward &ward);

} // namespace hamrong
