// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_table.h"

#include "data/rules/grid_number.h"
#include "data/rules/plain_words_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <ranges>

namespace data {

namespace {

using Fault = MarkerTable::Fault;
using Row = MarkerTable::Row;
using Fields = std::vector<std::string>;

// Vietnam lies between 8° and 23°30' north; a zone spreads at most 350 km about its meridian.
bool isNorthing(double value) { return value > 850'000.0 && value <= 2'650'000.0; }

bool isEasting(double value) { return value >= 150'000.0 && value <= 850'000.0; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// Of ASCII, or part of any other.
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && (isBlank(text.back()) || text.back() == ','))
        text.remove_suffix(1);
    return text;
}

/// Without quotes, the mark of UTF-8, and the blanks that group digits (U+00A0, U+202F, U+2009).
std::string cleaned(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kDropped{"\"", "\xEF\xBB\xBF", "\xC2\xA0", "\xE2\x80\xAF",
                                                       "\xE2\x80\x89"};
    std::string result;
    while (!text.empty()) {
        const auto dropped = std::ranges::find_if(kDropped, [&](auto each) { return text.starts_with(each); });
        if (dropped == kDropped.end())
            result += text.front();
        text.remove_prefix(dropped == kDropped.end() ? 1 : dropped->size());
    }
    return result;
}

/// Parted by any of @p marks, without empty ones.
Fields split(std::string_view line, std::string_view marks)
{
    Fields fields;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find_first_of(marks), line.size());
        if (const auto field = trimmed(line.substr(0, end)); !field.empty())
            fields.emplace_back(field);
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return fields;
}

bool isGroup(std::string_view field)
{
    return field.size() >= 3 && std::ranges::all_of(field.substr(0, 3), isDigit) &&
           (field.size() == 3 || !isDigit(field[3]));
}

/// "2 195 805,868": a blank before three digits goes on with the number.
Fields regrouped(const Fields &fields)
{
    Fields result;
    bool open = false; // the last field may go on
    for (const std::string &field : fields) {
        if (open && isGroup(field))
            result.back() += field;
        else
            result.push_back(field);
        open = std::ranges::all_of(field, isDigit) && (field.size() <= 3);
    }
    return result;
}

Fields withoutBlanks(Fields fields)
{
    for (std::string &field : fields)
        std::erase(field, ' ');
    return fields;
}

struct Found
{
    std::size_t at = 0; ///< of the first of the two fields
    gis::Point place;
    bool eastingFirst = false;
};

std::optional<Found> findPair(const Fields &fields)
{
    for (std::size_t i = 0; i + 1 < fields.size(); ++i)
        for (const bool eastingFirst : {false, true}) {
            const auto north = parseGridNumber(fields[eastingFirst ? i + 1 : i], isNorthing);
            const auto east = parseGridNumber(fields[eastingFirst ? i : i + 1], isEasting);
            if (north && east)
                return Found{i, {*east, *north}, eastingFirst};
        }
    return {};
}

/// The last digits of the last field before the coordinates that has any.
std::optional<int> numberIn(const Fields &fields, std::size_t end)
{
    constexpr int kMost = 1'000'000;
    for (std::size_t i = end; i-- > 0;) {
        const std::string &field = fields[i];
        const std::size_t last = field.find_last_of("0123456789");
        if (last == std::string::npos)
            continue;
        std::size_t first = last;
        while (first > 0 && isDigit(field[first - 1]))
            --first;
        int number = 0;
        const auto [rest, error] = std::from_chars(field.data() + first, field.data() + last + 1, number);
        return error == std::errc() && number <= kMost ? std::optional(number) : std::nullopt;
    }
    return {};
}

/// The names of columns; a comma inside quotes parts none.
Fields headingNames(std::string_view text)
{
    std::string line;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        line += quoted && c == ',' ? ' ' : c;
    }
    return split(cleaned(line), line.find_first_of("\t;|") == std::string::npos ? "," : "\t;|");
}

bool isCoordinateName(const std::string &name)
{
    const auto words = plainWords(name);
    return std::ranges::contains(words, "x") || std::ranges::contains(words, "y");
}

bool isRingName(const std::string &name)
{
    const std::string words = plainText(name);
    return words == " ring " || words == " vong " || words == " vong so " || words == " so vong ";
}

/// Where a table with such columns has its ring, counted from the first coordinate; 0: it has none.
std::ptrdiff_t ringOffset(const Fields &names)
{
    const auto ring = std::ranges::find_if(names, isRingName);
    const auto first = std::ranges::find_if(names, isCoordinateName);
    return ring == names.end() || first == names.end() ? 0 : ring - first;
}

