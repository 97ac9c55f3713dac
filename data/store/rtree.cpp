// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/rtree_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <format>
#include <span>

namespace data {

namespace {

using Entries = std::vector<RtreeEntry>;

// SQLite widens by one part in 2^23 where the nearest float lies inside.
constexpr double kGrow = 1.0 + 1.0 / 8388608.0;
constexpr double kShrink = 1.0 - 1.0 / 8388608.0;

float roundedDown(double value)
{
    const auto nearest = static_cast<float>(value);
    return nearest > value ? static_cast<float>(value * (value < 0 ? kGrow : kShrink)) : nearest;
}

float roundedUp(double value)
{
    const auto nearest = static_cast<float>(value);
    return nearest < value ? static_cast<float>(value * (value < 0 ? kShrink : kGrow)) : nearest;
}

/// Position along a Hilbert curve through a square of 65,536 cells a side.
std::uint32_t hilbert(std::uint32_t x, std::uint32_t y)
{
    std::uint32_t result = 0;
    for (std::uint32_t side = 1U << 15U; side > 0; side >>= 1U) {
        const std::uint32_t right = (x & side) > 0 ? 1 : 0;
        const std::uint32_t up = (y & side) > 0 ? 1 : 0;
        result += side * side * ((3 * right) ^ up);
        if (up == 0) {
            if (right == 1) {
                x = 0xFFFFU - x;
                y = 0xFFFFU - y;
            }
            std::swap(x, y);
        }
    }
    return result;
}

/// A node as SQLite stores it: depth (of the root), number of cells, then the cells; all big-endian, the
/// rest zero.
class Node
{
public:
    Node(std::size_t size, unsigned depth, std::size_t cells) : m_bytes(size)
    {
        number(static_cast<std::uint16_t>(depth));
        number(static_cast<std::uint16_t>(cells));
    }
    void cell(const RtreeEntry &entry)
    {
        number(static_cast<std::uint64_t>(entry.id));
        for (const float edge : {entry.minX, entry.maxX, entry.minY, entry.maxY})
            number(std::bit_cast<std::uint32_t>(edge));
    }
    [[nodiscard]] const std::vector<unsigned char> &bytes() const { return m_bytes; }

private:
    template <typename Number> void number(Number value)
    {
        for (int shift = 8 * (static_cast<int>(sizeof value) - 1); shift >= 0; shift -= 8)
            m_bytes[m_at++] = static_cast<unsigned char>(value >> shift);
    }
    std::vector<unsigned char> m_bytes;
    std::size_t m_at = 0;
};

constexpr std::size_t kHeaderSize = 4;
constexpr std::size_t kCellSize = 24;

/// Writes a tree level by level from the leaves up; the root is node 1.
class Packer
{
public:
    Packer(SQLite::Database &database, const std::string &name)
        : m_nodeSize(static_cast<std::size_t>(
              database.execAndGet(std::format("SELECT length(data) FROM \"{}_node\" WHERE nodeno = 1", name))
                  .getInt())),
          m_insertNode(database, std::format("INSERT OR REPLACE INTO \"{}_node\" (nodeno, data) VALUES (?, ?)", name)),
          m_insertParent(database, std::format("INSERT INTO \"{}_parent\" (nodeno, parentnode) VALUES (?, ?)", name)),
          m_insertRow(database, std::format("INSERT INTO \"{}_rowid\" (rowid, nodeno) VALUES (?, ?)", name))
    {}

    void pack(Entries level)
    {
        const std::size_t capacity = (m_nodeSize - kHeaderSize) / kCellSize;
        unsigned depth = 0;
        for (; level.size() > capacity; ++depth)
            level = packLevel(level, capacity, depth);
        writeNode(1, depth, level);
        own(level, 1, depth);
        writeRows();
    }

private:
    /// Even shares, so that no node is emptier than SQLite would leave it.
    Entries packLevel(const Entries &level, std::size_t capacity, unsigned depth)
    {
        const std::size_t nodes = (level.size() + capacity - 1) / capacity;
        Entries parents;
        parents.reserve(nodes);
        for (std::size_t i = 0; i < nodes; ++i) {
            const std::size_t from = i * level.size() / nodes;
            const std::size_t to = (i + 1) * level.size() / nodes;
            const std::span cells(level.data() + from, to - from);
            const std::int64_t node = m_nextNode++;
            writeNode(node, 0, cells);
            own(cells, node, depth);
            parents.push_back(around(node, cells));
        }
        return parents;
    }

