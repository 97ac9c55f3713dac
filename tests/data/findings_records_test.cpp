// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Records against themselves: parcels, their steps and money, places; and what is acknowledged.

#include "data/rules/findings.h"

#include <gmock/gmock.h>

namespace {

using namespace std::chrono_literals;
using data::Evidence;
using data::Finding;
using data::Parcel;
using data::ParcelEvent;
using data::Quality;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr data::Date kToday = 2026y / 11 / 23;

std::vector<std::string> keysIn(const Evidence &evidence)
{
    std::vector<std::string> keys;
    for (const Finding &each : data::findContradictions(evidence, kToday))
        keys.push_back(each.key);
    return keys;
}

const std::vector<data::Stage> kStages{{.code = "notice", .rank = 1},
                                       {.code = "approved", .rank = 4},
                                       {.code = "paid", .rank = 5},
                                       {.code = "handed_over", .rank = 7}};
const std::vector<data::AdminUnit> kUnits{{.id = 3, .code = "cu-nam-ngan", .kind = "former_ward"}};

/// A rectangle of 10 m by @p width, from @p x on; surveyed.
Parcel parcel(data::Id id, const char *number, double x, double width)
{
    const gis::Ring ring{{x, 0}, {x + width, 0}, {x + width, 10}, {x, 10}, {x, 0}};
    return {.id = id,
            .unit = 3,
            .mapSheet = "9",
            .number = number,
            .geometry = gis::MultiPolygon{{.outer = ring}},
            .quality = Quality::Surveyed,
            .source = "đo đạc"};
}

ParcelEvent step(const char *stage, data::Date on, std::optional<std::int64_t> amount = {})
{
    return {.parcel = 1, .stage = stage, .actualOn = on, .amountDong = amount, .source = "hồ sơ"};
}

std::vector<std::string> keysOfSteps(std::vector<ParcelEvent> steps)
{
    return keysIn(
        {.units = kUnits, .stages = kStages, .parcels = std::vector{parcel(1, "541", 0, 10)}, .events = steps});
}

TEST(StepFindings, KeepTheOrderOfTheStages)
{
    EXPECT_THAT(keysOfSteps({step("notice", 2026y / 1 / 5), step("approved", 2026y / 1 / 5)}), IsEmpty());
    EXPECT_THAT(keysOfSteps({step("notice", 2026y / 3 / 6), step("approved", 2026y / 3 / 5),
                             step("handed_over", 2026y / 4 / 1)}),
                ElementsAre("order/parcel/cu-nam-ngan/9/541/approved"));
}

TEST(StepFindings, FollowTheOrderOfTheProjectAndWhatWasOverridden)
{
    ParcelEvent late = step("notice", 2026y / 3 / 6);
    late.overrideReason = "hồ sơ cũ";
    EXPECT_THAT(keysOfSteps({late, step("approved", 2026y / 3 / 5)}), IsEmpty());
    EXPECT_THAT(keysOfSteps({step("complaint", 2026y / 3 / 6), step("approved", 2026y / 3 / 5)}), IsEmpty());
    const std::vector<data::Stage> stages{{.code = "approved", .rank = 4, .place = 90},
                                          {.code = "recovered", .rank = 6, .place = 130}};
    const std::vector<data::ProjectStep> moved{{.project = 7, .step = "recovered", .rank = 65}};
    const std::vector steps{step("approved", 2026y / 3 / 6), step("recovered", 2026y / 3 / 5)};
    std::vector parcels{parcel(1, "541", 0, 10)};
    const auto keys = [&] {
        return keysIn({.units = kUnits, .stages = stages, .parcels = parcels, .events = steps, .projectSteps = moved});
    };
    EXPECT_THAT(keys(), ElementsAre("order/parcel/cu-nam-ngan/9/541/recovered"));
    parcels[0].project = 7;
    EXPECT_THAT(keys(), IsEmpty()) << "it may recover before the plan is approved";
}

TEST(StepFindings, DoNotLieInTheFuture)
{
    EXPECT_THAT(keysOfSteps({step("notice", kToday)}), IsEmpty());
    EXPECT_THAT(keysOfSteps({step("notice", 2026y / 11 / 24)}), ElementsAre("future/parcel/cu-nam-ngan/9/541/notice"));
    ParcelEvent made = step("notice", 2026y / 11 / 24);
    made.illustrative = true;
    EXPECT_THAT(keysOfSteps({made}), IsEmpty()) << "a made-up day is nobody's mistake";
}

TEST(StepFindings, PayNoMoreThanWasApproved)
{
    const auto approved = step("approved", 2026y / 1 / 5, 100);
    EXPECT_THAT(keysOfSteps({approved, step("paid", 2026y / 2 / 5, 60), step("paid", 2026y / 3 / 5, 40)}), IsEmpty());
    EXPECT_THAT(keysOfSteps({approved, step("paid", 2026y / 2 / 5, 60), step("paid", 2026y / 3 / 5, 41)}),
                ElementsAre("money/parcel/cu-nam-ngan/9/541"));
    EXPECT_THAT(keysOfSteps({step("paid", 2026y / 2 / 5, 60)}), IsEmpty());
}

TEST(AreaFindings, AllowABorderItsUncertainty)
{
    Parcel exact = parcel(1, "1", 0, 10); // 100 m², 40 m around: 2 m² may be
    const auto declared = [&](double area) {
        exact.declaredAreaM2 = area;
        return keysIn({.units = kUnits, .parcels = std::vector{exact}});
    };
    EXPECT_THAT(declared(101.9), IsEmpty());
    EXPECT_THAT(declared(102.1), ElementsAre("area/parcel/cu-nam-ngan/9/1"));
    exact.quality = Quality::Illustrative;
    EXPECT_THAT(declared(500), IsEmpty()) << "a made-up shape measures nothing";
}

TEST(AreaFindings, FindParcelsThatOverlap)
{
    const std::vector apart{parcel(1, "1", 0, 10), parcel(2, "2", 10, 10)};
    EXPECT_THAT(keysIn({.parcels = apart}), IsEmpty()) << "a shared border is none";
    std::vector over{parcel(1, "1", 0, 10), parcel(2, "2", 9.9, 10)};
    const auto findings = data::findContradictions({.parcels = over}, kToday);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].key, "overlap/parcel/9/1/9/2");
    EXPECT_NEAR(findings[0].left.value.value(), 1.0, 1e-6);
    EXPECT_EQ(findings[0].left.label, "9/1");
    EXPECT_EQ(findings[0].right.label, "9/2");
    over[1].quality = Quality::Illustrative;
    EXPECT_THAT(keysIn({.parcels = over}), IsEmpty());
}

