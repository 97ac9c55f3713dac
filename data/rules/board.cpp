// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/board.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace data {

namespace {

using std::chrono::year;

/// The same day of another year; 28 February where that year has no 29th.
Date inYear(Date date, year other)
{
    const Date moved = other / date.month() / date.day();
    return moved.ok() ? moved : lastDayOf(other / date.month());
}

/// The first occurrence that is not over on @p today, or the last of all.
Date occurrence(Date first, std::optional<int> lastYear, Date today)
{
    if (!lastYear)
        return first;
    const year last = std::max(first.year(), year{*lastYear});
    const year candidate = std::clamp(today.year(), first.year(), last);
    const bool isOver = inYear(first, candidate) < today && candidate < last;
    return inYear(first, isOver ? candidate + std::chrono::years{1} : candidate);
}

DueState openState(std::optional<int> daysLeft)
{
    if (!daysLeft)
        return DueState::NoDate;
    if (*daysLeft < 0)
        return DueState::Overdue;
    if (*daysLeft <= 7)
        return DueState::Within7;
    if (*daysLeft <= 30)
        return DueState::Within30;
    return *daysLeft <= 90 ? DueState::Within90 : DueState::Later;
}

/// Fills in what depends on the clock. @p doneOn is as recorded: it may be of a past occurrence.
void judge(BoardItem &item, std::optional<Date> first, std::optional<int> lastYear, std::optional<Date> doneOn,
           Date today)
{
    const auto occurrenceFrom = [&](Date day) { return occurrence(*first, lastYear, day); };
    item.recurring = first && lastYear;
    if (first)
        item.lastDay = occurrenceFrom(today);
    if (doneOn && *doneOn <= today && (!first || occurrenceFrom(*doneOn) == item.lastDay))
        item.doneOn = doneOn;
    if (item.lastDay)
        item.daysLeft = daysBetween(item.doneOn.value_or(today), *item.lastDay);
    if (!item.doneOn)
        item.state = openState(item.daysLeft);
    else
        item.state = item.daysLeft.value_or(0) < 0 ? DueState::DoneLate : DueState::DoneOnTime;
}

BoardItem itemOf(const Milestone &milestone, Date today)
{
    BoardItem item;
    item.kind = BoardItem::Kind::Milestone;
    item.record = milestone.id;
    item.code = milestone.code;
    item.project = milestone.project;
    item.title = milestone.title;
    item.wording = milestone.wording;
    item.responsible = milestone.responsible;
    item.source = milestone.source;
    judge(item, milestone.lastDay, milestone.lastYear, milestone.doneOn, today);
    return item;
}

BoardItem itemOf(const Target &target, Date today)
{
    BoardItem item;
    item.kind = BoardItem::Kind::Target;
    item.record = target.id;
    item.code = target.code;
    item.title = target.title;
    item.wording = target.wording;
    item.source = target.source;
    judge(item, target.lastDay, target.lastYear, {}, today);
    return item;
}

void nameProjects(std::span<BoardItem> items, std::span<const Project> projects)
{
    std::unordered_map<Id, const Project *> byId;
    for (const Project &project : projects)
        byId.emplace(project.id, &project);
    for (BoardItem &item : items) {
        const auto found = item.project ? byId.find(*item.project) : byId.end();
        if (found != byId.end()) {
            item.projectCode = found->second->code;
            item.projectName = found->second->name;
        }
    }
}

/// Whether open, undated or done, then its place among those.
std::pair<int, int> urgency(const BoardItem &item)
{
    constexpr Date epoch{std::chrono::sys_days{}};
    if (item.doneOn)
        return {2, daysBetween(*item.doneOn, epoch)};
    if (!item.lastDay)
        return {1, 0};
    return {0, daysBetween(epoch, *item.lastDay)};
}

/// Takes the digits at the front, as a text that sorts like the number they make.
std::pair<std::size_t, std::string_view> takeNumber(std::string_view &text)
{
    const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
    std::string_view number = text.substr(0, size);
    text.remove_prefix(size);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return {number.size(), number};
}

/// "4b" < "10" < "37b.2"
bool isCodeBefore(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::pair whole(a, b);
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            const auto left = takeNumber(a);
            const auto right = takeNumber(b);
            if (left != right)
                return left < right;
        } else if (a[0] == b[0]) {
            a.remove_prefix(1);
            b.remove_prefix(1);
        } else {
            return a[0] < b[0];
        }
    }
    return a.empty() && b.empty() ? whole.first < whole.second : a.empty();
}

bool isMoreUrgent(const BoardItem &a, const BoardItem &b)
{
    const auto [left, right] = std::pair(urgency(a), urgency(b));
    if (left != right)
        return left < right;
    return a.projectCode == b.projectCode ? isCodeBefore(a.code, b.code) : isCodeBefore(a.projectCode, b.projectCode);
}

} // namespace

std::string_view nameOf(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return "overdue";
    case DueState::Within7:
        return "within_7_days";
    case DueState::Within30:
        return "within_30_days";
    case DueState::Within90:
        return "within_90_days";
    case DueState::Later:
        return "later";
    case DueState::NoDate:
        return "no_date";
    case DueState::DoneLate:
        return "done_late";
    case DueState::DoneOnTime:
        return "done_on_time";
    }
    return {};
}

std::vector<BoardItem> makeBoard(std::span<const Milestone> milestones, std::span<const Target> targets,
                                 std::span<const Project> projects, Date today)
{
    std::vector<BoardItem> items;
    items.reserve(milestones.size() + targets.size());
    for (const Milestone &milestone : milestones)
        items.push_back(itemOf(milestone, today));
    for (const Target &target : targets) {
        if (target.comparison != "done") // a milestone carries its date
            items.push_back(itemOf(target, today));
    }
    nameProjects(items, projects);
    std::ranges::stable_sort(items, isMoreUrgent);
    return items;
}

const Milestone *nextMilestone(std::span<const Milestone> milestones, Id project, Date today)
{
    const Milestone *next = nullptr;
    for (const Milestone &each : milestones)
        if (each.project == project && each.lastDay && *each.lastDay >= today &&
            !(each.doneOn && *each.doneOn <= today) && (!next || *each.lastDay < *next->lastDay))
            next = &each;
    return next;
}

} // namespace data
