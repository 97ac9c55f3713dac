// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/layout.h"

#include <optional>

namespace hamrong {

/// The figures of the report's footnote 15.
constexpr std::size_t houseCount = 244;
constexpr double houseAreaM2 = 6'816.36;
constexpr std::size_t fieldCount = 665;
constexpr double fieldAreaM2 = 201'260.30;
constexpr std::size_t organisationCount = 11; ///< and one household with other land
constexpr double otherAreaM2 = 29'587.50;     ///< of those twelve together

struct Parcel
{
    std::string project;
    Unit unit = Unit::HamRong;
    Category category = Category::Agricultural;
    std::string landUse;
    std::optional<double> declaredAreaM2; ///< whole hundredths
    std::string holder;
    gis::Ring outline;
    int mapSheet = 0;
    int number = 0; ///< on its sheet
};

/// All 921, those of a project together, in the order they were laid.
[[nodiscard]] std::vector<Parcel> makeParcels(const std::vector<ProjectShape> &projects, Random &random);

/// Numbers sheets of 500 m a former ward, from the north-west, and parcels on each in reading order.
void numberParcels(std::vector<Parcel> &parcels, const Ward &ward, Random &random);

} // namespace hamrong
