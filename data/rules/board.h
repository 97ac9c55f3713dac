// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/project.h"

#include <span>
#include <string>
#include <vector>

namespace data {

/// In order of urgency.
enum class DueState { Overdue, Within7, Within30, Within90, Later, NoDate, DoneLate, DoneOnTime };

/// English snake_case name of a state, as the commands print it: "overdue", "within_7_days", ...
[[nodiscard]] std::string_view nameOf(DueState state);

/// One line of the deadline board.
struct BoardItem
{
    enum class Kind { Milestone, Target };
    Kind kind = Kind::Milestone;
    Id record = 0;
    std::string code;
    std::optional<Id> project;
    std::string projectCode; ///< empty: of the ward as a whole
    std::string projectName;
    std::string title;
    std::string wording;
    std::optional<Date> lastDay; ///< of the coming occurrence, where it recurs
    std::optional<int> daysLeft; ///< negative: overdue by so many; of done work: lastDay - doneOn
    std::optional<Date> doneOn;
    bool recurring = false;
    DueState state = DueState::NoDate;
    std::string responsible;
    std::string source;
};

/// What is due, seen from @p today, ordered by urgency: overdue first (longest first), then by last
/// day, then undated, then done (latest first); equal ones by project code, then code, where "4b"
/// comes before "10". The last day itself is still in time.
///
/// A recurring one shows its coming occurrence, and its last one once all are past; being done counts
/// for the occurrence that was coming on that day. What is done after @p today is not done yet.
/// Targets with comparison "done" are left out: a milestone carries their date.
[[nodiscard]] std::vector<BoardItem> makeBoard(std::span<const Milestone> milestones, std::span<const Target> targets,
                                               std::span<const Project> projects, Date today);

/// What a project is held to next: of its milestones that are not done and not past, the one with the first
/// last day. Null: none. Into @p milestones.
[[nodiscard]] const Milestone *nextMilestone(std::span<const Milestone> milestones, Id project, Date today);

} // namespace data
