// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/date.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace data {

/// What a wording of a deadline means: the last day that still counts as in time.
struct Deadline
{
    Date lastDay{};              ///< of the first year, where it recurs
    std::optional<int> lastYear; ///< set where it recurs every year, up to and with this one
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Why a wording is not understood; `words` quotes the part that is not.
struct DeadlineError
{
    enum class Reason { Empty, NoDate, NoSuchDay, Unknown, TooLong };
    Reason reason = Reason::Unknown;
    std::string words;
};

/// The term that "hằng năm" runs over where the wording names none: 2026-2030, of the ward's first
/// congress (report, P2.A.III).
struct Term
{
    int firstYear = 2026;
    int lastYear = 2030;
};

/// Reads Vietnamese and English deadlines, with or without accents, composed or decomposed, in any case: trước / chậm nhất / không quá / trong / vào
/// / đến (hết) / hằng năm; before / by / no later than / in / during / until / every year; with a day,
/// month, quarter (Roman or Arabic), half-year, year or period ("giai đoạn 2026-2030"). "Trước" a
/// period is the day before it begins; everything else is the period's last day.
[[nodiscard]] std::expected<Deadline, DeadlineError> parseDeadline(std::string_view wording, Term term = {});

} // namespace data
