// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/random.h"

#include <cmath>

namespace hamrong {
namespace {

constexpr int octaves = 5;

/// SplitMix64, over the corner of a unit cell: -1 ... 1.
double corner(std::int64_t column, std::int64_t row, std::uint64_t seed)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15U * static_cast<std::uint64_t>(column) +
                      0xd1b54a32d192ed03U * static_cast<std::uint64_t>(row);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-52 - 1.0;
}

double smooth(double t) { return t * t * t * (t * (t * 6 - 15) + 10); }

double octave(double x, double y, std::uint64_t seed)
{
    const double left = std::floor(x);
    const double bottom = std::floor(y);
    const auto column = static_cast<std::int64_t>(left);
    const auto row = static_cast<std::int64_t>(bottom);
    const double u = smooth(x - left);
    const double below = std::lerp(corner(column, row, seed), corner(column + 1, row, seed), u);
    const double above = std::lerp(corner(column, row + 1, seed), corner(column + 1, row + 1, seed), u);
    return std::lerp(below, above, smooth(y - bottom));
}

} // namespace

double noiseAt(gis::Point place, double wavelength, std::uint64_t seed)
{
    double sum = 0.0;
    double height = 0.6;
    for (int i = 0; i < octaves; ++i) {
        place = {0.8 * place.x - 0.6 * place.y, 0.6 * place.x + 0.8 * place.y}; // hides the lattice
        sum += height * octave(place.x / wavelength, place.y / wavelength, seed + static_cast<std::uint64_t>(i));
        wavelength /= 2;
        height /= 2;
    }
    return sum;
}

} // namespace hamrong
