// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/clearance.h"

namespace data {

/// What the length of the notice hangs on (Land Law 2024, Art. 85(1)).
enum class NoticeLand {
    Agricultural,
    NonAgricultural, ///< or mixed: one code is enough
    Unknown          ///< no code, or none that is known: taken as non-agricultural, the longer
};
/// By the codes of a parcel's land use: "LUC", "ODT+CLN".
[[nodiscard]] NoticeLand noticeLandOf(std::string_view landUse);

/// All the clock goes by; spans stay the caller's.
struct ClockRules
{
    const ClearanceOrder &order;
    std::span<const LegalRule> rules;
    std::span<const Date> holidays; ///< sorted
};

/// What of a parcel matters to it.
struct ClockParcel
{
    NoticeLand land = NoticeLand::Unknown;
    std::span<const ParcelEvent> events;
};

/// A day, and the rule that sets it.
struct Bound
{
    const LegalRule *rule = nullptr;
    Date day{};
};

/// Where a parcel stands in time.
struct LegalClock
{
    const ClearanceStep *next = nullptr; ///< first step to a state that did not take place; none: all did
    std::optional<Bound> earliest;       ///< first lawful day of it; nothing: no period speaks against today
    std::optional<Bound> latest;         ///< last day of it
    std::vector<Bound> running;          ///< last days of all steps that are awaited, soonest first
    std::optional<Bound> noticeExpires;  ///< last day of the notice, while recovery is not decided
    bool noticeLapsed = false;
    std::optional<Date> paymentDue; ///< since the plan is approved
    int paymentLateDays = 0;        ///< from that day to the day all was paid, or today; 0: not late
    bool landUnknown = false;       ///< 180 days were taken because nothing says which land it is
};

/// Seen from @p today. Pointers are into @p rules.
[[nodiscard]] LegalClock legalClock(const ClockRules &rules, const ClockParcel &parcel, Date today);

/// Periods of law that are not over on the day of @p event, and a notice that is void by then.
[[nodiscard]] std::vector<Refusal> checkPeriods(const ClockRules &rules, const ClockParcel &parcel,
                                                const NewEvent &event);

/// First day on which @p step ("recovered", "handed_over") can lawfully take place, if all that is missing
/// before it follows from @p today on as soon as it may; the day it did take place, if it did. A notice
/// that is void, or would be by then, is given anew today. Nothing for an unknown step.
[[nodiscard]] std::optional<Date> earliestDay(const ClockRules &rules, const ClockParcel &parcel, std::string_view step,
                                              Date today);

/// Whether @p step can still lawfully take place by @p milestone.
[[nodiscard]] bool canStillMake(const ClockRules &rules, const ClockParcel &parcel, std::string_view step,
                                Date milestone, Date today);

/// Last day to begin (with the notice, as a rule), for a parcel on which nothing was done, so that
/// @p step can lawfully take place by @p milestone. Nothing for an unknown step.
[[nodiscard]] std::optional<Date> lastDayToBegin(const ClockRules &rules, NoticeLand land, std::string_view step,
                                                 Date milestone);

} // namespace data
