// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/board.h"
#include "gis/crs.h"

#include <QLocale>
#include <QString>

/// Figures as people here write them. All take the language as a QLocale: Vietnamese writes 1.234,56,
/// every other language 1,234.56; dates are 30/11/2026 in both. Words come from the installed
/// translator, English without one. The kilo-mark of lengths and scales is a no-break space: 1:5 000.
namespace app::text {

/// 30/11/2026; empty without a date.
[[nodiscard]] QString formatDate(data::Date date);
[[nodiscard]] QString formatDate(const std::optional<data::Date> &date);

[[nodiscard]] QString formatNumber(double value, int decimals, const QLocale &locale);
/// "9.999,5 m²" below 10 000 m², else "2,35 ha".
[[nodiscard]] QString formatArea(double squareMetres, const QLocale &locale);
/// All digits: "43.199.380.000 đồng".
[[nodiscard]] QString formatMoney(std::int64_t dong, const QLocale &locale);
/// For summaries: "43,2 tỷ đồng", "750 triệu đồng"; never for an export.
[[nodiscard]] QString formatMoneyShort(std::int64_t dong, const QLocale &locale);
/// "93,4 %" of a share 0 ... 1; 100 % only if it is whole, 0 % only if it is nothing.
[[nodiscard]] QString formatCoverage(double share, const QLocale &locale);

/// "7 days left", "Due today", "54 days overdue", "Done on time", "Done 3 days late", "No date given".
[[nodiscard]] QString formatCountdown(const data::BoardItem &item);
[[nodiscard]] QString formatDueState(data::DueState state);

/// "1:5 000".
[[nodiscard]] QString formatScale(double denominator);
/// "Km 1+240" of metres along an alignment.
[[nodiscard]] QString formatChainage(double metres);
/// A grid value with @p decimals: "2 195 000,0".
[[nodiscard]] QString formatVnCoordinate(double metres, int decimals, const QLocale &locale);
/// As Vietnamese tables have it, X the northing: "X 2 195 000,0  Y 580 500,0".
[[nodiscard]] QString formatVnPlace(gis::Point grid, const QLocale &locale);
/// 19°50'33"B 105°46'14"Đ in Vietnamese, 19°50'33"N 105°46'14"E else.
[[nodiscard]] QString formatLonLat(gis::LonLat place, const QLocale &locale);
/// 228°37'12" of degrees clockwise from grid north.
[[nodiscard]] QString formatBearing(double degrees);
/// "105°00'" of a meridian.
[[nodiscard]] QString formatMeridian(double degrees);

} // namespace app::text
