// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/step_plan.h"

#include "data/store/parcels.h"

#include <algorithm>
#include <set>

namespace app {
namespace {

constexpr std::size_t kShown = 1000;

void count(StepPlan &plan, const data::EventPlan &each)
{
    ++(each.accepted ? plan.accepted : plan.refused);
    if (each.accepted) {
        plan.overridden += each.refusals.empty() ? 0 : 1;
        return;
    }
    plan.overridable += std::ranges::all_of(each.refusals, &data::Refusal::canBeOverridden) ? 1 : 0;
    std::set<data::Refusal::Kind> kinds;
    for (const data::Refusal &refusal : each.refusals)
        kinds.insert(refusal.kind);
    for (const data::Refusal::Kind kind : kinds)
        ++plan.kinds[kind];
}

void show(StepPlan &plan, const data::Workspace &workspace, const data::EventPlan &each)
{
    const auto parcel = data::parcel(workspace, each.parcel);
    plan.shown.push_back({.parcel = each.parcel,
                          .mapSheet = parcel ? parcel->mapSheet : std::string(),
                          .number = parcel ? parcel->number : std::to_string(each.parcel),
                          .refusals = each.refusals,
                          .accepted = each.accepted});
}

} // namespace

StepPlan stepPlan(const data::Workspace &workspace, const std::vector<data::EventPlan> &plan)
{
    StepPlan result;
    for (const data::EventPlan &each : plan)
        count(result, each);
    for (const bool accepted : {false, true})
        for (const data::EventPlan &each : plan)
            if (!each.refusals.empty() && each.accepted == accepted && result.shown.size() < kShown)
                show(result, workspace, each);
    return result;
}

StepPlan planStep(const data::Workspace &workspace, const StepOrder &step)
{
    return stepPlan(workspace, data::planEvents(workspace, step.parcels, step.event, step.today));
}

StepPlan recordStep(data::Workspace &workspace, const StepOrder &step, const data::Author &author)
{
    return stepPlan(workspace, data::recordEvents(workspace, step.parcels, step.event, step.today, author).plan);
}

} // namespace app
