// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/clearance_clock.h"

#include "data/rules/board.h"
#include "data/store/clearance.h"
#include "data/store/parcels.h"
#include "data/store/projects.h"
#include "data/store/row_p.h"

#include <algorithm>
#include <format>
#include <unordered_map>

namespace data {

/// What of a parcel the clock goes by.
struct ClearanceClock::Candidate
{
    Id parcel = 0;
    std::optional<Id> project;
    NoticeLand land = NoticeLand::Unknown;
    std::vector<ParcelEvent> events; ///< those that took place: step, day and method only
};

namespace {

Id projectKey(const Workspace &workspace, const std::string &code)
{
    const auto found = selectAll(
        workspace, "SELECT id FROM project WHERE code = ?", [](Row &row) { return row.id(); },
        [&](SQLite::Statement &statement) { statement.bind(1, code); });
    if (found.empty())
        throw Error(Failure::UnknownProject, code);
    return found.front();
}

/// The events that took place on parcels that are asked for by ascending key.
class EventReader
{
public:
    /// @p query selects parcel, step, day and method, by parcel; it is bound.
    explicit EventReader(SQLite::Statement &query) : m_query(query) { step(); }

    void read(Id parcel, std::vector<ParcelEvent> &events)
    {
        events.clear();
        for (; m_parcel && *m_parcel <= parcel; step())
            if (*m_parcel == parcel) {
                Row row(m_query);
                (void)row.id();
                ParcelEvent &event = events.emplace_back();
                event.stage = row.text();
                event.actualOn = row.date();
                event.method = row.text();
            }
    }

private:
    void step()
    {
        m_parcel = m_query.executeStep() ? std::optional<Id>(m_query.getColumn(0).getInt64()) : std::nullopt;
    }

    SQLite::Statement &m_query;
    std::optional<Id> m_parcel; ///< whose event it stands at; nothing: at the end
};

constexpr const char *kOfProject = "project_id = ?";
constexpr const char *kAmong = "id IN (SELECT value FROM json_each(?))";
constexpr const char *kAll = "";

/// Calls @p take(Candidate &) for each parcel that meets @p condition, by key.
template <typename Candidate, typename Bind, typename Take>
void forEachParcel(const Workspace &workspace, const std::string &condition, Bind bind, Take take)
{
    guarded(workspace.file(), [&] {
        const std::string where = condition.empty() ? "" : " WHERE " + condition;
        SQLite::Statement done(workspace.database(),
                               "SELECT parcel_id, stage, actual_on, ifnull(method, '') FROM parcel_event"
                               " WHERE actual_on IS NOT NULL" +
                                   (where.empty() ? "" : " AND parcel_id IN (SELECT id FROM parcel" + where + ")") +
                                   " ORDER BY parcel_id");
        SQLite::Statement parcels(workspace.database(),
                                  "SELECT id, project_id, land_use FROM parcel" + where + " ORDER BY id");
        bind(done);
        bind(parcels);
        EventReader events(done);
        Candidate parcel;
        while (parcels.executeStep()) {
            Row row(parcels);
            parcel.parcel = row.id();
            parcel.project = row.optionalId();
            parcel.land = noticeLandOf(row.text());
            events.read(parcel.parcel, parcel.events);
            take(parcel);
        }
    });
}

std::string jsonOf(std::span<const Id> ids)
{
    std::string json = "[";
    for (const Id id : ids)
        json += std::format("{}{}", json.size() > 1 ? "," : "", id);
    return json + "]";
}

/// By project, the last day of its next milestone.
std::map<Id, Date> goalsOn(const Workspace &workspace, Date today)
{
    const auto known = milestones(workspace);
    std::map<Id, Date> goals;
    for (const Milestone &each : known)
        if (const Milestone *next = each.project ? nextMilestone(known, *each.project, today) : nullptr)
            goals[*each.project] = *next->lastDay;
    return goals;
}

/// Of two ascending lists: those of @p before that are not @p touched, and @p now.
std::vector<Id> renewed(const std::vector<Id> &before, std::span<const Id> touched, const std::vector<Id> &now)
{
    std::vector<Id> kept;
    std::ranges::set_difference(before, touched, std::back_inserter(kept));
    std::vector<Id> result;
    std::ranges::merge(kept, now, std::back_inserter(result));
    return result;
}

bool isPaid(std::span<const ParcelEvent> events)
{
    return std::ranges::any_of(
        events, [](const ParcelEvent &event) { return event.stage == "paid" && event.method != "part"; });
}

void addTo(ProjectClock &clock, const ClockRules &rules, Id parcel, const ClockParcel &timed, std::string_view step,
           Date by, Date today)
{
    ++clock.parcels;
    clock.landUnknown += timed.land == NoticeLand::Unknown ? 1 : 0;
    if (const auto day = earliestDay(rules, timed, step, today); day && by < *day)
        clock.late.push_back({.parcel = parcel, .earliest = *day, .daysLate = daysBetween(by, *day)});
    else if (std::ranges::contains(timed.events, step, &ParcelEvent::stage))
        ++clock.done;
    const LegalClock state = legalClock(rules, timed, today);
    if (state.paymentLateDays > 0)
        clock.payments.push_back({.parcel = parcel,
                                  .due = *state.paymentDue,
                                  .daysLate = state.paymentLateDays,
                                  .paid = isPaid(timed.events)});
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
    forEachParcel<Candidate>(
        m_workspace, kOfProject, [key](SQLite::Statement &statement) { statement.bind(1, key); },
        [&](const Candidate &each) { addTo(clock, rules, each.parcel, {each.land, each.events}, step, by, today); });
    std::ranges::stable_sort(clock.late, std::ranges::greater(), &LateParcel::daysLate);
    std::ranges::stable_sort(clock.payments, std::ranges::greater(), &LatePayment::daysLate);
    return clock;
}

/// Parcels by thousands are alike in all the clock goes by, and are judged once.
class ClearanceClock::Judge
{
public:
    Judge(ClearanceClock &clock, Date today, std::map<Id, Date> goals) : m_clock(clock), m_today(today)
    {
        m_late.goals = std::move(goals);
    }