TEST(AreaFindings, LookPastShapesThatAreBroken)
{
    Parcel bow = parcel(2, "2", 5, 10);
    bow.geometry = gis::MultiPolygon{{.outer = {{5, 0}, {15, 10}, {15, 0}, {5, 10}, {5, 0}}}};
    EXPECT_NO_THROW(keysIn({.parcels = std::vector{parcel(1, "1", 0, 10), bow}}));
}

TEST(AreaFindings, AddTakenAndRemaining)
{
    Parcel divided = parcel(1, "1", 0, 10);
    divided.declaredAreaM2 = 100;
    divided.takenAreaM2 = 60.1;
    divided.remainingAreaM2 = 39.9;
    EXPECT_THAT(keysIn({.parcels = std::vector{divided}}), IsEmpty());
    divided.remainingAreaM2 = 41;
    EXPECT_THAT(keysIn({.parcels = std::vector{divided}}), ElementsAre("taken/parcel/9/1"));
    divided.remainingAreaM2 = {};
    EXPECT_THAT(keysIn({.parcels = std::vector{divided}}), IsEmpty());
}

TEST(AreaFindings, MeasurePlacesToHalfAPercent)
{
    data::AdminUnit ward{.code = "ham-rong", .quality = Quality::Digitised, .source = "MĐ"};
    ward.geometry = gis::MultiPolygon{{.outer = {{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}, {0, 0}}}};
    const auto declared = [&](double area) {
        ward.declaredAreaM2 = area;
        return keysIn({.units = std::vector{ward}});
    };
    EXPECT_THAT(declared(1'004'000), IsEmpty());
    EXPECT_THAT(declared(1'010'000), ElementsAre("area/unit/ham-rong"));
    ward.quality = Quality::Illustrative;
    EXPECT_THAT(declared(1'010'000), IsEmpty());
}

TEST(Findings, StayAcknowledgedWhileBothSidesStay)
{
    data::NotedContradiction note{.code = "Q-04", .leftText = "hết hạn", .rightText = "còn hạn"};
    const auto look = [&](const std::string &sides) {
        const std::vector<data::Acknowledgement> known{{.key = "noted/Q-04", .sides = sides, .reason = "đã hỏi"}};
        return data::findContradictions({.noted = std::vector{note}, .acknowledgements = known}, kToday).at(0);
    };
    const std::string sides = data::sidesOf(look(""));
    EXPECT_TRUE(look("").isOpen());
    EXPECT_FALSE(look(sides).isOpen());
    EXPECT_EQ(look(sides).acknowledgement->reason, "đã hỏi");
    note.rightText = "còn hạn đến 2029";
    EXPECT_TRUE(look(sides).isOpen());
    EXPECT_TRUE(look(sides).acknowledgement->outdated);
}

TEST(Findings, LeadToWhatTheyAreAbout)
{
    const std::vector<data::Project> projects{{.id = 13, .code = "PR-13"}};
    const std::vector<data::NotedContradiction> noted{
        {.code = "Q-16", .subjectKind = "project", .subjectCode = "PR-13"},
        {.code = "Q-17", .subjectKind = "project", .subjectCode = "PR-99"}};
    const auto findings = data::findContradictions({.projects = projects, .noted = noted}, kToday);
    EXPECT_EQ(findings[0].subject.id, 13);
    EXPECT_EQ(findings[1].subject.kind, "") << "there is no such project";
}

} // namespace
