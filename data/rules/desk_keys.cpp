// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/desk_keys_p.h"

#include "data/rules/search_words_p.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace data {

namespace {

constexpr std::uint32_t kMostNumber = 0xFFFFFE;
constexpr std::uint32_t kNoNumber = 0xFFFFFF;

/// 24 bits of figure, 8 of the letter behind it.
std::uint32_t partKey(std::string_view text)
{
    std::uint32_t number = 0;
    auto [behind, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::invalid_argument)
        number = kNoNumber;
    else
        number = error == std::errc() ? std::min(number, kMostNumber) : kMostNumber;
    text.remove_prefix(static_cast<std::size_t>(behind - text.data()));
    const auto words = searchWords(text);
    return (number << 8U) | (words.empty() ? 0U : static_cast<unsigned char>(words.front().front()));
}

/// A blank, figures, letters: 37 signs, and 0 for none, so that twelve go into 64 bits.
constexpr std::uint64_t kSigns = 38;
constexpr std::size_t kSignsOfPart = 12;

std::uint64_t signOf(char c)
{
    if (c >= '0' && c <= '9')
        return 2U + static_cast<unsigned>(c - '0');
    return c >= 'a' && c <= 'z' ? 12U + static_cast<unsigned>(c - 'a') : 1U;
}

} // namespace

std::uint64_t placeKey(std::string_view sheet, std::string_view number)
{
    return (std::uint64_t{partKey(sheet)} << 32U) | partKey(number);
}

std::array<std::uint64_t, 3> nameKey(std::string_view name)
{
    std::string folded;
    for (const std::string &word : searchWords(name))
        folded += (folded.empty() ? "" : " ") + word;
    std::array<std::uint64_t, 3> key{};
    for (std::size_t i = 0; i < key.size() * kSignsOfPart; ++i)
        key.at(i / kSignsOfPart) = key.at(i / kSignsOfPart) * kSigns + (i < folded.size() ? signOf(folded[i]) : 0);
    return key;
}

} // namespace data
