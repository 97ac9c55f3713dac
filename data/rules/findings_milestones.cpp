// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/findings_p.h"
#include "data/rules/plain_words_p.h"

#include <algorithm>
#include <array>
#include <format>

namespace data::finding {

namespace {

using Kind = Finding::Kind;

FindingSide sideOf(const Milestone &milestone)
{
    return {.label = milestone.code, .text = milestone.wording, .date = milestone.lastDay, .source = milestone.source};
}

Finding findingOf(Kind kind, Severity severity, std::string_view prefix, const Milestone &milestone)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.key = std::format("{}/milestone/{}", prefix, milestone.code);
    finding.topic = milestone.title;
    finding.subject = {.kind = "milestone", .code = milestone.code, .id = milestone.id};
    finding.left = sideOf(milestone);
    return finding;
}

Finding pairOf(Kind kind, std::string_view prefix, const Milestone &first, const Milestone &second)
{
    Finding finding = findingOf(kind, Severity::A, prefix, first);
    finding.key += '/' + second.code;
    finding.right = sideOf(second);
    finding.difference = daysBetween(*second.lastDay, *first.lastDay);
    return finding;
}

void checkAlone(const Milestone &milestone, Date today, std::vector<Finding> &findings)
{
    if (!milestone.lastDay)
        findings.push_back(findingOf(Kind::MilestoneWithoutDate, Severity::A, "date", milestone));
    if (milestone.responsible.empty() && !milestone.doneOn)
        findings.push_back(findingOf(Kind::MilestoneWithoutResponsible, Severity::B, "responsible", milestone));
    if (milestone.source.empty())
        findings.push_back(findingOf(Kind::WithoutSource, Severity::C, "source", milestone));
    if (milestone.doneOn && *milestone.doneOn > today) {
        Finding finding = findingOf(Kind::DoneInFuture, Severity::A, "future", milestone);
        finding.left.date = milestone.doneOn;
        findings.push_back(std::move(finding));
    }
}

/// Hand-over of cleared land; a figure in the title says how much of it.
bool isWholeHandover(const Milestone &milestone)
{
    const std::string title = plainText(milestone.title);
    return title.contains(" ban giao mat bang ") &&
           std::ranges::none_of(title, [](char c) { return c >= '0' && c <= '9'; });
}

bool isFullClearance(const Milestone &milestone)
{
    const std::string title = plainText(milestone.title);
    return title.contains(" toan bo ") && (title.contains(" gpmb ") || title.contains(" giai phong mat bang "));
}

/// The words a title is recognised by.
std::vector<std::string> tellingWords(const Milestone &milestone)
{
    static constexpr std::array<std::string_view, 5> kLinks{"va", "cac", "cua", "cho", "theo"};
    std::vector<std::string> words = plainWords(milestone.title);
    std::erase_if(words, [](const std::string &word) { return std::ranges::contains(kLinks, word); });
    std::ranges::sort(words);
    return words;
}

/// Whether all the words of the shorter title stand in the longer one; few words say too little.
bool nameTheSameWork(const Milestone &first, const Milestone &second)
{
    constexpr std::size_t kFew = 6;
    const auto a = tellingWords(first);
    const auto b = tellingWords(second);
    const auto &[shorter, longer] = a.size() < b.size() ? std::tie(a, b) : std::tie(b, a);
    return shorter.size() >= kFew && std::ranges::includes(longer, shorter);
}

void checkPair(const Milestone &first, const Milestone &second, std::vector<Finding> &findings)
{
    if (!first.lastDay || !second.lastDay || first.project != second.project)
        return;
    if (isWholeHandover(first) && isFullClearance(second) && *first.lastDay < *second.lastDay)
        findings.push_back(pairOf(Kind::HandoverBeforeClearance, "handover", first, second));
    const bool once = first.code < second.code && !first.lastYear && !second.lastYear;
    if (once && *first.lastDay != *second.lastDay && nameTheSameWork(first, second))
        findings.push_back(pairOf(Kind::WorkDueTwice, "due-twice", first, second));
}

} // namespace

std::vector<Finding> inMilestones(const Evidence &evidence, Date today)
{
    std::vector<Finding> findings;
    for (const Milestone &first : evidence.milestones) {
        checkAlone(first, today, findings);
        for (const Milestone &second : evidence.milestones)
            checkPair(first, second, findings);
    }
    return findings;
}

} // namespace data::finding
