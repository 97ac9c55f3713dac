// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What is declared, against itself: figures, ratios, targets, milestones.

#include "data/rules/findings.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using namespace std::chrono_literals;
using data::DeclaredFigure;
using data::Evidence;
using data::Finding;
using Kind = data::Finding::Kind;

constexpr data::Date kToday = 2026y / 11 / 23;

using Keys = std::set<std::string>;

std::vector<Finding> findingsIn(const Evidence &evidence) { return data::findContradictions(evidence, kToday); }

Keys keysOf(const std::vector<Finding> &findings)
{
    Keys keys;
    for (const Finding &each : findings)
        EXPECT_TRUE(keys.insert(each.key).second) << each.key << " is there twice";
    return keys;
}

/// subject, quantity, part, value, unit, source.
DeclaredFigure figure(const char *subject, const char *quantity, const char *part, std::optional<double> value,
                      const char *unit, const char *source)
{
    return {.subject = subject,
            .quantity = quantity,
            .part = part,
            .value = value,
            .unit = unit,
            .wording = "như in",
            .source = source};
}

struct FigureCase
{
    const char *name;
    std::vector<DeclaredFigure> figures;
    Keys expected;
};

class FigureFindings : public testing::TestWithParam<FigureCase>
{};

TEST_P(FigureFindings, AreThoseOfTheTable)
{
    EXPECT_EQ(keysOf(findingsIn({.figures = GetParam().figures})), GetParam().expected);
}

const FigureCase kFigureCases[] = {
    {"PartsThatAddUp",
     {figure("ward", "cases", "", 3, "case", "fn1"), figure("ward", "cases", "a", 1, "case", "fn2"),
      figure("ward", "cases", "b", 2, "case", "fn2")},
     {}},
    {"PartsThatDoNot",
     {figure("ward", "cases", "", 4, "case", "fn1"), figure("ward", "cases", "a", 1, "case", "fn2"),
      figure("ward", "cases", "b", 2, "case", "fn2")},
     {"parts/ward/cases/fn2"}},
    {"DecimalsThatAddUp",
     {figure("ward", "area_m2", "", 0.3, "m2", "fn1"), figure("ward", "area_m2", "a", 0.1, "m2", "fn1"),
      figure("ward", "area_m2", "b", 0.2, "m2", "fn1")},
     {}},
    {"OnePartIsNoList",
     {figure("ward", "cases", "", 4, "case", "fn1"), figure("ward", "cases", "a", 1, "case", "fn2"),
      figure("ward", "cases", "b", 3, "case", "fn3")},
     {}},
    {"PartsWithoutWhole",
     {figure("ward", "cases", "a", 1, "case", "fn2"), figure("ward", "cases", "b", 3, "case", "fn2")},
     {}},
    {"RatesDoNotAddUp",
     {figure("ward", "growth", "", 9.2, "percent_per_year", "fn1"),
      figure("ward", "growth", "a", 8.3, "percent_per_year", "fn1"),
      figure("ward", "growth", "b", 10.8, "percent_per_year", "fn1")},
     {}},
    {"FiguresPerHeadDoNot",
     {figure("ward", "income_per_head_dong", "", 94, "dong", "fn1"),
      figure("ward", "income_per_head_dong", "a", 82, "dong", "fn1"),
      figure("ward", "income_per_head_dong", "b", 95, "dong", "fn1")},
     {}},
    {"ABlankPartLeavesTheRestOpen",
     {figure("ward", "cases", "", 9, "case", "fn1"), figure("ward", "cases", "a", 1, "case", "fn2"),
      figure("ward", "cases", "b", 3, "case", "fn2"), figure("ward", "cases", "c", {}, "case", "fn2")},
     {"parts/ward/cases/fn2", "blank/ward/cases/c/fn2"}},
    {"TheSameAtTwoPlaces",
     {figure("forest", "area_m2", "a", 7, "m2", "fn1"), figure("forest", "area_m2", "a", 7, "m2", "fn2")},
     {}},
    {"DifferentAtTwoPlaces",
     {figure("forest", "area_m2", "a", 7, "m2", "fn1"), figure("forest", "area_m2", "a", 8, "m2", "fn2")},
     {"twice/forest/area_m2/a/fn2"}},
    {"WithoutSource", {figure("ward", "cases", "", 3, "case", "")}, {"source/ward/cases//"}},
    {"OneAreaForTwoThings",
     {figure("clearance", "area_m2", "other_and_organisation", 29587.5, "m2", "fn15"),
      figure("clearance", "cases", "other", 1, "case", "fn15"),
      figure("clearance", "cases", "organisation", 11, "case", "fn15")},
     {"joint/clearance/area_m2/other_and_organisation/fn15"}},
    {"RatioThatRounds",
     {figure("retail", "ratio_to_term_start", "", 1.4, "ratio", "fn1"),
      figure("retail", "amount_dong", "", 4079, "dong", "fn1"),
      figure("retail", "amount_term_start_dong", "a", 2879, "dong", "fn5")},
     {}},
    {"RatioThatDoesNot",
     {figure("retail", "ratio_to_term_start", "", 1.2, "ratio", "fn1"),
      figure("retail", "amount_dong", "", 4079, "dong", "fn1"),
      figure("retail", "amount_term_start_dong", "a", 2879, "dong", "fn5")},
     {"ratio/retail/ratio_to_term_start/fn1"}},
    {"ShareOfACount",
     {figure("ward", "cultural_units_share", "", 100, "percent", "fn20"),
      figure("ward", "cultural_units", "", 20, "unit", "fn20"),
      figure("ward", "cultural_units_considered", "", 24, "unit", "fn20")},
     {"ratio/ward/cultural_units_share/fn20"}},
    {"RiseWithinWhatIsNew",
     {figure("firms", "increase_since_2020", "", 922, "firm", "fn1"),
      figure("new_firms", "firms", "", 922, "firm", "fn1")},
     {}},
    {"RiseAboveWhatIsNew",
     {figure("firms", "increase_since_2020", "", 945, "firm", "fn1"),
      figure("new_firms", "firms", "", 922, "firm", "fn1")},
     {"rise/firms/increase_since_2020/fn1"}},
    {"CoverThatHoldsTheForest",
     {figure("ward", "area_m2", "", 1000, "m2", "MĐ"), figure("forest", "coverage", "", 9.0, "percent", "fn1"),
      figure("forest", "area_m2", "", 92, "m2", "fn48")},
     {}},
    {"CoverThatIsTooSmall",
     {figure("ward", "area_m2", "", 1000, "m2", "MĐ"), figure("forest", "coverage", "", 9.0, "percent", "fn1"),
      figure("forest", "area_m2", "", 99, "m2", "fn48")},
     {"cover/forest/coverage/fn1"}},
};

