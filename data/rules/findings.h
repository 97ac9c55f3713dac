// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/clearance.h"
#include "data/model/finding.h"
#include "data/model/parcel.h"
#include "data/model/place.h"
#include "data/model/project.h"

#include <span>

namespace data {

/// All that is looked at; spans stay the caller's.
struct Evidence
{
    std::span<const AdminUnit> units;
    std::span<const Forest> forests;
    std::span<const Project> projects;
    std::span<const Milestone> milestones;
    std::span<const Target> targets;
    std::span<const DeclaredFigure> figures;
    std::span<const Stage> stages;
    std::span<const Parcel> parcels;
    std::span<const ParcelEvent> events; ///< of all parcels, those of one together
    std::span<const ImportNote> imported;
    std::span<const NotedContradiction> noted;
    std::span<const Acknowledgement> acknowledgements;
    std::span<const ProjectStep> projectSteps{}; ///< of projects with an order of their own
};

/// Every contradiction and gap, seen from @p today: the grave ones first, then by kind and key. Pure.
/// Geometry that is illustrative is never held against a figure: it measures nothing.
[[nodiscard]] std::vector<Finding> findContradictions(const Evidence &evidence, Date today);

/// English snake_case name of a kind, as the commands print it: "parts_against_whole", ...
[[nodiscard]] std::string_view nameOf(Finding::Kind kind);
/// "A", "B", "C".
[[nodiscard]] std::string_view nameOf(Severity severity);
/// Of "A", "B" or "C".
[[nodiscard]] std::optional<Severity> severityOf(std::string_view name);

/// Both sides as one text: an acknowledgement holds as long as it stays the same.
[[nodiscard]] std::string sidesOf(const Finding &finding);

} // namespace data
