// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Declared ratios, shares and rises against the figures they are made of.

#include "data/rules/findings_p.h"

#include <array>
#include <cmath>
#include <format>

namespace data::finding {

namespace {

using Kind = Finding::Kind;

/// What a declared ratio means: numerator / denominator * scale, of one subject.
struct Ratio
{
    std::string_view subject;
    std::string_view quantity;
    std::string_view numerator;
    std::string_view denominator;
    double scale;
};
constexpr std::array<Ratio, 4> kRatios{{
    {"investment", "ratio_to_2015_2020", "amount_dong", "amount_2015_2020_dong", 1.0},
    {"retail", "ratio_to_term_start", "amount_dong", "amount_term_start_dong", 1.0},
    {"ward", "cultural_units_share", "cultural_units", "cultural_units_considered", 100.0},
    {"ward", "security_team_coverage", "security_teams", "neighbourhoods", 100.0},
}};

const DeclaredFigure *figureOf(const Evidence &evidence, std::string_view subject, std::string_view quantity)
{
    for (const DeclaredFigure &figure : evidence.figures)
        if (figure.subject == subject && figure.quantity == quantity && figure.part.empty() && figure.value)
            return &figure;
    return nullptr;
}

std::string bothSources(const std::string &a, const std::string &b) { return a == b ? a : a + ", " + b; }

Finding findingOf(const Evidence &evidence, Kind kind, std::string_view prefix, const DeclaredFigure &declared)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severityOfFigure(evidence, declared.subject);
    finding.topic = declared.subject + '/' + declared.quantity;
    finding.key = std::format("{}/{}/{}", prefix, finding.topic, declared.source);
    finding.subject = subjectOfFigure(evidence, declared.subject);
    finding.right = sideOf(declared);
    return finding;
}

void checkRatio(const Evidence &evidence, const Ratio &ratio, std::vector<Finding> &findings)
{
    const DeclaredFigure *declared = figureOf(evidence, ratio.subject, ratio.quantity);
    const auto numerator = totalOf(evidence, ratio.subject, ratio.numerator);
    const auto denominator = totalOf(evidence, ratio.subject, ratio.denominator);
    if (!declared || !numerator || !denominator || denominator->value <= 0.0)
        return;
    const double computed = numerator->value / denominator->value * ratio.scale;
    if (std::abs(computed - *declared->value) <= roundingOf(*declared->value) + 1e-9)
        return;
    Finding finding = findingOf(evidence, Kind::RatioDiffers, "ratio", *declared);
    finding.left = {.value = computed,
                    .unit = declared->unit,
                    .terms = {numerator->value, denominator->value},
                    .source = bothSources(numerator->source, denominator->source)};
    finding.difference = computed - *declared->value;
    findings.push_back(std::move(finding));
}

/// More firms on balance than were founded at all.
void checkRise(const Evidence &evidence, std::vector<Finding> &findings)
{
    const DeclaredFigure *rise = figureOf(evidence, "firms", "increase_since_2020");
    const DeclaredFigure *founded = figureOf(evidence, "new_firms", "firms");
    if (!rise || !founded || *rise->value <= *founded->value)
        return;
    Finding finding = findingOf(evidence, Kind::RiseAboveNew, "rise", *rise);
    finding.left = sideOf(*rise);
    finding.right = sideOf(*founded);
    finding.difference = *rise->value - *founded->value;
    findings.push_back(std::move(finding));
}

/// A share of the ward's area, in square metres, against the forest that is under management.
struct Cover
{
    std::string key;
    std::string topic;
    double percent;
    FindingSide said;
    FindingSubject subject;
};

void checkCover(const Evidence &evidence, const Cover &cover, std::vector<Finding> &findings)
{
    const auto ward = totalOf(evidence, "ward", "area_m2");
    const auto forest = figureOf(evidence, "forest", "area_m2");
    if (!ward || !forest)
        return;
    const double most = (cover.percent + roundingOf(cover.percent)) / 100.0 * ward->value;
    if (most >= *forest->value)
        return;
    Finding finding;
    finding.kind = Kind::CoverageBelowForest;
    finding.severity = Severity::A;
    finding.key = cover.key;
    finding.topic = cover.topic;
    finding.subject = cover.subject;
    finding.left = cover.said;
    finding.left.text.clear(); // the product says more
    finding.left.value = cover.percent / 100.0 * ward->value;
    finding.left.unit = "m2";
    finding.left.terms = {cover.percent, ward->value};
    finding.left.source = bothSources(cover.said.source, ward->source);
    finding.right = sideOf(*forest);
    finding.difference = *finding.left.value - *forest->value;
    findings.push_back(std::move(finding));
}

} // namespace

std::vector<Finding> inRatios(const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const Ratio &ratio : kRatios)
        checkRatio(evidence, ratio, findings);
    checkRise(evidence, findings);
    if (const DeclaredFigure *now = figureOf(evidence, "forest", "coverage"))
        checkCover(evidence,
                   {.key = "cover/forest/coverage/" + now->source,
                    .topic = "forest/coverage",
                    .percent = *now->value,
                    .said = sideOf(*now),
                    .subject = subjectOfFigure(evidence, "forest")},
                   findings);
    for (const Target &target : evidence.targets)
        if (target.value && target.unit == "%" && target.title.contains("che phủ rừng"))
            checkCover(evidence,
                       {.key = "cover/target/" + target.code,
                        .topic = target.title,
                        .percent = *target.value,
                        .said = {.label = target.code, .text = target.valueText, .source = target.source},
                        .subject = {.kind = "target", .code = target.code, .id = target.id}},
                       findings);
    return findings;
}

} // namespace data::finding
