// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// The steps of parcels: their order, days to come, and money.

#include "data/rules/findings_p.h"

#include <algorithm>
#include <format>
#include <map>
#include <ranges>
#include <unordered_map>

namespace data::finding {

namespace {

using Kind = Finding::Kind;
using Steps = std::span<const ParcelEvent>;

class StepCheck
{
public:
    StepCheck(const Evidence &evidence, Date today) : m_evidence(evidence), m_today(today)
    {
        for (const Stage &stage : evidence.stages)
            m_stages.emplace(stage.code, &stage);
        for (const ProjectStep &moved : evidence.projectSteps)
            m_moved.emplace(std::pair(moved.project, std::string_view(moved.step)), moved.rank);
    }

    void look(const Parcel &parcel, Steps steps)
    {
        checkOrder(parcel, steps);
        checkMoney(parcel, steps);
        for (const ParcelEvent &step : steps)
            if (step.actualOn && *step.actualOn > m_today && !step.illustrative)
                add(Kind::DoneInFuture, "future", parcel, step);
    }

    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    [[nodiscard]] int placeOf(const Parcel &parcel, const Stage &stage) const
    {
        const auto moved = m_moved.find(std::pair(parcel.project.value_or(0), std::string_view(stage.code)));
        return moved == m_moved.end() ? stage.place : moved->second;
    }

    /// Whether @p earlier comes first, usually and in the parcel's project; a step that leads to no state
    /// may come between any.
    [[nodiscard]] bool isBefore(const Parcel &parcel, const ParcelEvent &earlier, const ParcelEvent &later) const
    {
        const auto one = m_stages.find(earlier.stage);
        const auto other = m_stages.find(later.stage);
        return one != m_stages.end() && other != m_stages.end() && one->second->rank < other->second->rank &&
               placeOf(parcel, *one->second) <= placeOf(parcel, *other->second);
    }

    static FindingSide sideOf(const ParcelEvent &step)
    {
        return {.label = step.stage, .text = step.documentNumber, .date = step.actualOn, .source = step.source};
    }

    Finding &add(Kind kind, std::string_view prefix, const Parcel &parcel, const ParcelEvent &step)
    {
        Finding finding;
        finding.kind = kind;
        finding.severity = Severity::A;
        finding.key = std::format("{}/parcel/{}/{}", prefix, keyOf(m_evidence, parcel), step.stage);
        finding.subject = subjectOf(parcel);
        finding.left = sideOf(step);
        return m_findings.emplace_back(std::move(finding));
    }

    /// Each step against the latest of those that come before it. What somebody recorded so on purpose
    /// carries its reason.
    void checkOrder(const Parcel &parcel, Steps steps)
    {
        for (const ParcelEvent &step : steps) {
            const ParcelEvent *latest = nullptr;
            for (const ParcelEvent &other : steps)
                if (step.actualOn && other.actualOn && isBefore(parcel, other, step) && step.overrideReason.empty() &&
                    other.overrideReason.empty() && *other.actualOn > *step.actualOn &&
                    (!latest || *latest->actualOn < *other.actualOn))
                    latest = &other;
            if (!latest)
                continue;
            Finding &finding = add(Kind::StepsOutOfOrder, "order", parcel, step);
            finding.right = sideOf(*latest);
            finding.difference = daysBetween(*latest->actualOn, *step.actualOn);
        }
    }

    static FindingSide moneyOf(Steps steps, std::string_view stage)
    {
        FindingSide side{.label = std::string(stage), .unit = "dong"};
        for (const ParcelEvent &step : steps) {
            if (step.stage != stage || !step.actualOn || !step.amountDong)
                continue;
            side.value = side.value.value_or(0.0) + static_cast<double>(*step.amountDong);
            side.terms.push_back(static_cast<double>(*step.amountDong));
            side.text = step.documentNumber;
            side.source = step.source;
        }
        return side;
    }

    void checkMoney(const Parcel &parcel, Steps steps)
    {
        FindingSide paid = moneyOf(steps, "paid");
        FindingSide approved = moneyOf(steps, "approved");
        if (!paid.value || !approved.value || *paid.value <= *approved.value)
            return;
        Finding finding;
        finding.kind = Kind::PaidAboveApproved;
        finding.severity = Severity::A;
        finding.key = "money/parcel/" + keyOf(m_evidence, parcel);
        finding.subject = subjectOf(parcel);
        finding.difference = *paid.value - *approved.value;
        finding.left = std::move(paid);
        finding.right = std::move(approved);
        m_findings.push_back(std::move(finding));
    }

    const Evidence &m_evidence;
    Date m_today;
    std::unordered_map<std::string_view, const Stage *> m_stages;
    std::map<std::pair<Id, std::string_view>, int> m_moved; ///< project and step to its place
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> inSteps(const Evidence &evidence, Date today)
{
    std::unordered_map<Id, const Parcel *> parcels;
    for (const Parcel &parcel : evidence.parcels)
        parcels.emplace(parcel.id, &parcel);
    StepCheck check(evidence, today);
    for (const auto &steps : std::views::chunk_by(
             evidence.events, [](const ParcelEvent &a, const ParcelEvent &b) { return a.parcel == b.parcel; }))
        if (const auto parcel = parcels.find(steps.front().parcel); parcel != parcels.end())
            check.look(*parcel->second, Steps(steps));
    return check.take();
}

} // namespace data::finding
