// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/legal_clock.h"
#include "data/store/workspace.h"

#include <span>
#include <vector>

namespace data {

/// In the usual order; those that may happen at any time last.
[[nodiscard]] std::vector<ClearanceStep> clearanceSteps(const Workspace &workspace);
/// Of all projects that take a step at another place than usual.
[[nodiscard]] std::vector<ProjectStep> projectSteps(const Workspace &workspace);
/// The order of a project, or the usual one.
[[nodiscard]] ClearanceOrder projectOrder(const Workspace &workspace, std::optional<Id> project);
[[nodiscard]] std::vector<LegalRule> legalRules(const Workspace &workspace);
/// Sorted.
[[nodiscard]] std::vector<Date> publicHolidays(const Workspace &workspace);

/// What would become of an event on one parcel.
struct EventPlan
{
    Id parcel = 0;
    bool accepted = false;
    std::vector<Refusal> refusals; ///< those overridden too
};

/// By parcel, each once, without writing anything. Throws Error{UnknownParcel}.
[[nodiscard]] std::vector<EventPlan> planEvents(const Workspace &workspace, std::span<const Id> parcels,
                                                const NewEvent &event, Date today);

struct RecordedEvents
{
    std::optional<Id> change; ///< nothing: no parcel took the event
    std::vector<EventPlan> plan;
};

/// Records @p event for those of @p parcels that take it, as one change; its amount is that of each. What
/// was planned of the step becomes what took place. Throws Error{UnknownParcel}.
RecordedEvents recordEvents(Workspace &workspace, std::span<const Id> parcels, const NewEvent &event, Date today,
                            const Author &author);

/// The same for one parcel; the change. Throws Error: UnknownParcel, EventRefused.
Id recordEvent(Workspace &workspace, Id parcel, const NewEvent &event, Date today, const Author &author);

/// Its row key. Throws Error{BadContent} where a rule of the table is broken, or it says nothing.
Id openObstacle(Workspace &workspace, const Obstacle &obstacle, const Author &author);

/// The change. Throws Error: UnknownObstacle where none is open under this key, BadContent for a day to
/// come or before it was opened.
Id closeObstacle(Workspace &workspace, Id obstacle, Date on, const std::string &resolution, Date today,
                 const Author &author);

} // namespace data
