// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <cstdint>
#include <random>

namespace hamrong {

/// Numbers that are the same with every compiler: the engine is fixed by the standard, the mapping to
/// ranges is ours, for the standard distributions differ between libraries.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// 0 <= x < 1.
    [[nodiscard]] double unit() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    [[nodiscard]] double real(double low, double high) { return low + (high - low) * unit(); }
    /// low <= n <= high.
    [[nodiscard]] int integer(int low, int high)
    {
        return low + static_cast<int>(unit() * static_cast<double>(high - low + 1));
    }
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }

private:
    std::mt19937_64 m_engine;
};

/// Smooth noise over the plane, about -1 ... 1, of five octaves from @p wavelength metres downwards.
[[nodiscard]] double noiseAt(gis::Point place, double wavelength, std::uint64_t seed);

} // namespace hamrong
