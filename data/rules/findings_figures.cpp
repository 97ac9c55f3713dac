// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Declared figures against each other: parts and whole, one figure at two places, blanks.

#include "data/rules/findings_p.h"

#include <algorithm>
#include <array>
#include <format>
#include <map>

namespace data::finding {

namespace {

using Kind = Finding::Kind;
using Figures = std::vector<const DeclaredFigure *>;

/// Counts, areas and money add up; rates, years and figures per head do not.
bool isAdditive(const DeclaredFigure &figure)
{
    constexpr std::array<std::string_view, 4> kOthers{"percent", "percent_per_year", "ratio", "year"};
    return !std::ranges::contains(kOthers, figure.unit) && !figure.quantity.contains("per_head");
}

std::string topicOf(const DeclaredFigure &figure) { return figure.subject + '/' + figure.quantity; }

Finding findingOf(const Evidence &evidence, Kind kind, const DeclaredFigure &figure)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severityOfFigure(evidence, figure.subject);
    finding.topic = topicOf(figure);
    finding.subject = subjectOfFigure(evidence, figure.subject);
    return finding;
}

/// What one place says of the parts against the whole. A single part is no list of them.
std::optional<Finding> compareParts(const Evidence &evidence, const Figures &parts, const DeclaredFigure &whole)
{
    FindingSide sum{.value = 0.0, .unit = whole.unit, .source = parts.front()->source};
    bool blank = false;
    for (const DeclaredFigure *part : parts) {
        blank = blank || !part->value;
        if (part->value) {
            sum.terms.push_back(*part->value);
            *sum.value += *part->value;
        }
    }
    if (sum.terms.size() < 2 || !differ(*sum.value, *whole.value))
        return {};
    const bool incomplete = blank && *sum.value < *whole.value;
    Finding finding = findingOf(evidence, incomplete ? Kind::PartsIncomplete : Kind::PartsAgainstWhole, whole);
    finding.key = std::format("parts/{}/{}", finding.topic, sum.source);
    finding.difference = *sum.value - *whole.value;
    finding.left = std::move(sum);
    finding.right = sideOf(whole);
    return finding;
}

/// Figures of one subject and quantity.
void checkParts(const Evidence &evidence, const Figures &figures, std::vector<Finding> &findings)
{
    const auto whole =
        std::ranges::find_if(figures, [](const auto *each) { return each->part.empty() && each->value; });
    if (whole == figures.end() || !isAdditive(**whole))
        return;
    std::map<std::string_view, Figures> bySource;
    for (const DeclaredFigure *figure : figures)
        if (!figure->part.empty())
            bySource[figure->source].push_back(figure);
    for (const auto &[source, parts] : bySource)
        if (auto finding = compareParts(evidence, parts, **whole))
            findings.push_back(std::move(*finding));
}

/// Each later statement against the first of the same thing.
void checkStatedTwice(const Evidence &evidence, const Figures &figures, std::vector<Finding> &findings)
{
    std::map<std::string_view, const DeclaredFigure *> first;
    for (const DeclaredFigure *figure : figures) {
        if (!figure->value)
            continue;
        const auto [known, isNew] = first.emplace(figure->part, figure);
        if (isNew || !differ(*known->second->value, *figure->value))
            continue;
        Finding finding = findingOf(evidence, Kind::StatedTwice, *figure);
        finding.key = std::format("twice/{}/{}/{}", finding.topic, figure->part, figure->source);
        finding.difference = *known->second->value - *figure->value;
        finding.left = sideOf(*known->second);
        finding.right = sideOf(*figure);
        findings.push_back(std::move(finding));
    }
}

void checkBlank(const Evidence &evidence, const DeclaredFigure &figure, std::vector<Finding> &findings)
{
    const auto add = [&](Kind kind, std::string_view prefix) {
        Finding finding = findingOf(evidence, kind, figure);
        finding.key = std::format("{}/{}/{}/{}", prefix, finding.topic, figure.part, figure.source);
        finding.left = sideOf(figure);
        if (finding.severity != Severity::A)
            finding.severity = Severity::C;
        findings.push_back(std::move(finding));
    };
    if (!figure.value)
        add(Kind::FigureBlank, "blank");
    if (figure.source.empty())
        add(Kind::WithoutSource, "source");
}

/// "a_and_b" of one quantity, where another of the same subject and place has "a" and "b" apart.
void checkJoint(const Evidence &evidence, const DeclaredFigure &joint, std::vector<Finding> &findings)
{
    const std::size_t middle = joint.part.find("_and_");
    if (middle == std::string::npos || !joint.value)
        return;
    const std::array<std::string, 2> parts{joint.part.substr(0, middle), joint.part.substr(middle + 5)};
    for (const DeclaredFigure &other : evidence.figures) {
        if (other.subject != joint.subject || other.source != joint.source || other.part != parts[0] || !other.value)
            continue;
        const auto second = std::ranges::find_if(evidence.figures, [&](const DeclaredFigure &each) {
            return each.subject == other.subject && each.quantity == other.quantity && each.source == other.source &&
                   each.part == parts[1] && each.value;
        });
        if (second == evidence.figures.end())
            continue;
        Finding finding = findingOf(evidence, Kind::JointFigure, joint);
        finding.key = std::format("joint/{}/{}/{}", finding.topic, joint.part, joint.source);
        finding.left = sideOf(joint);
        finding.right = {.text = other.wording + " + " + second->wording,
                         .value = *other.value + *second->value,
                         .unit = other.unit,
                         .terms = {*other.value, *second->value},
                         .source = other.source};
        findings.push_back(std::move(finding));
        return;
    }
}

} // namespace

std::vector<Finding> inFigures(const Evidence &evidence)
{
    std::map<std::string, Figures> groups;
    std::vector<Finding> findings;
    for (const DeclaredFigure &figure : evidence.figures) {
        groups[topicOf(figure)].push_back(&figure);
        checkBlank(evidence, figure, findings);
        checkJoint(evidence, figure, findings);
    }
    for (const auto &[topic, figures] : groups) {
        checkParts(evidence, figures, findings);
        checkStatedTwice(evidence, figures, findings);
    }
    return findings;
}

} // namespace data::finding
