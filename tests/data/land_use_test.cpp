// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/land_use.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using data::LandCategory;
using Codes = std::vector<std::string>;

TEST(LandUse, CountsAsAgriculturalWhatTheLandLawDoes)
{
    const std::set<std::string_view> expected{"LUC", "LUK", "HNK", "CLN", "RSX", "RPH",
                                              "RDD", "NTS", "CNT", "LMU", "NKH"};
    std::set<std::string_view> current;
    for (const data::LandUse &use : data::landUses())
        if (use.status == data::LandUse::Status::Current && use.category == LandCategory::Agricultural)
            current.insert(use.code);
    EXPECT_EQ(current, expected);
    for (const char *former : {"LUN", "BHK", "NHK", "RDN", "RST", "TSN", "LNQ", "LUA", "2L"})
        EXPECT_EQ(data::categoryOf(former), LandCategory::Agricultural) << former;
}

TEST(LandUse, LeadsFormerCodesToCurrentOnesAndNoOthers)
{
    EXPECT_EQ(data::findLandUse("BHK")->today, "HNK");
    EXPECT_EQ(data::findLandUse("DDT")->today, "DDD");
    EXPECT_EQ(data::findLandUse("DSH")->today, "DKV");
    for (const data::LandUse &use : data::landUses()) {
        EXPECT_FALSE(use.name.empty()) << use.code;
        if (use.today.empty())
            continue;
        EXPECT_EQ(use.status, data::LandUse::Status::Former) << use.code;
        const auto today = data::findLandUse(use.today);
        ASSERT_TRUE(today) << use.code;
        EXPECT_EQ(today->status, data::LandUse::Status::Current) << use.code;
        EXPECT_EQ(today->category, use.category) << use.code;
    }
}

TEST(LandUse, IsFoundInAnyCaseButForTheLettersOfDrawings)
{
    EXPECT_EQ(data::findLandUse("odt")->code, "ODT");
    EXPECT_EQ(data::findLandUse("Luc")->code, "LUC");
    EXPECT_EQ(data::findLandUse("1L")->status, data::LandUse::Status::DrawingSign);
    for (const char *none : {"", "1l", "t", "XYZ", "OD", "ODTT", " ODT"})
        EXPECT_FALSE(data::findLandUse(none)) << none;
}

TEST(LandUse, SplitsWhatIsMixed)
{
    EXPECT_EQ(data::splitLandUse("ONT+CLN"), (Codes{"ONT", "CLN"}));
    EXPECT_EQ(data::splitLandUse(" odt , cln; LUC"), (Codes{"ODT", "CLN", "LUC"}));
    EXPECT_EQ(data::splitLandUse("ONT+ONT"), Codes{"ONT"});
    EXPECT_EQ(data::splitLandUse("ONT+XYZ").error(), "XYZ");
    EXPECT_EQ(data::splitLandUse("ONT+").error(), "");
    EXPECT_EQ(data::splitLandUse("").error(), "");
}

TEST(LandUse, CountsAMixedParcelAsTheSlowerKind)
{
    EXPECT_EQ(data::categoryOf("ODT+CLN"), LandCategory::Residential);
    EXPECT_EQ(data::categoryOf("CLN+ODT"), LandCategory::Residential);
    EXPECT_EQ(data::categoryOf("CLN+SKC+LUC"), LandCategory::Other);
    EXPECT_EQ(data::categoryOf("SKC+ODT+LUC"), LandCategory::Residential);
    EXPECT_EQ(data::categoryOf("LUC+HNK"), LandCategory::Agricultural);
    EXPECT_EQ(data::categoryOf("T"), LandCategory::Residential);
    EXPECT_FALSE(data::categoryOf("LUC+?"));
    EXPECT_EQ(data::nameOf(LandCategory::Residential), "residential");
}

} // namespace
