// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <vector>

namespace data {

/// Where a statement of law was read.
enum class Certainty {
    Quoted,   ///< "S": the text, as several legal articles quote it
    Reported, ///< "R": reported by others, a handbook of another province among them
    Unchecked ///< "G": general knowledge; not to be told as law
};

/// A step of clearance: the 16 of Decree 151/2025/NĐ-CP, Annex I, II-IV, and what may happen between them.
struct ClearanceStep
{
    std::string code;        ///< "notice", "compulsory_inventory", "handed_over" ...
    std::string annex;       ///< "B1" ... "B16"; empty: of none
    std::optional<int> rank; ///< place in the sequence; nothing: at any time
    std::string nameVi;
    std::string nameEn;
    std::string article;
    Certainty sure = Certainty::Quoted;
    std::optional<int> stateRank; ///< of the state it leads to, from 1; later steps wait for such steps only
    std::string stateVi;          ///< "Đã kiểm đếm"
    std::string stateEn;
    bool needsDocument = false; ///< a numbered document
    bool repeats = false;
    std::string needs;  ///< code of a step that must have taken place, beside the sequence; or empty
    std::string raises; ///< "compulsory_inventory", "enforcement", "complaint", or empty
    std::string lowers; ///< the same
};

/// A step that a project may take at another place than usual.
struct ProjectStep
{
    Id project = 0;
    std::string step;
    int rank = 0;       ///< among the ranks of the steps
    std::string source; ///< what allows it
};

/// A period of law between two steps.
struct LegalRule
{
    enum class Kind {
        Minimum, ///< `to` not sooner
        Maximum, ///< `to` not later
        Expiry   ///< `from` is void if `to` did not take place by then
    };
    enum class Unit { Day, WorkingDay, Month };
    enum class Land { Any, Agricultural, NonAgricultural };

    Id id = 0;
    std::string from;
    std::string to;
    Kind kind = Kind::Minimum;
    int amount = 0;
    Unit unit = Unit::Day;
    Land land = Land::Any;
    std::string article;
    Date validFrom{};            ///< for periods that begin on this day or later
    std::optional<Date> validTo; ///< last such day
    Certainty sure = Certainty::Quoted;
};

/// A step to be recorded of one parcel or of many.
struct NewEvent
{
    std::string step;
    std::optional<Date> on;
    std::string documentNumber;
    std::optional<std::int64_t> amountDong;
    std::string method;         ///< of a payment: "full", "part", "deposit"; empty: not stated
    std::string overrideReason; ///< why it shall stand against what can be overridden; empty: it shall not
    std::string source;
};

} // namespace data
