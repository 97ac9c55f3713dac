// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/findings_p.h"
#include "data/rules/plain_words_p.h"

#include <format>

namespace data::finding {

namespace {

using Kind = Finding::Kind;

Finding findingOf(Kind kind, Severity severity, std::string_view prefix, const Target &target)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.key = std::format("{}/target/{}", prefix, target.code);
    finding.topic = target.title;
    finding.subject = {.kind = "target", .code = target.code, .id = target.id};
    finding.left = {.label = target.code,
                    .text = target.valueText,
                    .value = target.value,
                    .unit = target.unit,
                    .source = target.source};
    return finding;
}

/// Less than what is there already; grave where less than half would be left.
std::optional<Finding> belowBaseline(const Target &target)
{
    const bool wantsMore = target.comparison == ">=" || target.comparison == ">" || target.comparison == "=";
    if (!wantsMore || !target.value || !target.baseline || *target.value >= *target.baseline)
        return {};
    const bool grave = *target.value < *target.baseline / 2;
    Finding finding = findingOf(Kind::TargetBelowBaseline, grave ? Severity::A : Severity::B, "below", target);
    finding.right = {
        .text = target.baselineText, .value = target.baseline, .unit = target.unit, .source = target.baselineSource};
    finding.difference = *target.value - *target.baseline;
    return finding;
}

/// "Tỷ lệ hộ nghèo giảm bình quân hàng năm": as much as the years take away, against what there is.
std::optional<Finding> belowZero(const Evidence &evidence, const Target &target)
{
    if (!target.value || !target.lastDay || !target.lastYear || !plainText(target.title).contains(" ho ngheo giam "))
        return {};
    const auto now = totalOf(evidence, "ward", "poverty_rate");
    const int years = *target.lastYear - static_cast<int>(target.lastDay->year()) + 1;
    if (!now || *target.value * years <= now->value + roundingOf(now->value))
        return {};
    Finding finding = findingOf(Kind::TargetBelowZero, Severity::A, "zero", target);
    finding.left.text.clear(); // the product says more
    finding.left.value = *target.value * years;
    finding.left.unit = "percent";
    finding.left.terms = {*target.value, static_cast<double>(years)};
    finding.right = {.value = now->value, .unit = "percent", .source = now->source};
    finding.difference = *finding.left.value - now->value;
    return finding;
}

/// "trên 95,5% trở lên" is both > and >=.
bool hasTwoBounds(const Target &target)
{
    const std::string words = plainText(target.valueText);
    return (words.contains(" tren ") && words.contains(" tro len ")) ||
           (words.contains(" duoi ") && words.contains(" tro xuong "));
}

/// Called a share, with a unit that is none; a fraction ("9/16 trường") is one.
bool isNoShare(const Target &target)
{
    return plainText(target.title).starts_with(" ty le ") && !target.unit.empty() && !target.unit.starts_with('%') &&
           !target.valueText.contains('/');
}

} // namespace

std::vector<Finding> inTargets(const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const Target &target : evidence.targets) {
        if (auto finding = belowBaseline(target))
            findings.push_back(std::move(*finding));
        if (auto finding = belowZero(evidence, target))
            findings.push_back(std::move(*finding));
        if (!target.lastDay)
            findings.push_back(findingOf(Kind::TargetWithoutYear, Severity::A, "year", target));
        if (hasTwoBounds(target))
            findings.push_back(findingOf(Kind::TargetTwoBounds, Severity::C, "bounds", target));
        if (isNoShare(target))
            findings.push_back(findingOf(Kind::TargetNoShare, Severity::C, "share", target));
        if (target.source.empty())
            findings.push_back(findingOf(Kind::WithoutSource, Severity::C, "source", target));
    }
    return findings;
}

} // namespace data::finding
