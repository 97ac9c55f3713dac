// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/slips.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace data {

namespace {

using Kind = SlipFault::Kind;

/// What is wrong with slips by themselves and with what they correct.
void checkEach(std::span<const Slip> ledger, Id task, std::vector<SlipFault> &faults)
{
    std::unordered_map<Id, Id> taskOf; // of those that a correction can still stand for
    std::unordered_map<Id, Id> correctedBy;
    for (const Slip &slip : ledger) {
        const auto add = [&](Kind kind) {
            if (slip.task == task)
                faults.push_back({.kind = kind, .slip = slip.id, .expected = {}});
        };
        if (slip.reasonClass.empty() || slip.reason.empty())
            add(Kind::NoReason);
        if (slip.corrects) {
            const auto corrected = taskOf.find(*slip.corrects);
            if (corrected == taskOf.end())
                add(Kind::UnknownCorrected);
            else if (corrected->second != slip.task)
                add(Kind::OtherTask);
            else if (!correctedBy.emplace(*slip.corrects, slip.id).second)
                add(Kind::CorrectedTwice);
        } else if (slip.oldDay == slip.newDay) {
            add(Kind::NoMove);
        }
        taskOf.emplace(slip.id, slip.task);
    }
}

} // namespace

std::vector<Slip> standingSlips(std::span<const Slip> ledger, Id task)
{
    std::vector<Slip> standing;
    std::unordered_map<Id, std::size_t> placeOf;
    for (const Slip &slip : ledger) {
        if (slip.task != task)
            continue;
        const auto corrected = slip.corrects ? placeOf.find(*slip.corrects) : placeOf.end();
        if (corrected != placeOf.end() && standing[corrected->second].id == *slip.corrects) {
            standing[corrected->second] = slip;
            placeOf[slip.id] = corrected->second;
        } else {
            placeOf[slip.id] = standing.size();
            standing.push_back(slip);
        }
    }
    std::erase_if(standing, [](const Slip &slip) { return slip.corrects && slip.oldDay == slip.newDay; });
    return standing;
}

std::vector<SlipFault> checkSlips(std::span<const Slip> ledger, Id task, Date frozenDay, Date currentDay)
{
    std::vector<SlipFault> faults;
    checkEach(ledger, task, faults);
    Date day = frozenDay;
    std::optional<Id> last;
    for (const Slip &slip : standingSlips(ledger, task)) {
        if (slip.oldDay != day)
            faults.push_back({.kind = Kind::BreaksChain, .slip = slip.id, .expected = day});
        day = slip.newDay;
        last = slip.id;
    }
    if (day != currentDay)
        faults.push_back({.kind = Kind::EndsElsewhere, .slip = last, .expected = currentDay});
    return faults;
}

std::vector<SlipSum> slipsByReason(std::span<const Slip> standing)
{
    std::map<std::string, SlipSum> byClass;
    for (const Slip &slip : standing) {
        SlipSum &sum = byClass[slip.reasonClass];
        sum.reasonClass = slip.reasonClass;
        sum.days += daysBetween(slip.oldDay, slip.newDay);
        ++sum.slips;
    }
    std::vector<SlipSum> sums;
    sums.reserve(byClass.size());
    for (auto &[reasonClass, sum] : byClass)
        sums.push_back(std::move(sum));
    std::ranges::stable_sort(sums, std::ranges::greater(), &SlipSum::days);
    return sums;
}

} // namespace data
