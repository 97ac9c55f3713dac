// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/document_bounds_p.h"

#include "gis/vector_file.h"

#include <array>
#include <fstream>
#include <memory>
#include <string>

namespace gis {

namespace {

constexpr std::uint64_t kMaxValue = 32U << 20U; // bytes of text
constexpr std::size_t kBlock = 1U << 18U;
constexpr std::size_t kLongestKey = 8; // "features"

/// Follows the nesting of a JSON text byte by byte.
class Scan
{
public:
    void feed(char c, std::uint64_t at)
    {
        if (m_quoted)
            inString(c);
        else if (c == '"')
            beginString();
        else if (c == '{' || c == '[')
            ++m_depth;
        else if (c == '}' || c == ']')
            --m_depth;
        else if (c == ':' && m_depth == 1)
            m_features = m_string == "features";
        else if (c == ',' && m_depth <= (m_features ? 2 : 1))
            m_start = at;
    }
    [[nodiscard]] std::uint64_t start() const { return m_start; } ///< of the value that is being read

private:
    void inString(char c)
    {
        m_quoted = m_escaped || c != '"';
        m_escaped = !m_escaped && c == '\\';
        if (m_quoted && m_depth == 1 && m_string.size() <= kLongestKey)
            m_string += c;
    }
    void beginString()
    {
        m_quoted = true;
        m_string.clear();
    }
    int m_depth = 0;
    bool m_quoted = false;
    bool m_escaped = false;
    bool m_features = false; ///< within the value of that name
    std::uint64_t m_start = 0;
    std::string m_string;
};

} // namespace

void checkJson(const std::filesystem::path &file)
{
    if (std::filesystem::file_size(file) <= kMaxValue)
        return;
    std::ifstream in(file, std::ios::binary);
    const auto block = std::make_unique<std::array<char, kBlock>>();
    std::uint64_t at = 0;
    Scan scan;
    while (in.read(block->data(), kBlock), in.gcount() > 0) {
        for (std::streamsize i = 0; i < in.gcount(); ++i)
            scan.feed((*block)[static_cast<std::size_t>(i)], at++);
        if (at - scan.start() > kMaxValue)
            throw FileRefused(Refusal::TooLarge, file, {Cause::LongValue, {}, kMaxValue >> 20U});
    }
}

} // namespace gis
