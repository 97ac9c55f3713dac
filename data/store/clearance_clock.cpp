// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/clearance_clock.h"

#include "data/store/clearance.h"
#include "data/store/parcels.h"
#include "data/store/row_p.h"

#include <algorithm>

namespace data {

namespace {

/// What of a parcel the clock goes by.
struct Candidate
{
    Id parcel = 0;
    NoticeLand land = NoticeLand::Unknown;
    std::vector<ParcelEvent> events; ///< step, day and method only
};

Id projectKey(const Workspace &workspace, const std::string &code)
{
    const auto found = selectAll(
        workspace, "SELECT id FROM project WHERE code = ?", [](Row &row) { return row.id(); },
        [&](SQLite::Statement &statement) { statement.bind(1, code); });
    if (found.empty())
        throw Error(Failure::UnknownProject, code);
    return found.front();
}

std::vector<Candidate> parcelsOf(const Workspace &workspace, Id project)
{
    const auto bind = [project](SQLite::Statement &statement) { statement.bind(1, project); };
    auto candidates = selectAll(
        workspace, "SELECT id, land_use FROM parcel WHERE project_id = ? ORDER BY id",
        [](Row &row) { return Candidate{.parcel = row.id(), .land = noticeLandOf(row.text()), .events = {}}; }, bind);
    auto at = candidates.begin(); // both are sorted by parcel
    (void)selectAll(
        workspace,
        "SELECT parcel_id, stage, actual_on, ifnull(method, '') FROM parcel_event"
        " JOIN parcel ON parcel.id = parcel_id WHERE project_id = ? AND actual_on IS NOT NULL ORDER BY parcel_id",
        [&](Row &row) {
            const Id parcel = row.id();
            at = std::ranges::find(at, candidates.end(), parcel, &Candidate::parcel);
            ParcelEvent &event = at->events.emplace_back();
            event.stage = row.text();
            event.actualOn = row.date();
            event.method = row.text();
            return 0;
        },
        bind);
    return candidates;
}

bool isPaid(const Candidate &parcel)
{
    return std::ranges::any_of(
        parcel.events, [](const ParcelEvent &event) { return event.stage == "paid" && event.method != "part"; });
}

void addTo(ProjectClock &clock, const ClockRules &rules, const Candidate &parcel, std::string_view step, Date by,
           Date today)
{
    const ClockParcel timed{.land = parcel.land, .events = parcel.events};
    ++clock.parcels;
    clock.landUnknown += parcel.land == NoticeLand::Unknown ? 1 : 0;
    if (const auto day = earliestDay(rules, timed, step, today); day && by < *day)
        clock.late.push_back({.parcel = parcel.parcel, .earliest = *day, .daysLate = daysBetween(by, *day)});
    else if (std::ranges::contains(parcel.events, step, &ParcelEvent::stage))
        ++clock.done;
    const LegalClock state = legalClock(rules, timed, today);
    if (state.paymentLateDays > 0)
        clock.payments.push_back({.parcel = parcel.parcel,
                                  .due = *state.paymentDue,
                                  .daysLate = state.paymentLateDays,
                                  .paid = isPaid(parcel)});
}

} // namespace

ClearanceClock::ClearanceClock(const Workspace &workspace)
    : m_workspace(workspace), m_steps(clearanceSteps(workspace)), m_moved(projectSteps(workspace)),
      m_rules(legalRules(workspace)), m_holidays(publicHolidays(workspace))
{}

const ClearanceOrder &ClearanceClock::order(std::optional<Id> project)
{
    auto found = m_orders.find(project);
    if (found == m_orders.end()) {
        std::vector<ProjectStep> mine;
        std::ranges::copy_if(m_moved, std::back_inserter(mine),
                             [&](const ProjectStep &each) { return each.project == project; });
        found = m_orders.emplace(project, ClearanceOrder(m_steps, mine)).first;
    }
    return found->second;
}

LegalClock ClearanceClock::of(Id id, Date today)
{
    const auto found = parcel(m_workspace, id);
    if (!found)
        throw Error(Failure::UnknownParcel, std::to_string(id));
    const auto events = parcelEvents(m_workspace, id);
    return legalClock({order(found->project), m_rules, m_holidays}, {noticeLandOf(found->landUse), events}, today);
}

std::optional<Date> ClearanceClock::earliest(Id id, std::string_view step, Date today)
{
    const auto found = parcel(m_workspace, id);
    if (!found)
        throw Error(Failure::UnknownParcel, std::to_string(id));
    const auto events = parcelEvents(m_workspace, id);
    return earliestDay({order(found->project), m_rules, m_holidays}, {noticeLandOf(found->landUse), events}, step,
                       today);
}

ProjectClock ClearanceClock::ofProject(const std::string &project, std::string_view step, Date by, Date today)
{
    const Id key = projectKey(m_workspace, project);
    const ClockRules rules{order(key), m_rules, m_holidays};
    ProjectClock clock;
    for (const Candidate &each : parcelsOf(m_workspace, key))
        addTo(clock, rules, each, step, by, today);
    std::ranges::stable_sort(clock.late, std::ranges::greater(), &LateParcel::daysLate);
    std::ranges::stable_sort(clock.payments, std::ranges::greater(), &LatePayment::daysLate);
    return clock;
}

} // namespace data
