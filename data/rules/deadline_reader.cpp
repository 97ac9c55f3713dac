// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline_reader_p.h"

#include "data/rules/deadline_vocabulary_p.h"

#include <algorithm>

namespace data::deadline {

namespace {

using enum Meaning;
using Limit = Clause::Limit;

/// A stretch, or nothing where the symbols make none; the next symbol then is the one in the way.
using Found = std::optional<Stretch>;

bool isLimit(Meaning meaning) { return meaning == Before || meaning == In || meaning == Until || meaning == Latest; }

Limit limitOf(const Symbol *symbol)
{
    if (symbol && symbol->meaning == Before)
        return Limit::Before;
    return symbol && symbol->meaning == Until ? Limit::Until : Limit::In;
}

Stretch years(std::optional<int> first, std::optional<int> last) { return {1, 12, {}, first, last}; }

/// Descends from the sentence to its numbers; each function reads what its name says.
class Reader
{
public:
    /// Keeps a pointer into @p symbols.
    explicit Reader(const std::vector<Symbol> &symbols) : m_next(symbols.data()) {}

    std::expected<Sentence, Refusal> sentence();

private:
    Found stretch();
    Found startingWithNumber();
    Found startingWithYear();
    Found dayOrMonth(int first);
    Found day();
    Found month();
    Found monthName();
    Found ordinal();
    Found quarter();
    Found half();
    Found year();
    Found period();
    Found part(int number, int months) { return monthsOfYear((number - 1) * months + 1, number * months); }
    Found dayOf(int month, std::optional<int> number) { return monthsOfYear(month, month, number); }
    Found monthsOfYear(int first, int last, std::optional<int> ofDay = {});
    std::optional<int> shortNumber();
    std::optional<int> yearNumber();

    [[nodiscard]] bool at(Meaning meaning) const { return m_next->meaning == meaning; }
    const Symbol &take() { return at(End) ? *m_next : *m_next++; }
    bool accept(Meaning meaning);
    [[nodiscard]] std::unexpected<Refusal> notUnderstood(const Symbol &from) const;

