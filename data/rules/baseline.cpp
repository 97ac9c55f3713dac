// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/baseline.h"

#include <unordered_map>
#include <unordered_set>

namespace data {

namespace {

using Kind = BaselineDifference::Kind;

BaselineDifference differenceOf(const FrozenTask &frozen, const TaskSpan &now)
{
    const int start = daysBetween(frozen.start, now.start);
    const int finish = daysBetween(frozen.finish, now.finish);
    return {frozen.task, start == 0 && finish == 0 ? Kind::Same : Kind::Moved, start, finish};
}

std::optional<CorrectionFault> correct(FrozenTask &task, const BaselineCorrection &correction)
{
    if (task.start != correction.oldStart || task.finish != correction.oldFinish)
        return CorrectionFault::OtherDates;
    if (correction.newFinish < correction.newStart)
        return CorrectionFault::FinishBeforeStart;
    task.start = correction.newStart;
    task.finish = correction.newFinish;
    return {};
}

} // namespace

std::vector<BaselineDifference> compareWithBaseline(std::span<const FrozenTask> baseline,
                                                    std::span<const TaskSpan> current)
{
    std::unordered_map<Id, const TaskSpan *> now;
    for (const TaskSpan &span : current)
        now.emplace(span.task, &span);
    std::unordered_set<Id> known;
    std::vector<BaselineDifference> differences;
    for (const FrozenTask &frozen : baseline) {
        known.insert(frozen.task);
        const auto found = now.find(frozen.task);
        differences.push_back(found == now.end() ? BaselineDifference{.task = frozen.task, .kind = Kind::Gone}
                                                 : differenceOf(frozen, *found->second));
    }
    for (const TaskSpan &span : current)
        if (!known.contains(span.task))
            differences.push_back({.task = span.task, .kind = Kind::New});
    return differences;
}

std::expected<std::vector<FrozenTask>, RefusedCorrection>
correctedBaseline(const Baseline &baseline, std::span<const BaselineCorrection> corrections)
{
    std::vector<FrozenTask> tasks = baseline.tasks;
    std::unordered_map<Id, FrozenTask *> byId;
    for (FrozenTask &task : tasks)
        byId.emplace(task.task, &task);
    for (const BaselineCorrection &correction : corrections) {
        const auto found = byId.find(correction.task);
        const auto fault =
            found == byId.end() ? std::optional(CorrectionFault::UnknownTask) : correct(*found->second, correction);
        if (fault)
            return std::unexpected(RefusedCorrection{correction.id, *fault});
    }
    return tasks;
}

} // namespace data