INSTANTIATE_TEST_SUITE_P(Rules, FigureFindings, testing::ValuesIn(kFigureCases),
                         [](const auto &each) { return std::string(each.param.name); });

TEST(Findings, GiveBothSidesTheirSourcesAndTheDifference)
{
    const std::vector figures{figure("forest", "area_m2", "", 2018700, "m2", "fn48"),
                              figure("forest", "area_m2", "a", 1573000, "m2", "fn17"),
                              figure("forest", "area_m2", "b", 160000, "m2", "fn17")};
    const auto findings = findingsIn({.figures = figures});
    ASSERT_EQ(findings.size(), 1U);
    const Finding &sum = findings.front();
    EXPECT_EQ(sum.kind, Kind::PartsAgainstWhole);
    EXPECT_EQ(sum.severity, data::Severity::A) << "the forest is tracked";
    EXPECT_EQ(sum.left.value, 1733000.0);
    EXPECT_THAT(sum.left.terms, testing::ElementsAre(1573000.0, 160000.0));
    EXPECT_EQ(sum.left.source, "fn17");
    EXPECT_EQ(sum.right.value, 2018700.0);
    EXPECT_EQ(sum.right.source, "fn48");
    EXPECT_DOUBLE_EQ(sum.difference.value(), -285700.0);
}

data::Target target(const char *code, const char *comparison, double value, std::optional<double> baseline)
{
    return {.id = 7,
            .code = code,
            .title = "Tổng đàn",
            .comparison = comparison,
            .value = value,
            .valueText = "như in",
            .unit = "tấn",
            .wording = "đến năm 2030",
            .lastDay = 2030y / 12 / 31,
            .baseline = baseline,
            .source = "P2"};
}

TEST(TargetFindings, HoldATargetAgainstWhatIsThereAlready)
{
    const std::vector targets{target("1", ">=", 88, 110.7), target("2", "=", 5, 70.4), target("3", ">=", 110.7, 110.7),
                              target("4", "<", 1, 3),       target("5", ">=", 5, {}),  target("6", ">", 120, 110)};
    const auto findings = findingsIn({.targets = targets});
    EXPECT_EQ(keysOf(findings), (Keys{"below/target/1", "below/target/2"}));
    EXPECT_EQ(findings.front().key, "below/target/2") << "less than half is grave, and comes first";
    EXPECT_EQ(findings.front().severity, data::Severity::A);
    EXPECT_EQ(findings.back().severity, data::Severity::B);
    EXPECT_EQ(findings.front().subject.id, 7);
}

