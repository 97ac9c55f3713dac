// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/schedule.h"

#include <expected>
#include <span>

namespace data {

/// The days of a task as they are now.
struct TaskSpan
{
    Id task = 0;
    Date start{};
    Date finish{};
};

/// What became of a task since a baseline was frozen.
struct BaselineDifference
{
    enum class Kind {
        Same,
        Moved,
        New, ///< it is not in the baseline
        Gone ///< it is in the baseline alone
    };
    Id task = 0;
    Kind kind = Kind::Same;
    int startMoved = 0;  ///< calendar days, later is positive; 0 of one that is new or gone
    int finishMoved = 0; ///< the same
    friend bool operator==(const BaselineDifference &, const BaselineDifference &) = default;
};

/// Every task once: those of @p baseline in its order, then the new ones in the order of @p current.
[[nodiscard]] std::vector<BaselineDifference> compareWithBaseline(std::span<const FrozenTask> baseline,
                                                                  std::span<const TaskSpan> current);

/// Why a correction cannot stand.
enum class CorrectionFault {
    UnknownTask,      ///< the baseline does not have it
    OtherDates,       ///< the task did not have the old dates it states
    FinishBeforeStart ///< it would finish before it starts
};

/// A correction that cannot stand.
struct RefusedCorrection
{
    Id correction = 0;
    CorrectionFault fault = CorrectionFault::UnknownTask;
};

/// The dates that count: those of @p baseline, which is left as it is, with @p corrections made in the order
/// they were recorded.
[[nodiscard]] std::expected<std::vector<FrozenTask>, RefusedCorrection>
correctedBaseline(const Baseline &baseline, std::span<const BaselineCorrection> corrections);

} // namespace data
