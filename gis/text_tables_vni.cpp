// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/text_tables_p.h"

#include "gis/alphabet_p.h"
#include "gis/utf8_p.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace gis {

namespace {

/// How VNI-Windows writes a vowel: a letter of Latin-1, and for each tone the one that follows it. Blank:
/// nothing follows.
struct Row
{
    char32_t vowel;
    char32_t letter;
    std::u32string_view marks; ///< in the order of Tone
};

constexpr std::u32string_view kPlain = U" øûõùï";
constexpr std::u32string_view kCircumflex = U"âàåãáä";
constexpr std::u32string_view kBreve = U"êèúüéë";

constexpr std::array<Row, 11> kRows{{{U'a', U'a', kPlain},
                                     {U'ă', U'a', kBreve},
                                     {U'â', U'a', kCircumflex},
                                     {U'e', U'e', kPlain},
                                     {U'ê', U'e', kCircumflex},
                                     {U'o', U'o', kPlain},
                                     {U'ô', U'o', kCircumflex},
                                     {U'ơ', U'ô', kPlain},
                                     {U'u', U'u', kPlain},
                                     {U'ư', U'ö', kPlain},
                                     {U'y', U'y', kPlain}}};

/// Letters in one character: i with its tones, ỵ, đ.
struct Single
{
    char32_t written;
    char32_t meant;
};
constexpr std::array<Single, 7> kSingles{
    {{U'ì', U'ì'}, {U'æ', U'ỉ'}, {U'ó', U'ĩ'}, {U'í', U'í'}, {U'ò', U'ị'}, {U'î', U'ỵ'}, {U'ñ', U'đ'}}};

/// In Latin-1 upper and lower case lie 32 apart.
char32_t capital(char32_t c) { return c & ~char32_t{0x20}; }

struct Tables
{
    std::unordered_map<char32_t, std::string> bytes;
    std::unordered_map<std::uint32_t, char32_t> letters; ///< by one or two bytes
};

std::string latin1(char32_t c) { return {static_cast<char>(static_cast<unsigned char>(c))}; }

/// One or two bytes, told apart by their number.
std::uint32_t keyOf(std::string_view bytes)
{
    auto key = static_cast<std::uint32_t>(bytes.size());
    for (const char byte : bytes)
        key = key << 8U | static_cast<unsigned char>(byte);
    return key;
}

void add(Tables &tables, Letter letter, const std::string &bytes)
{
    tables.bytes.emplace(putTogether(letter), bytes);
    tables.letters.emplace(keyOf(bytes), putTogether(letter));
}

void addRow(Tables &tables, const Row &row)
{
    for (std::size_t tone = 0; tone < row.marks.size(); ++tone) {
        const char32_t mark = row.marks[tone];
        const std::string lower = mark == U' ' ? "" : latin1(mark);
        const std::string upper = mark == U' ' ? "" : latin1(capital(mark));
        add(tables, {row.vowel, static_cast<Tone>(tone), false}, latin1(row.letter) + lower);
        add(tables, {row.vowel, static_cast<Tone>(tone), true}, latin1(capital(row.letter)) + upper);
        // The low mark under a capital, as in "AÙnh" typed "Aùnh", and a high one over a small letter.
        tables.letters.emplace(keyOf(latin1(capital(row.letter)) + lower),
                               putTogether({row.vowel, static_cast<Tone>(tone), true}));
        tables.letters.emplace(keyOf(latin1(row.letter) + upper),
                               putTogether({row.vowel, static_cast<Tone>(tone), false}));
    }
}

const Tables &tables()
{
    static const Tables all = [] {
        Tables made;
        for (const Row &row : kRows)
            addRow(made, row);
        for (const auto [written, meant] : kSingles) {
            Letter letter = takeApart(meant);
            add(made, letter, latin1(written));
            letter.upper = true;
            add(made, letter, latin1(capital(written)));
        }
        return made;
    }();
    return all;
}

char32_t find(std::string_view bytes)
{
    const auto found = tables().letters.find(keyOf(bytes));
    return found == tables().letters.end() ? 0 : found->second;
}

/// The combining mark that @p mark is where a blank parts it from its vowel @p before; 0 for none.
char32_t strayTone(char before, char mark)
{
    const char32_t letter = find(std::string{before, mark});
    const char32_t vowel = find(std::string{before});
    const Tone tone = takeApart(letter).tone;
    return letter != 0 && vowel != 0 && takeApart(letter).base == takeApart(vowel).base ? markOf(tone) : 0;
}

} // namespace

std::u32string fromVni(std::string_view bytes)
{
    std::u32string text;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (const char32_t pair = find(bytes.substr(at, 2)); pair != 0 && at + 1 < bytes.size()) {
            text += pair;
            ++at;
        } else if (const char32_t single = find(bytes.substr(at, 1))) {
            text += single;
        } else if (byte < 0xC0 || byte == 0xD7 || byte == 0xF7) {
            text += meaningOf(byte, TextEncoding::Latin1);
        } else {
            const bool stray = at >= 2 && bytes[at - 1] == ' ';
            const char32_t mark = stray ? strayTone(bytes[at - 2], bytes[at]) : 0;
            text += mark != 0 ? mark : kReplacement;
        }
    }
    return text;
}

std::optional<std::string> toVni(char32_t c)
{
    if (const auto found = tables().bytes.find(c); found != tables().bytes.end())
        return found->second;
    const auto byte = byteOf(c, TextEncoding::Latin1);
    const bool letter = c >= 0xC0 && c < 0x100 && c != 0xD7 && c != 0xF7;
    if (!byte || letter)
        return std::nullopt;
    return std::string{*byte};
}

} // namespace gis
