// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace data {

/// A CSV file (RFC 4180, UTF-8) with a header row.
class CsvTable
{
public:
    /// Throws Error{BadContent} naming the file and the row, for a row of another length too.
    CsvTable(std::string_view name, std::string_view bytes);

    [[nodiscard]] const std::vector<std::string> &header() const { return m_header; }
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    /// Throws Error{BadContent} for a column that is not there.
    [[nodiscard]] const std::string &at(std::size_t row, std::string_view column) const;
    /// "milestones.csv, row 3" as a person counts: the header is row 1.
    [[nodiscard]] std::string place(std::size_t row) const;

private:
    std::string m_name;
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace data
