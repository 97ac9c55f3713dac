// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/alphabet_p.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <unordered_set>

namespace gis {

namespace {

/// "qu" and "gi" are onsets here, so that "quyên" is qu + yên and "giáp" is gi + áp; the reader of a
/// rhyme in "gìn" or "giếng" takes the onset g.
constexpr auto kOnsets = std::to_array<std::u32string_view>({
    U"ngh", U"ch", U"gh", U"gi", U"kh", U"ng", U"nh", U"ph", U"qu", U"th", U"tr", U"b", U"c", U"d",
    U"đ",   U"g",  U"h",  U"k",  U"l",  U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v", U"x", U"",
});

/// The last ones stand in place names of other peoples of the
/// country ("Đắk Lắk", "Pắc", "Krông").
constexpr auto kRhymes = std::to_array<std::u32string_view>({
    U"a",    U"ac",   U"ach",  U"ai",   U"am",   U"an",  U"ang",  U"anh",  U"ao",  U"ap",   U"at",   U"au",   U"ay",
    U"ăc",   U"ăm",   U"ăn",   U"ăng",  U"ăp",   U"ăt",  U"âc",   U"âm",   U"ân",  U"âng",  U"âp",   U"ât",   U"âu",
    U"ây",   U"e",    U"ec",   U"em",   U"en",   U"eng", U"eo",   U"ep",   U"et",  U"ê",    U"êch",  U"êm",   U"ên",
    U"êng",  U"ênh",  U"êp",   U"êt",   U"êu",   U"i",   U"ia",   U"ich",  U"im",  U"in",   U"inh",  U"ip",   U"it",
    U"iu",   U"iêc",  U"iêm",  U"iên",  U"iêng", U"iêp", U"iêt",  U"iêu",  U"o",   U"oa",   U"oac",  U"oach", U"oai",
    U"oam",  U"oan",  U"oang", U"oanh", U"oao",  U"oap", U"oat",  U"oay",  U"oăc", U"oăm",  U"oăn",  U"oăng", U"oăt",
    U"oc",   U"oe",   U"oen",  U"oeo",  U"oet",  U"oi",  U"om",   U"on",   U"ong", U"oong", U"op",   U"ot",   U"ô",
    U"ôc",   U"ôi",   U"ôm",   U"ôn",   U"ông",  U"ôp",  U"ôt",   U"ơ",    U"ơi",  U"ơm",   U"ơn",   U"ơp",   U"ơt",
    U"u",    U"ua",   U"uâ",   U"uân",  U"uâng", U"uât", U"uây",  U"uc",   U"uê",  U"uêch", U"uênh", U"ui",   U"um",
    U"un",   U"ung",  U"uôc",  U"uôi",  U"uôm",  U"uôn", U"uông", U"uôt",  U"up",  U"ut",   U"uơ",   U"uy",   U"uya",
    U"uych", U"uyên", U"uyêt", U"uyn",  U"uynh", U"uyt", U"uyu",  U"ư",    U"ưa",  U"ưc",   U"ưi",   U"ưm",   U"ưn",
    U"ưng",  U"ưt",   U"ưu",   U"ươc",  U"ươi",  U"ươm", U"ươn",  U"ương", U"ươp", U"ươt",  U"ươu",  U"y",    U"ych",
    U"ynh",  U"yt",   U"yên",  U"yêm",  U"yêng", U"yêt", U"yêu",  U"ăk",   U"ak",  U"âk",   U"ôk",
});

constexpr std::size_t kLongest = 7; ///< nghiêng

bool isRhyme(std::u32string_view rhyme)
{
    static const std::unordered_set<std::u32string_view> rhymes(kRhymes.begin(), kRhymes.end());
    return rhymes.contains(rhyme);
}

bool endsInStop(std::u32string_view rhyme)
{
    return rhyme.ends_with(U'c') || rhyme.ends_with(U'p') || rhyme.ends_with(U't') || rhyme.ends_with(U'k') ||
           rhyme.ends_with(U"ch");
}

bool isVowel(char32_t c) { return kVowels.contains(c); }

/// Where the tone of a rhyme stands: on the last vowel that has a sign of its own ("ươ" carries it on ơ),
/// in the middle of three, else on the first of two; oa, oe and uy have it on either ("hoà", "hóa"), with
/// a consonant behind on the second.
bool toneIsInPlace(std::u32string_view rhyme, std::size_t at)
{
    const auto marked = rhyme.find_last_of(U"ăâêôơ");
    if (marked != std::u32string_view::npos)
        return marked == at;
    const auto vowels = static_cast<std::size_t>(std::ranges::count_if(rhyme, isVowel));
    const bool rising = rhyme.starts_with(U"oa") || rhyme.starts_with(U"oe") || rhyme.starts_with(U"uy");
    if (vowels == 2 && rising)
        return at < 2 && (at == 1 || rhyme.size() == 2);
    return at == (vowels == 3 ? 1U : 0U);
}

/// c, g and ng become k, gh and ngh before e, ê and i.
bool fits(std::u32string_view onset, std::u32string_view rhyme)
{
    if (rhyme.empty())
        return false;
    const bool front = std::u32string_view(U"eêi").contains(rhyme.front());
    if (onset == U"gh" || onset == U"ngh")
        return front;
    return !front || (onset != U"c" && onset != U"ng" && (onset != U"g" || rhyme.front() == U'i'));
}

} // namespace

bool isSyllable(std::u32string_view word)
{
    if (word.empty() || word.size() > kLongest)
        return false;
    std::u32string plain;
    Tone tone = Tone::Level;
    std::size_t toneAt = 0;
    for (const char32_t c : word) {
        const Letter letter = takeApart(c);
        if (letter.tone != Tone::Level) {
            if (tone != Tone::Level)
                return false;
            tone = letter.tone;
            toneAt = plain.size();
        }
        plain += letter.base;
    }
    if (endsInStop(plain) && tone != Tone::Acute && tone != Tone::Dot)
        return false;
    return std::ranges::any_of(kOnsets, [&](std::u32string_view onset) {
        const std::u32string_view letters = plain;
        if (!letters.starts_with(onset) || (tone != Tone::Level && toneAt < onset.size()))
            return false;
        const auto rhyme = letters.substr(onset.size());
        return fits(onset, rhyme) && isRhyme(rhyme) &&
               (tone == Tone::Level || toneIsInPlace(rhyme, toneAt - onset.size()));
    });
}

} // namespace gis
