// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/number_notation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <optional>
#include <vector>

namespace data {

namespace {

constexpr std::size_t kMostDigits = 20;
constexpr std::size_t kLongest = 100; ///< bytes
constexpr auto kBlanks = std::to_array<std::string_view>({" ", "\t", "\u00A0", "\u202F", "\u2009", "\u2007"});

/// Units as they are written, longest first, and what they are called.
struct Unit
{
    std::string_view written;
    std::string_view name;
};
constexpr auto kUnits = std::to_array<Unit>({{"mét vuông", "m2"},
                                             {"met vuong", "m2"},
                                             {"héc ta", "ha"},
                                             {"hecta", "ha"},
                                             {"sq.m", "m2"},
                                             {"sqm", "m2"},
                                             {"km²", "km2"},
                                             {"km2", "km2"},
                                             {"m^2", "m2"},
                                             {"m²", "m2"},
                                             {"m2", "m2"},
                                             {"mét", "m"},
                                             {"ha", "ha"},
                                             {"km", "km"},
                                             {"đồng", "dong"},
                                             {"vnđ", "dong"},
                                             {"vnd", "dong"},
                                             {"m", "m"},
                                             {"đ", "dong"}});

std::size_t blankAt(std::string_view text)
{
    const auto *const found = std::ranges::find_if(kBlanks, [&](std::string_view b) { return text.starts_with(b); });
    return found == kBlanks.end() ? 0 : found->size();
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t size = blankAt(text))
        text.remove_prefix(size);
    for (bool any = true; any;) {
        any = false;
        for (const std::string_view blank : kBlanks)
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                any = true;
            }
    }
    return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A number cut at its signs: "2.195.080,5" is 2, 195, 080, 5 with "..,"; a blank of any kind is ' '.
struct Pieces
{
    bool negative = false;
    std::vector<std::string> digits;
    std::string signs; ///< one fewer than digits
};

std::string_view takeSign(std::string_view text, bool &negative)
{
    for (const std::string_view minus : {std::string_view("-"), std::string_view("\u2212")})
        if (text.starts_with(minus)) {
            negative = true;
            return trimmed(text.substr(minus.size()));
        }
    return text.starts_with('+') ? trimmed(text.substr(1)) : text;
}

NumberError refusalOf(std::string_view text)
{
    const auto [number, unit] = splitUnit(text);
    return !unit.empty() && std::ranges::any_of(number, isDigit) ? NumberError::Unit : NumberError::NotANumber;
}

std::expected<Pieces, NumberError> cut(std::string_view whole)
{
    std::string_view text = trimmed(whole);
    if (text.empty())
        return std::unexpected(NumberError::Empty);
    if (text.size() > kLongest)
        return std::unexpected(NumberError::TooLong);
    Pieces pieces;
    text = takeSign(text, pieces.negative);
    pieces.digits.emplace_back();
    std::size_t count = 0;
    while (!text.empty()) {
        const std::size_t blank = blankAt(text);
        if (isDigit(text[0])) {
            pieces.digits.back() += text[0];
            ++count;
        } else if (blank > 0 || text[0] == '.' || text[0] == ',') {
            pieces.signs += blank > 0 ? ' ' : text[0];
            pieces.digits.emplace_back();
        } else {
            return std::unexpected(refusalOf(whole));
        }
        text.remove_prefix(std::max<std::size_t>(blank, 1));
    }
    if (count == 0 || pieces.digits.back().empty())
        return std::unexpected(NumberError::NotANumber);
    return count > kMostDigits ? std::expected<Pieces, NumberError>(std::unexpected(NumberError::TooLong)) : pieces;
}

/// Groups in threes under one sign, and a fraction behind @p decimal.
bool reads(const Pieces &pieces, char decimal)
{
    const char other = decimal == ',' ? '.' : ',';
    const bool fraction = pieces.signs.ends_with(decimal);
    const std::string groups = pieces.signs.substr(0, pieces.signs.size() - (fraction ? 1 : 0));
    if (groups.empty())
        return true; // ".5" too
    const bool oneSign =
        (groups[0] == other || groups[0] == ' ') && groups.find_first_not_of(groups[0]) == std::string::npos;
    const std::string &first = pieces.digits[0];
    if (!oneSign || first.empty() || first.size() > 3 || first[0] == '0')
        return false;
    return std::all_of(pieces.digits.begin() + 1,
                       pieces.digits.begin() + 1 + static_cast<std::ptrdiff_t>(groups.size()),
                       [](const std::string &group) { return group.size() == 3; });
}

double valueOf(const Pieces &pieces, char decimal)
{
    const bool fraction = pieces.signs.ends_with(decimal);
    std::string plain = pieces.negative ? "-" : "";
    for (std::size_t i = 0; i < pieces.digits.size(); ++i)
        plain += (fraction && i + 1 == pieces.digits.size() ? "." : "") + pieces.digits[i];
    double value = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), value); // digits alone: cannot fail
    return value;
}

/// The only notation that @p pieces can be in; Plain if they are the same in both, Doubtful if not.
std::optional<NumberNotation> notationOf(const Pieces &pieces)
{
    const bool vietnamese = reads(pieces, ',');
    const bool english = reads(pieces, '.');
    if (vietnamese && english)
        return pieces.signs.find_first_not_of(' ') == std::string::npos ? NumberNotation::Plain
                                                                        : NumberNotation::Doubtful;
    if (vietnamese)
        return NumberNotation::Vietnamese;
    return english ? std::optional(NumberNotation::English) : std::nullopt;
}

} // namespace

NumberNotation guessNotation(std::span<const std::string> values)
{
    std::array<bool, 4> seen{};
    for (const std::string &value : values)
        if (const auto pieces = cut(splitUnit(value).number))
            if (const auto notation = notationOf(*pieces))
                seen[static_cast<std::size_t>(*notation)] = true;
    const auto has = [&](NumberNotation notation) { return seen[static_cast<std::size_t>(notation)]; };
    if (has(NumberNotation::Vietnamese) != has(NumberNotation::English))
        return has(NumberNotation::Vietnamese) ? NumberNotation::Vietnamese : NumberNotation::English;
    return has(NumberNotation::Vietnamese) || has(NumberNotation::Doubtful) ? NumberNotation::Doubtful
                                                                            : NumberNotation::Plain;
}

std::expected<double, NumberError> parseNumber(std::string_view text, NumberNotation notation)
{
    const auto pieces = cut(text);
    if (!pieces)
        return std::unexpected(pieces.error());
    const auto own = notationOf(*pieces);
    if (!own)
        return std::unexpected(NumberError::BadGrouping);
    const bool known = notation == NumberNotation::Vietnamese || notation == NumberNotation::English;
    if (!known && *own == NumberNotation::Doubtful)
        return std::unexpected(NumberError::Ambiguous);
    const char decimal = (known ? notation : *own) == NumberNotation::Vietnamese ? ',' : '.';
    if (!reads(*pieces, decimal))
        return std::unexpected(NumberError::BadGrouping);
    return valueOf(*pieces, decimal);
}

NumberAndUnit splitUnit(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    std::string lower(whole);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    for (const auto &[written, name] : kUnits) {
        if (!lower.ends_with(written))
            continue;
        const std::string_view number = trimmed(whole.substr(0, whole.size() - written.size()));
        if (!number.empty() && isDigit(number.back()))
            return {number, name};
    }
    return {whole, {}};
}

} // namespace data
