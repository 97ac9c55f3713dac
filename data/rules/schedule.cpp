// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/schedule.h"

#include "data/rules/schedule_network_p.h"

#include <algorithm>
#include <limits>

namespace data {

namespace {

using schedule::Edge;
using schedule::Sorted;
using std::chrono::days;
using std::chrono::sys_days;

constexpr Date kLastDay{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};

enum class Progress { Open, Started, Done };

/// Where a task lies, in days and in numbers of working days.
struct Place
{
    Progress progress = Progress::Open;
    Date startDay{};
    Date finishDay{};
    int start = 0;
    int finish = 0;
    int latestFinish = 0;
    std::optional<std::size_t> drivenBy;
};

/// What a link asks of its later task, as the header words it: an end of that task lies on a working day
/// that is not before bound(end of the earlier task).
class Rule
{
public:
    Rule(const Network &network, const WorkingCalendar &calendar, const Edge &edge)
        : m_link(network.links[edge.link]), m_calendar(calendar)
    {
        const bool fromTask = network.tasks[edge.from].workingDays > 0;
        const bool toTask = network.tasks[edge.to].workingDays > 0;
        m_dayAfter = m_link.kind == Link::Kind::FinishToStart && toTask ? 1 : 0;
        m_workingDayBefore = m_link.kind == Link::Kind::StartToFinish && fromTask && toTask ? 1 : 0;
    }

    [[nodiscard]] bool bearsOnStart() const
    {
        return m_link.kind == Link::Kind::FinishToStart || m_link.kind == Link::Kind::StartToStart;
    }
    [[nodiscard]] bool waitsForStart() const
    {
        return m_link.kind == Link::Kind::StartToStart || m_link.kind == Link::Kind::StartToFinish;
    }

    /// Number of the first working day for the later task; @p day of the earlier one.
    [[nodiscard]] int bound(Date day) const
    {
        return m_calendar.indexOf(sys_days(day) + days(calendarLag() + m_dayAfter)) + workingLag() - m_workingDayBefore;
    }
    /// Last working day for the earlier task, with a bound not beyond @p index.
    [[nodiscard]] int latest(int index) const
    {
        const sys_days day = m_calendar.dayAt(index + m_workingDayBefore - workingLag());
        return m_calendar.indexOf(day + days(1 - calendarLag() - m_dayAfter)) - 1;
    }

private:
    [[nodiscard]] int calendarLag() const { return m_link.unit == Link::Unit::CalendarDay ? m_link.lag : 0; }
    [[nodiscard]] int workingLag() const { return m_link.unit == Link::Unit::WorkingDay ? m_link.lag : 0; }

    const Link &m_link;
    const WorkingCalendar &m_calendar;
    int m_dayAfter = 0;
    int m_workingDayBefore = 0;
};

class Passes
{
public:
    Passes(const Network &network, const WorkingCalendar &calendar, const Sorted &sorted, Date today)
        : m_network(network), m_calendar(calendar), m_sorted(sorted), m_today(today), m_places(network.tasks.size())
    {}

    std::expected<Schedule, NetworkFault> run()
    {
        for (const std::size_t i : m_sorted.order) {
            placeEarly(i);
            if (m_places[i].finish > m_calendar.indexOf(kLastDay))
                return std::unexpected(schedule::faultOf(NetworkFault::Kind::TooFar, m_network.tasks, {&i, 1}));
            m_end = std::max(m_end, m_places[i].finish);
        }
        for (auto i = m_sorted.order.rbegin(); i != m_sorted.order.rend(); ++i)
            placeLate(*i);
        return schedule();
    }

private:
    /// Working days between first and last day.
    [[nodiscard]] int span(std::size_t i) const { return std::max(m_network.tasks[i].workingDays - 1, 0); }
    [[nodiscard]] Rule rule(const Edge &edge) const { return {m_network, m_calendar, edge}; }
    [[nodiscard]] bool isPast(const std::optional<Date> &day) const { return day && *day <= m_today; }

