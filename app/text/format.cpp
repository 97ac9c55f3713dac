// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/format.h"

#include "app/convert.h"
#include "gis/boundary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app::text {

namespace {

constexpr QChar kGroupSpace(0x00A0); // no-break: searched and copied like a space

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

bool isVietnamese(const QLocale &locale) { return locale.language() == QLocale::Vietnamese; }

// One writing for a language, whatever the country's habits or the system's settings are.
QLocale numbersOf(const QLocale &locale)
{
    QLocale numbers(isVietnamese(locale) ? QLocale::Vietnamese : QLocale::English);
    numbers.setNumberOptions(QLocale::DefaultNumberOptions);
    return numbers;
}

QString spaced(double value, int decimals, const QLocale &locale)
{
    const QLocale numbers = numbersOf(locale);
    return numbers.toString(value, 'f', decimals).replace(numbers.groupSeparator(), kGroupSpace);
}

double rounded(double value, int decimals)
{
    const double power = std::pow(10.0, decimals);
    return std::round(value * power) / power;
}

QString upTo(double value, int decimals, const QLocale &locale)
{
    while (decimals > 0 && rounded(value, decimals) == rounded(value, decimals - 1))
        --decimals;
    return formatNumber(value, decimals, locale);
}

QString degrees(double value, QChar positive, QChar negative)
{
    const auto seconds = static_cast<int>(std::lround(std::abs(value) * 3600.0));
    return QStringLiteral("%1°%2'%3\"%4")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar('0'))
        .arg(seconds % 60, 2, 10, QChar('0'))
        .arg(value < 0 ? negative : positive);
}

} // namespace

QString formatDate(data::Date date) { return toQt(date).toString("dd/MM/yyyy"); }

QString formatDate(const std::optional<data::Date> &date) { return date ? formatDate(*date) : QString(); }

QString formatNumber(double value, int decimals, const QLocale &locale)
{
    return numbersOf(locale).toString(rounded(value, decimals), 'f', decimals);
}

QString formatArea(double squareMetres, const QLocale &locale)
{
    if (rounded(squareMetres, 1) < 10'000.0)
        return upTo(squareMetres, 1, locale) + QStringLiteral("\u00A0m²");
    return formatNumber(squareMetres / 10'000.0, 2, locale) + QStringLiteral("\u00A0ha");
}

QString formatMoney(std::int64_t dong, const QLocale &locale)
{
    return Words::tr("%1 đồng").arg(numbersOf(locale).toString(static_cast<qlonglong>(dong)));
}

QString formatMoneyShort(std::int64_t dong, const QLocale &locale)
{
    const auto amount = static_cast<double>(dong);
    if (std::abs(amount) >= 999.95e6)
        return Words::tr("%1 billion đồng").arg(upTo(amount / 1e9, 2, locale));
    if (std::abs(amount) >= 1e6)
        return Words::tr("%1 million đồng").arg(upTo(amount / 1e6, 1, locale));
    return formatMoney(dong, locale);
}

QString formatCoverage(double share, const QLocale &locale)
{
    double percent = rounded(std::clamp(share, 0.0, 1.0) * 100.0, 1);
    if (share < 1.0)
        percent = std::min(percent, 99.9);
    if (share > 0.0)
        percent = std::max(percent, 0.1);
    return upTo(percent, 1, locale) + QStringLiteral("\u00A0%");
}

QString formatCountdown(const data::BoardItem &item)
{
    const int days = item.daysLeft.value_or(0);
    switch (item.state) {
    case data::DueState::DoneOnTime:
        return Words::tr("Done on time");
    case data::DueState::DoneLate:
        return Words::tr("Done %Ln day(s) late", nullptr, std::abs(days));
    case data::DueState::NoDate:
        return Words::tr("No date given");
    default:
        break;
    }
    if (days < 0)
        return Words::tr("%Ln day(s) overdue", nullptr, -days);
    return days == 0 ? Words::tr("Due today") : Words::tr("%Ln day(s) left", nullptr, days);
}

QString formatDueState(data::DueState state)
{
    switch (state) {
    case data::DueState::Overdue:
        return Words::tr("Overdue");
    case data::DueState::Within7:
        return Words::tr("Within 7 days");
    case data::DueState::Within30:
        return Words::tr("Within 30 days");
    case data::DueState::Within90:
        return Words::tr("Within 90 days");
    case data::DueState::Later:
        return Words::tr("Later");
    case data::DueState::NoDate:
        return Words::tr("No date given");
    case data::DueState::DoneLate:
        return Words::tr("Done late");
    case data::DueState::DoneOnTime:
        return Words::tr("Done on time");
    }
    return {};
}

QString formatScale(double denominator)
{
    return QStringLiteral("1:") + spaced(denominator, 0, QLocale(QLocale::Vietnamese));
}

QString formatChainage(double metres)
{
    const auto whole = std::llround(metres);
    const QString sign = whole < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("Km %1%2+%3")
        .arg(sign)
        .arg(std::abs(whole) / 1000)
        .arg(std::abs(whole) % 1000, 3, 10, QChar('0'));
}

QString formatVnCoordinate(double metres, int decimals, const QLocale &locale)
{
    return spaced(metres, decimals, locale);
}

QString formatVnPlace(gis::Point grid, const QLocale &locale)
{
    return QStringLiteral("X\u00A0%1  Y\u00A0%2").arg(spaced(grid.y, 1, locale), spaced(grid.x, 1, locale));
}

QString formatLonLat(gis::LonLat place, const QLocale &locale)
{
    const bool vietnamese = isVietnamese(locale);
    const QString lat = vietnamese ? degrees(place.lat, u'B', u'N') : degrees(place.lat, u'N', u'S');
    const QString lon = vietnamese ? degrees(place.lon, u'Đ', u'T') : degrees(place.lon, u'E', u'W');
    return lat + ' ' + lon;
}

QString formatBearing(double degrees) { return toQt(gis::degreesMinutesSeconds(degrees)); }

QString formatMeridian(double value)
{
    const auto minutes = static_cast<int>(std::lround(value * 60.0));
    return QStringLiteral("%1°%2'").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar('0'));
}

} // namespace app::text
