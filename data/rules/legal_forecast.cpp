// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What is still possible: the missing steps one after the other, each as soon as it may be.

#include "data/rules/legal_clock.h"
#include "data/rules/legal_clock_p.h"

#include <algorithm>
#include <map>

namespace data {

namespace {

using clock::applies;
using clock::boundOf;
using clock::latestDay;
using Days = std::map<std::string_view, Date>;

class Forecast
{
public:
    Forecast(const ClockRules &rules, const ClockParcel &parcel, Date today)
        : m_rules(rules), m_parcel(parcel), m_today(today)
    {
        for (const ClearanceStep &step : rules.order.steps())
            if (const auto day = latestDay(parcel.events, step.code))
                m_days[step.code] = *day;
    }

    /// The steps before @p target that are missing, then itself.
    Date reach(const ClearanceStep &target)
    {
        for (const ClearanceStep &step : m_rules.order.steps())
            if (step.stateRank && m_rules.order.isBefore(step, target) && !m_days.contains(step.code))
                m_days[step.code] = firstDay(step);
        if (!m_days.contains(target.code))
            m_days[target.code] = firstDay(target);
        return m_days[target.code];
    }

    /// Whether the notice is void on the day of the decision.
    [[nodiscard]] bool noticeLapses() const
    {
        return std::ranges::any_of(m_rules.rules, [this](const LegalRule &rule) {
            const auto from = m_days.find(rule.from);
            const auto to = m_days.find(rule.to);
            return rule.kind == LegalRule::Kind::Expiry && from != m_days.end() && to != m_days.end() &&
                   applies(rule, m_parcel.land, from->second) && boundOf(m_rules, rule, from->second).day < to->second;
        });
    }

    void giveNoticeAnew()
    {
        for (const LegalRule &rule : m_rules.rules)
            if (const auto notice = m_days.find(rule.from);
                rule.kind == LegalRule::Kind::Expiry && notice != m_days.end())
                notice->second = m_today;
    }

private:
    /// Not before today, nor before what must be done first, nor within a period.
    [[nodiscard]] Date firstDay(const ClearanceStep &step) const
    {
        Date day = m_today;
        for (const ClearanceStep &other : m_rules.order.steps())
            if (const auto done = m_days.find(other.code);
                done != m_days.end() && other.stateRank && m_rules.order.isBefore(other, step))
                day = std::max(day, done->second);
        for (const LegalRule &rule : m_rules.rules)
            if (const auto from = m_days.find(rule.from);
                rule.to == step.code && rule.kind == LegalRule::Kind::Minimum && from != m_days.end() &&
                applies(rule, m_parcel.land, from->second))
                day = std::max(day, boundOf(m_rules, rule, from->second).day);
        return day;
    }

    const ClockRules &m_rules;
    const ClockParcel &m_parcel;
    Date m_today;
    Days m_days; ///< of what took place, then of what is reckoned
};

} // namespace

std::optional<Date> earliestDay(const ClockRules &rules, const ClockParcel &parcel, std::string_view step, Date today)
{
    const ClearanceStep *target = rules.order.find(step);
    if (!target)
        return {};
    if (const auto done = latestDay(parcel.events, step))
        return done;
    Forecast forecast(rules, parcel, today);
    const Date day = forecast.reach(*target);
    const bool decided = latestDay(parcel.events, "recovered").has_value();
    if (decided || !forecast.noticeLapses())
        return day;
    Forecast anew(rules, parcel, today);
    anew.giveNoticeAnew();
    return anew.reach(*target);
}

bool canStillMake(const ClockRules &rules, const ClockParcel &parcel, std::string_view step, Date milestone, Date today)
{
    const auto day = earliestDay(rules, parcel, step, today);
    return day && *day <= milestone;
}

std::optional<Date> lastDayToBegin(const ClockRules &rules, NoticeLand land, std::string_view step, Date milestone)
{
    const ClockParcel untouched{.land = land, .events = {}};
    if (!rules.order.find(step))
        return {};
    // The later one begins, the later one ends: the last day that does is found by halves.
    int sooner = 1 << 12; // days before the milestone; no sequence takes eleven years
    int tooLate = -1;
    const auto daysBefore = [milestone](int days) -> Date {
        return std::chrono::sys_days(milestone) - std::chrono::days(days);
    };
    while (sooner - tooLate > 1) {
        const int middle = tooLate + (sooner - tooLate) / 2;
        (canStillMake(rules, untouched, step, milestone, daysBefore(middle)) ? sooner : tooLate) = middle;
    }
    return daysBefore(sooner);
}

} // namespace data
