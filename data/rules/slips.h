// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/schedule.h"

#include <span>

namespace data {

/// Why the slips of a milestone do not explain how it came from its frozen day to where it is.
struct SlipFault
{
    enum class Kind {
        UnknownCorrected, ///< it corrects a slip that is not before it in the ledger
        OtherTask,        ///< it corrects a slip of another milestone
        CorrectedTwice,   ///< it corrects a slip that another one already stands for
        NoMove,           ///< it moves nothing, and corrects nothing
        NoReason,         ///< it says no class or no reason in words
        BreaksChain,      ///< it does not begin on the day the one before left off, the first on the frozen day
        EndsElsewhere     ///< the last one does not end on today's day; with no slips, that day is not the frozen
    };
    Kind kind = Kind::NoMove;
    std::optional<Id> slip;       ///< nothing: there is none
    std::optional<Date> expected; ///< the day it should have; of BreaksChain and EndsElsewhere
    friend bool operator==(const SlipFault &, const SlipFault &) = default;
};

/// Those of a milestone that count: each in its place, or in the place of the one it corrects. A ledger is in
/// the order of recording and keeps what was corrected; a correction that moves nothing takes a slip out.
[[nodiscard]] std::vector<Slip> standingSlips(std::span<const Slip> ledger, Id task);

/// All that does not fit; nothing: the slips of @p task lead from @p frozenDay to @p currentDay, so that
/// they add up to its total.
[[nodiscard]] std::vector<SlipFault> checkSlips(std::span<const Slip> ledger, Id task, Date frozenDay, Date currentDay);

/// What one class of reasons did.
struct SlipSum
{
    std::string reasonClass;
    int days = 0; ///< calendar days; negative: it was made up for
    int slips = 0;
    friend bool operator==(const SlipSum &, const SlipSum &) = default;
};
/// By class, most days first, then by code. Their days add up to the whole slip of @p standing.
[[nodiscard]] std::vector<SlipSum> slipsByReason(std::span<const Slip> standing);

} // namespace data