    static RtreeEntry around(std::int64_t node, std::span<const RtreeEntry> cells)
    {
        RtreeEntry result = cells.front();
        result.id = node;
        for (const RtreeEntry &cell : cells) {
            result.minX = std::min(result.minX, cell.minX);
            result.maxX = std::max(result.maxX, cell.maxX);
            result.minY = std::min(result.minY, cell.minY);
            result.maxY = std::max(result.maxY, cell.maxY);
        }
        return result;
    }

    void writeNode(std::int64_t number, unsigned depth, std::span<const RtreeEntry> cells)
    {
        Node node(m_nodeSize, depth, cells.size());
        for (const RtreeEntry &cell : cells)
            node.cell(cell);
        m_insertNode.reset();
        m_insertNode.bind(1, number);
        m_insertNode.bindNoCopy(2, node.bytes().data(), static_cast<int>(node.bytes().size()));
        m_insertNode.exec();
    }

    /// Notes whose the cells are: rows of the leaves, nodes above.
    void own(std::span<const RtreeEntry> cells, std::int64_t node, unsigned depth)
    {
        for (const RtreeEntry &cell : cells) {
            if (depth == 0) {
                m_rows.emplace_back(cell.id, node);
                continue;
            }
            m_insertParent.reset();
            m_insertParent.bind(1, cell.id);
            m_insertParent.bind(2, node);
            m_insertParent.exec();
        }
    }

    /// By key, so that the table grows at its end.
    void writeRows()
    {
        std::ranges::sort(m_rows);
        for (const auto &[row, node] : m_rows) {
            m_insertRow.reset();
            m_insertRow.bind(1, row);
            m_insertRow.bind(2, node);
            m_insertRow.exec();
        }
    }

    std::size_t m_nodeSize;
    SQLite::Statement m_insertNode;
    SQLite::Statement m_insertParent;
    SQLite::Statement m_insertRow;
    std::int64_t m_nextNode = 2;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_rows;
};

} // namespace

RtreeEntry rtreeEntry(std::int64_t id, const gis::Box &box)
{
    return {.id = id,
            .minX = roundedDown(box.minX),
            .maxX = roundedUp(box.maxX),
            .minY = roundedDown(box.minY),
            .maxY = roundedUp(box.maxY)};
}

std::vector<RtreeEntry> readRtree(SQLite::Database &database, const std::string &name)
{
    Entries entries;
    SQLite::Statement query(database, std::format("SELECT pkid, xmin, xmax, ymin, ymax FROM \"{}\"", name));
    const auto edge = [&query](int column) { return static_cast<float>(query.getColumn(column).getDouble()); };
    while (query.executeStep())
        entries.push_back({query.getColumn(0).getInt64(), edge(1), edge(2), edge(3), edge(4)});
    return entries;
}

std::vector<RtreeEntry> sortedAlongCurve(std::vector<RtreeEntry> entries)
{
    gis::Box all;
    for (const RtreeEntry &entry : entries) {
        all.add(gis::Point{entry.minX, entry.minY});
        all.add(gis::Point{entry.maxX, entry.maxY});
    }
    const double scale = 65535.0 / std::max({all.width(), all.height(), 1e-9});
    const auto cell = [scale](float low, float high, double origin) {
        return static_cast<std::uint32_t>(std::clamp(((low + high) / 2.0 - origin) * scale, 0.0, 65535.0));
    };
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order(entries.size());
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
        const RtreeEntry &entry = entries[i];
        order[i] = {hilbert(cell(entry.minX, entry.maxX, all.minX), cell(entry.minY, entry.maxY, all.minY)), i};
    }
    std::ranges::sort(order);
    Entries sorted;
    sorted.reserve(entries.size());
    for (const auto &[position, index] : order)
        sorted.push_back(entries[index]);
    return sorted;
}

void packRtree(SQLite::Database &database, const std::string &name, const std::vector<RtreeEntry> &sorted)
{
    Packer packer(database, name);
    for (const char *table : {"parent", "rowid"})
        database.exec(std::format("DELETE FROM \"{}_{}\"", name, table));
    database.exec(std::format("DELETE FROM \"{}_node\" WHERE nodeno > 1", name));
    packer.pack(sorted);
}

} // namespace data
