// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/schedule.h"

#include <algorithm>

/// Days off around Tết and around 30 April of 2027, as the tables below count them.
[[nodiscard]] inline const std::vector<data::Date> &daysOff()
{
    using namespace std::chrono_literals;
    static const std::vector<data::Date> days{2027y / 2 / 4,  2027y / 2 / 5,  2027y / 2 / 8,  2027y / 2 / 9,
                                              2027y / 2 / 10, 2027y / 4 / 16, 2027y / 4 / 30, 2027y / 5 / 3};
    return days;
}

/// "17/02" of 2027.
[[nodiscard]] inline data::Date day(std::string_view text)
{
    const auto number = [text](std::size_t at) {
        return static_cast<unsigned>(10 * (text[at] - '0') + text[at + 1] - '0');
    };
    return {std::chrono::year(2027), std::chrono::month(number(3)), std::chrono::day(number(0))};
}

/// A network under construction; a task's number is its place, from 1.
struct Plan
{
    std::vector<data::Task> tasks;
    std::vector<data::Link> links;

    Plan() = default;
    Plan(std::initializer_list<std::pair<const char *, int>> lengths)
    {
        for (const auto &[code, workingDays] : lengths)
            add(code, workingDays);
    }

    data::Task &add(std::string code, int workingDays)
    {
        data::Task &task = tasks.emplace_back();
        task.id = static_cast<data::Id>(tasks.size());
        task.code = std::move(code);
        task.workingDays = workingDays;
        return task;
    }
    void link(std::string_view from, data::Link::Kind kind, std::string_view to, int lag = 0,
              data::Link::Unit unit = data::Link::Unit::WorkingDay)
    {
        links.push_back({.from = find(from).id, .to = find(to).id, .kind = kind, .lag = lag, .unit = unit});
    }
    [[nodiscard]] data::Task &find(std::string_view code) { return *std::ranges::find(tasks, code, &data::Task::code); }
    [[nodiscard]] std::expected<data::Schedule, data::NetworkFault> schedule(data::Date today) const
    {
        return data::makeSchedule({tasks, links}, data::WorkingCalendar(daysOff()), today);
    }
};