    void placeEarly(std::size_t i)
    {
        const Task &task = m_network.tasks[i];
        Place &place = m_places[i];
        if (isPast(task.doneOn))
            return placeDone(task, place);
        if (isPast(task.startedOn) && task.workingDays > 0)
            return placeStarted(i, *task.startedOn);
        place.start = m_calendar.indexOf(std::max(task.fixedStart.value_or(task.notBefore.value_or(m_today)), m_today));
        if (!task.fixedStart)
            waitForLinks(i, place.start);
        place.finish = place.start + span(i);
        place.startDay = m_calendar.dayAt(place.start);
        place.finishDay = m_calendar.dayAt(place.finish);
        if (task.fixedStart && task.workingDays == 0 && *task.fixedStart >= m_today) { // even on a day off
            place.startDay = place.finishDay = *task.fixedStart;
            place.start = place.finish = m_calendar.indexOf(sys_days(*task.fixedStart) + days(1)) - 1;
        }
    }

    void placeDone(const Task &task, Place &place) const
    {
        place.progress = Progress::Done;
        place.startDay = place.finishDay = *task.doneOn;
        if (task.workingDays > 0)
            place.startDay = task.startedOn.value_or(
                m_calendar.dayAt(m_calendar.indexOf(sys_days(*task.doneOn) + days(1)) - task.workingDays));
        place.start = m_calendar.indexOf(place.startDay);
        place.finish = m_calendar.indexOf(place.finishDay);
    }

    void placeStarted(std::size_t i, Date startedOn)
    {
        Place &place = m_places[i];
        place.progress = Progress::Started;
        place.startDay = startedOn;
        place.start = m_calendar.indexOf(startedOn);
        place.finish = std::max(place.start + span(i), m_calendar.indexOf(m_today));
        waitForLinks(i, place.finish);
        place.finishDay = m_calendar.dayAt(place.finish);
    }

    /// Moves @p end, the start of an open task or the finish of a started one, to where its links let it be.
    void waitForLinks(std::size_t i, int &end)
    {
        Place &place = m_places[i];
        const bool isOpen = place.progress == Progress::Open;
        for (const Edge &edge : m_sorted.before.of(i)) {
            const Rule each = rule(edge);
            if (!isOpen && each.bearsOnStart())
                continue;
            const Place &from = m_places[edge.from];
            const int bound = each.bound(each.waitsForStart() ? from.startDay : from.finishDay) -
                              (isOpen && !each.bearsOnStart() ? span(i) : 0);
            if (bound > end || (bound == end && !place.drivenBy && from.progress != Progress::Done))
                place.drivenBy = edge.link;
            end = std::max(end, bound);
        }
    }

    void placeLate(std::size_t i)
    {
        const Task &task = m_network.tasks[i];
        Place &place = m_places[i];
        place.latestFinish = m_end;
        if (task.deadline)
            place.latestFinish = std::min(m_end, m_calendar.indexOf(sys_days(*task.deadline) + days(1)) - 1);
        if (task.fixedStart && place.progress == Progress::Open)
            place.latestFinish = std::min(place.latestFinish, place.finish);
        for (const Edge &edge : m_sorted.after.of(i)) {
            const Place &to = m_places[edge.to];
            const int end = rule(edge).bearsOnStart() ? to.latestFinish - span(edge.to) : to.latestFinish;
            if (const auto latest = latestFinishFor(edge, end))
                place.latestFinish = std::min(place.latestFinish, *latest);
        }
    }

    /// Last finish of the earlier task with which the later one's end can be @p end; nothing if either end
    /// is past.
    [[nodiscard]] std::optional<int> latestFinishFor(const Edge &edge, int end) const
    {
        const Rule each = rule(edge);
        const Progress to = m_places[edge.to].progress;
        if (to == Progress::Done || (to == Progress::Started && each.bearsOnStart()))
            return {};
        if (!each.waitsForStart())
            return each.latest(end);
        if (m_places[edge.from].progress != Progress::Open)
            return {};
        return each.latest(end) + span(edge.from);
    }

