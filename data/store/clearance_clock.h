// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/legal_clock.h"
#include "data/store/workspace.h"

#include <map>
#include <span>
#include <vector>

namespace data {

/// A parcel on which a step can no longer lawfully take place by a day.
struct LateParcel
{
    Id parcel = 0;
    Date earliest{}; ///< first lawful day of the step, if all that is missing before it follows at once
    int daysLate = 0;
};

/// A parcel whose compensation is not paid in full, or was paid after the period of law (Art. 94(3)).
struct LatePayment
{
    Id parcel = 0;
    Date due{};
    int daysLate = 0;
    bool paid = false; ///< by now, in full or into a bank
};

struct ProjectClock
{
    std::int64_t parcels = 0;
    std::int64_t done = 0; ///< the step took place by the day
    std::vector<LateParcel> late;
    std::vector<LatePayment> payments;
    std::int64_t landUnknown = 0; ///< parcels for which the longer notice was taken, as nothing says which land
};

/// Parcels of the whole workspace that are late by law, each list ascending by key.
struct LateByLaw
{
    std::map<Id, Date> goals; ///< by project, the last day of its next milestone
    std::vector<Id> tooLate;  ///< as LateParcel: cannot be handed over by that day
    std::vector<Id> payments; ///< as LatePayment
};

/// Runs the legal clock over parcels of a workspace, whose steps and periods it keeps: its answers point
/// into it.
class ClearanceClock
{
public:
    explicit ClearanceClock(const Workspace &workspace);

    /// The order of a project, or the usual one.
    [[nodiscard]] const ClearanceOrder &order(std::optional<Id> project);
    /// Throws Error{UnknownParcel}.
    [[nodiscard]] LegalClock of(Id parcel, Date today);
    /// First day on which @p step of a parcel can lawfully take place, as earliestDay() reckons it.
    /// Throws Error{UnknownParcel}.
    [[nodiscard]] std::optional<Date> earliest(Id parcel, std::string_view step, Date today);
    /// Of all parcels of a project in one pass: which can no longer make @p step by @p by, and which were
    /// paid late; each list with the longest delay first. Throws Error{UnknownProject}.
    [[nodiscard]] ProjectClock ofProject(const std::string &project, std::string_view step, Date by, Date today);
    /// The same for the parcels of all projects and of none, held to the next milestone of each.
    [[nodiscard]] LateByLaw lateOn(Date today);
    /// What lateOn() answers, from an answer for the same day before @p touched (ascending) changed.
    [[nodiscard]] LateByLaw lateOn(Date today, const LateByLaw &before, std::span<const Id> touched);

private:
    struct Candidate;
    class Judge;

    const Workspace &m_workspace;
    std::vector<ClearanceStep> m_steps;
    std::vector<ProjectStep> m_moved;
    std::vector<LegalRule> m_rules;
    std::vector<Date> m_holidays;
    std::map<std::optional<Id>, ClearanceOrder> m_orders;
};

} // namespace data