/// Ways a line may be parted, the plainest first.
std::vector<Fields> waysToSplit(const std::string &line)
{
    const Fields words = split(line, " \t;|");
    return {withoutBlanks(split(line, "\t;|")), words, regrouped(words), split(line, ",;|\t")};
}

class Reader
{
public:
    void read(int number, std::string_view text)
    {
        m_line = number;
        m_text = text;
        const std::string line = cleaned(text);
        if (std::ranges::none_of(line, [](char c) { return isDigit(c) || isLetter(c); }))
            return;
        std::optional<Found> unnumbered;
        for (const Fields &fields : waysToSplit(line))
            if (const auto found = findPair(fields)) {
                const auto ring = ringIn(fields, found->at);
                if (const auto marker = numberBefore(fields, found->at, ring.has_value()))
                    return add({m_line, *marker, ring.value_or(0), found->place, found->eastingFirst});
                unnumbered = found;
            }
        if (unnumbered)
            fault(Fault::Kind::NoNumber);
        else if (isHeading(line))
            readHeading();
        else
            fault(Fault::Kind::NoCoordinates);
    }
    MarkerTable take() { return std::move(m_table); }

private:
    void fault(Fault::Kind kind)
    {
        m_table.faults.push_back({kind, m_line, std::string(trimmed(m_text))});
        m_table.closed = false;
    }

    void readHeading()
    {
        m_table.headings.push_back(m_line);
        if (const std::ptrdiff_t offset = ringOffset(headingNames(m_text)))
            m_ringOffset = offset;
    }

    /// By the heading; nothing where the table has no rings, or none in this row.
    [[nodiscard]] std::optional<int> ringIn(const Fields &fields, std::size_t place) const
    {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(place) + m_ringOffset;
        if (m_ringOffset == 0 || at < 0 || at >= std::ssize(fields))
            return std::nullopt;
        const std::string &field = fields[static_cast<std::size_t>(at)];
        const bool isRing = field.size() <= 3 && field != "0" && std::ranges::all_of(field, isDigit);
        return isRing ? numberIn({field}, 1) : std::nullopt;
    }

    /// The marker's, left of the coordinates beside its ring's.
    [[nodiscard]] std::optional<int> numberBefore(const Fields &fields, std::size_t place, bool hasRing) const
    {
        const auto at = static_cast<std::ptrdiff_t>(place);
        Fields before(fields.begin(), fields.begin() + at);
        if (hasRing && m_ringOffset < 0)
            before.erase(before.begin() + at + m_ringOffset);
        return numberIn(before, before.size());
    }

    /// Words above the table, or the names of columns again on its next page.
    [[nodiscard]] bool isHeading(const std::string &line) const
    {
        const bool words = std::ranges::any_of(line, isLetter);
        const Fields fields = split(line, " \t;|");
        const bool coordinate = std::ranges::any_of(fields, [](const std::string &field) {
            return parseGridNumber(field, isNorthing) || parseGridNumber(field, isEasting);
        });
        return words && !coordinate && (m_table.rows.empty() || std::ranges::none_of(line, isDigit));
    }

    void add(Row row)
    {
        const auto [known, added] = m_known.try_emplace(row.number, row.place);
        if (added) {
            const int before = m_table.rows.empty() ? 1 : m_table.rows.back().ring;
            if (row.ring == 0)
                row.ring = before + (m_table.closed ? 1 : 0);
            if (m_table.closed || row.ring != before)
                m_ringStart = m_table.rows.size();
            m_table.closed = false;
            m_table.rows.push_back(row);
        } else if (known->second != row.place) {
            fault(Fault::Kind::DuplicateNumber);
        } else if (!m_table.closed && m_table.rows[m_ringStart].number == row.number &&
                   m_table.rows.size() - m_ringStart >= 3) {
            m_table.closed = true;
        } else {
            fault(Fault::Kind::Repeated);
        }
    }

    MarkerTable m_table;
    std::map<int, gis::Point> m_known; ///< place by number
    std::size_t m_ringStart = 0;       ///< row the ring began with
    std::ptrdiff_t m_ringOffset = 0;   ///< of the ring's column from the first coordinate; 0: the table has none
    int m_line = 0;
    std::string_view m_text;
};

} // namespace

MarkerTable parseMarkerTable(std::string_view text)
{
    Reader reader;
    const char end = text.contains('\n') ? '\n' : '\r';
    int number = 0;
    for (const auto line : std::views::split(text, end))
        reader.read(++number, std::string_view(line.begin(), line.end()));
    return reader.take();
}

} // namespace data
