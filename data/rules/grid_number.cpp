// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/grid_number.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace data {

namespace {

constexpr std::size_t kGroup = 3;    // digits between two marks of thousands
constexpr std::size_t kLongest = 40; // characters; more is no coordinate

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits in groups, "2.195.805"; the digits alone.
std::optional<std::string> ungrouped(std::string_view text, char mark)
{
    std::string digits;
    std::size_t length = 0; // of the group so far
    bool first = true;
    for (const char c : text) {
        if (c != mark) {
            digits += c;
            ++length;
            continue;
        }
        if (first ? length == 0 || length > kGroup : length != kGroup)
            return {};
        first = false;
        length = 0;
    }
    if (!first && length != kGroup)
        return {};
    return digits;
}

std::optional<double> value(const std::string &whole, std::string_view decimals)
{
    const std::string text = whole + '.' + std::string(decimals);
    double result = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
    if (whole.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    return result;
}

/// With @p mark before the decimals, and the other one between thousands.
std::optional<double> withDecimals(std::string_view text, char mark)
{
    const std::size_t at = text.rfind(mark);
    const std::string_view whole = text.substr(0, at);
    if (std::ranges::contains(whole, mark))
        return {};
    const auto digits = ungrouped(whole, mark == '.' ? ',' : '.');
    const std::string_view decimals = at == std::string_view::npos ? "" : text.substr(at + 1);
    return digits && std::ranges::all_of(decimals, isDigit) ? value(*digits, decimals) : std::nullopt;
}

} // namespace

std::optional<double> parseGridNumber(std::string_view text, bool (*fits)(double))
{
    const bool plain = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.' || c == ','; });
    if (text.empty() || text.size() > kLongest || !plain)
        return {};
    for (const char mark : {',', '.'})
        if (text.contains(mark))
            if (const auto number = withDecimals(text, mark); number && fits(*number))
                return number;
    for (const char mark : {'.', ','})
        if (const auto digits = ungrouped(text, mark))
            if (const auto number = value(*digits, ""); number && fits(*number))
                return number;
    return {};
}

} // namespace data
