// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace data {

/// How a column writes fractions and thousands. Blanks (also no-break and thin ones) group in all of them.
enum class NumberNotation {
    Plain,      ///< digits alone: nothing to tell
    Vietnamese, ///< 2.195.080,5
    English,    ///< 2,195,080.5
    Doubtful    ///< "1.234" with no other row to decide, or rows that contradict each other
};

enum class NumberError {
    Empty,
    NotANumber,
    Unit,        ///< "120 m2": a number and letters; see splitUnit
    BadGrouping, ///< "1.23.456", "2.195,080,5": not in threes, or the signs of another notation
    Ambiguous,   ///< "1.234" where the notation is not known
    TooLong      ///< more digits than any figure has
};

/// The notation of a column's values, told from those that can be read in one way alone: a sign that
/// stands twice groups, one not before three digits is the fraction's, as is one behind "0" or behind four
/// digits. What is no number is passed over; units behind numbers are, too.
[[nodiscard]] NumberNotation guessNotation(std::span<const std::string> values);

/// Reads a number, "-1.234,5" or "2 195 080", never in a way the notation does not allow. Under Plain and
/// Doubtful only what reads in one way alone. No exponents, no currency.
[[nodiscard]] std::expected<double, NumberError> parseNumber(std::string_view text, NumberNotation notation);

struct NumberAndUnit
{
    std::string_view number; ///< trimmed; the whole text where there is no unit
    std::string_view unit;   ///< "m2", "ha", "km", "m" …, as one of a fixed list; empty if there is none
};

/// Parts "120,5 m²" into "120,5" and "m2". Unknown words stay with the number, which parseNumber then refuses.
[[nodiscard]] NumberAndUnit splitUnit(std::string_view text);

} // namespace data
