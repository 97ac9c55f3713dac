// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/search_words_p.h"

#include "data/rules/plain_letters_p.h"

#include <algorithm>
#include <ranges>

namespace data {

namespace {

constexpr std::u32string_view kJoints = U"/-._\\\u2010\u2011\u2012\u2013\u2014\u2212";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isFigure(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return isDigit(c) || c == '_'; });
}

/// Fewer digits are no telephone number yet.
constexpr std::size_t kFewestDigits = 5;

/// Fewer are as likely a parcel's number.
constexpr std::size_t kFewestLastDigits = 4;

std::string joinedWords(const std::vector<std::string> &words)
{
    return words | std::views::join | std::ranges::to<std::string>();
}

/// Of words of digits; empty where a sign holds them together, as in a parcel's place.
std::string lastDigits(const std::vector<std::string> &words)
{
    std::string typed = joinedWords(words);
    const bool enough = typed.size() >= kFewestLastDigits;
    return enough && std::ranges::all_of(typed, isDigit) ? typed : std::string();
}

/// Of words of digits; empty unless they look like a telephone number in another form than typed.
std::string joinedPhone(const std::vector<std::string> &words)
{
    const std::string typed = joinedWords(words);
    std::string joined = phoneDigits(typed);
    const bool phone = joined.size() >= kFewestDigits && joined.starts_with('0');
    return phone && (words.size() > 1 || joined != words.front()) ? joined : std::string();
}

} // namespace

std::vector<std::string> searchWords(std::string_view text)
{
    std::vector<std::string> words;
    bool open = false;  // a word can go on
    bool joint = false; // a joint stands behind it
    while (!text.empty()) {
        const auto [c, size] = firstOf(text);
        text.remove_prefix(size);
        if (isCombiningMark(c))
            continue;
        const char plain = c >= U'0' && c <= U'9' ? static_cast<char>(c) : plainLetter(c);
        if (plain == '\0') {
            const bool joins = kJoints.contains(c) && !joint;
            joint = open && joins;
            open = joint;
            continue;
        }
        if (!open)
            words.emplace_back();
        else if (joint)
            words.back() += '_';
        words.back() += plain;
        open = true;
        joint = false;
    }
    return words;
}

std::vector<std::string_view> beginnings(std::string_view word)
{
    std::vector<std::string_view> result{word};
    for (std::size_t at = word.find('_'); at != std::string_view::npos; at = word.find('_', at + 1))
        result.push_back(word.substr(at + 1));
    return result;
}

std::string phoneDigits(std::string_view phone)
{
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), isDigit);
    if (digits.size() >= kFewestDigits && digits.starts_with("84"))
        digits.replace(0, 2, "0");
    return digits;
}

std::string fromTheEnd(std::string_view digits) { return {digits.rbegin(), digits.rend()}; }

std::vector<SearchPart> searchParts(std::string_view text)
{
    std::vector<std::string> words = searchWords(text);
    if (!words.empty() && text.ends_with('/') && isDigit(words.back().back()))
        words.back() += '_';
    std::vector<SearchPart> parts;
    bool figures = false;
    for (std::string &word : words) {
        const bool figure = isFigure(word);
        if (!figure || !figures)
            parts.emplace_back();
        parts.back().words.push_back(std::move(word));
        figures = figure;
    }
    for (SearchPart &part : parts)
        if (isFigure(part.words.front())) {
            part.joined = joinedPhone(part.words);
            part.ending = lastDigits(part.words);
        }
    return parts;
}

} // namespace data
