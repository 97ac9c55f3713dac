// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/deadline.h"

#include <cstddef>
#include <vector>

namespace data::deadline {

/// The days that a date names: one day, some months of a year, or whole years. The numbers are as
/// written: month 13 and year 0 are possible.
struct Stretch
{
    int firstMonth = 1;
    int lastMonth = 12;
    std::optional<int> day{};       ///< of firstMonth, which then is lastMonth too
    std::optional<int> firstYear{}; ///< unset: "tháng 12", of no year in particular
    std::optional<int> lastYear{};  ///< unset where firstYear is
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// A stretch and how it limits.
struct Clause
{
    enum class Limit { Before, Until, In };
    Limit limit = Limit::In;
    Stretch stretch;
    std::size_t begin = 0; ///< first byte of the stretch in the wording
    std::size_t end = 0;   ///< byte after its last
};

/// What a wording says, whether or not it makes one deadline.
struct Sentence
{
    std::vector<Clause> clauses;
    bool everyYear = false;
};

/// Why a wording makes no deadline, and which bytes of it say so.
struct Refusal
{
    DeadlineError::Reason reason = DeadlineError::Reason::Unknown;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Refuses a wording as soon as one word of it has no meaning or no place.
[[nodiscard]] std::expected<Sentence, Refusal> readSentence(std::string_view wording);

} // namespace data::deadline
