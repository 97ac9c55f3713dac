// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// A table of marker coordinates (bảng kê tọa độ mốc) as people type or paste it.
struct MarkerTable
{
    struct Row
    {
        int line = 0; ///< of the text, from 1
        int number = 0;
        int ring = 1;              ///< as its column says; else counted up after each row that repeats its ring's first
        gis::Point place;          ///< metres of the VN-2000 grid
        bool eastingFirst = false; ///< written Y X, against the Vietnamese habit
    };
    struct Fault
    {
        enum class Kind {
            NoCoordinates,   ///< no pair of a northing and an easting
            NoNumber,        ///< coordinates without a marker's number before them
            DuplicateNumber, ///< the number was there before, at another place
            Repeated         ///< a row again that does not close its ring
        };
        Kind kind = Kind::NoCoordinates;
        int line = 0;
        std::string text; ///< the line
    };
    std::vector<Row> rows; ///< without those that close a ring
    std::vector<Fault> faults;
    std::vector<int> headings; ///< lines of words: titles, the names of columns
    bool closed = false;       ///< the last row repeats the first of its ring, as such tables do
};

/// Reads lines of number, X, Y; further columns are passed over. Columns are parted by tabs,
/// semicolons, bars, blanks or commas; a marker is called 12, M12 or "Mốc số 12"; numbers are written
/// the Vietnamese way (2.195.805,868), the English way (2,195,805.868) or grouped by blanks. Which of
/// two coordinates is the northing is told by its size (X, 850 km ... 2650 km; Y, 150 km ... 850 km),
/// never by the heading. A column of rings (Vòng, Ring) is known by the heading alone.
[[nodiscard]] MarkerTable parseMarkerTable(std::string_view text);

} // namespace data
