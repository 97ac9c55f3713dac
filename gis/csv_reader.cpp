// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/csv_reader_p.h"

#include "gis/file_kind_p.h"
#include "gis/vector_file.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace gis {

namespace {

constexpr std::size_t kBlock = 1U << 18U;
constexpr std::size_t kMaxRecord = 256U << 20U; // more than kMaxVertices as text

void appendUtf8(std::string &out, std::uint32_t c)
{
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80U) {
        out += static_cast<char>(c);
    } else if (c < 0x800U) {
        out += static_cast<char>(0xC0U | c >> 6U);
        tail(0);
    } else if (c < 0x10000U) {
        out += static_cast<char>(0xE0U | c >> 12U);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | c >> 18U);
        tail(12);
        tail(6);
        tail(0);
    }
}

bool isHighSurrogate(std::uint32_t unit) { return unit >= 0xD800U && unit < 0xDC00U; }
bool isLowSurrogate(std::uint32_t unit) { return unit >= 0xDC00U && unit < 0xE000U; }

} // namespace

CsvReader::CsvReader(const std::filesystem::path &file, char delimiter)
    : m_file(file), m_in(file, std::ios::binary), m_delimiter(delimiter)
{
    std::array<char, 3> mark{};
    m_in.read(mark.data(), 3);
    const std::string_view start(mark.data(), static_cast<std::size_t>(m_in.gcount()));
    m_utf16 = start.starts_with("\xFF\xFE") ? 'l' : start.starts_with("\xFE\xFF") ? 'b' : '\0';
    m_in.clear();
    m_in.seekg(m_utf16 != 0 ? 2 : start == "\xEF\xBB\xBF" ? 3 : 0);
    if (refill() && m_delimiter == 0)
        findDelimiter();
}

void CsvReader::findDelimiter()
{
    static constexpr std::array kCandidates{',', ';', '\t', '|'};
    const std::string_view block(m_at, m_end);
    const auto start = block.find_first_not_of("\r\n");
    std::array<std::ptrdiff_t, kCandidates.size()> counts{};
    bool quoted = false;
    for (const char c : start == std::string_view::npos ? std::string_view{} : block.substr(start)) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (const auto *found = std::ranges::find(kCandidates, c); !quoted && found != kCandidates.end())
            ++counts.at(static_cast<std::size_t>(found - kCandidates.begin()));
    }
    m_delimiter = kCandidates.at(static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin()));
}

bool CsvReader::refill()
{
    if (m_recordBytes > kMaxRecord)
        throw FileRefused(Refusal::TooLarge, m_file, {Cause::LongRow, {}, m_recordLine, kMaxRecord >> 20U});
    m_block.resize(kBlock);
    m_in.read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
    m_block.resize(static_cast<std::size_t>(m_in.gcount()));
    if (m_utf16 != 0)
        transcode();
    m_recordBytes += m_block.size();
    m_at = m_block.data();
    m_end = m_at + m_block.size();
    return m_at != m_end;
}

/// What a block ends within (half a unit, half a pair) waits in m_raw for the next.
void CsvReader::transcode()
{
    m_raw += m_block;
    m_block.clear();
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(m_raw[at]);
        const auto second = static_cast<unsigned char>(m_raw[at + 1]);
        return static_cast<std::uint32_t>(m_utf16 == 'l' ? first | second << 8 : first << 8 | second);
    };
    std::size_t at = 0;
    for (; at + 1 < m_raw.size(); at += 2) {
        std::uint32_t c = unit(at);
        if (isHighSurrogate(c)) {
            if (at + 3 >= m_raw.size() && !m_in.eof())
                break;
            if (at + 3 < m_raw.size() && isLowSurrogate(unit(at + 2))) {
                c = 0x10000U + ((c - 0xD800U) << 10U) + (unit(at + 2) - 0xDC00U);
                at += 2;
            }
        }
        appendUtf8(m_block, c >= 0xD800U && c < 0xE000U ? 0xFFFDU : c);
    }
    m_raw.erase(0, at);
}

int CsvReader::peek()
{
    if (m_at == m_end && !refill())
        return -1;
    return static_cast<unsigned char>(*m_at);
}

bool CsvReader::next(std::vector<std::string> &values, std::size_t &count)
{
    while (peek() == '\n' || peek() == '\r') {
        const bool pair = *m_at++ == '\r' && peek() == '\n';
        m_at += pair ? 1 : 0;
        ++m_line;
    }
    if (peek() < 0)
        return false;
    m_recordLine = m_line;
    m_recordBytes = 0;
    count = 0;
    for (End end = End::Value; end == End::Value; ++count) {
        const std::size_t slot = std::min(count, kMaxColumns); // the last is for all that are too many
        if (slot == values.size())
            values.emplace_back();
        end = readValue(values[slot]);
    }
    return true;
}

CsvReader::End CsvReader::readValue(std::string &value)
{
    value.clear();
    if (peek() == '"')
        readQuoted(value);
    const auto stops = [this](char c) { return c == m_delimiter || c == '\n' || c == '\r'; };
    while (peek() >= 0) {
        const char *stop = std::find_if(m_at, m_end, stops);
        value.append(m_at, stop);
        m_at = stop;
        if (stop == m_end)
            continue;
        const char c = *m_at++;
        if (c == m_delimiter)
            return End::Value;
        if (c == '\r' && peek() == '\n')
            ++m_at;
        ++m_line;
        return End::Record;
    }
    return End::File;
}

void CsvReader::readQuoted(std::string &value)
{
    ++m_at;
    while (peek() >= 0) {
        const auto left = static_cast<std::size_t>(m_end - m_at);
        const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', left));
        const char *stop = quote ? quote : m_end;
        m_line += std::count(m_at, stop, '\n');
        value.append(m_at, stop);
        m_at = stop;
        if (!quote)
            continue;
        ++m_at;
        if (peek() != '"')
            return;
        value += '"';
        ++m_at;
    }
    throw FileRefused(Refusal::Truncated, m_file, {Cause::OpenQuote, {}, m_recordLine});
}

} // namespace gis
