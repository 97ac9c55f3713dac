// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/label_figures_p.h"

#include <algorithm>
#include <charconv>

namespace data::label {

namespace {

using Reason = LabelFault::Reason;

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(kBlank);
    return from == std::string_view::npos ? "" : text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

bool isDigit(char each) { return each >= '0' && each <= '9'; }

/// Cuts off the unit; whether it was there.
bool cutSquareMetres(std::string_view &text)
{
    for (const std::string_view unit : {"m2", "M2", "m²", "M²"})
        if (text.ends_with(unit)) {
            text = trimmed(text.substr(0, text.size() - unit.size()));
            return true;
        }
    return false;
}

/// Whether @p whole is grouped by @p mark in threes: "1.119", "12.345.678".
bool isGrouped(std::string_view whole, char mark)
{
    const auto groups = split(whole, {&mark, 1});
    return groups.size() > 1 && areDigits(groups[0]) && groups[0].size() <= 3 && groups[0] != "0" &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [](std::string_view group) { return areDigits(group) && group.size() == 3; });
}

std::string without(std::string_view text, char mark)
{
    std::string result(text);
    std::erase(result, mark);
    return result;
}

/// Plain digits with a point, from "119.3", "119,3", "1.119,3", "1,119.3", "119".
std::expected<std::string, LabelFault> plainFigure(std::string_view text)
{
    const auto mark = text.find_last_of(".,");
    if (mark == std::string_view::npos)
        return areDigits(text) ? std::expected<std::string, LabelFault>(text) : fault(Reason::Unknown, text);
    const std::string_view whole = text.substr(0, mark);
    const std::string_view decimals = text.substr(mark + 1);
    const char other = text[mark] == '.' ? ',' : '.';
    if (isGrouped(text, text[mark]))
        return whole.contains(text[mark]) ? std::expected<std::string, LabelFault>(without(text, text[mark]))
                                          : fault(Reason::Ambiguous, text);
    if (!areDigits(decimals) || !(areDigits(whole) || isGrouped(whole, other)))
        return fault(Reason::Unknown, text);
    return without(whole, other) + '.' + std::string(decimals);
}

} // namespace

std::unexpected<LabelFault> fault(Reason reason, std::string_view words)
{
    return std::unexpected(LabelFault{.reason = reason, .words = std::string(words)});
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find_first_of(separators, from), text.size());
        parts.push_back(trimmed(text.substr(from, to - from)));
        from = to + 1;
    }
    return parts;
}

bool areDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

bool isNumber(std::string_view text)
{
    constexpr std::size_t kMostDigits = 6;
    if (!text.empty() && text.back() >= 'a' && text.back() <= 'z')
        text.remove_suffix(1);
    return areDigits(text) && text.size() <= kMostDigits && text.front() != '0';
}

bool looksLikeArea(std::string_view text)
{
    const bool unit = cutSquareMetres(text);
    const bool figure =
        !text.empty() && isDigit(text.front()) && text.find_first_not_of("0123456789.,") == std::string_view::npos;
    return figure && (unit || text.find_first_of(".,") != std::string_view::npos);
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words = split(line, kBlank);
    std::erase(words, "");
    std::string_view last = words.empty() ? "" : words.back();
    if (words.size() > 1 && cutSquareMetres(last) && last.empty()) {
        words.pop_back();
        words.back() = line.substr(static_cast<std::size_t>(words.back().data() - line.data()));
    }
    return words;
}

bool mayBeGrouped(std::string_view first, std::string_view second)
{
    const auto digits = std::min(second.find_first_not_of("0123456789"), second.size());
    return areDigits(first) && first.size() <= 3 && digits == 3;
}

std::expected<double, LabelFault> readArea(std::string_view text)
{
    constexpr double kLargest = 1e9; // a thousand square kilometres
    std::string_view figure = text;
    cutSquareMetres(figure);
    const auto plain = plainFigure(figure);
    if (!plain)
        return std::unexpected(plain.error());
    double value = 0.0;
    const auto [end, error] = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    if (error != std::errc() || value <= 0.0 || value > kLargest)
        return fault(Reason::NoArea, text);
    return value;
}

} // namespace data::label
