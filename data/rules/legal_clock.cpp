// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/legal_clock.h"

#include "data/rules/land_use.h"
#include "data/rules/legal_clock_p.h"
#include "data/rules/working_days.h"

#include <algorithm>

namespace data {

namespace clock {

std::optional<Date> latestDay(std::span<const ParcelEvent> events, std::string_view step)
{
    std::optional<Date> day;
    for (const ParcelEvent &event : events)
        if (event.stage == step)
            day = std::max(day, event.actualOn);
    return day;
}

bool applies(const LegalRule &rule, NoticeLand land, Date from)
{
    const auto mine =
        land == NoticeLand::Agricultural ? LegalRule::Land::Agricultural : LegalRule::Land::NonAgricultural;
    return (rule.land == LegalRule::Land::Any || rule.land == mine) && rule.validFrom <= from &&
           (!rule.validTo || from <= *rule.validTo);
}

Bound boundOf(const ClockRules &rules, const LegalRule &rule, Date from)
{
    return {&rule, endOfPeriod(from, rule.amount, rule.unit, rules.holidays)};
}

} // namespace clock

namespace {

using clock::applies;
using clock::boundOf;
using clock::latestDay;
using Kind = LegalRule::Kind;

/// The clock of one parcel, filled in part by part.
class Reading
{
public:
    Reading(const ClockRules &rules, const ClockParcel &parcel, Date today)
        : m_rules(rules), m_parcel(parcel), m_today(today)
    {}

    LegalClock read()
    {
        for (const ClearanceStep &step : m_rules.order.steps())
            if (!m_clock.next && step.stateRank && !latestDay(m_parcel.events, step.code))
                m_clock.next = &step;
        for (const LegalRule &rule : m_rules.rules)
            if (const auto from = latestDay(m_parcel.events, rule.from); from && applies(rule, m_parcel.land, *from))
                readRule(rule, boundOf(m_rules, rule, *from));
        std::ranges::stable_sort(m_clock.running, {}, &Bound::day);
        m_clock.landUnknown = m_parcel.land == NoticeLand::Unknown;
        return std::move(m_clock);
    }

private:
    void readRule(const LegalRule &rule, const Bound &bound)
    {
        if (rule.to == "paid" && rule.kind == Kind::Maximum)
            readPayment(bound);
        const bool isNext = m_clock.next && rule.to == m_clock.next->code;
        if (rule.kind == Kind::Minimum) {
            if (isNext && (!m_clock.earliest || m_clock.earliest->day < bound.day))
                m_clock.earliest = bound;
            return;
        }
        if (!isAwaited(rule.to))
            return;
        m_clock.running.push_back(bound);
        if (isNext && (!m_clock.latest || bound.day < m_clock.latest->day))
            m_clock.latest = bound;
        if (rule.kind == Kind::Expiry) {
            m_clock.noticeExpires = bound;
            m_clock.noticeLapsed = bound.day < m_today;
        }
    }

    /// It did not take place, and nothing that comes after it did.
    [[nodiscard]] bool isAwaited(std::string_view code) const
    {
        const ClearanceStep *step = m_rules.order.find(code);
        return step && std::ranges::none_of(m_parcel.events, [&](const ParcelEvent &event) {
                   const ClearanceStep *other = event.actualOn ? m_rules.order.find(event.stage) : nullptr;
                   return other && (other == step || m_rules.order.isBefore(*step, *other));
               });
    }

    /// A part does not end it; what is deposited in a bank does (Art. 94(4)).
    void readPayment(const Bound &bound)
    {
        std::optional<Date> whole;
        for (const ParcelEvent &event : m_parcel.events)
            if (event.stage == "paid" && event.method != "part" && event.actualOn &&
                (!whole || *event.actualOn < *whole))
                whole = event.actualOn;
        m_clock.paymentDue = bound.day;
        m_clock.paymentLateDays = std::max(0, daysBetween(bound.day, whole.value_or(m_today)));
    }

    const ClockRules &m_rules;
    const ClockParcel &m_parcel;
    Date m_today;
    LegalClock m_clock;
};

} // namespace

NoticeLand noticeLandOf(std::string_view landUse)
{
    const auto category = categoryOf(landUse);
    if (!category)
        return NoticeLand::Unknown;
    return *category == LandCategory::Agricultural ? NoticeLand::Agricultural : NoticeLand::NonAgricultural;
}

LegalClock legalClock(const ClockRules &rules, const ClockParcel &parcel, Date today)
{
    return Reading(rules, parcel, today).read();
}

std::vector<Refusal> checkPeriods(const ClockRules &rules, const ClockParcel &parcel, const NewEvent &event)
{
    std::vector<Refusal> refusals;
    if (!event.on)
        return refusals;
    for (const LegalRule &rule : rules.rules) {
        const auto from = rule.to == event.step ? latestDay(parcel.events, rule.from) : std::nullopt;
        if (!from || !applies(rule, parcel.land, *from))
            continue;
        const Date day = boundOf(rules, rule, *from).day;
        if (rule.kind == Kind::Minimum && *event.on < day)
            refusals.push_back(
                {.kind = Refusal::Kind::PeriodNotOver, .step = rule.from, .date = day, .article = rule.article});
        if (rule.kind == Kind::Expiry && day < *event.on)
            refusals.push_back(
                {.kind = Refusal::Kind::NoticeLapsed, .step = rule.from, .date = day, .article = rule.article});
    }
    return refusals;
}

} // namespace data
