// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <vector>

namespace data {

/// A piece of work of a project; one that takes no days is a milestone.
struct Task
{
    Id id = 0;
    std::optional<Id> project;
    std::string code; ///< "M-03"
    std::string title;
    int workingDays = 0;            ///< 0: a milestone
    std::optional<Date> notBefore;  ///< first day it may start on
    std::optional<Date> fixedStart; ///< it starts on this day, whatever its links ask for
    std::optional<Date> deadline;   ///< last acceptable day of its finish
    std::optional<Date> startedOn;  ///< real first day
    std::optional<Date> doneOn;     ///< real last day
    std::string responsible;
    std::string source;
};

/// How one task waits for another.
struct Link
{
    enum class Kind { FinishToStart, StartToStart, FinishToFinish, StartToFinish };
    enum class Unit { WorkingDay, CalendarDay };

    Id from = 0; ///< task that is waited for
    Id to = 0;   ///< task that waits
    Kind kind = Kind::FinishToStart;
    int lag = 0; ///< negative: so much sooner
    Unit unit = Unit::WorkingDay;
};

/// A task as it stood when a baseline was frozen; says enough to name one that is gone since.
struct FrozenTask
{
    Id task = 0;
    std::string code;
    std::string title;
    Date start{};
    Date finish{};
    friend bool operator==(const FrozenTask &, const FrozenTask &) = default;
};

/// The dates of a plan as they were agreed on. Never altered; what was wrong is corrected beside it.
struct Baseline
{
    Id id = 0;
    std::string name;
    Date frozenOn{};
    std::string decisionNumber;
    std::string person;
    std::vector<FrozenTask> tasks;
};

/// Dates of a baseline that were wrong, put right.
struct BaselineCorrection
{
    Id id = 0;
    Id task = 0;
    Date oldStart{}; ///< as they stood before, earlier corrections among it
    Date oldFinish{};
    Date newStart{};
    Date newFinish{};
    std::string reason;
    std::string decisionNumber;
    std::string person;
    Date recordedOn{};
};

/// A milestone's day that was moved, and why.
struct Slip
{
    Id id = 0;
    Id task = 0;
    Date oldDay{};
    Date newDay{};
    std::string reasonClass; ///< code: "funding", "resettlement", "procedure", ...
    std::string reason;      ///< in words
    std::string decisionNumber;
    std::string person;
    Date recordedOn{};
    std::optional<Id> corrects; ///< slip in whose place it stands; that one is kept as it was
};

} // namespace data
