// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/clearance.h"
#include "data/model/parcel.h"
#include "data/model/project.h"

#include <span>
#include <string_view>

namespace data {

/// The steps in the order of one project. Where it may take a step at another place than usual, the steps
/// between the two places neither wait for it nor it for them: the law says "may".
class ClearanceOrder
{
public:
    /// @p moved of the project alone.
    explicit ClearanceOrder(std::span<const ClearanceStep> steps, std::span<const ProjectStep> moved = {});

    /// In the project's order; those that may happen at any time last.
    [[nodiscard]] std::span<const ClearanceStep> steps() const { return m_steps; }
    /// Nothing for an unknown code; valid as long as this.
    [[nodiscard]] const ClearanceStep *find(std::string_view code) const;
    /// Place of a step in this project; nothing for one that may happen at any time.
    [[nodiscard]] std::optional<int> place(const ClearanceStep &step) const;
    /// Whether the law has @p earlier take place before @p later.
    [[nodiscard]] bool isBefore(const ClearanceStep &earlier, const ClearanceStep &later) const;

private:
    std::vector<ClearanceStep> m_steps;
    std::vector<ProjectStep> m_moved;
};

/// How far the money is.
enum class Payment { None, Part, NotStated, Deposited, Full };
/// "none", "part", "not_stated", "deposit", "full".
[[nodiscard]] std::string_view nameOf(Payment payment);

/// Where a parcel stands; derived, never typed.
struct ClearanceState
{
    std::string stage = "none"; ///< code of the furthest step, in the project's order, that leads to a state
    int rank = 0;               ///< of that state, in the usual order
    std::optional<Date> since;  ///< first day of that step
    Payment payment = Payment::None;
    bool obstacle = false; ///< vướng mắc: one is open
    bool compulsoryInventory = false;
    bool enforcement = false;
    bool complaint = false;

    bool operator==(const ClearanceState &) const = default;
};

/// As it was at the end of @p day. @p events and @p obstacles of one parcel.
[[nodiscard]] ClearanceState clearanceState(const ClearanceOrder &order, std::span<const ParcelEvent> events,
                                            std::span<const Obstacle> obstacles, Date day);

/// Why an event cannot be recorded as it is.
struct Refusal
{
    enum class Kind {
        UnknownStep,
        NoDate,
        DateInFuture,
        NoDocument,         ///< the step is a numbered document
        BadPayment,         ///< money below nothing, a method there is not, or a method of something unpaid
        EarlierStepMissing, ///< step: which
        BeforeEarlierStep,  ///< step, date: the earlier one
        AfterLaterStep,     ///< step, date: a later one that took place before
        AlreadyDone,        ///< date: when
        PeriodNotOver,      ///< step: from which, date: first lawful day, article
        NoticeLapsed        ///< step: which, date: its last day, article
    };
    Kind kind = Kind::UnknownStep;
    std::string step{};
    std::optional<Date> date{};
    std::string article{};

    /// What the record itself lacks cannot be overridden; what speaks against its time can, with a reason.
    [[nodiscard]] bool canBeOverridden() const { return kind >= Kind::EarlierStepMissing; }
    bool operator==(const Refusal &) const = default;
};

/// "unknown_step", "no_date", ...
[[nodiscard]] std::string_view nameOf(Refusal::Kind kind);

/// Against the record itself, the sequence and other events of the parcel; the periods of law are looked
/// at by checkPeriods() in data/rules/legal_clock.h. Empty: nothing speaks against it.
[[nodiscard]] std::vector<Refusal> checkEvent(const ClearanceOrder &order, std::span<const ParcelEvent> events,
                                              const NewEvent &event, Date today);

/// Whether @p event may be recorded: nothing was refused, or all of it can be overridden and a reason is
/// given.
[[nodiscard]] bool isAccepted(std::span<const Refusal> refusals, const NewEvent &event);

} // namespace data
