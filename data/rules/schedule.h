// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/schedule.h"
#include "data/rules/working_days.h"

#include <expected>
#include <span>

namespace data {

/// Tasks and how they wait for each other; the spans stay the caller's.
///
/// A task of n days is worked on from the morning of its first day to the evening of its last. A milestone
/// lies at the end of its day, and on a working day unless its day is real. With S the first and F the last
/// day of what is waited for (both the day of a milestone), and the lag added to them, a link asks that
/// - FS: a task starts after F, on the next working day; a milestone is on F or later;
/// - SS: it starts on S or later;
/// - FF: it finishes on F or later;
/// - SF: it finishes on the working day before S or later; on S itself where either is a milestone.
/// A lag in calendar days that ends on a day off lasts up to the next working day (Civil Code 2015,
/// Art. 148(5)). So what waits 30 days for a notice of 3 June is a milestone on 3 July or work from 4 July.
struct Network
{
    std::span<const Task> tasks;
    std::span<const Link> links;
};

/// Why a network has no dates.
struct NetworkFault
{
    enum class Kind {
        Cycle,           ///< tasks wait for each other; each waits for the one before, the first for the last
        UnknownTask,     ///< a link names a task that is not there; `tasks` has its number, without a name
        RepeatedTask,    ///< two tasks have one number
        PeriodTooLong,   ///< a duration below 0, or a duration or lag beyond kLongestPeriod days
        DoneBeforeStart, ///< done on a day before it was started
        TooFar           ///< it would last beyond the year 9999
    };
    Kind kind = Kind::Cycle;
    std::vector<Id> tasks;
    std::vector<std::string> names; ///< of those tasks: "M-03 Bàn giao mặt bằng"
};

constexpr int kLongestPeriod = 10'000; ///< days of a duration or a lag

/// When a task can and must take place. Work that is done has its real days in all four.
struct TaskDates
{
    Id task = 0;
    Date start{};       ///< first day, as early as can be
    Date finish{};      ///< last day worked
    Date latestStart{}; ///< so that neither the end, nor a deadline, nor a fixed day of any task moves
    Date latestFinish{};
    std::optional<int> totalSlack;       ///< working days from finish to latestFinish; negative: late by so many
    std::optional<int> freeSlack;        ///< working days it can slip before another task or the end moves
    std::optional<std::size_t> drivenBy; ///< index of the link that sets its dates; nothing: none does
    bool critical = false;               ///< total slack of 0 or less
};

/// The dates of a network.
struct Schedule
{
    std::vector<TaskDates> tasks;         ///< as in the network
    std::vector<Id> criticalPath;         ///< what the end hangs on, in order, back to what hangs on no link
    std::vector<std::size_t> brokenLinks; ///< indices of those that real or fixed days go against
    std::optional<Date> finish;           ///< last day of all; nothing: no tasks
};

/// Critical path method, forwards and backwards, seen from @p today: what has not started starts today at the
/// earliest, what has started keeps its first day and is not done before today, what is done keeps its days.
/// Real days after today do not count yet. Work that is done without a known start is taken to have lasted as
/// long as planned; a milestone has but its day. The end is that of the last task of the network, and of each
/// task its deadline where that is sooner.
[[nodiscard]] std::expected<Schedule, NetworkFault> makeSchedule(const Network &network,
                                                                 const WorkingCalendar &calendar, Date today);

} // namespace data
