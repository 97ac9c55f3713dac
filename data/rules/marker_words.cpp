// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_words.h"

#include "data/rules/plain_words_p.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace data {

namespace {

/// Wordings of one state, folded by plainWords and parted by bars.
struct StateWords
{
    std::string_view state;
    std::string_view wordings;
};

constexpr auto kStates = std::to_array<StateWords>({
    {"standing",
     "|standing|good|intact|ok|in place|present|tot|con|con tot|con moc|con nguyen|con nguyen ven|nguyen ven|"
     "nguyen trang|con nguyen trang|binh thuong|on dinh|hien con|"},
    {"", "|unknown|not known|not inspected|chua ro|khong ro|chua kiem tra|chua xac dinh|"},
    {"damaged",
     "|damaged|broken|hu|hu hong|hong|hu hai|gay|vo|sut|sut me|sut vo|nut|nut vo|gay vo|gay do|do gay|bi do|nghieng|"},
    {"lost", "|lost|gone|destroyed|mat|mat moc|khong con|khong con moc|"},
    {"moved", "|moved|displaced|shifted|xe dich|di chuyen|dich chuyen|di doi|sai vi tri|lech|lech vi tri|"},
    {"not_found",
     "|not found|notfound|khong tim thay|khong thay|chua tim thay|khong tim duoc|khong tim thay moc|khong thay moc|"},
});

/// Words before a state that add nothing to it: "mốc đã bị mất".
constexpr auto kFillers = std::to_array<std::string_view>({"moc", "cot", "da", "bi", "marker"});

std::string joined(const std::vector<std::string> &words, std::size_t from)
{
    std::string text = "|";
    for (std::size_t i = from; i < words.size(); ++i)
        text += (i == from ? "" : " ") + words[i];
    return text + '|';
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Cut at / - or . ; the time of day is left off.
std::vector<std::string_view> dayParts(std::string_view text)
{
    text = text.substr(0, text.find_first_of(" T"));
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find_first_of("/-.");
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string padded(std::string_view digits) { return (digits.size() == 1 ? "0" : "") + std::string(digits); }

} // namespace

std::optional<std::string_view> markerStateOf(std::string_view words)
{
    if (words.contains('?'))
        return std::nullopt;
    const std::vector<std::string> plain = plainWords(words);
    for (std::size_t from = 0; from < plain.size(); ++from) {
        const std::string wording = joined(plain, from);
        for (const StateWords &each : kStates)
            if (each.wordings.contains(wording))
                return each.state;
        if (!std::ranges::contains(kFillers, plain[from]))
            break;
    }
    return std::nullopt;
}

std::optional<Date> dayIn(std::string_view text)
{
    auto parts = dayParts(text);
    if (parts.size() != 3 || !std::ranges::all_of(parts, [](auto part) { return std::ranges::all_of(part, isDigit); }))
        return std::nullopt;
    if (parts[0].size() != 4)
        std::swap(parts[0], parts[2]);
    return fromIso(std::string(parts[0]) + '-' + padded(parts[1]) + '-' + padded(parts[2]));
}

} // namespace data
