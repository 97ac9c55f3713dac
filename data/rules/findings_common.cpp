// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/findings_p.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace data::finding {

bool differ(double a, double b) { return std::abs(a - b) > 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

double roundingOf(double value)
{
    const std::string text = std::format("{}", value);
    const std::size_t point = text.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : text.size() - point - 1;
    return 0.5 * std::pow(10.0, -static_cast<double>(decimals));
}

std::optional<Total> totalOf(const Evidence &evidence, std::string_view subject, std::string_view quantity)
{
    std::optional<Total> sum;
    for (const DeclaredFigure &figure : evidence.figures) {
        if (figure.subject != subject || figure.quantity != quantity || !figure.value)
            continue;
        if (figure.part.empty())
            return Total{.value = *figure.value, .source = figure.source};
        sum = Total{.value = (sum ? sum->value : 0.0) + *figure.value, .source = figure.source};
    }
    return sum;
}

FindingSubject subjectOfFigure(const Evidence &evidence, std::string_view subject)
{
    for (const Project &project : evidence.projects)
        if (project.code == subject)
            return {.kind = "project", .code = project.code, .id = project.id};
    for (const Forest &forest : evidence.forests)
        if (subject == "forest" && !forest.partOf)
            return {.kind = "forest", .code = forest.code, .id = forest.id};
    for (const AdminUnit &unit : evidence.units)
        if (unit.kind == "ward")
            return {.kind = "unit", .code = unit.code, .id = unit.id};
    return {};
}

Severity severityOfFigure(const Evidence &evidence, std::string_view subject)
{
    const bool tracked = subject == "forest" || subject == "clearance" ||
                         std::ranges::contains(evidence.projects, subject, &Project::code);
    return tracked ? Severity::A : Severity::B;
}

FindingSide sideOf(const DeclaredFigure &figure)
{
    return {.text = figure.wording, .value = figure.value, .unit = figure.unit, .source = figure.source};
}

std::string codeOf(const Parcel &parcel) { return parcel.mapSheet + '/' + parcel.number; }

std::string keyOf(const Evidence &evidence, const Parcel &parcel)
{
    const auto unit =
        std::ranges::find_if(evidence.units, [&](const AdminUnit &each) { return each.id == parcel.unit; });
    return (unit == evidence.units.end() ? std::string() : unit->code + '/') + codeOf(parcel);
}

FindingSubject subjectOf(const Parcel &parcel) { return {.kind = "parcel", .code = codeOf(parcel), .id = parcel.id}; }

} // namespace data::finding
