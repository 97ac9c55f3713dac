// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/findings.h"

#include "data/rules/findings_p.h"

#include <algorithm>
#include <array>
#include <format>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace data {

namespace finding {

namespace {

/// Of one or more records that the note is about.
FindingSubject subjectOfNote(const Evidence &evidence, const NotedContradiction &note)
{
    FindingSubject subject{.kind = note.subjectKind, .code = note.subjectCode};
    const auto find = [&](const auto &rows) {
        for (const auto &row : rows)
            if (row.code == note.subjectCode)
                subject.id = row.id;
    };
    if (note.subjectKind == "project")
        find(evidence.projects);
    else if (note.subjectKind == "milestone")
        find(evidence.milestones);
    else if (note.subjectKind == "target")
        find(evidence.targets);
    else if (note.subjectKind == "forest")
        find(evidence.forests);
    else if (note.subjectKind == "unit")
        find(evidence.units);
    return subject.id == 0 ? FindingSubject{} : subject;
}

} // namespace

std::vector<Finding> inNotes(const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const NotedContradiction &note : evidence.noted) {
        Finding finding;
        finding.key = "noted/" + note.code;
        finding.severity = note.severity;
        finding.topic = note.text;
        finding.left = {.text = note.leftText, .source = note.leftSource};
        finding.right = {.text = note.rightText, .source = note.rightSource};
        finding.note = note.difference;
        finding.subject = subjectOfNote(evidence, note);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace finding

namespace {

std::string sideText(const FindingSide &side)
{
    std::string text = std::format("{} | {} | {} | {}", side.label, side.text,
                                   side.value ? std::format("{} {}", *side.value, side.unit) : std::string(),
                                   side.date ? toIso(*side.date) : std::string());
    for (const double term : side.terms)
        text += std::format(" | {}", term);
    return text;
}

void acknowledge(std::vector<Finding> &findings, std::span<const Acknowledgement> acknowledgements)
{
    std::unordered_map<std::string_view, const Acknowledgement *> byKey;
    for (const Acknowledgement &each : acknowledgements)
        byKey.emplace(each.key, &each);
    for (Finding &finding : findings) {
        const auto found = byKey.find(finding.key);
        if (found == byKey.end())
            continue;
        finding.acknowledgement = *found->second;
        finding.acknowledgement->outdated = found->second->sides != sidesOf(finding);
    }
}

constexpr std::array<std::pair<Finding::Kind, std::string_view>, 27> kKinds{{
    {Finding::Kind::PartsAgainstWhole, "parts_against_whole"},
    {Finding::Kind::PartsIncomplete, "parts_incomplete"},
    {Finding::Kind::StatedTwice, "stated_twice"},
    {Finding::Kind::RatioDiffers, "ratio_differs"},
    {Finding::Kind::RiseAboveNew, "rise_above_new"},
    {Finding::Kind::JointFigure, "joint_figure"},
    {Finding::Kind::FigureBlank, "figure_blank"},
    {Finding::Kind::WithoutSource, "without_source"},
    {Finding::Kind::CoverageBelowForest, "coverage_below_forest"},
    {Finding::Kind::TargetBelowBaseline, "target_below_baseline"},
    {Finding::Kind::TargetWithoutYear, "target_without_year"},
    {Finding::Kind::TargetBelowZero, "target_below_zero"},
    {Finding::Kind::TargetTwoBounds, "target_two_bounds"},
    {Finding::Kind::TargetNoShare, "target_no_share"},
    {Finding::Kind::MilestoneWithoutDate, "milestone_without_date"},
    {Finding::Kind::MilestoneWithoutResponsible, "milestone_without_responsible"},
    {Finding::Kind::HandoverBeforeClearance, "handover_before_clearance"},
    {Finding::Kind::WorkDueTwice, "work_due_twice"},
    {Finding::Kind::DoneInFuture, "done_in_future"},
    {Finding::Kind::StepsOutOfOrder, "steps_out_of_order"},
    {Finding::Kind::PaidAboveApproved, "paid_above_approved"},
    {Finding::Kind::ParcelsOverlap, "parcels_overlap"},
    {Finding::Kind::AreaDiffers, "area_differs"},
    {Finding::Kind::TakenAndRemaining, "taken_and_remaining"},
    {Finding::Kind::LeftOutOfImport, "left_out_of_import"},
    {Finding::Kind::DoubtedByImport, "doubted_by_import"},
    {Finding::Kind::Noted, "noted"},
}};
static_assert([] {
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (kKinds[i].first != static_cast<Finding::Kind>(i))
            return false;
    return kKinds.back().first == Finding::Kind::Noted;
}());

} // namespace

std::vector<Finding> findContradictions(const Evidence &evidence, Date today)
{
    std::vector<Finding> findings;
    const auto take = [&](std::vector<Finding> more) { std::ranges::move(more, std::back_inserter(findings)); };
    take(finding::inFigures(evidence));
    take(finding::inRatios(evidence));
    take(finding::inTargets(evidence));
    take(finding::inMilestones(evidence, today));
    take(finding::inSteps(evidence, today));
    take(finding::inAreas(evidence));
    take(finding::inImports(evidence));
    take(finding::inNotes(evidence));
    acknowledge(findings, evidence.acknowledgements);
    std::ranges::stable_sort(findings, {},
                             [](const Finding &each) { return std::tie(each.severity, each.kind, each.key); });
    return findings;
}

std::string_view nameOf(Finding::Kind kind) { return kKinds[static_cast<std::size_t>(kind)].second; }

std::string_view nameOf(Severity severity)
{
    constexpr std::array<std::string_view, 3> kNames{"A", "B", "C"};
    return kNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityOf(std::string_view name)
{
    for (const Severity each : {Severity::A, Severity::B, Severity::C})
        if (nameOf(each) == name)
            return each;
    return std::nullopt;
}

std::string sidesOf(const Finding &finding)
{
    return sideText(finding.left) + " <> " + sideText(finding.right) + " <> " + finding.note;
}

} // namespace data
