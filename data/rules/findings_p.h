// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/findings.h"

#include <string>
#include <string_view>
#include <vector>

/// The rules, by subject; each gives what it finds in no order.
namespace data::finding {

[[nodiscard]] std::vector<Finding> inFigures(const Evidence &evidence);
[[nodiscard]] std::vector<Finding> inRatios(const Evidence &evidence);
[[nodiscard]] std::vector<Finding> inTargets(const Evidence &evidence);
[[nodiscard]] std::vector<Finding> inMilestones(const Evidence &evidence, Date today);
[[nodiscard]] std::vector<Finding> inSteps(const Evidence &evidence, Date today);
[[nodiscard]] std::vector<Finding> inAreas(const Evidence &evidence);
[[nodiscard]] std::vector<Finding> inImports(const Evidence &evidence);
[[nodiscard]] std::vector<Finding> inNotes(const Evidence &evidence);

/// Whether two figures differ by more than sums of doubles do.
[[nodiscard]] bool differ(double a, double b);
/// Half of the last decimal a figure is written with: 0.05 of 1.2.
[[nodiscard]] double roundingOf(double value);

/// The whole as declared, or the sum of what is declared of its parts; nothing if neither is.
struct Total
{
    double value = 0.0;
    std::string source;
};
[[nodiscard]] std::optional<Total> totalOf(const Evidence &evidence, std::string_view subject,
                                           std::string_view quantity);

/// What a declared figure's subject is: a project by its code, the forest, else the ward.
[[nodiscard]] FindingSubject subjectOfFigure(const Evidence &evidence, std::string_view subject);
/// A for what is tracked (projects, forest, land clearance), else B.
[[nodiscard]] Severity severityOfFigure(const Evidence &evidence, std::string_view subject);
[[nodiscard]] FindingSide sideOf(const DeclaredFigure &figure);

/// "12/345": map sheet and number.
[[nodiscard]] std::string codeOf(const Parcel &parcel);
/// Stable where row keys are not: former ward, map sheet, number.
[[nodiscard]] std::string keyOf(const Evidence &evidence, const Parcel &parcel);
[[nodiscard]] FindingSubject subjectOf(const Parcel &parcel);

} // namespace data::finding
