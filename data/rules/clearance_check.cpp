// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/clearance.h"

#include <algorithm>
#include <array>

namespace data {

namespace {

using enum Refusal::Kind;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos; }

bool isMethod(std::string_view method)
{
    return method.empty() || method == "full" || method == "part" || method == "deposit";
}

class EventCheck
{
public:
    EventCheck(const ClearanceOrder &order, std::span<const ParcelEvent> events, const ClearanceStep &step)
        : m_order(order), m_events(events), m_step(step)
    {}

    /// What the record lacks in itself.
    void checkRecord(const NewEvent &event, Date today)
    {
        if (!event.on)
            add(NoDate, m_step.code);
        else if (*event.on > today)
            add(DateInFuture, m_step.code, event.on);
        if (m_step.needsDocument && isBlank(event.documentNumber))
            m_refusals.push_back({.kind = NoDocument, .step = m_step.code, .date = {}, .article = m_step.article});
        if (event.amountDong.value_or(0) < 0 || !isMethod(event.method) ||
            (!event.method.empty() && m_step.code != "paid"))
            add(BadPayment, m_step.code);
    }

    /// A payment is done when all of it is; what else repeats never is.
    void checkRepetition()
    {
        for (const ParcelEvent &other : m_events) {
            if (other.stage != m_step.code || !other.actualOn)
                continue;
            const bool again = m_step.code == "paid" ? other.method != "part" : !m_step.repeats;
            if (again)
                return add(AlreadyDone, m_step.code, other.actualOn);
        }
    }

    void checkMissing()
    {
        for (const ClearanceStep &other : m_order.steps())
            if ((other.stateRank && m_order.isBefore(other, m_step)) || other.code == m_step.needs)
                if (!latest(other.code))
                    add(EarlierStepMissing, other.code);
    }

    /// Of what repeats, the first time counts.
    void checkDates(Date on)
    {
        const bool again = m_step.repeats && first(m_step.code);
        for (const ClearanceStep &other : m_order.steps()) {
            const bool isEarlier = m_order.isBefore(other, m_step) || other.code == m_step.needs;
            const auto begun = first(other.code);
            const auto done = other.repeats ? begun : latest(other.code);
            if (isEarlier && done && on < *done)
                add(BeforeEarlierStep, other.code, done);
            if (!again && m_order.isBefore(m_step, other) && begun && *begun < on)
                add(AfterLaterStep, other.code, begun);
        }
    }

    [[nodiscard]] std::vector<Refusal> take() { return std::move(m_refusals); }

private:
    void add(Refusal::Kind kind, const std::string &step, std::optional<Date> date = {})
    {
        m_refusals.push_back({.kind = kind, .step = step, .date = date});
    }

    [[nodiscard]] std::optional<Date> latest(std::string_view step) const
    {
        std::optional<Date> day;
        for (const ParcelEvent &event : m_events)
            if (event.stage == step)
                day = std::max(day, event.actualOn);
        return day;
    }

    [[nodiscard]] std::optional<Date> first(std::string_view step) const
    {
        std::optional<Date> day;
        for (const ParcelEvent &event : m_events)
            if (event.stage == step && event.actualOn && (!day || *event.actualOn < *day))
                day = event.actualOn;
        return day;
    }

    const ClearanceOrder &m_order;
    std::span<const ParcelEvent> m_events;
    const ClearanceStep &m_step;
    std::vector<Refusal> m_refusals;
};

} // namespace

std::string_view nameOf(Refusal::Kind kind)
{
    constexpr std::array<std::string_view, 11> kNames{"unknown_step",        "no_date",          "date_in_future",
                                                      "no_document",         "bad_payment",      "earlier_step_missing",
                                                      "before_earlier_step", "after_later_step", "already_done",
                                                      "period_not_over",     "notice_lapsed"};
    return kNames.at(static_cast<std::size_t>(kind));
}

std::vector<Refusal> checkEvent(const ClearanceOrder &order, std::span<const ParcelEvent> events, const NewEvent &event,
                                Date today)
{
    const ClearanceStep *step = order.find(event.step);
    if (!step)
        return {{.kind = UnknownStep, .step = event.step, .date = {}}};
    EventCheck check(order, events, *step);
    check.checkRecord(event, today);
    check.checkMissing();
    if (event.on) {
        check.checkRepetition();
        check.checkDates(*event.on);
    }
    return check.take();
}

bool isAccepted(std::span<const Refusal> refusals, const NewEvent &event)
{
    return refusals.empty() ||
           (!isBlank(event.overrideReason) && std::ranges::all_of(refusals, &Refusal::canBeOverridden));
}

} // namespace data
