// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/drawn_parcels.h"

#include <gtest/gtest.h>

namespace {

using Kind = data::DrawnLabels::Finding::Kind;
using enum data::LabelKind;

const data::DrawingProfile &circular() { return data::drawingProfiles()[0]; }

TEST(DrawingProfile, KnowsTheLevelsOfTheCircular)
{
    EXPECT_EQ(circular().name, "TT 26/2024/TT-BTNMT");
    EXPECT_EQ(data::labelKindOf(circular(), "13"), Number);
    EXPECT_EQ(data::labelKindOf(circular(), "29"), LandUse);
    EXPECT_EQ(data::labelKindOf(circular(), "2"), LandUse);
    EXPECT_EQ(data::labelKindOf(circular(), "4"), Area);
    EXPECT_EQ(data::labelKindOf(circular(), "10"), std::nullopt);
    EXPECT_EQ(data::rankOf(circular().boundaryLevels, "10"), 0U);
    EXPECT_EQ(data::rankOf(circular().boundaryLevels, "61"), 1U);
    EXPECT_EQ(data::rankOf(circular().boundaryLevels, "1"), std::nullopt);
}

TEST(DrawingProfile, FindsLayersHoweverTheirNamesAreJoined)
{
    const data::DrawingProfile &layers = data::drawingProfiles()[1];
    for (const char *name : {"SO_THUA", "so thua", "So-Thua", "SOTHUA"})
        EXPECT_EQ(data::labelKindOf(layers, name), Number) << name;
    EXPECT_EQ(data::labelKindOf(layers, "0"), std::nullopt);
    EXPECT_EQ(data::labelKindOf(layers, ""), std::nullopt);
}

TEST(DrawingProfile, TakesALevelOfTwoPurposesForCombined)
{
    data::DrawingProfile own{.name = "own", .numberLevels = {"TEXT"}, .areaLevels = {"Text"}};
    EXPECT_EQ(data::labelKindOf(own, "text"), Combined);
}

/// Two parcels side by side, 20 m wide, and a yard within the second.
std::vector<gis::Polygon> twoParcelsAndAYard()
{
    const auto square = [](double x, double y, double side) {
        return gis::Ring{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
    };
    return {{.outer = square(0, 0, 20)},
            {.outer = square(20, 0, 20), .holes = {square(25, 5, 5)}},
            {.outer = square(25, 5, 5)}};
}

TEST(DrawnParcels, GatherTheirLabelsFromSeveralLevels)
{
    const std::vector<data::DrawnText> texts{
        {"654", "13", {5, 5}},  {"ODT", "29", {5, 8}},      {"119,3", "4", {5, 12}},     {"655", "13", {35, 15}},
        {"656", "13", {27, 7}}, {"whatever", "62", {5, 5}}, {"657/30.5", "11", {27, 8}},
    };
    const auto labels = data::attachLabels(texts, twoParcelsAndAYard(), circular());
    EXPECT_EQ(labels.parcels[0], (data::ParcelLabel{.number = "654", .landUse = "ODT", .areaM2 = 119.3}));
    EXPECT_EQ(labels.parcels[1], (data::ParcelLabel{.number = "655"}));
    EXPECT_EQ(labels.parcels[2], (data::ParcelLabel{.areaM2 = 30.5})) << "two numbers: neither is taken";
    ASSERT_EQ(labels.findings.size(), 1U);
    EXPECT_EQ(labels.findings[0], (data::DrawnLabels::Finding{.kind = Kind::Differs, .text = 6, .parcel = 2}));
}

TEST(DrawnParcels, PreferTheLandUseOfThePapersWhicheverComesFirst)
{
    const std::vector<data::DrawnText> texts{
        {"CLN", "2", {5, 5}},  {"ODT", "29", {5, 8}}, {"ODT", "29", {25, 2}},
        {"CLN", "2", {25, 3}}, {"LUC", "2", {27, 7}},
    };
    const auto labels = data::attachLabels(texts, twoParcelsAndAYard(), circular());
    EXPECT_EQ(labels.parcels[0].landUse, "ODT");
    EXPECT_EQ(labels.parcels[1].landUse, "ODT");
    EXPECT_EQ(labels.parcels[2].landUse, "LUC");
    EXPECT_TRUE(labels.findings.empty());
}

TEST(DrawnParcels, TellWhatStandsOutsideAndWhatIsNotUnderstood)
{
    const std::vector<data::DrawnText> texts{
        {"654", "13", {100, 5}}, {"?", "13", {5, 5}}, {"7", "13", {5, 6}},
        {"7", "13", {6, 6}},     {"8", "13", {7, 7}}, {"7", "13", {8, 8}},
    };
    const auto labels = data::attachLabels(texts, twoParcelsAndAYard(), circular());
    ASSERT_EQ(labels.findings.size(), 4U);
    EXPECT_EQ(labels.findings[0].kind, Kind::Outside);
    EXPECT_EQ(labels.findings[1].kind, Kind::Unread);
    EXPECT_EQ(labels.findings[1].fault.words, "?");
    EXPECT_EQ(labels.findings[1].parcel, 0U);
    EXPECT_EQ(labels.findings[2].text, 4U);
    EXPECT_EQ(labels.findings[3].text, 5U) << "no majority decides";
    EXPECT_FALSE(labels.parcels[0].number);
}

} // namespace
