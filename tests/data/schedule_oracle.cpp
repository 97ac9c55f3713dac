// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/data/schedule_oracle.h"

using data::Date;
using data::Link;
using std::chrono::days;
using std::chrono::sys_days;
using enum data::Link::Kind;

namespace {

Date plus(Date date, int count) { return sys_days(date) + days(count); }

/// The next working day in a direction, or @p date itself.
Date toWork(Date date, int direction)
{
    while (!data::isWorkingDay(date, daysOff()))
        date = plus(date, direction);
    return date;
}

Date walk(Date date, int workingDays)
{
    const int direction = workingDays < 0 ? -1 : 1;
    for (; workingDays != 0; workingDays -= direction)
        date = toWork(plus(date, direction), direction);
    return date;
}

int slackBetween(Date from, Date to)
{
    int count = 0;
    for (Date date = from; date < to; date = plus(date, 1))
        count += data::isWorkingDay(plus(date, 1), daysOff()) ? 1 : 0;
    for (Date date = to; date < from; date = plus(date, 1))
        count -= data::isWorkingDay(plus(date, 1), daysOff()) ? 1 : 0;
    return count;
}

bool bearsOnStart(const Link &link) { return link.kind == FinishToStart || link.kind == StartToStart; }
bool waitsForStart(const Link &link) { return link.kind == StartToStart || link.kind == StartToFinish; }

} // namespace

SlowSchedule::SlowSchedule(const Plan &plan, Date today) : m_plan(plan), m_today(today), m_dates(plan.tasks.size())
{
    placeFirst();
    moveLater();
    m_late = m_dates;
    moveSooner();
    countFreeSlack();
}

/// As the header of the schedule words the four kinds.
bool SlowSchedule::isKept(const Link &link, const Dates &from, const Dates &to) const
{
    const bool isWork = task(link.from).workingDays > 0 && task(link.to).workingDays > 0;
    const bool isAfter = link.kind == FinishToStart && task(link.to).workingDays > 0;
    Date day = waitsForStart(link) ? from.start : from.finish;
    const Date end = bearsOnStart(link) ? to.start : to.finish;
    if (link.unit == Link::Unit::CalendarDay)
        day = plus(day, link.lag + (isAfter ? 1 : 0));
    else
        day = walk(toWork(isAfter ? plus(day, 1) : day, 1), link.lag);
    if (link.kind == StartToFinish && isWork)
        return end >= toWork(plus(day, -1), -1);
    return end >= day;
}

/// Whether it can still move anything.
bool SlowSchedule::isBinding(const Link &link) const
{
    return !isDone(task(link.to)) && !(isStarted(task(link.to)) && bearsOnStart(link));
}

void SlowSchedule::moveTo(const data::Task &task, Dates &dates, Date finish) const
{
    dates.finish = finish;
    if (!isStarted(task))
        dates.start = walk(finish, -std::max(task.workingDays - 1, 0));
}

void SlowSchedule::placeFirst()
{
    for (const data::Task &task : m_plan.tasks) {
        Dates &dates = m_dates[static_cast<std::size_t>(task.id - 1)];
        const int more = std::max(task.workingDays - 1, 0);
        if (isDone(task)) {
            dates.finish = *task.doneOn;
            dates.start =
                task.workingDays == 0 ? *task.doneOn : task.startedOn.value_or(walk(toWork(*task.doneOn, -1), -more));
        } else if (isStarted(task)) {
            dates.start = *task.startedOn;
            dates.finish = std::max(walk(toWork(dates.start, 1), more), toWork(m_today, 1));
        } else {
            dates.start = toWork(std::max(task.fixedStart.value_or(task.notBefore.value_or(m_today)), m_today), 1);
            dates.finish = walk(dates.start, more);
        }
    }
}

void SlowSchedule::moveLater()
{
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (const Link &link : m_plan.links) {
            const data::Task &later = task(link.to);
            Dates &to = m_dates[static_cast<std::size_t>(link.to - 1)];
            const Dates &from = m_dates[static_cast<std::size_t>(link.from - 1)];
            while (isBinding(link) && (!later.fixedStart || isStarted(later)) && !isKept(link, from, to)) {
                moveTo(later, to, walk(to.finish, 1));
                isMoving = true;
            }
        }
    }
    for (const Dates &dates : m_dates)
        m_end = std::max(m_end, toWork(dates.finish, 1));
}

bool SlowSchedule::fitsBefore(const data::Task &earlier, const Dates &dates, const std::vector<Dates> &others) const
{
    return std::ranges::all_of(m_plan.links, [&](const Link &link) {
        const bool isPast = waitsForStart(link) && (isStarted(earlier) || isDone(earlier));
        return link.from != earlier.id || !isBinding(link) || isPast ||
               isKept(link, dates, others[static_cast<std::size_t>(link.to - 1)]);
    });
}

void SlowSchedule::moveSooner()
{
    for (const data::Task &task : m_plan.tasks) {
        Dates &late = m_late[static_cast<std::size_t>(task.id - 1)];
        if (isDone(task))
            continue;
        Date last = m_end;
        if (task.deadline)
            last = std::min(last, toWork(*task.deadline, -1));
        if (task.fixedStart && !isStarted(task))
            last = std::min(last, late.finish);
        moveTo(task, late, last);
    }
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (const data::Task &task : m_plan.tasks) {
            Dates &late = m_late[static_cast<std::size_t>(task.id - 1)];
            for (; !isDone(task) && !fitsBefore(task, late, m_late); isMoving = true)
                moveTo(task, late, walk(late.finish, -1));
        }
    }
}

void SlowSchedule::countFreeSlack()
{
    for (const data::Task &task : m_plan.tasks) {
        const auto i = static_cast<std::size_t>(task.id - 1);
        m_dates[i].latestFinish = m_late[i].finish;
        if (isDone(task))
            continue;
        m_dates[i].totalSlack = slackBetween(m_dates[i].finish, m_late[i].finish);
        Dates moved = m_dates[i];
        int count = 0;
        for (; moved.finish < m_end; ++count) {
            moveTo(task, moved, walk(moved.finish, 1));
            if (!fitsBefore(task, moved, m_dates))
                break;
        }
        m_dates[i].freeSlack = count;
    }
}
