// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/clearance.h"

#include <algorithm>
#include <array>
#include <limits>

namespace data {

namespace {

bool tookPlace(const ParcelEvent &event, Date day) { return event.actualOn && *event.actualOn <= day; }

Payment paymentOf(const ParcelEvent &event)
{
    return event.method == "full"      ? Payment::Full
           : event.method == "part"    ? Payment::Part
           : event.method == "deposit" ? Payment::Deposited
                                       : Payment::NotStated;
}

bool isOpen(const Obstacle &obstacle, Date day)
{
    return (!obstacle.openedOn || *obstacle.openedOn <= day) && (!obstacle.closedOn || day < *obstacle.closedOn);
}

/// Raised on some day and not lowered on that day or later.
bool isRaised(const ClearanceOrder &order, std::span<const ParcelEvent> events, std::string_view flag, Date day)
{
    std::optional<Date> raised;
    std::optional<Date> lowered;
    for (const ParcelEvent &event : events) {
        const ClearanceStep *step = order.find(event.stage);
        if (!step || !tookPlace(event, day))
            continue;
        if (step->raises == flag)
            raised = std::max(raised, event.actualOn);
        if (step->lowers == flag)
            lowered = std::max(lowered, event.actualOn);
    }
    return raised && (!lowered || *lowered < *raised);
}

} // namespace

ClearanceOrder::ClearanceOrder(std::span<const ClearanceStep> steps, std::span<const ProjectStep> moved)
    : m_steps(steps.begin(), steps.end()), m_moved(moved.begin(), moved.end())
{
    std::ranges::stable_sort(m_steps, {}, [this](const ClearanceStep &step) {
        return place(step).value_or(std::numeric_limits<int>::max());
    });
}

const ClearanceStep *ClearanceOrder::find(std::string_view code) const
{
    const auto found = std::ranges::find(m_steps, code, &ClearanceStep::code);
    return found == m_steps.end() ? nullptr : &*found;
}

std::optional<int> ClearanceOrder::place(const ClearanceStep &step) const
{
    const auto moved = std::ranges::find(m_moved, step.code, &ProjectStep::step);
    return moved == m_moved.end() ? step.rank : moved->rank;
}

bool ClearanceOrder::isBefore(const ClearanceStep &earlier, const ClearanceStep &later) const
{
    return earlier.rank && later.rank && *earlier.rank < *later.rank && *place(earlier) < *place(later);
}

std::string_view nameOf(Payment payment)
{
    constexpr std::array<std::string_view, 5> kNames{"none", "part", "not_stated", "deposit", "full"};
    return kNames.at(static_cast<std::size_t>(payment));
}

ClearanceState clearanceState(const ClearanceOrder &order, std::span<const ParcelEvent> events,
                              std::span<const Obstacle> obstacles, Date day)
{
    ClearanceState state;
    std::optional<int> furthest;
    for (const ParcelEvent &event : events) {
        const ClearanceStep *step = order.find(event.stage);
        if (!step || !step->stateRank || !tookPlace(event, day))
            continue;
        if (step->code == "paid")
            state.payment = std::max(state.payment, paymentOf(event));
        const std::optional<int> place = order.place(*step);
        if (furthest > place || (furthest == place && *state.since <= *event.actualOn))
            continue;
        furthest = place;
        state.stage = step->code;
        state.rank = *step->stateRank;
        state.since = event.actualOn;
    }
    state.obstacle = std::ranges::any_of(obstacles, [day](const Obstacle &each) { return isOpen(each, day); });
    state.compulsoryInventory = isRaised(order, events, "compulsory_inventory", day);
    state.enforcement = isRaised(order, events, "enforcement", day);
    state.complaint = isRaised(order, events, "complaint", day);
    return state;
}

} // namespace data
