// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/number_notation.h"

#include <gtest/gtest.h>

#include <vector>

namespace data {

namespace {

using enum NumberNotation;

struct Column
{
    std::vector<std::string> values;
    NumberNotation notation;
};

TEST(NumberNotation, IsToldFromAColumn)
{
    const std::vector<Column> columns{
        {{"12", "4095", "-7", "0"}, Plain},
        {{"", "-", "abc", "LUC"}, Plain},
        {{"2 195 080", "1\u00A0234"}, Plain},
        {{"2.195.080,5"}, Vietnamese},
        {{"0,85"}, Vietnamese},
        {{"1.234", "0,85"}, Vietnamese},
        {{"1.234", "12.345.678"}, Vietnamese},
        {{"4,095", "0,123", "12"}, Vietnamese}, // no group begins with 0
        {{"4095,123"}, Vietnamese},             // and none has four digits
        {{"2 195 080,5"}, Vietnamese},
        {{"120,5 m2", "1.234 m²"}, Vietnamese},
        {{"2,195,080.5"}, English},
        {{"4095.3"}, English},
        {{"4,095", "0.5"}, English},
        {{"1.234", "12.34"}, English},
        {{"580500.123"}, English},
        {{"4,095"}, Doubtful},
        {{"1.234", "5.678"}, Doubtful},
        {{"1.234", "4,095"}, Doubtful},
        {{"0,85", "0.85"}, Doubtful},
        {{"1.234", "1.23.456"}, Doubtful},
    };
    for (const auto &[values, notation] : columns)
        EXPECT_EQ(guessNotation(values), notation) << values.front();
}

struct Read
{
    const char *text;
    NumberNotation notation;
    double value;
};

TEST(NumberNotation, ReadsNumbers)
{
    const std::vector<Read> numbers{
        {"2.195.080,5", Vietnamese, 2195080.5},
        {"1.234", Vietnamese, 1234},
        {"1,234", Vietnamese, 1.234},
        {"0,85", Vietnamese, 0.85},
        {" -1.234,5 ", Vietnamese, -1234.5},
        {"\u22127", Vietnamese, -7},
        {"+7", English, 7},
        {",5", Vietnamese, 0.5},
        {"2,195,080.5", English, 2195080.5},
        {"1.234", English, 1.234},
        {"1,234", English, 1234},
        {"4095.3", English, 4095.3},
        {"2 195 080", Plain, 2195080},
        {"2\u00A0195\u202F080", Plain, 2195080},
        {"2\u2009195\u2009080,25", Doubtful, 2195080.25},
        {"2 195 080.25", English, 2195080.25},
        {"1.234,5", Doubtful, 1234.5}, // reads in one way alone
        {"4095.3", Plain, 4095.3},
        {"0", Plain, 0},
        {"580500.123456789", English, 580500.123456789},
    };
    for (const auto &[text, notation, value] : numbers)
        EXPECT_EQ(parseNumber(text, notation), value) << text;
}

struct Refused
{
    const char *text;
    NumberNotation notation;
    NumberError reason;
};

TEST(NumberNotation, RefusesWhatItCouldMisread)
{
    using enum NumberError;
    const std::vector<Refused> texts{
        {"", Vietnamese, Empty},
        {" \u00A0 ", English, Empty},
        {"1.234", Doubtful, Ambiguous},
        {"4,095", Plain, Ambiguous},
        {"1.5", Vietnamese, BadGrouping},
        {"0.123", Vietnamese, BadGrouping},
        {"4095.123", Vietnamese, BadGrouping},
        {"0,85", English, BadGrouping},
        {"2,195,080.5", Vietnamese, BadGrouping},
        {"1.23.456", Vietnamese, BadGrouping},
        {"1.234.56", Vietnamese, BadGrouping},
        {"1,23,456", English, BadGrouping},
        {"1 234.567,8", Vietnamese, BadGrouping},
        {"12 34", Plain, BadGrouping},
        {"1.234,567,8", Vietnamese, BadGrouping},
        {"120 m2", Vietnamese, Unit},
        {"1,5ha", Vietnamese, Unit},
        {"abc", English, NotANumber},
        {"m2", English, NotANumber},
        {"12/345", English, NotANumber},
        {"1e5", English, NotANumber},
        {"nan", English, NotANumber},
        {"inf", English, NotANumber},
        {"5,", Vietnamese, NotANumber},
        {"-", Vietnamese, NotANumber},
        {"--5", Vietnamese, NotANumber},
        {".", English, NotANumber},
        {"12\xFF", English, NotANumber},
        {"123456789012345678901", English, TooLong},
    };
    for (const auto &[text, notation, reason] : texts) {
        const auto number = parseNumber(text, notation);
        ASSERT_FALSE(number) << text << " read as " << *number;
        EXPECT_EQ(number.error(), reason) << text;
    }
}

TEST(NumberNotation, PartsNumberAndUnit)
{
    const std::vector<std::array<const char *, 3>> texts{
        {"120,5 m²", "120,5", "m2"},     {" 1.234m2 ", "1.234", "m2"},
        {"0,85 HA", "0,85", "ha"},       {"3 km2", "3", "km2"},
        {"5\u00A0ha", "5", "ha"},        {"12", "12", ""},
        {"Lô ha", "Lô ha", ""},          {"7 sào", "7 sào", ""},
        {"1.000 đồng", "1.000", "dong"}, {"", "", ""},
        {"100 mét vuông", "100", "m2"},  {"m2", "m2", ""},
    };
    for (const auto &[text, number, unit] : texts) {
        EXPECT_EQ(splitUnit(text).number, number);
        EXPECT_EQ(splitUnit(text).unit, unit) << text;
    }
}

} // namespace

} // namespace data
