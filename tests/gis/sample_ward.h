// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/place_guess.h"

#include <cmath>
#include <format>
#include <utility>
#include <vector>

/// An invented ward and what files may hold of it.
namespace sample {

using Pattern = gis::PlaceGuess::Pattern;
using Points = std::vector<gis::Point>;

inline constexpr int kGrid = 5897;
inline constexpr double kAsked = 0.8;

inline gis::DeclaredCrs declared(int epsg) { return {.crs = {.code = std::format("EPSG:{}", epsg)}}; }

/// An invented ward, 2.2 km wide, with a bay in its south.
inline gis::KnownPlace ward()
{
    return {.gridEpsg = kGrid,
            .outline = {{.outer = {{579400, 2194000},
                                   {580300, 2194300},
                                   {581600, 2193900},
                                   {581500, 2196100},
                                   {579500, 2195900},
                                   {579400, 2194000}},
                         .holes = {}}},
            .points = {}};
}

/// Corners of parcels all over the ward, workspace grid.
inline Points parcels()
{
    Points result;
    for (double x = 579450; x < 581500; x += 90)
        for (double y = 2194350; y < 2195900; y += 90)
            result.push_back({x + std::fmod(y, 7.0), y});
    return result;
}

/// Markers along the south, as they were surveyed.
inline Points markers(int count)
{
    Points result;
    for (int i = 0; i < count; ++i)
        result.push_back({579600.0 + 37 * i, 2194400.0 + 11 * ((7 * i) % 13)});
    return result;
}

inline Points inZone(Points points, int epsg)
{
    gis::GridConverter({.code = "EPSG:5897"}, epsg).convert(points);
    return points;
}

inline Points inDegrees(Points points)
{
    const gis::Transformer crs(kGrid);
    for (gis::Point &point : points)
        point = {crs.toWgs84(point).lon, crs.toWgs84(point).lat};
    return points;
}

inline Points swapped(Points points)
{
    for (gis::Point &point : points)
        std::swap(point.x, point.y);
    return points;
}

inline Points movedBy(Points points, double east, double north)
{
    for (gis::Point &point : points)
        point = {point.x + east, point.y + north};
    return points;
}

} // namespace sample