    const Symbol *m_next; ///< the last one is End and never passed
};

bool Reader::accept(Meaning meaning)
{
    if (!at(meaning))
        return false;
    take();
    return true;
}

/// Up to the symbol in the way, and the rest of the number it is part of.
std::unexpected<Refusal> Reader::notUnderstood(const Symbol &from) const
{
    const Symbol *last = at(End) ? m_next - 1 : m_next;
    while (last[1].meaning == Number || last[1].meaning == Separator)
        ++last;
    return std::unexpected(Refusal{.begin = from.begin, .end = std::max(from.end, last->end)});
}

std::expected<Sentence, Refusal> Reader::sentence()
{
    Sentence sentence;
    const Symbol *limit = nullptr; // waits for its date
    while (!at(End)) {
        const Symbol &symbol = *m_next;
        const bool wantsDate = limit && limit->meaning == Before;
        if (isLimit(symbol.meaning) && !wantsDate) {
            limit = &take();
        } else if (symbol.meaning == Filler && !wantsDate) {
            take();
        } else if (symbol.meaning == EveryYear && !wantsDate && !sentence.everyYear) {
            take();
            sentence.everyYear = true;
            limit = nullptr;
        } else {
            const Found found = stretch();
            if (!found)
                return notUnderstood(limit && m_next == &symbol ? *limit : symbol);
            sentence.clauses.push_back({limitOf(limit), *found, symbol.begin, m_next[-1].end});
            limit = nullptr;
        }
    }
    const bool saysAnything = sentence.everyYear || !sentence.clauses.empty();
    if (limit && limit->meaning != Latest && saysAnything) // only "chậm nhất" may stand behind its date
        return notUnderstood(*limit);
    return sentence;
}

Found Reader::stretch()
{
    switch (m_next->meaning) {
    case Number:
        return startingWithNumber();
    case Day:
        return day();
    case Month:
        return month();
    case MonthName:
        return monthName();
    case Ordinal:
        return ordinal();
    case Quarter:
        return quarter();
    case Half:
    case HalfYear:
        return half();
    case Year:
        return year();
    case Period:
        return period();
    default:
        return {};
    }
}

/// "5/12/2026", "12/2026", "5 tháng 12", "5 December", "6 tháng đầu năm", "05 năm 2026-2030", "2026".
Found Reader::startingWithNumber()
{
    if (m_next->digits > 2)
        return startingWithYear();
    if (m_next[1].meaning == Year)
        return period();
    const int number = take().value;
    if (accept(FirstMonths))
        return monthsOfYear(1, number);
    if (accept(LastMonths))
        return monthsOfYear(13 - number, 12);
    if (accept(Month)) {
        const auto month = shortNumber();
        return month ? dayOf(*month, number) : Found{};
    }
    return at(MonthName) ? dayOf(take().value, number) : dayOrMonth(number);
}

/// What follows "5" or "12" of "5/12/2026", "5-Dec-2026", "12/2026". The day always comes first.
Found Reader::dayOrMonth(int first)
{
    if (!at(Separator))
        return {};
    const int sign = take().value;
    if (const auto inYear = yearNumber())
        return Stretch{first, first, {}, inYear, inYear};
    const auto ofMonth = at(MonthName) ? take().value : shortNumber();
    if (!ofMonth || (at(Separator) && m_next->value != sign)) // "5-12/2026" is May to December
        return {};
    return dayOf(*ofMonth, first);
}

/// "2026", "2026-2030", "2026-12-05".
Found Reader::startingWithYear()
{
    const int first = take().value;
    if (!at(Separator))
        return years(first, first);
    if (take().value != '-')
        return {};
    if (const auto last = yearNumber()) {
        accept(Period);
        return years(first, last);
    }
    const auto ofMonth = shortNumber();
    if (!ofMonth || !at(Separator) || take().value != '-')
        return {};
    const auto number = shortNumber();
    return number ? Stretch{*ofMonth, *ofMonth, number, first, first} : Found{};
}

Found Reader::day()
{
    take();
    const Found found = at(Number) ? startingWithNumber() : Found{};
    return found && found->day ? found : Found{};
}

Found Reader::month()
{
    take();
    const auto number = shortNumber();
    return number ? part(*number, 1) : Found{};
}

/// "December 2026", "December 5, 2026".
Found Reader::monthName()
{
    const int number = take().value;
    return dayOf(number, at(Ordinal) ? take().value : shortNumber());
}

/// "first quarter of 2027", "1st half of 2026", "5th of December".
Found Reader::ordinal()
{
    const int number = take().value;
    if (accept(Quarter))
        return part(number, 3);
    if (accept(Half))
        return part(number, 6);
    accept(Of);
    return at(MonthName) ? dayOf(take().value, number) : Found{};
}

Found Reader::quarter()
{
    take();
    const auto number = at(Roman) ? take().value : shortNumber();
    return number ? part(*number, 3) : Found{};
}

/// "H1", "nửa đầu".
Found Reader::half()
{
    const Symbol &symbol = take();
    const auto number = symbol.meaning == HalfYear ? symbol.value : shortNumber();
    return number ? part(*number, 6) : Found{};
}

/// "năm 2030", "năm 2026-2030", and "năm" alone, as in "cuối năm".
Found Reader::year()
{
    take();
    if (!at(Number))
        return Stretch{};
    const bool leavesCenturyOpen = m_next->digits == 2;
    return leavesCenturyOpen ? Found{} : startingWithYear();
}

/// "giai đoạn 2026-2030", "05 năm giai đoạn 2026-2030", "nhiệm kỳ 5 năm 2025-2030".
Found Reader::period()
{
    accept(Period);
    const auto count = shortNumber();
    if (count && !accept(Year))
        return {};
    accept(Period);
    const auto first = yearNumber();
    const bool joined = at(Separator) ? take().value == '-' : accept(Until);
    const auto last = yearNumber();
    if (!first || !joined || !last)
        return {};
    const int apart = *last - *first; // a plan counts both years, a term of office the years between
    if (count && *count != apart && *count != apart + 1)
        return {};
    return years(first, last);
}

/// Reads the year, if one is named: "/2026", "năm 2026", "of 2026", " 2026".
Found Reader::monthsOfYear(int first, int last, std::optional<int> ofDay)
{
    const bool wanted = accept(Separator) || accept(Of);
    accept(Year);
    const bool named = at(Number);
    const auto inYear = yearNumber();
    if (!inYear && (wanted || named))
        return {};
    return Stretch{first, last, ofDay, inYear, inYear};
}

/// A day, a month or a quarter.
std::optional<int> Reader::shortNumber()
{
    return at(Number) && m_next->digits <= 2 ? std::optional(take().value) : std::nullopt;
}

std::optional<int> Reader::yearNumber()
{
    return at(Number) && m_next->digits > 2 ? std::optional(take().value) : std::nullopt;
}

} // namespace

std::expected<Sentence, Refusal> readSentence(std::string_view wording)
{
    const std::vector<Symbol> symbols = understand(wording);
    const auto strange = std::ranges::find(symbols, Unknown, &Symbol::meaning);
    if (strange != symbols.end())
        return std::unexpected(Refusal{.begin = strange->begin, .end = strange->end});
    return Reader(symbols).sentence();
}

} // namespace data::deadline
