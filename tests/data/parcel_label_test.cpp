// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/parcel_label.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace std::string_view_literals;
using Reason = data::LabelFault::Reason;
using enum data::LabelKind;

struct Read
{
    const char *text;
    data::LabelKind kind;
    data::ParcelLabel label;
};

class ReadLabels : public testing::TestWithParam<Read>
{};

TEST_P(ReadLabels, GiveTheirFields)
{
    const auto label = data::splitLabel(GetParam().text, GetParam().kind);
    ASSERT_TRUE(label) << GetParam().text << ": " << static_cast<int>(label.error().reason) << label.error().words;
    EXPECT_EQ(*label, GetParam().label) << GetParam().text;
}

data::ParcelLabel parcel(const char *number) { return {.number = number}; }
data::ParcelLabel parcel(const char *number, double area) { return {.number = number, .areaM2 = area}; }
data::ParcelLabel parcel(const char *use, const char *number, double area)
{
    return {.number = number, .landUse = use, .areaM2 = area};
}
data::ParcelLabel use(const char *code) { return {.landUse = code}; }
data::ParcelLabel area(double value) { return {.areaM2 = value}; }

INSTANTIATE_TEST_SUITE_P(Plain, ReadLabels,
                         testing::Values(Read{"654", Number, parcel("654")}, Read{" 654a\r\n", Number, parcel("654a")},
                                         Read{"654", Combined, parcel("654")}, Read{"ODT", LandUse, use("ODT")},
                                         Read{"ONT+CLN", LandUse, use("ONT+CLN")},
                                         Read{"ont + cln", Combined, use("ONT+CLN")}, Read{"T", LandUse, use("T")},
                                         Read{"1L", LandUse, use("1L")}, Read{"2L", Combined, use("2L")},
                                         Read{"M", LandUse, use("M")}, Read{"Q", LandUse, use("Q")},
                                         Read{"12", Sheet, {.mapSheet = "12"}},
                                         Read{"012", Sheet, {.mapSheet = "012"}}));

INSTANTIATE_TEST_SUITE_P(Areas, ReadLabels,
                         testing::Values(Read{"119.3", Area, area(119.3)}, Read{"119,3 m2", Area, area(119.3)},
                                         Read{"119.3m²", Combined, area(119.3)}, Read{"119", Area, area(119)},
                                         Read{"119 M2", Combined, area(119)}, Read{"1.119,3", Area, area(1119.3)},
                                         Read{"1,119.3", Area, area(1119.3)}, Read{"1.234.567", Area, area(1234567)},
                                         Read{"12.345.678,9", Area, area(12345678.9)},
                                         Read{"1234.567", Area, area(1234.567)}, Read{"0.119", Area, area(0.119)},
                                         Read{"119.30", Combined, area(119.3)}));

INSTANTIATE_TEST_SUITE_P(Together, ReadLabels,
                         testing::Values(Read{"1L654/119.3", Combined, parcel("1L", "654", 119.3)},
                                         Read{"2L12/30,5", Number, parcel("2L", "12", 30.5)},
                                         Read{"T7/250.0", Combined, parcel("T", "7", 250)},
                                         Read{"LUC654/119.3", Combined, parcel("LUC", "654", 119.3)},
                                         Read{"ODT 654/119.3", Combined, parcel("ODT", "654", 119.3)},
                                         Read{"ODT/654/119.3", Combined, parcel("ODT", "654", 119.3)},
                                         Read{"ODT 654/119", Combined, parcel("ODT", "654", 119)},
                                         Read{"654/119.3", Combined, parcel("654", 119.3)},
                                         Read{"654/119 m2", Area, parcel("654", 119)},
                                         Read{"LUC 654 19,3 m2", Combined, parcel("LUC", "654", 19.3)},
                                         Read{"LUC\n654\n119.3", Combined, parcel("LUC", "654", 119.3)},
                                         Read{"LUC\r\n654\r\n119,3 m2\r\n", Combined, parcel("LUC", "654", 119.3)},
                                         Read{"ONT+CLN\n654\n1.119,3", Number, parcel("ONT+CLN", "654", 1119.3)},
                                         Read{"LUC654", Combined, {.number = "654", .landUse = "LUC"}}));

INSTANTIATE_TEST_SUITE_P(Fractions, ReadLabels,
                         testing::Values(Read{"654\n-----\n119.3", Number, parcel("654", 119.3)},
                                         Read{"654\n__\n119", Combined, parcel("654", 119)},
                                         Read{"LUC\n654\n=====\n119", Combined, parcel("LUC", "654", 119)},
                                         Read{"LUC 654\n--\n119", Combined, parcel("LUC", "654", 119)}));

