// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/data/schedule_oracle.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using data::Date;
using std::chrono::days;
using std::chrono::sys_days;

/// Networks around Tết, with all that a task can have.
class RandomPlan
{
public:
    explicit RandomPlan(unsigned seed) : m_random(seed) {}

    Plan make(Date today)
    {
        Plan plan;
        for (int i = between(1, 12); i > 0; --i)
            dress(plan.add("việc", isOneIn(4) ? 0 : between(1, 12)), today);
        const int count = static_cast<int>(plan.tasks.size());
        std::vector<data::Id> order;
        order.reserve(plan.tasks.size());
        for (const data::Task &task : plan.tasks)
            order.push_back(task.id);
        std::ranges::shuffle(order, m_random);
        for (int i = count > 1 ? between(0, 2 * count) : 0; i > 0; --i) {
            const int to = between(1, count - 1);
            addLink(plan, order[static_cast<std::size_t>(between(0, to - 1))], order[static_cast<std::size_t>(to)]);
        }
        return plan;
    }

private:
    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }
    bool isOneIn(int count) { return between(1, count) == 1; }
    Date near(Date today, int low, int high) { return sys_days(today) + days(between(low, high)); }

    void dress(data::Task &task, Date today)
    {
        if (isOneIn(4))
            task.notBefore = near(today, -10, 40);
        if (isOneIn(5))
            task.deadline = near(today, -5, 60);
        if (isOneIn(8))
            task.startedOn = near(today, -20, 3);
        if (isOneIn(8))
            task.doneOn = near(task.startedOn.value_or(today), task.startedOn ? 0 : -20, 10);
        if (Date fixed = near(today, 0, 40); isOneIn(10)) {
            while (!data::isWorkingDay(fixed, daysOff()))
                fixed = sys_days(fixed) + days(1);
            task.fixedStart = fixed;
        }
    }

    void addLink(Plan &plan, data::Id from, data::Id to)
    {
        const bool isCalendar = isOneIn(2);
        plan.links.push_back({.from = from,
                              .to = to,
                              .kind = static_cast<data::Link::Kind>(between(0, 3)),
                              .lag = isOneIn(3)   ? 0
                                     : isCalendar ? between(-9, 30)
                                                  : between(-5, 8),
                              .unit = isCalendar ? data::Link::Unit::CalendarDay : data::Link::Unit::WorkingDay});
    }

    std::mt19937 m_random;
};

TEST(Schedule, AgreesWithMovingTasksDayByDayOnAThousandNetworks)
{
    for (unsigned seed = 1; seed <= 1'000; ++seed) {
        const Date today = sys_days(day("18/01")) + days(seed % 28);
        const Plan plan = RandomPlan(seed).make(today);
        const auto schedule = plan.schedule(today);
        ASSERT_TRUE(schedule) << seed;
        const SlowSchedule slow(plan, today);
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            const auto &expected = slow.dates()[i];
            const auto &found = schedule->tasks[i];
            SCOPED_TRACE(testing::Message() << "network " << seed << ", task " << found.task);
            EXPECT_EQ(data::toIso(found.start), data::toIso(expected.start));
            EXPECT_EQ(data::toIso(found.finish), data::toIso(expected.finish));
            EXPECT_EQ(data::toIso(found.latestFinish), data::toIso(expected.latestFinish));
            EXPECT_EQ(found.totalSlack, expected.totalSlack);
            EXPECT_EQ(found.freeSlack, expected.freeSlack);
        }
        if (HasFailure())
            break;
    }
}

} // namespace
