// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/format.h"

#include <gtest/gtest.h>

namespace app::text {
namespace {

using namespace std::chrono_literals;

const QLocale kVi(QLocale::Vietnamese);
const QLocale kEn(QLocale::English);

std::string plain(QString text) { return text.replace(QChar(0x00A0), ' ').toStdString(); }

TEST(Format, WritesDatesDayFirst)
{
    EXPECT_EQ(formatDate(2026y / 11 / 3).toStdString(), "03/11/2026");
    EXPECT_EQ(formatDate(std::optional<data::Date>()).toStdString(), "");
}

TEST(Format, WritesAreasInSquareMetresUpToOneHectare)
{
    EXPECT_EQ(plain(formatArea(6816.36, kVi)), "6.816,4 m²");
    EXPECT_EQ(plain(formatArea(120, kVi)), "120 m²");
    EXPECT_EQ(plain(formatArea(9999.96, kVi)), "1,00 ha");
    EXPECT_EQ(plain(formatArea(237664.16, kEn)), "23.77 ha");
    EXPECT_EQ(plain(formatArea(20'940'000, kVi)), "2.094,00 ha");
}

TEST(Format, WritesMoneyInFullOrInShort)
{
    EXPECT_EQ(formatMoney(43'199'380'000, kVi).toStdString(), "43.199.380.000 đồng");
    EXPECT_EQ(formatMoney(43'199'380'000, kEn).toStdString(), "43,199,380,000 đồng");
    EXPECT_EQ(formatMoneyShort(156'710'000'000, kVi).toStdString(), "156,71 billion đồng");
    EXPECT_EQ(formatMoneyShort(750'000'000, kVi).toStdString(), "750 million đồng");
    EXPECT_EQ(formatMoneyShort(999'000, kVi).toStdString(), "999.000 đồng");
}

TEST(Format, DoesNotRoundUpToWhole)
{
    EXPECT_EQ(plain(formatCoverage(0.9999, kVi)), "99,9 %");
    EXPECT_EQ(plain(formatCoverage(1.0, kVi)), "100 %");
    EXPECT_EQ(plain(formatCoverage(0.00001, kVi)), "0,1 %");
    EXPECT_EQ(plain(formatCoverage(0.0, kVi)), "0 %");
    EXPECT_EQ(plain(formatCoverage(0.934, kEn)), "93.4 %");
}

std::string countdown(int days, data::DueState state)
{
    data::BoardItem item;
    item.daysLeft = days;
    item.state = state;
    return formatCountdown(item).toStdString();
}

TEST(Format, CountsDown)
{
    EXPECT_EQ(countdown(7, data::DueState::Within7), "7 day(s) left"); // a translation makes the plural
    EXPECT_EQ(countdown(0, data::DueState::Within7), "Due today");
    EXPECT_EQ(countdown(-54, data::DueState::Overdue), "54 day(s) overdue");
    EXPECT_EQ(countdown(4, data::DueState::DoneOnTime), "Done on time");
    EXPECT_EQ(countdown(-3, data::DueState::DoneLate), "Done 3 day(s) late");
    EXPECT_EQ(countdown(0, data::DueState::NoDate), "No date given");
}

TEST(Format, WritesScalesAndChainages)
{
    EXPECT_EQ(plain(formatScale(5000)), "1:5 000");
    EXPECT_EQ(plain(formatScale(1'000'000)), "1:1 000 000");
    EXPECT_EQ(formatChainage(1240).toStdString(), "Km 1+240");
    EXPECT_EQ(formatChainage(7.6).toStdString(), "Km 0+008");
    EXPECT_EQ(formatChainage(-20).toStdString(), "Km -0+020");
}

TEST(Format, NamesTheNorthingX)
{
    EXPECT_EQ(plain(formatVnPlace({580'500.0, 2'195'000.04}, kVi)), "X 2 195 000,0  Y 580 500,0");
    EXPECT_EQ(plain(formatVnCoordinate(2'195'000, 0, kEn)), "2 195 000");
}

TEST(Format, WritesDegreesWithLettersOfTheLanguage)
{
    const gis::LonLat place{.lon = 105.770556, .lat = 19.8425};
    EXPECT_EQ(formatLonLat(place, kVi).toStdString(), "19°50'33\"B 105°46'14\"Đ");
    EXPECT_EQ(formatLonLat(place, kEn).toStdString(), "19°50'33\"N 105°46'14\"E");
    EXPECT_EQ(formatLonLat({.lon = -0.5, .lat = -59.99999}, kVi).toStdString(), "60°00'00\"N 0°30'00\"T");
    EXPECT_EQ(formatMeridian(105.75).toStdString(), "105°45'");
}

} // namespace
} // namespace app::text
