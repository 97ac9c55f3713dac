// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Events for one parcel or ten thousand: a query for all parcels, one for all their events.

#include "data/store/clearance.h"

#include "data/store/row_p.h"

#include <algorithm>
#include <array>
#include <format>
#include <map>

namespace data {

namespace {

/// What of a parcel an event is held against.
struct Candidate
{
    Id parcel = 0;
    std::optional<Id> project;
    NoticeLand land = NoticeLand::Unknown;
    std::vector<ParcelEvent> events; ///< key, step, day and method only
};

struct Decision
{
    EventPlan plan;
    Id planned = 0; ///< event of this step that is planned and did not take place; 0: none
};

std::string jsonOf(std::span<const Id> ids)
{
    std::string json = "[";
    for (const Id id : ids)
        json += std::format("{}{}", json.size() > 1 ? "," : "", id);
    return json + "]";
}

std::vector<Candidate> candidatesOf(const Workspace &workspace, std::span<const Id> ids)
{
    const auto bind = [json = jsonOf(ids)](SQLite::Statement &statement) { statement.bind(1, json); };
    auto candidates = selectAll(
        workspace,
        "SELECT id, project_id, land_use FROM parcel WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [](Row &row) {
            return Candidate{
                .parcel = row.id(), .project = row.optionalId(), .land = noticeLandOf(row.text()), .events = {}};
        },
        bind);
    auto at = candidates.begin(); // both are sorted by parcel
    (void)selectAll(
        workspace,
        "SELECT parcel_id, id, stage, actual_on, ifnull(method, '') FROM parcel_event"
        " WHERE parcel_id IN (SELECT value FROM json_each(?)) ORDER BY parcel_id",
        [&](Row &row) {
            const Id parcel = row.id();
            at = std::ranges::find(at, candidates.end(), parcel, &Candidate::parcel);
            ParcelEvent &event = at->events.emplace_back();
            event.id = row.id();
            event.stage = row.text();
            event.actualOn = row.date();
            event.method = row.text();
            return 0;
        },
        bind);
    return candidates;
}

/// The orders of projects, each made once.
class Orders
{
public:
    explicit Orders(const Workspace &workspace) : m_steps(clearanceSteps(workspace)), m_moved(projectSteps(workspace))
    {}

    const ClearanceOrder &of(std::optional<Id> project)
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

private:
    std::vector<ClearanceStep> m_steps;
    std::vector<ProjectStep> m_moved;
    std::map<std::optional<Id>, ClearanceOrder> m_orders;
};

Id plannedIn(const std::vector<ParcelEvent> &events, const std::string &step)
{
    const auto found =
        std::ranges::find_if(events, [&](const ParcelEvent &each) { return each.stage == step && !each.actualOn; });
    return found == events.end() ? 0 : found->id;
}

std::vector<Decision> decide(const Workspace &workspace, std::span<const Id> parcels, const NewEvent &event, Date today)
{
    std::vector<Id> ids(parcels.begin(), parcels.end());
    std::ranges::sort(ids);
    const auto doubles = std::ranges::unique(ids);
    ids.erase(doubles.begin(), doubles.end());
    const auto candidates = candidatesOf(workspace, ids);
    if (candidates.size() < ids.size())
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (i == candidates.size() || candidates[i].parcel != ids[i])
                throw Error(Failure::UnknownParcel, std::to_string(ids[i]));
    Orders orders(workspace);
    const auto rules = legalRules(workspace);
    const auto holidays = publicHolidays(workspace);
    std::vector<Decision> decisions;
    decisions.reserve(candidates.size());
    for (const Candidate &each : candidates) {
        const ClearanceOrder &order = orders.of(each.project);
        Decision &made = decisions.emplace_back();
        made.plan.parcel = each.parcel;
        made.plan.refusals = checkEvent(order, each.events, event, today);
        const auto periods = checkPeriods({order, rules, holidays}, {each.land, each.events}, event);
        made.plan.refusals.insert(made.plan.refusals.end(), periods.begin(), periods.end());
        made.plan.accepted = isAccepted(made.plan.refusals, event);
        made.planned = plannedIn(each.events, event.step);
    }
    return decisions;
}

/// Writes one event again and again, for this parcel and that.
class EventWriter
{
public:
    EventWriter(SQLite::Database &database, const NewEvent &event)
        : m_event(event),
          m_insert(database, "INSERT INTO parcel_event (parcel_id, stage, actual_on, document_number, amount_dong,"
                             " illustrative, source, method, override_reason)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, nullif(?7, ''), ?8)"),
          m_update(database, "UPDATE parcel_event SET actual_on = ?3, document_number = ?4, amount_dong = ?5,"
                             " illustrative = 0, source = ?6, method = nullif(?7, ''), override_reason = ?8"
                             " WHERE id = ?1 AND stage = ?2")
    {}

    void write(const Decision &decision)
    {
        SQLite::Statement &statement = decision.planned != 0 ? m_update : m_insert;
        statement.reset();
        statement.bind(1, decision.planned != 0 ? decision.planned : decision.plan.parcel);
        statement.bind(2, m_event.step);
        statement.bind(3, toIso(*m_event.on));
        statement.bind(4, m_event.documentNumber);
        if (m_event.amountDong)
            statement.bind(5, *m_event.amountDong);
        statement.bind(6, m_event.source);
        statement.bind(7, m_event.method);
        statement.bind(8, decision.plan.refusals.empty() ? std::string() : m_event.overrideReason);
        statement.exec();
    }

private:
    const NewEvent &m_event;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
};

std::vector<EventPlan> plansOf(std::vector<Decision> decisions)
{
    std::vector<EventPlan> plans;
    plans.reserve(decisions.size());
    for (Decision &each : decisions)
        plans.push_back(std::move(each.plan));
    return plans;
}

} // namespace

std::vector<EventPlan> planEvents(const Workspace &workspace, std::span<const Id> parcels, const NewEvent &event,
                                  Date today)
{
    return plansOf(decide(workspace, parcels, event, today));
}

RecordedEvents recordEvents(Workspace &workspace, std::span<const Id> parcels, const NewEvent &event, Date today,
                            const Author &author)
{
    RecordedEvents result;
    result.change = workspace.change(author, [&](SQLite::Database &database) {
        // Inside the change, so that no other seat can write in between.
        std::vector<Decision> decisions = decide(workspace, parcels, event, today);
        EventWriter writer(database, event);
        for (const Decision &each : decisions)
            if (each.plan.accepted)
                writer.write(each);
        result.plan = plansOf(std::move(decisions));
    });
    return result;
}

Id recordEvent(Workspace &workspace, Id parcel, const NewEvent &event, Date today, const Author &author)
{
    const RecordedEvents recorded = recordEvents(workspace, std::array{parcel}, event, today, author);
    if (recorded.change)
        return *recorded.change;
    const auto &refusals = recorded.plan.front().refusals;
    const auto worst = std::ranges::find(refusals, false, &Refusal::canBeOverridden);
    const Refusal &named = worst == refusals.end() ? refusals.front() : *worst;
    throw Error(Failure::EventRefused, event.step, std::string(nameOf(named.kind)));
}

} // namespace data
