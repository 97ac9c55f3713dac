// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/spelling_p.h"

#include "gis/alphabet_p.h"
#include "gis/utf8_p.h"

#include <algorithm>
#include <cstddef>

namespace gis {

namespace {

constexpr double kSyllable = 2.0;    ///< a legal syllable
constexpr double kAcronym = 0.3;     ///< "QĐ": tells little
constexpr double kNoSyllable = -2.0; ///< Vietnamese letters in no order
constexpr double kForeignLetter = -4.0;
constexpr double kWesternWord = -1.0; ///< letters of a Western language, where the encoding is made for them
constexpr double kMixedCase = -3.0;   ///< "TRêN"
constexpr double kSignInWord = -4.0;  ///< "Hµm"
constexpr double kNoMeaning = -6.0;   ///< control characters and U+FFFD
constexpr double kWorst = -12.0;

/// Accented letters by how often they stand in Vietnamese text; those in neither are in between.
constexpr std::u32string_view kUsual = U"àáđưạộôếêảốờịấềệìâăơủớóợ";
constexpr std::u32string_view kRare = U"ẻẽẹõẫẳẵỡỗỵéèỷỳỹĩẩỏ";
/// Letters of French and its neighbours.
constexpr std::u32string_view kWestern = U"àâçéèêëîïôùûüöäñóíáúœ";

bool isPunctuation(char32_t c)
{
    const bool ascii = c >= 0x20 && c < 0x7F && takeApart(c).base == c && !(c >= U'a' && c <= U'z');
    return ascii || c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0 || (c >= 0x2000 && c < 0x2070);
}

bool isControl(char32_t c) { return (c < 0x20 && c != U'\t' && c != U'\n' && c != U'\r') || (c >= 0x7F && c < 0xA0); }

bool isSign(char32_t c)
{
    return isControl(c) || (c > 0xA0 && c < 0xC0) || c == 0xD7 || c == 0xF7 || isMark(c) || c == kReplacement ||
           (c >= 0x20A0 && c < 0x2200) || c == 0x192 || c == 0x2C6 || c == 0x2DC;
}

bool isLetter(char32_t c) { return !isPunctuation(c) && !isSign(c); }

bool isVietnamese(char32_t c)
{
    const char32_t base = takeApart(c).base;
    return base < 0x80 || base == U'đ' || kVowels.contains(base);
}

bool isAccented(char32_t c) { return c >= 0x80; }

char32_t lower(char32_t c)
{
    Letter letter = takeApart(c);
    const bool latin1 = letter.base == c && c >= 0xC0 && c < 0xDF;
    letter.upper = false;
    return latin1 ? c | 0x20U : putTogether(letter);
}

bool isUpper(char32_t c) { return lower(c) != c; }

/// Small letters among capitals. Only TCVN3 has a reason for small accented ones.
bool mixesCase(std::u32string_view word, TextEncoding encoding)
{
    std::size_t upper = 0;
    std::size_t small = 0;
    for (const char32_t c : word.substr(1)) {
        upper += isUpper(c) ? 1 : 0;
        small += !isUpper(c) && !(encoding == TextEncoding::Tcvn3 && isAccented(c)) ? 1 : 0;
    }
    const bool startsSmall = !isUpper(word[0]) && !(encoding == TextEncoding::Tcvn3 && isAccented(word[0]));
    return upper > 0 && (small > 0 || startsSmall);
}

double commonness(std::u32string_view word)
{
    double sum = 0;
    for (const char32_t c : word)
        if (isAccented(c))
            sum += kUsual.contains(lower(c)) ? 0.0 : kRare.contains(lower(c)) ? -1.2 : -0.5;
    return sum;
}

bool isLatin(char32_t c) { return c < 0x250 || (c >= 0x1E00 && c < 0x1F00); }

bool mixesScripts(std::u32string_view word)
{
    return std::ranges::any_of(word, isLatin) && !std::ranges::all_of(word, isLatin);
}

double foreignness(std::u32string_view word, TextEncoding encoding)
{
    const auto accented = std::ranges::count_if(word, isAccented);
    if (encoding == TextEncoding::Utf8)
        return mixesScripts(word) ? kNoMeaning : 0.0;
    if (encoding != TextEncoding::Latin1)
        return std::ranges::all_of(word, isVietnamese) ? kNoSyllable - 0.5 * static_cast<double>(accented - 1)
                                                       : kForeignLetter;
    const auto strange =
        std::ranges::count_if(word, [](char32_t c) { return isAccented(c) && !kWestern.contains(lower(c)); });
    return kWesternWord - 0.5 * static_cast<double>(accented - 1) - 2.0 * static_cast<double>(strange);
}

bool isAcronym(std::u32string_view word)
{
    return std::ranges::all_of(
        word, [](char32_t c) { return c == U'Đ' || (c >= U'A' && c <= U'Z' && !kVowels.contains(takeApart(c).base)); });
}

double wordScore(std::u32string_view word, TextEncoding encoding)
{
    if (std::ranges::none_of(word, isAccented))
        return 0;
    const double caseScore = mixesCase(word, encoding) ? kMixedCase : 0.0;
    if (isSyllable(word))
        return kSyllable + commonness(word) + caseScore - (encoding == TextEncoding::Latin1 ? 0.3 : 0.0);
    return isAcronym(word) ? kAcronym : foreignness(word, encoding) + caseScore;
}

/// The sign at @p at: bad inside a word or at its end, unless it belongs there ("m²", "20 °C", "B”").
double signScore(std::u32string_view token, std::size_t at)
{
    const char32_t c = token[at];
    if (c == kReplacement || isControl(c))
        return kNoMeaning;
    const bool afterLetter = at > 0 && !isPunctuation(token[at - 1]);
    const bool beforeLetter = at + 1 < token.size() && !isPunctuation(token[at + 1]);
    if ((c == U'²' || c == U'³') && afterLetter && !beforeLetter)
        return lower(token[at - 1]) == U'm' ? 0.5 : kSignInWord;
    if (c == U'°' || c == U'º')
        return afterLetter && beforeLetter ? kSignInWord : 0.0;
    if (isMark(c) || afterLetter)
        return kSignInWord;
    return beforeLetter ? kSignInWord / 2 : 0.0;
}

} // namespace

double spelling(std::u32string_view token, TextEncoding encoding)
{
    double score = 0;
    for (std::size_t at = 0; at < token.size();) {
        std::size_t end = at;
        while (end < token.size() && isLetter(token[end]))
            ++end;
        if (end > at)
            score += wordScore(token.substr(at, end - at), encoding);
        else if (isSign(token[end++]))
            score += signScore(token, at);
        at = end;
    }
    return std::max(score, kWorst);
}

bool hasLostCapital(std::u32string_view token)
{
    std::size_t capitals = 0;
    bool small = false;
    bool accented = false;
    for (const char32_t c : token) {
        capitals += c >= U'A' && c <= U'Z' ? 1 : 0;
        small |= c >= U'a' && c <= U'z';
        accented |= isAccented(c) && takeApart(c).base != c && !takeApart(c).upper;
        accented |= isAccented(c) && kVowels.contains(c);
    }
    return capitals >= 2 && !small && accented;
}

} // namespace gis