INSTANTIATE_TEST_SUITE_P(
    Nodes, ReadLabels,
    testing::Values(Read{"12\n654\nTổ 3, phố Nam Ngạn\nODT+CLN\nNguyễn Văn Hạnh",
                         Combined,
                         {.mapSheet = "12",
                          .number = "654",
                          .landUse = "ODT+CLN",
                          .holder = "Nguyễn Văn Hạnh",
                          .address = "Tổ 3, phố Nam Ngạn"}},
                    Read{"12\n654\n\nLUC\n", Combined, {.mapSheet = "12", .number = "654", .landUse = "LUC"}}));

struct Refused
{
    const char *text;
    data::LabelKind kind;
    Reason reason;
    const char *words;
};

class RefusedLabels : public testing::TestWithParam<Refused>
{};

TEST_P(RefusedLabels, SayWhy)
{
    const auto &[text, kind, reason, words] = GetParam();
    const auto label = data::splitLabel(text, kind);
    ASSERT_FALSE(label) << text;
    EXPECT_EQ(label.error(), (data::LabelFault{reason, words})) << text;
}

INSTANTIATE_TEST_SUITE_P(
    All, RefusedLabels,
    testing::Values(
        Refused{"", Combined, Reason::Empty, ""}, Refused{" \n\t\r\n", Number, Reason::Empty, ""},
        Refused{"NQH", Combined, Reason::Unknown, "NQH"}, Refused{"Đã GPMB", Combined, Reason::Unknown, "Đã"},
        Refused{"XYZ654/119.3", Combined, Reason::Unknown, "XYZ654"},
        Refused{"654/", Combined, Reason::Unknown, "654/"}, Refused{"a/b/c/d", Combined, Reason::Unknown, "a/b/c/d"},
        Refused{"-----", Combined, Reason::Unknown, "-----"}, Refused{"5M", Combined, Reason::Unknown, "5M"},
        Refused{"0", Number, Reason::Unknown, "0"}, Refused{"1234567", Number, Reason::Unknown, "1234567"},
        Refused{"654/119", Combined, Reason::Ambiguous, "654/119"},
        Refused{"654\n119", Combined, Reason::Ambiguous, "119"}, Refused{"1.119", Area, Reason::Ambiguous, "1.119"},
        Refused{"T5", Combined, Reason::Ambiguous, "T5"}, Refused{"ODT\nLUC", Combined, Reason::Twice, "LUC"},
        Refused{"119.3 m2\n120.3", Area, Reason::Twice, "120.3"}, Refused{"119.3", Number, Reason::OtherLevel, "119.3"},
        Refused{"ODT", Number, Reason::OtherLevel, "ODT"}, Refused{"654", LandUse, Reason::OtherLevel, "654"},
        Refused{"ODT", Area, Reason::OtherLevel, "ODT"}, Refused{"0.0", Area, Reason::NoArea, "0.0"},
        Refused{"99999999999.5", Area, Reason::NoArea, "99999999999.5"},
        Refused{"12.3.4", Area, Reason::Unknown, "12.3.4"},
        Refused{"1 119,3 m2", Area, Reason::Ambiguous, "1 119,3 m2"},
        Refused{"LUC 654 119,3 m2", Combined, Reason::Ambiguous, "LUC 654 119,3 m2"},
        Refused{"m2", Area, Reason::Unknown, "m2"}));

TEST(ParcelLabel, RefusesALongTextWithoutQuotingAllOfIt)
{
    const auto label = data::splitLabel(std::string(100'000, '7'), Combined);
    ASSERT_FALSE(label);
    EXPECT_EQ(label.error().reason, Reason::TooLong);
    EXPECT_LT(label.error().words.size(), 100U);
}

TEST(ParcelLabel, TakesAnyBytesWithoutHarm)
{
    const auto likely = "0123456789.,/+- \n\r\t_=mM2aLTODTLUC\xc2\xb2\xff\0\x80"sv;
    std::mt19937 random(26);
    std::size_t read = 0;
    for (int i = 0; i < 10'000; ++i) {
        std::string text(random() % 24, ' ');
        for (char &each : text)
            each = likely[random() % likely.size()];
        for (const auto kind : {Number, LandUse, Area, Sheet, Combined})
            read += data::splitLabel(text, kind).has_value() ? 1 : 0;
    }
    EXPECT_GT(read, 200U);
}

} // namespace
