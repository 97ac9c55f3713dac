// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline_vocabulary_p.h"

#include "data/rules/deadline_words_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ranges>
#include <span>

namespace data::deadline {

namespace {

using enum Meaning;
using Kind = Word::Kind;
using Words = std::span<const Word>;

struct Entry
{
    Meaning meaning;
    std::string_view phrases; ///< folded, ", " between them; the longest that fits a wording wins
    int value = 0;
};

/// "Sau", "từ", "khoảng", "dự kiến" are missing on purpose, and so are "đầu năm" and "giữa năm":
/// they name no last day. Unknown phrases stand here to be quoted whole: parts of them are known.
constexpr auto kVietnamese = std::to_array<Entry>({
    {Before, "truoc"},
    {Unknown, "khong truoc"},
    {In, "trong, ngay trong, vao, het, cuoi, ngay cuoi, ngay cuoi cung cua"},
    {In, "truoc hoac trong, truoc hoac vao, trong hoac truoc, vao hoac truoc"},
    {In, "truoc khi het, truoc khi ket thuc"},
    {Until, "den, den het, den cuoi, toi, cho den, cho den het"},
    {Latest, "cham nhat, muon nhat, tre nhat, khong qua"},
    {Latest, "khong cham hon, khong muon hon, khong tre hon"},
    {EveryYear, "hang nam, moi nam, tung nam"},
    {EveryYear, "binh quan hang nam, binh quan moi nam, trung binh hang nam, trung binh moi nam"},
    {Day, "ngay"},
    {Month, "thang, t"},
    {Quarter, "quy, qui, q"},
    {HalfYear, "nua dau", 1},
    {HalfYear, "nua cuoi", 2},
    {FirstMonths, "thang dau"},
    {LastMonths, "thang cuoi"},
    {Year, "nam"},
    {Period, "giai doan, nhiem ky, thoi ky"},
    {Filler, "phan dau, hoan thanh, xong, ket thuc, ban giao, thuc hien, giai quyet, khoi cong"},
    {Filler, "thoi gian, thoi han, han, han cuoi, han chot, phai, la"},
});

/// For words without accents only: "in" is English, "ín" is not.
constexpr auto kEnglish = std::to_array<Entry>({
    {Before, "before, before the, prior to, prior to the"},
    {Unknown, "not before, not until"},
    {In, "by, in, on, during, within, end of, the end of, at the end of"},
    {In, "before or in, before or on, before or during, in or before, on or before"},
    {In, "before end of, before the end of"},
    {Until, "until, till, up to, until the end of, till the end of, up to the end of"},
    {Latest, "no later than, not later than, not after, latest, at latest, at the latest"},
    {EveryYear, "every year, each year, per year, annually, yearly"},
    {MonthName, "january, jan", 1},
    {MonthName, "february, feb", 2},
    {MonthName, "march, mar", 3},
    {MonthName, "april, apr", 4},
    {MonthName, "may", 5},
    {MonthName, "june, jun", 6},
    {MonthName, "july, jul", 7},
    {MonthName, "august, aug", 8},
    {MonthName, "september, sept, sep", 9},
    {MonthName, "october, oct", 10},
    {MonthName, "november, nov", 11},
    {MonthName, "december, dec", 12},
    {Quarter, "quarter"},
    {Half, "half, h"},
    {HalfYear, "first six months, first 6 months", 1},
    {HalfYear, "last six months, last 6 months", 2},
    {Year, "year"},
    {Period, "period"},
    {Of, "of"},
    {Ordinal, "first", 1},
    {Ordinal, "second", 2},
    {Ordinal, "third", 3},
    {Ordinal, "fourth", 4},
    {Filler, "the, due, deadline, to be completed, complete, completed, finish, finished"},
    {Filler, "deliver, delivered, hand over, handed over"},
});

constexpr std::array<std::string_view, 12> kRoman{"i",   "ii",   "iii", "iv", "v",  "vi",
                                                  "vii", "viii", "ix",  "x",  "xi", "xii"};

constexpr std::string_view kCiting = "theo, tai, can cu, under, according to, pursuant to";
constexpr std::string_view kDocuments =
    "nghi quyet, nq, quyet dinh, qd, ket luan, kl, cong van, cv, chi thi, ct, ke hoach, kh, luat, "
    "nghi dinh, nd, thong bao, tb, resolution, decision, conclusion, letter, directive, plan, decree";

/// A symbol and how many words it takes.
struct Match
{
    Symbol symbol;
    std::size_t words = 0;
};

std::size_t lengthOf(std::string_view phrase, Words words)
{
    std::size_t length = 0;
    for (const auto part : std::views::split(phrase, ' ')) {
        if (length == words.size() || words[length].text != std::string_view(part))
            return 0;
        ++length;
    }
    return length;
}

/// Of the longest of @p phrases that @p words begin with; 0 if they begin with none.
std::size_t longestOf(std::string_view phrases, Words words)
{
    std::size_t longest = 0;
    for (const auto phrase : std::views::split(phrases, std::string_view(", ")))
        longest = std::max(longest, lengthOf(std::string_view(phrase), words));
    return longest;
}

/// What stands at the front without a space between, if it begins with a digit: "106/NQ-CP".
Words takeNumber(Words words)
{
    std::size_t length = 0;
    for (const Word &word : words) {
        const bool fits = word.kind != Kind::Strange && word.text != "," && word.text != ".";
        if (!fits || (length > 0 && word.begin != words[length - 1].end))
            break;
        ++length;
    }
    return words.first(length > 0 && words[0].kind == Kind::Digits ? length : 0);
}

bool hasLetters(Words words) { return std::ranges::contains(words, Kind::Letters, &Word::kind); }

/// How many words a citation takes, "theo NQ 106/NQ-CP" or "theo Nghị quyết số 106/NQ-CP ngày
/// 01/4/2026"; 0 if @p words begin with none. A number without letters could be a date.
std::size_t citation(Words words)
{
    const std::size_t citing = longestOf(kCiting, words);
    const std::size_t document = citing == 0 ? 0 : longestOf(kDocuments, words.subspan(citing));
    if (document == 0)
        return 0;
    std::size_t length = citing + document;
    length += lengthOf("so", words.subspan(length));
    const Words number = takeNumber(words.subspan(length));
    if (!hasLetters(number))
        return 0;
    length += number.size();
    if (lengthOf("ngay", words.subspan(length)) == 0)
        return length;
    const Words date = takeNumber(words.subspan(length + 1));
    return date.empty() || hasLetters(date) ? length : length + 1 + date.size();
}

Match number(Words words)
{
    const std::string &text = words[0].text;
    int value = kNoValue;
    if (text.size() <= 2 || text.size() == 4)
        std::from_chars(text.data(), text.data() + text.size(), value);
    const bool glued = words.size() > 1 && words[1].begin == words[0].end;
    if (glued && longestOf("st, nd, rd, th", words.subspan(1)) > 0)
        return {{.meaning = Ordinal, .value = value, .digits = text.size()}, 2};
    return {{.meaning = Number, .value = value, .digits = text.size()}, 1};
}

Match sign(Words words)
{
    const auto isDot = [](const Word &word) { return word.text == "."; };
    const auto dots = std::ranges::find_if_not(words, isDot) - words.begin();
    if (dots > 1) // stand for words that we do not see
        return {{.meaning = Unknown}, static_cast<std::size_t>(dots)};
    return {{.meaning = Separator, .value = words[0].text[0]}, 1};
}

Match lookUp(std::span<const Entry> entries, Words words)
{
    Match best;
    for (const Entry &entry : entries) {
        const std::size_t length = longestOf(entry.phrases, words);
        if (length > best.words)
            best = {{.meaning = entry.meaning, .value = entry.value}, length};
    }
    return best;
}

Match phrase(Words words)
{
    const Match vietnamese = lookUp(kVietnamese, words);
    const Words plain(words.begin(), std::ranges::find_if(words, &Word::accented));
    const Match english = lookUp(kEnglish, plain);
    if (const Match &longer = english.words > vietnamese.words ? english : vietnamese; longer.words > 0)
        return longer;
    const auto roman = plain.empty() ? kRoman.end() : std::ranges::find(kRoman, plain[0].text);
    if (roman != kRoman.end())
        return {{.meaning = Roman, .value = static_cast<int>(roman - kRoman.begin()) + 1}, 1};
    return {{.meaning = Unknown}, 1};
}

Match match(Words words)
{
    switch (words[0].kind) {
    case Kind::Letters:
        return phrase(words);
    case Kind::Digits:
        return number(words);
    case Kind::Sign:
        return sign(words);
    case Kind::Strange:
        break;
    }
    return {{.meaning = Unknown}, 1};
}

bool isValue(const Symbol &symbol)
{
    return symbol.meaning == Number || symbol.meaning == Roman || symbol.meaning == MonthName;
}

/// A dash or full stop separates the parts of a date only between them; elsewhere it is punctuation.
/// The last symbol is End.
std::vector<Symbol> withoutPunctuation(const std::vector<Symbol> &symbols)
{
    std::vector<Symbol> kept;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const bool mayBePunctuation = symbols[i].meaning == Separator && symbols[i].value != '/';
        if (!mayBePunctuation || (i > 0 && isValue(symbols[i - 1]) && isValue(symbols[i + 1])))
            kept.push_back(symbols[i]);
    }
    return kept;
}

} // namespace

std::vector<Symbol> understand(std::string_view wording)
{
    const std::vector<Word> all = splitIntoWords(wording);
    std::vector<Symbol> symbols;
    for (Words words = all; !words.empty();) {
        std::size_t taken = words[0].text == "," ? 1 : citation(words);
        if (taken == 0) {
            auto [symbol, length] = match(words);
            taken = length;
            symbol.begin = words[0].begin;
            symbol.end = words[taken - 1].end;
            if (symbol.meaning == Unknown && !symbols.empty() && symbols.back().meaning == Unknown)
                symbols.back().end = symbol.end;
            else
                symbols.push_back(symbol);
        }
        words = words.subspan(taken);
    }
    symbols.push_back({.meaning = End, .begin = wording.size(), .end = wording.size()});
    return withoutPunctuation(symbols);
}

} // namespace data::deadline
