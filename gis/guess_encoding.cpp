// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_encoding.h"

#include "gis/spelling_p.h"
#include "gis/text_decode_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <unordered_set>
#include <vector>

namespace gis {

namespace {

constexpr std::size_t kMostTokens = 2000;
constexpr std::size_t kLongestToken = 64; ///< bytes; what follows is not looked at
constexpr double kMultiByte = 6.0;        ///< for a token that is UTF-8 by its bytes: chance hardly makes one
constexpr double kSeldom = -0.7;          ///< for VISCII, which hardly any program on Windows wrote

/// Where two encodings read all the same, the earlier one is named.
constexpr std::array kCandidates{TextEncoding::Utf8,        TextEncoding::Tcvn3,  TextEncoding::Vni,
                                 TextEncoding::Windows1258, TextEncoding::Viscii, TextEncoding::Latin1};

bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Cuts a long token, at a character if it is UTF-8.
std::string_view head(std::string_view token)
{
    std::size_t size = std::min(token.size(), kLongestToken);
    while (size < token.size() && size > 0 && (static_cast<unsigned char>(token[size]) & 0xC0U) == 0x80)
        --size;
    return token.substr(0, size);
}

/// Different stretches between blanks that are not ASCII: repetition proves nothing.
std::vector<std::string_view> evidence(std::span<const std::string> texts)
{
    std::unordered_set<std::string_view> seen;
    std::vector<std::string_view> tokens;
    for (const std::string_view text : texts) {
        for (auto at = std::ranges::find_if(text, isHigh); at != text.end();) {
            const auto offset = static_cast<std::size_t>(at - text.begin());
            const auto blank = text.find_last_of(" \t\r\n", offset);
            const auto begin = blank == std::string_view::npos ? 0 : blank + 1;
            const auto end = std::min(text.find_first_of(" \t\r\n", offset), text.size());
            const auto token = head(text.substr(begin, end - begin));
            if (std::ranges::any_of(token, isHigh) && seen.insert(token).second)
                tokens.push_back(token);
            if (tokens.size() >= kMostTokens)
                return tokens;
            at = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(end), text.end(), isHigh);
        }
    }
    return tokens;
}

struct Reading
{
    TextEncoding encoding = TextEncoding::Utf8;
    std::u32string text; ///< composed
    double score = 0;
    bool damaged = false;
};

Reading read(std::span<const std::string_view> tokens, TextEncoding encoding)
{
    Reading reading{.encoding = encoding, .score = encoding == TextEncoding::Viscii ? kSeldom : 0.0};
    for (const std::string_view token : tokens) {
        const CodePoints raw = decodeRaw(token, encoding);
        const std::u32string text = fromUtf8(toNfc(toUtf8(raw.text))).text;
        const double score = spelling(text, encoding);
        reading.score += score;
        if (encoding == TextEncoding::Utf8 && !raw.damaged && score > -kMultiByte)
            reading.score += kMultiByte;
        reading.damaged |= raw.damaged;
        reading.text += text + U' ';
    }
    return reading;
}

/// UTF-16 shows by its zero bytes: a blank, a digit or an unaccented letter has one.
std::optional<TextEncoding> findUtf16(std::span<const std::string> texts)
{
    std::size_t bytes = 0;
    std::array<std::size_t, 2> zeros{};
    for (const std::string_view text : texts.subspan(0, std::min(texts.size(), kMostTokens))) {
        if (text.starts_with("\xFF\xFE"))
            return TextEncoding::Utf16Le;
        if (text.starts_with("\xFE\xFF"))
            return TextEncoding::Utf16Be;
        const std::size_t size = std::min(text.size(), kLongestToken);
        bytes += size;
        for (std::size_t at = 0; at < size; ++at)
            zeros[at % 2] += text[at] == '\0' ? 1 : 0;
    }
    const auto [even, odd] = zeros;
    if (std::max(even, odd) * 5 < bytes || even + odd == 0 || even == odd)
        return std::nullopt;
    return odd > even ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
}

/// The share that is the best one's, by the scores as logarithms; less where there is little to go by.
double certaintyOf(std::span<const Reading> best, std::size_t tokens)
{
    double sum = 0;
    for (const Reading &reading : best)
        sum += std::exp(reading.score - best.front().score);
    const bool readsTwoWays = best.size() > 1 && best[1].score > 0 && best[0].encoding != TextEncoding::Utf8;
    const double most = tokens > 2 ? 0.99 : readsTwoWays ? 0.75 : 0.95;
    const bool poor = best.front().damaged || best.front().score <= 0;
    return std::min({1 / sum, most, poor ? 0.75 : 1.0});
}

std::vector<Reading> readings(std::span<const std::string_view> tokens)
{
    std::vector<Reading> all;
    for (const TextEncoding encoding : kCandidates) {
        Reading reading = read(tokens, encoding);
        const auto same = std::ranges::find(all, reading.text, &Reading::text);
        if (same == all.end())
            all.push_back(std::move(reading));
        else if (reading.score > same->score)
            *same = std::move(reading);
    }
    std::ranges::stable_sort(all, std::greater(), &Reading::score);
    return all;
}

} // namespace

EncodingGuess guessEncoding(std::span<const std::string> texts)
{
    if (const auto utf16 = findUtf16(texts))
        return {.encoding = *utf16, .certainty = 0.95, .plain = false};
    const auto tokens = evidence(texts);
    if (tokens.empty())
        return {};
    const auto found = readings(tokens);
    const Reading &best = found.front();
    EncodingGuess guess{.encoding = best.encoding, .certainty = certaintyOf(found, tokens.size()), .plain = false};
    if (best.encoding == TextEncoding::Utf8)
        guess.decomposed = std::ranges::any_of(
            tokens, [](std::string_view token) { return fromUtf8(token).text != fromUtf8(toNfc(token)).text; });
    if (best.encoding == TextEncoding::Tcvn3)
        guess.capitalsLost = std::ranges::any_of(
            tokens, [](std::string_view token) { return hasLostCapital(decodeRaw(token, TextEncoding::Tcvn3).text); });
    if (guess.certainty < 0.9 && found.size() > 1)
        guess.second = found[1].encoding;
    return guess;
}

} // namespace gis
