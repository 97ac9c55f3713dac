// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/legal_clock.h"
#include "data/store/clearance.h"
#include "tests/data/temp_folder.h"

/// Steps and periods as every workspace has them, read once.
struct ClearanceLaw
{
    std::vector<data::ClearanceStep> steps;
    std::vector<data::LegalRule> rules;
    std::vector<data::Date> holidays;
    data::ClearanceOrder usual{{}};
    data::ClearanceOrder railway{{}}; ///< recovery may come before the approval

    static const ClearanceLaw &get()
    {
        static const ClearanceLaw law = read();
        return law;
    }
    [[nodiscard]] data::ClockRules clock() const { return {usual, rules, holidays}; }
    [[nodiscard]] data::ClockRules railwayClock() const { return {railway, rules, holidays}; }

private:
    static ClearanceLaw read()
    {
        const TempFolder folder;
        const auto workspace = data::Workspace::create(folder / "w.sqlite", {.name = "x"}, {"Lan", "thử"});
        ClearanceLaw law{.steps = data::clearanceSteps(workspace),
                         .rules = data::legalRules(workspace),
                         .holidays = data::publicHolidays(workspace)};
        const std::vector<data::ProjectStep> moved{{.project = 1, .step = "recovered", .rank = 65}};
        law.usual = data::ClearanceOrder(law.steps);
        law.railway = data::ClearanceOrder(law.steps, moved);
        return law;
    }
};

/// "notice 2026-06-03, paid 2026-09-01 part": the events of one parcel.
[[nodiscard]] inline std::vector<data::ParcelEvent> eventsOf(const std::string &text)
{
    std::vector<data::ParcelEvent> events;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(", ", from), text.size());
        const std::string each = text.substr(from, to - from);
        const std::size_t blank = each.find(' ');
        data::ParcelEvent event{.parcel = 1, .stage = each.substr(0, blank)};
        event.actualOn = data::fromIso(each.substr(blank + 1, 10));
        if (each.size() > blank + 12)
            event.method = each.substr(blank + 12);
        events.push_back(std::move(event));
        from = to + 2;
    }
    return events;
}