    void add(const Candidate &parcel)
    {
        auto known = m_known.find(likenessOf(parcel));
        if (known == m_known.end())
            known = m_known.emplace(m_likeness, judge(parcel)).first;
        if (known->second.tooLate)
            m_late.tooLate.push_back(parcel.parcel);
        if (known->second.paidLate)
            m_late.payments.push_back(parcel.parcel);
    }
    [[nodiscard]] LateByLaw take() { return std::move(m_late); }

private:
    struct Verdict
    {
        bool tooLate = false;
        bool paidLate = false;
    };

    [[nodiscard]] Verdict judge(const Candidate &parcel) const
    {
        const ClockRules rules{m_clock.order(parcel.project), m_clock.m_rules, m_clock.m_holidays};
        const ClockParcel timed{.land = parcel.land, .events = parcel.events};
        const auto goal = parcel.project ? m_late.goals.find(*parcel.project) : m_late.goals.end();
        return {.tooLate =
                    goal != m_late.goals.end() && !canStillMake(rules, timed, "handed_over", goal->second, m_today),
                .paidLate = legalClock(rules, timed, m_today).paymentLateDays > 0};
    }

    [[nodiscard]] const std::string &likenessOf(const Candidate &parcel)
    {
        m_likeness = std::to_string(parcel.project.value_or(0));
        m_likeness += static_cast<char>('a' + static_cast<int>(parcel.land));
        for (const ParcelEvent &event : parcel.events) {
            const auto day = std::chrono::sys_days(*event.actualOn).time_since_epoch().count();
            m_likeness.append(event.stage).append(1, ' ').append(std::to_string(day)).append(event.method);
        }
        return m_likeness;
    }

    ClearanceClock &m_clock;
    Date m_today;
    LateByLaw m_late;
    std::unordered_map<std::string, Verdict> m_known;
    std::string m_likeness; ///< of the parcel looked at last
};

LateByLaw ClearanceClock::lateOn(Date today)
{
    Judge judge(*this, today, goalsOn(m_workspace, today));
    forEachParcel<Candidate>(
        m_workspace, kAll, [](SQLite::Statement &) {}, [&](const Candidate &parcel) { judge.add(parcel); });
    return judge.take();
}

LateByLaw ClearanceClock::lateOn(Date today, const LateByLaw &before, std::span<const Id> touched)
{
    auto goals = goalsOn(m_workspace, today);
    if (goals != before.goals)
        return lateOn(today);
    Judge judge(*this, today, std::move(goals));
    forEachParcel<Candidate>(
        m_workspace, kAmong, [json = jsonOf(touched)](SQLite::Statement &statement) { statement.bind(1, json); },
        [&](const Candidate &parcel) { judge.add(parcel); });
    LateByLaw late = judge.take();
    late.tooLate = renewed(before.tooLate, touched, late.tooLate);
    late.payments = renewed(before.payments, touched, late.payments);
    return late;
}

} // namespace data
