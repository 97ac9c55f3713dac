// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/data/schedule_fixture.h"

/// The days of a plan found the slow way: each task is moved day by day until no link speaks against it any
/// more. Knows days alone, no numbers of working days. Fixed days have to be working days.
class SlowSchedule
{
public:
    struct Dates
    {
        data::Date start{};
        data::Date finish{};
        data::Date latestFinish{};
        std::optional<int> totalSlack;
        std::optional<int> freeSlack;
    };

    SlowSchedule(const Plan &plan, data::Date today);
    [[nodiscard]] const std::vector<Dates> &dates() const { return m_dates; }

private:
    [[nodiscard]] const data::Task &task(data::Id id) const { return m_plan.tasks[static_cast<std::size_t>(id - 1)]; }
    [[nodiscard]] bool isDone(const data::Task &task) const { return task.doneOn && *task.doneOn <= m_today; }
    [[nodiscard]] bool isStarted(const data::Task &task) const
    {
        return task.workingDays > 0 && task.startedOn && *task.startedOn <= m_today;
    }
    [[nodiscard]] bool isKept(const data::Link &link, const Dates &from, const Dates &to) const;
    [[nodiscard]] bool isBinding(const data::Link &link) const;
    void moveTo(const data::Task &task, Dates &dates, data::Date finish) const;
    void placeFirst();
    void moveLater();
    void moveSooner();
    void countFreeSlack();
    [[nodiscard]] bool fitsBefore(const data::Task &task, const Dates &dates, const std::vector<Dates> &others) const;

    const Plan &m_plan;
    data::Date m_today;
    data::Date m_end{};
    std::vector<Dates> m_dates;
    std::vector<Dates> m_late;
};