TEST(TargetFindings, MissAYearAndASource)
{
    data::Target dateless = target("13", ">=", 95, {});
    dateless.lastDay = {};
    data::Target sourceless = target("14", ">=", 95, {});
    sourceless.source.clear();
    EXPECT_EQ(keysOf(findingsIn({.targets = std::vector{dateless, sourceless}})),
              (Keys{"year/target/13", "source/target/14"}));
}

TEST(TargetFindings, CountWhatAYearlyFallTakesAway)
{
    data::Target fall = target("18", "=", 0.03, {});
    fall.title = "Tỷ lệ hộ nghèo giảm bình quân hàng năm";
    fall.unit = "%/năm";
    fall.lastDay = 2026y / 12 / 31;
    fall.lastYear = 2030;
    const auto withPoverty = [&](double percent) {
        const std::vector figures{figure("ward", "poverty_rate", "", percent, "percent", "fn1")};
        return keysOf(findingsIn({.targets = std::vector{fall}, .figures = figures}));
    };
    EXPECT_EQ(withPoverty(0.03), Keys{"zero/target/18"});
    EXPECT_EQ(withPoverty(0.15), Keys{});
}

TEST(TargetFindings, ReadTheWordsOfBoundsAndShares)
{
    data::Target twice = target("14", ">=", 95.5, {});
    twice.valueText = "trên 95,5% trở lên";
    data::Target share = target("31", ">=", 5500, {});
    share.title = "Tỷ lệ số người được giải quyết việc làm";
    share.unit = "người";
    data::Target fraction = share;
    fraction.code = "15b";
    fraction.valueText = "9/16 trường";
    EXPECT_EQ(keysOf(findingsIn({.targets = std::vector{twice, share, fraction}})),
              (Keys{"bounds/target/14", "share/target/31"}));
}

data::Milestone milestone(const char *code, const char *title, data::Date lastDay)
{
    return {.code = code, .project = 1, .title = title, .lastDay = lastDay, .responsible = "UBND", .source = "P2"};
}

TEST(MilestoneFindings, MissDateResponsibleAndSource)
{
    data::Milestone bare{.code = "M-1", .title = "Việc"};
    EXPECT_EQ(keysOf(findingsIn({.milestones = std::vector{bare}})),
              (Keys{"date/milestone/M-1", "responsible/milestone/M-1", "source/milestone/M-1"}));
    const data::Milestone whole = milestone("M-2", "Việc", kToday);
    EXPECT_EQ(keysOf(findingsIn({.milestones = std::vector{whole}})), Keys{});
}

TEST(MilestoneFindings, AreDoneOnADayToCome)
{
    data::Milestone done = milestone("M-1", "Việc", kToday);
    done.doneOn = kToday;
    EXPECT_EQ(keysOf(findingsIn({.milestones = std::vector{done}})), Keys{});
    done.doneOn = 2026y / 11 / 24;
    EXPECT_EQ(keysOf(findingsIn({.milestones = std::vector{done}})), Keys{"future/milestone/M-1"});
}

TEST(MilestoneFindings, HandLandOverBeforeItIsCleared)
{
    const data::Milestone cleared = milestone("M-4", "Hoàn thành toàn bộ công tác GPMB", 2027y / 3 / 31);
    const auto with = [&](const char *title, data::Date day) {
        return keysOf(findingsIn({.milestones = std::vector{milestone("M-3", title, day), cleared}}));
    };
    EXPECT_EQ(with("Bàn giao mặt bằng cho nhà thầu", 2026y / 11 / 30), Keys{"handover/milestone/M-3/M-4"});
    EXPECT_EQ(with("Bàn giao mặt bằng cho nhà thầu", 2027y / 3 / 31), Keys{});
    EXPECT_EQ(with("Bàn giao mặt bằng 2,5 km đầu tiên", 2026y / 11 / 30), Keys{}) << "the part is stated";
}

TEST(MilestoneFindings, FindOneWorkWithTwoDates)
{
    const char *part = "Hoàn thành công trình công cộng và hạ tầng kỹ thuật bị ảnh hưởng";
    const char *more = "Hoàn thành khu tái định cư, di dời công trình công cộng, hạ tầng kỹ thuật bị ảnh hưởng";
    const auto with = [&](const char *second, data::Date day) {
        return keysOf(findingsIn(
            {.milestones = std::vector{milestone("M-1", part, 2026y / 3 / 31), milestone("M-2", second, day)}}));
    };
    EXPECT_EQ(with(more, 2026y / 9 / 30), Keys{"due-twice/milestone/M-1/M-2"});
    EXPECT_EQ(with(more, 2026y / 3 / 31), Keys{});
    EXPECT_EQ(with("Hoàn thành công trình", 2026y / 9 / 30), Keys{}) << "few words say too little";
}

} // namespace
