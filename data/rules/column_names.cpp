// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/column_names.h"

#include "data/rules/column_vocabulary_p.h"
#include "gis/text_encoding.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace data {

namespace {

constexpr double kSure = 1.0;
constexpr double kLikely = 0.6;
constexpr double kPossible = 0.35;
constexpr double kCutOff = 0.7;           ///< the beginning of a sure name: shapefiles cut to ten bytes
constexpr double kBegins = 0.75;          ///< begins with a sure name
constexpr double kEnds = 0.7;             ///< ends with one
constexpr std::size_t kCutOffLetters = 7; ///< left of such a name at least
constexpr std::size_t kTelling = 5;       ///< letters; a shorter name inside another is chance
constexpr std::size_t kLongestName = 200; ///< bytes

/// Names of units, folded; a name that is one of them has none.
constexpr auto kUnits = std::to_array<std::string_view>({"km2", "m2", "ha", "km", "m"});
/// Units of area, and the words they are written to without a gap: "dientichha".
constexpr auto kAreaUnits = std::to_array<std::string_view>({"km2", "m2", "ha"});
constexpr auto kAreaWords = std::to_array<std::string_view>({"area", "dientich", "tich", "dtich", "dt"});

/// Words of small letters and digits, without accents; đ stays. "DiệnTích (m²)" is "dien", "tich", "m2".
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    const std::string plain = gis::toNfd(name.substr(0, kLongestName));
    bool wasSmall = false;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const std::string_view rest = std::string_view(plain).substr(at);
        const auto c = static_cast<unsigned char>(plain[at]);
        const bool capital = c >= 'A' && c <= 'Z';
        const bool d = rest.starts_with("đ") || rest.starts_with("Đ") || rest.starts_with("Ð");
        const bool squared = rest.starts_with("²");
        const bool digitOrLetter = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool separator = c < 0x80 && !digitOrLetter;
        if ((separator || (capital && wasSmall)) && !words.back().empty())
            words.emplace_back();
        if (d)
            words.back() += "đ";
        else if (squared)
            words.back() += '2';
        else if (digitOrLetter)
            words.back() += static_cast<char>(capital ? c | 0x20U : c);
        wasSmall = c >= 'a' && c <= 'z';
        at += d || squared ? 1 : 0;
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// A unit of area after a word for area is a word of its own.
std::vector<std::string> withUnitApart(std::vector<std::string> words)
{
    if (words.empty())
        return words;
    for (const std::string_view unit : kAreaUnits) {
        const std::string_view last = words.back();
        if (!last.ends_with(unit) || !std::ranges::contains(kAreaWords, last.substr(0, last.size() - unit.size())))
            continue;
        words.back().resize(last.size() - unit.size());
        words.emplace_back(unit);
        break;
    }
    return words;
}

/// The words as one, without the unit at the end.
std::string joined(const std::vector<std::string> &words)
{
    std::string name;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i == 0 || i + 1 < words.size() || !std::ranges::contains(kUnits, words[i]))
            name += words[i];
    return name;
}

std::string withoutBar(std::string name)
{
    for (auto at = name.find("đ"); at != std::string::npos; at = name.find("đ"))
        name.replace(at, std::string_view("đ").size(), "d");
    return name;
}

bool lists(std::string_view words, std::string_view name)
{
    return std::ranges::any_of(std::views::split(words, ' '),
                               [&](const auto &word) { return std::ranges::equal(word, name); });
}

double likeness(std::string_view name, std::string_view sure)
{
    double best = 0;
    for (const auto part : std::views::split(sure, ' ')) {
        const std::string_view word(part.begin(), part.end());
        if (name.size() >= kCutOffLetters && word.starts_with(name))
            best = std::max(best, kCutOff);
        else if (word.size() >= kTelling && name.starts_with(word))
            best = std::max(best, kBegins);
        else if (word.size() >= kTelling && name.ends_with(word))
            best = std::max(best, kEnds);
    }
    return best;
}

double certaintyOf(const std::string &name, const ColumnWords &words)
{
    const std::string plain = withoutBar(name);
    if (plain.empty())
        return 0;
    if (lists(words.sure, plain) || lists(words.sure, name))
        return kSure;
    if (lists(words.likely, plain))
        return kLikely;
    return lists(words.possible, plain) ? kPossible : likeness(plain, words.sure);
}

} // namespace

std::vector<ColumnGuess> guessColumns(ImportTarget target, std::span<const std::string> names)
{
    std::vector<ColumnGuess> candidates;
    for (std::size_t column = 0; column < names.size(); ++column) {
        const std::string name = joined(withUnitApart(wordsOf(names[column])));
        for (const ColumnWords &words : columnWords(target))
            if (const double certainty = certaintyOf(name, words); certainty > 0)
                candidates.push_back({column, std::string(words.field), certainty});
    }
    std::ranges::stable_sort(candidates, std::greater(), &ColumnGuess::certainty);
    std::vector<ColumnGuess> guesses;
    for (const ColumnGuess &candidate : candidates)
        if (!std::ranges::contains(guesses, candidate.column, &ColumnGuess::column) &&
            !std::ranges::contains(guesses, candidate.field, &ColumnGuess::field))
            guesses.push_back(candidate);
    std::ranges::sort(guesses, {}, &ColumnGuess::column);
    return guesses;
}

std::string_view unitInName(std::string_view name)
{
    const auto words = withUnitApart(wordsOf(name));
    if (words.size() < 2)
        return {};
    const auto *const unit = std::ranges::find(kUnits, words.back());
    return unit == kUnits.end() ? std::string_view() : *unit;
}

} // namespace data
