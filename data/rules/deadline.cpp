// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/deadline.h"

#include "data/rules/deadline_reader_p.h"
#include "data/rules/deadline_words_p.h"

#include <algorithm>
#include <utility>

// From wording to day, a file a step:
//   deadline_words.cpp       "Trước THÁNG 12/2026" -> truoc, thang, 12, /, 2026
//   deadline_vocabulary.cpp  -> Before, Month, Number 12, Separator, Number 2026
//   deadline_reader.cpp      -> Before { month 12 of 2026 }
//   this one                 -> 30/11/2026

namespace data {

namespace {

using namespace deadline;
using Limit = Clause::Limit;
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
    return stretch.day ? firstDay(stretch, year) : lastDayOf(std::chrono::year{year} / stretch.lastMonth);
}

/// "Trước" a stretch is the day before it begins; everything else is its last day.
Date lastAcceptableDay(const Clause &clause, int firstYear, int lastYear)
{
    if (clause.limit != Limit::Before)
        return lastDay(clause.stretch, lastYear);
    return std::chrono::sys_days{firstDay(clause.stretch, firstYear)} - std::chrono::days{1};
}

/// A day without a year must be there every year, which 29 February is not.
bool exists(const Stretch &stretch)
{
    constexpr int commonYear = 2001;
    const int first = stretch.firstYear.value_or(commonYear);
    const int last = stretch.lastYear.value_or(commonYear);
    return kFirstYear <= first && first <= last && last <= kLastYear && 1 <= stretch.firstMonth &&
           stretch.firstMonth <= stretch.lastMonth && stretch.lastMonth <= 12 && firstDay(stretch, first).ok();
}

bool isWholeYears(const Stretch &stretch) { return stretch.firstMonth == 1 && stretch.lastMonth == 12 && !stretch.day; }

bool isPeriod(const Stretch &stretch) { return stretch.firstYear != stretch.lastYear; }

/// What "hằng năm" can run over: a period, or the year after "đến".
bool isSpanOfYears(const Clause &clause)
{
    const Stretch &stretch = clause.stretch;
    return stretch.firstYear && isWholeYears(stretch) && clause.limit != Limit::Before &&
           (isPeriod(stretch) || clause.limit == Limit::Until);
}

/// What "hằng năm" can repeat: a day or some months without a year.
bool isPartOfAnyYear(const Clause &clause)
{
    return !clause.stretch.firstYear && (clause.limit != Limit::Before || !isWholeYears(clause.stretch));
}

std::unexpected<Refusal> refuse(Reason reason, const Clause &clause)
{
    return std::unexpected(Refusal{reason, clause.begin, clause.end});
}

std::expected<Deadline, Refusal> everyYear(const std::vector<Clause> &clauses, Term years)
{
    Clause day; // 31 December unless another is named
    bool namesDay = false;
    bool namesYears = false;
    for (const Clause &clause : clauses) {
        if (isPartOfAnyYear(clause) && !std::exchange(namesDay, true)) {
            day = clause;
        } else if (isSpanOfYears(clause) && !std::exchange(namesYears, true)) {
            const int first = isPeriod(clause.stretch) ? *clause.stretch.firstYear : years.firstYear;
            years = {.firstYear = first, .lastYear = *clause.stretch.lastYear};
            if (years.lastYear < years.firstYear)
                return refuse(Reason::NoSuchDay, clause);
        } else {
            return refuse(Reason::Unknown, clause);
        }
    }
    const Date first = lastAcceptableDay(day, years.firstYear, years.firstYear);
    const Date last = lastAcceptableDay(day, years.lastYear, years.lastYear);
    // The year is asked of the day: "trước 01/01 hằng năm" falls into the years before.
    return Deadline{first, static_cast<int>(last.year())};
}

/// A sentence makes one deadline: a second date is refused, not weighed against the first.
std::expected<Deadline, Refusal> resolve(const Sentence &sentence, Term term, Refusal noDate)
{
    const auto &clauses = sentence.clauses;
    const auto missing = std::ranges::find_if_not(clauses, exists, &Clause::stretch);
    if (missing != clauses.end())
        return refuse(Reason::NoSuchDay, *missing);
    if (sentence.everyYear)
        return everyYear(clauses, term);
    if (clauses.size() > 1)
        return refuse(Reason::Unknown, clauses[1]);
    if (clauses.empty() || !clauses[0].stretch.firstYear) // "tháng 12" of which year?
        return std::unexpected(noDate);
    const Stretch &stretch = clauses[0].stretch;
    return Deadline{lastAcceptableDay(clauses[0], *stretch.firstYear, *stretch.lastYear), {}};
}

} // namespace

std::expected<Deadline, DeadlineError> parseDeadline(std::string_view wording, Term term)
{
    if (wording.size() > kLongestBytes)
        return std::unexpected(DeadlineError{Reason::TooLong, {}});
    const auto words = splitIntoWords(wording);
    if (words.empty())
        return std::unexpected(DeadlineError{Reason::Empty, {}});
    const Refusal noDate{Reason::NoDate, words.front().begin, words.back().end};
    return readSentence(wording)
        .and_then([&](const Sentence &sentence) { return resolve(sentence, term, noDate); })
        .transform_error([&](const Refusal &refusal) {
            return DeadlineError{refusal.reason, quote(wording, refusal.begin, refusal.end)};
        });
}

} // namespace data
