// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/document_bounds_p.h"

#include "gis/vector_file.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <string>

namespace gis {

namespace {

constexpr double kMaxDrawn = 5'000'000; // entities, with those that blocks repeat
constexpr int kMaxDepth = 64;           // blocks within blocks: they are followed by recursion, here and in GDAL

std::string_view trimmed(std::string_view line)
{
    const auto start = line.find_first_not_of(" \t\r");
    const auto end = line.find_last_not_of(" \t\r");
    return start == std::string_view::npos ? std::string_view{} : line.substr(start, end - start + 1);
}

double number(std::string_view text)
{
    double result = 1;
    (void)std::from_chars(text.data(), text.data() + text.size(), result);
    return result > 1 ? result : 1;
}

/// Counts what each block holds of its own, and which blocks it inserts how often.
class Blocks
{
public:
    void pair(std::string_view code, std::string_view value)
    {
        if (code == "0")
            beginEntity(value);
        else if (code == "2" && m_entity == "BLOCK" && m_current.empty())
            m_current = value;
        else if (code == "2" && m_refers)
            m_name = value;
        else if (m_entity == "INSERT" && (code == "70" || code == "71"))
            m_times *= number(value); // columns and rows of an array
    }
    /// Entities of the drawing when every insertion is drawn, and how deep blocks lie in blocks.
    struct Extent
    {
        double total = 0;
        int depth = 0;
    };
    [[nodiscard]] Extent extent()
    {
        beginEntity({});
        return extent({}, 0);
    }

private:
    struct Block
    {
        double own = 0;
        std::map<std::string, double, std::less<>> inserted;
        Extent extent;
        bool known = false;
    };
    void beginEntity(std::string_view entity)
    {
        Block &block = m_blocks[m_current];
        if (m_refers && !m_name.empty())
            block.inserted[m_name] += m_times;
        if (entity == "BLOCK" || entity == "ENDBLK" || entity == "ENDSEC")
            m_current.clear();
        else
            block.own += 1;
        m_entity = entity;
        m_refers = entity == "INSERT" || entity == "DIMENSION" || entity == "ACAD_TABLE";
        m_name.clear();
        m_times = 1;
    }
    Extent extent(const std::string &name, int above)
    {
        const auto found = m_blocks.find(name);
        if (found == m_blocks.end() || above > kMaxDepth)
            return {.total = 0, .depth = 1};
        Block &block = found->second;
        if (block.known)
            return block.extent;
        block.known = true; // one that inserts itself counts once; GDAL stops there
        block.extent = {.total = block.own, .depth = 1};
        Extent sum = block.extent;
        for (const auto &[inner, times] : block.inserted) {
            const Extent each = extent(inner, above + 1);
            sum.total += times * each.total;
            sum.depth = std::max(sum.depth, each.depth + 1);
        }
        return block.extent = sum;
    }

    std::map<std::string, Block, std::less<>> m_blocks; ///< the drawing itself has no name
    std::string m_current;
    std::string m_entity;
    std::string m_name;
    bool m_refers = false;
    double m_times = 1;
};

} // namespace

void checkDxf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::string code;
    std::string value;
    Blocks blocks;
    while (std::getline(in, code) && std::getline(in, value))
        blocks.pair(trimmed(code), trimmed(value));
    const Blocks::Extent extent = blocks.extent();
    if (extent.depth > kMaxDepth)
        throw FileRefused(Refusal::TooLarge, file, {Cause::DeepBlocks, {}, kMaxDepth});
    if (extent.total > kMaxDrawn)
        throw FileRefused(Refusal::TooLarge, file, {Cause::ManyEntities, {}, static_cast<std::int64_t>(kMaxDrawn)});
}

} // namespace gis
