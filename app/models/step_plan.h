// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/clearance.h"

#include <map>

namespace app {

/// A parcel that a step speaks against.
struct DoubtfulParcel
{
    data::Id parcel = 0;
    std::string mapSheet;
    std::string number;
    std::vector<data::Refusal> refusals;
    bool accepted = false; ///< all the same: a reason is given
};

/// What would become of a step, bounded, however many parcels it is for.
struct StepPlan
{
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::int64_t overridden = 0;  ///< of the accepted ones: against the sequence or a period of law
    std::int64_t overridable = 0; ///< of the refused ones: would be accepted with a reason
    std::map<data::Refusal::Kind, std::int64_t> kinds; ///< parcels refused for it; one may count for several
    std::vector<DoubtfulParcel> shown;                 ///< refused ones first, at most a thousand
};

[[nodiscard]] StepPlan stepPlan(const data::Workspace &workspace, const std::vector<data::EventPlan> &plan);

/// A step to be recorded of some parcels.
struct StepOrder
{
    std::vector<data::Id> parcels;
    data::NewEvent event;
    data::Date today{};
};
/// Nothing is written. Throws data::Error.
[[nodiscard]] StepPlan planStep(const data::Workspace &workspace, const StepOrder &step);
/// As one change; what became of it. Throws data::Error.
StepPlan recordStep(data::Workspace &workspace, const StepOrder &step, const data::Author &author);

} // namespace app
