// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/model/date.h"

#include <gtest/gtest.h>

namespace data {

namespace {

using namespace std::chrono_literals;

TEST(Date, ComesBackFromItsText)
{
    for (const char *text : {"2026-11-30", "2024-02-29", "1900-01-01", "2200-12-31", "0001-01-01"}) {
        const auto date = fromIso(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(toIso(*date), text);
    }
}

TEST(Date, IsReadFromIsoOnly)
{
    EXPECT_EQ(fromIso("2026-11-30"), 2026y / 11 / 30);
    for (const char *text :
         {"", "2026", "2026-11", "30/11/2026", "2026-11-3", "2026-11-030", "2026/11/30", " 2026-11-30", "2026-11-30 ",
          "-026-11-30", "2026-+1-30", "2026-11--3", "20x6-11-30", "2026-11-30T00:00", "99999999999-01-01"})
        EXPECT_FALSE(fromIso(text)) << text;
}

TEST(Date, IsNotReadWhereNoSuchDayExists)
{
    for (const char *text : {"2026-02-29", "1900-02-29", "2026-02-31", "2026-04-31", "2026-13-01", "2026-00-10",
                             "2026-01-00", "2026-01-32"})
        EXPECT_FALSE(fromIso(text)) << text;
    EXPECT_TRUE(fromIso("2000-02-29"));
    EXPECT_TRUE(fromIso("2028-02-29"));
}

TEST(Date, MayHoldAZeroByteInItsText) { EXPECT_FALSE(fromIso(std::string_view("2026-11-3\0", 10))); }

TEST(Date, CountsDaysInBothDirections)
{
    EXPECT_EQ(daysBetween(2026y / 11 / 23, 2026y / 11 / 30), 7);
    EXPECT_EQ(daysBetween(2026y / 11 / 30, 2026y / 11 / 23), -7);
    EXPECT_EQ(daysBetween(2026y / 11 / 30, 2026y / 11 / 30), 0);
    EXPECT_EQ(daysBetween(2028y / 2 / 28, 2028y / 3 / 1), 2);
    EXPECT_EQ(daysBetween(2026y / 12 / 31, 2027y / 12 / 31), 365);
}

TEST(Date, KnowsTheLastDayOfAMonth)
{
    EXPECT_EQ(lastDayOf(2026y / 11), 2026y / 11 / 30);
    EXPECT_EQ(lastDayOf(2026y / 12), 2026y / 12 / 31);
    EXPECT_EQ(lastDayOf(2026y / 2), 2026y / 2 / 28);
    EXPECT_EQ(lastDayOf(2028y / 2), 2028y / 2 / 29);
    EXPECT_EQ(lastDayOf(2100y / 2), 2100y / 2 / 28);
}

} // namespace

} // namespace data
