// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace gis {

/// Records of a delimited text, one at a time. Lenient as spreadsheets are: a quote within a bare value is
/// a character, text after a closing quote belongs to the value. UTF-16 (with its mark) is given as UTF-8;
/// other bytes stay as they are, without the mark of UTF-8.
class CsvReader
{
public:
    /// @p delimiter 0: the one of comma, semicolon, tab and bar that the first line holds most of.
    explicit CsvReader(const std::filesystem::path &file, char delimiter = 0);

    /// The values of the next record that is not a blank line; false at the end. @p values only grows.
    /// Throws FileRefused for a quote that is never closed and for a record beyond all measure.
    bool next(std::vector<std::string> &values, std::size_t &count);
    /// Of the record read last, from 1: where it begins.
    [[nodiscard]] std::int64_t line() const { return m_recordLine; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    enum class End { Value, Record, File };
    End readValue(std::string &value);
    void readQuoted(std::string &value);
    [[nodiscard]] int peek();
    bool refill();
    void transcode();
    void findDelimiter();

    std::filesystem::path m_file;
    std::ifstream m_in;
    std::string m_block; ///< as UTF-8 or raw
    std::string m_raw;   ///< UTF-16 not yet decoded
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    char m_delimiter = 0;
    char m_utf16 = 0; ///< 'l', 'b', or 0
    std::int64_t m_line = 1;
    std::int64_t m_recordLine = 0;
    std::size_t m_recordBytes = 0; ///< read since the record began, by blocks
};

} // namespace gis
