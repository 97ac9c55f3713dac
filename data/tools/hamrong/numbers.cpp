// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/parcels.h"

#include "gis/overlay.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace hamrong {
namespace {

constexpr double sheetSide = 500.0; ///< metres: a sheet at 1:1000
constexpr double band = 20.0;       ///< parcels whose middles lie in one band are numbered from west to east

gis::Point middleOf(const gis::Ring &ring)
{
    gis::Box box;
    for (const gis::Point point : ring)
        box.add(point);
    return box.center();
}

/// (row from the north, column from the west) of the sheet that holds a place.
std::pair<int, int> cellOf(gis::Point place)
{
    return {-static_cast<int>(std::floor(place.y / sheetSide)), static_cast<int>(std::floor(place.x / sheetSide))};
}

gis::MultiPolygon square(std::pair<int, int> cell)
{
    const double x = cell.second * sheetSide;
    const double y = -cell.first * sheetSide;
    return {{.outer = {{x, y}, {x + sheetSide, y}, {x + sheetSide, y + sheetSide}, {x, y + sheetSide}, {x, y}},
             .holes = {}}};
}

/// Sheets of a former ward by cell, numbered from 1 in reading order.
std::map<std::pair<int, int>, int> sheetsOf(const gis::MultiPolygon &unit)
{
    const gis::Box box = gis::boundsOf(unit);
    const auto first = cellOf({box.minX, box.maxY});
    const auto last = cellOf({box.maxX, box.minY});
    std::map<std::pair<int, int>, int> sheets;
    for (int row = first.first; row <= last.first; ++row) {
        for (int column = first.second; column <= last.second; ++column) {
            if (!gis::intersectionOf(square({row, column}), unit).empty())
                sheets.emplace(std::pair{row, column}, static_cast<int>(sheets.size()) + 1);
        }
    }
    return sheets;
}

} // namespace

void numberParcels(std::vector<Parcel> &parcels, const Ward &ward, Random &random)
{
    std::vector<std::map<std::pair<int, int>, int>> sheets;
    for (std::size_t unit = 0; unit < unitCount; ++unit)
        sheets.push_back(sheetsOf(ward.part(static_cast<Unit>(unit))));
    std::vector<Parcel *> inOrder;
    for (Parcel &parcel : parcels) {
        parcel.mapSheet = sheets[static_cast<std::size_t>(parcel.unit)].at(cellOf(middleOf(parcel.outline)));
        inOrder.push_back(&parcel);
    }
    std::ranges::stable_sort(inOrder, {}, [](const Parcel *parcel) {
        const gis::Point middle = middleOf(parcel->outline);
        return std::tuple(parcel->unit, parcel->mapSheet, -std::floor(middle.y / band), middle.x);
    });
    std::map<std::pair<Unit, int>, int> last; // numbers between ours belong to parcels that are not cleared
    for (Parcel *parcel : inOrder) {
        auto [number, isNew] = last.try_emplace({parcel->unit, parcel->mapSheet}, random.integer(8, 70));
        number->second += isNew || random.chance(0.8) ? 1 : random.integer(2, 6);
        parcel->number = number->second;
    }
}

} // namespace hamrong
