// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tables/table.h"
#include "data/rules/marker_register.h"

#include <QLocale>

namespace app {

/// The table of marker coordinates (bảng kê tọa độ mốc), X the northing. @p place is the ward's name,
/// @p today the day it is made.
[[nodiscard]] Table markerList(const data::MarkerRegister &markers, const QString &place, int srid, data::Date today,
                               const QLocale &locale);

/// "58 markers: declared 58 (Report, footnote 48), no difference", one for each comparison.
[[nodiscard]] QStringList comparisonLines(const data::MarkerRegister &markers, const QLocale &locale);

/// What is wrong with the order or the places of the markers, one line a fault.
[[nodiscard]] QStringList faultLines(const data::MarkerRegister &markers);

} // namespace app
