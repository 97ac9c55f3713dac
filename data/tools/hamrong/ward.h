// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/random.h"
#include "gis/geometry.h"

#include <array>
#include <string_view>
#include <vector>

namespace hamrong {

/// The former wards, in the order of admin_units.geojson after the ward itself.
enum class Unit { ThieuDuong, DongCuong, HamRong, NamNgan, DongTho };
constexpr std::array unitCodes{std::string_view("cu-thieu-duong"), std::string_view("cu-dong-cuong"),
                               std::string_view("cu-ham-rong"), std::string_view("cu-nam-ngan"),
                               std::string_view("cu-dong-tho")};
constexpr std::size_t unitCount = unitCodes.size();

/// The ward's natural area as the report declares it, square metres.
constexpr double wardAreaM2 = 20'940'000.00;

/// The ward's outline and the borders within, each border drawn once, so that neighbours share its
/// vertices and nothing gapes or overlaps.
class Ward
{
public:
    explicit Ward(Random &random);

    [[nodiscard]] gis::MultiPolygon whole() const;
    [[nodiscard]] gis::MultiPolygon part(Unit unit) const;
    /// The bank of the Mã, from the north-west down the river.
    [[nodiscard]] gis::LineString bank() const;
    [[nodiscard]] std::vector<gis::LineString> &innerBorders() { return m_inner; }

private:
    std::vector<gis::LineString> m_outer; ///< five, counter-clockwise round the ward
    std::vector<gis::LineString> m_inner; ///< seven
};

} // namespace hamrong
