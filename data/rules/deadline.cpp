// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline.h"

#include "data/rules/deadline_reader_p.h"
#include "data/rules/deadline_words_p.h"

#include <algorithm>

// From wording to day, a file a step:
//   deadline_words.cpp       "Trước THÁNG 12/2026" -> truoc, thang, 12, /, 2026
//   deadline_vocabulary.cpp  -> Before, Month, Number 12, Separator, Number 2026
//   deadline_reader.cpp      -> before { month 12 of 2026 }
//   this one                 -> 30/11/2026

namespace data {

namespace {

using namespace deadline;
using Reason = DeadlineError::Reason;

constexpr std::size_t kLongestBytes = 300;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

Date firstDay(const Stretch &stretch, int year)
{
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(stretch.firstMonth)},
            std::chrono::day{static_cast<unsigned>(stretch.day.value_or(1))}};
}

Date lastDay(const Stretch &stretch, int year)
{
    if (stretch.day)
        return firstDay(stretch, year);
    return lastDayOf(std::chrono::year{year} / stretch.lastMonth);
}

/// "Trước" a stretch is the day before it begins; everything else is its last day.
Date lastAcceptable(const Clause &clause, int firstYear, int lastYear)
{
    if (clause.limit != Clause::Limit::Before)
        return lastDay(clause.stretch, lastYear);
    return std::chrono::sys_days{firstDay(clause.stretch, firstYear)} - std::chrono::days{1};
}

/// A day without a year must be there every year, which 29 February is not.
bool exists(const Stretch &stretch)
{
    constexpr int commonYear = 2001;
    const int first = stretch.firstYear.value_or(commonYear);
    const int last = stretch.lastYear.value_or(commonYear);
    return kFirstYear <= first && first <= last && last <= kLastYear && 1 <= stretch.firstMonth
        && stretch.firstMonth <= stretch.lastMonth && stretch.lastMonth <= 12
        && firstDay(stretch, first).ok();
}

bool isWholeYears(const Stretch &stretch)
{
    return stretch.firstMonth == 1 && stretch.lastMonth == 12 && !stretch.day;
}

/// A period, or the year after "đến": what "hằng năm" can run over.
bool isSpanOfYears(const Clause &clause)
{
    const Stretch &stretch = clause.stretch;
    return stretch.firstYear && isWholeYears(stretch) && clause.limit != Clause::Limit::Before
        && (stretch.firstYear != stretch.lastYear || clause.limit == Clause::Limit::Until);
}

/// A day or months without a year: what "hằng năm" can repeat.
bool isPartOfAnyYear(const Clause &clause)
{
    return !clause.stretch.firstYear
        && (clause.limit != Clause::Limit::Before || !isWholeYears(clause.stretch));
}

/// Makes one deadline of a sentence; a wording with two dates has none.
class Resolver
{
public:
    Resolver(std::string_view wording, Term term) : m_wording(wording), m_term(term) {}

    [[nodiscard]] std::expected<Deadline, DeadlineError> once(const std::vector<Clause> &clauses) const;
    [[nodiscard]] std::expected<Deadline, DeadlineError> everyYear(const std::vector<Clause> &clauses) const;
    [[nodiscard]] std::unexpected<DeadlineError> refuse(Reason reason, const Clause &clause) const
    {
        return std::unexpected(DeadlineError{reason, quote(m_wording, clause.begin, clause.end)});
    }

private:
    std::string_view m_wording;
    Term m_term;
};

std::expected<Deadline, DeadlineError> Resolver::once(const std::vector<Clause> &clauses) const
{
    if (clauses.empty())
        return std::unexpected(DeadlineError{Reason::NoDate, quote(m_wording, 0, m_wording.size())});
    if (clauses.size() > 1)
        return refuse(Reason::Unknown, clauses[1]);
    const Clause &clause = clauses[0];
    const auto [firstYear, lastYear] = std::pair(clause.stretch.firstYear, clause.stretch.lastYear);
    if (!firstYear || !lastYear)
        return refuse(Reason::NoDate, clause);
    return Deadline{lastAcceptable(clause, *firstYear, *lastYear), {}};
}

std::expected<Deadline, DeadlineError> Resolver::everyYear(const std::vector<Clause> &clauses) const
{
    Clause day; // 31/12 unless one is named
    Term years = m_term;
    bool dayIsNamed = false;
    bool yearsAreNamed = false;
    for (const Clause &clause : clauses) {
        const Stretch &stretch = clause.stretch;
        if (isPartOfAnyYear(clause) && !std::exchange(dayIsNamed, true)) {
            day = clause;
        } else if (isSpanOfYears(clause) && !std::exchange(yearsAreNamed, true)) {
            const bool isPeriod = stretch.firstYear != stretch.lastYear;
            years = {isPeriod ? *stretch.firstYear : m_term.firstYear, *stretch.lastYear};
            if (years.lastYear < years.firstYear)
                return refuse(Reason::NoSuchDay, clause);
        } else {
            return refuse(Reason::Unknown, clause);
        }
    }
    const auto of = [&](int year) { return lastAcceptable(day, year, year); };
    // "Trước 01/01 hằng năm" falls into the years before, so the last year is asked of the day.
    return Deadline{of(years.firstYear), static_cast<int>(of(years.lastYear).year())};
}

} // namespace

std::expected<Deadline, DeadlineError> parseDeadline(std::string_view wording, Term term)
{
    if (wording.size() > kLongestBytes)
        return std::unexpected(DeadlineError{Reason::TooLong, {}});
    if (splitIntoWords(wording).empty())
        return std::unexpected(DeadlineError{Reason::Empty, {}});
    const auto sentence = readSentence(wording);
    if (!sentence)
        return std::unexpected(sentence.error());
    const Resolver resolver(wording, term);
    const auto missing = std::ranges::find_if_not(sentence->clauses, exists, &Clause::stretch);
    if (missing != sentence->clauses.end())
        return resolver.refuse(Reason::NoSuchDay, *missing);
    return sentence->everyYear ? resolver.everyYear(sentence->clauses) : resolver.once(sentence->clauses);
}

} // namespace data
