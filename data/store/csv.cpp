// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/csv_p.h"

#include "data/store/error.h"

#include <csv.h>

#include <algorithm>
#include <format>

namespace data {

namespace {

struct Collected
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> current;
};

extern "C" void takeField(void *text, std::size_t size, void *collected)
{
    static_cast<Collected *>(collected)->current.emplace_back(static_cast<const char *>(text), size);
}

extern "C" void takeRow(int /*terminator*/, void *collected)
{
    auto &all = *static_cast<Collected *>(collected);
    all.rows.push_back(std::move(all.current));
    all.current.clear();
}

Collected parse(std::string_view name, std::string_view bytes)
{
    Collected result;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const std::size_t read = csv_parse(&parser, bytes.data(), bytes.size(), takeField, takeRow, &result);
    const bool ok = read == bytes.size() && csv_fini(&parser, takeField, takeRow, &result) == 0;
    csv_free(&parser);
    if (!ok)
        throw Error(Failure::BadContent, std::format("{}, row {}", name, result.rows.size() + 1), "not CSV");
    return result;
}

} // namespace

CsvTable::CsvTable(std::string_view name, std::string_view bytes) : m_name(name), m_rows(parse(name, bytes).rows)
{
    if (m_rows.empty())
        throw Error(Failure::BadContent, m_name, "no header row");
    m_header = std::move(m_rows.front());
    m_rows.erase(m_rows.begin());
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].size() != m_header.size())
            throw Error(Failure::BadContent, place(row),
                        std::format("{} columns instead of {}", m_rows[row].size(), m_header.size()));
}

const std::string &CsvTable::at(std::size_t row, std::string_view column) const
{
    const auto found = std::ranges::find(m_header, column);
    if (found == m_header.end())
        throw Error(Failure::BadContent, m_name, std::format("no column {}", column));
    return m_rows[row][static_cast<std::size_t>(found - m_header.begin())];
}

std::string CsvTable::place(std::size_t row) const { return std::format("{}, row {}", m_name, row + 2); }

} // namespace data