    [[nodiscard]] int freeSlack(std::size_t i) const
    {
        int latest = m_end;
        for (const Edge &edge : m_sorted.after.of(i)) {
            const Place &to = m_places[edge.to];
            latest = std::min(latest,
                              latestFinishFor(edge, rule(edge).bearsOnStart() ? to.start : to.finish).value_or(m_end));
        }
        return std::max(latest - m_places[i].finish, 0);
    }

    [[nodiscard]] TaskDates datesOf(std::size_t i) const
    {
        const Place &place = m_places[i];
        TaskDates dates{.task = m_network.tasks[i].id,
                        .start = place.startDay,
                        .finish = place.finishDay,
                        .latestStart = place.startDay,
                        .latestFinish = place.finishDay,
                        .totalSlack = {},
                        .freeSlack = {},
                        .drivenBy = place.drivenBy};
        if (place.progress == Progress::Done)
            return dates;
        dates.totalSlack = place.latestFinish - place.finish;
        dates.freeSlack = freeSlack(i);
        dates.critical = *dates.totalSlack <= 0;
        if (*dates.totalSlack != 0) {
            dates.latestFinish = m_calendar.dayAt(place.latestFinish);
            if (place.progress == Progress::Open)
                dates.latestStart = m_calendar.dayAt(place.latestFinish - span(i));
        }
        return dates;
    }

    [[nodiscard]] bool isBroken(const Edge &edge) const
    {
        const Rule each = rule(edge);
        const Place &from = m_places[edge.from];
        const Place &to = m_places[edge.to];
        return each.bound(each.waitsForStart() ? from.startDay : from.finishDay) >
               (each.bearsOnStart() ? to.start : to.finish);
    }

    /// Back from what is last; the last of those that finish together.
    [[nodiscard]] std::vector<Id> criticalPath() const
    {
        std::vector<Id> path;
        auto last = std::ranges::max_element(m_sorted.order.rbegin(), m_sorted.order.rend(), {},
                                             [this](std::size_t i) { return m_places[i].finish; });
        if (last == m_sorted.order.rend() || m_places[*last].progress == Progress::Done)
            return path;
        for (std::size_t i = *last;;) {
            path.push_back(m_network.tasks[i].id);
            const auto before = m_sorted.before.of(i);
            const auto edge = std::ranges::find(before, m_places[i].drivenBy,
                                                [](const Edge &each) { return std::optional(each.link); });
            if (edge == before.end())
                break;
            i = edge->from;
        }
        std::ranges::reverse(path);
        return path;
    }

    [[nodiscard]] Schedule schedule() const
    {
        Schedule result{.tasks = {}, .criticalPath = criticalPath(), .brokenLinks = {}, .finish = {}};
        result.tasks.reserve(m_places.size());
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            result.tasks.push_back(datesOf(i));
            result.finish = std::max(result.finish, std::optional(m_places[i].finishDay));
            for (const Edge &edge : m_sorted.after.of(i))
                if (isBroken(edge))
                    result.brokenLinks.push_back(edge.link);
        }
        std::ranges::sort(result.brokenLinks);
        return result;
    }

    const Network &m_network;
    const WorkingCalendar &m_calendar;
    const Sorted &m_sorted;
    Date m_today;
    std::vector<Place> m_places;
    int m_end = std::numeric_limits<int>::min();
};

} // namespace

std::expected<Schedule, NetworkFault> makeSchedule(const Network &network, const WorkingCalendar &calendar, Date today)
{
    const auto sorted = schedule::sortNetwork(network);
    if (!sorted)
        return std::unexpected(sorted.error());
    return Passes(network, calendar, *sorted, today).run();
}

} // namespace data
