// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace data {

/// Rows waiting to be written, packed end to end: a million parcels of ten vertices take some 300 MB,
/// a third of what a struct each would.
class PackedRows
{
public:
    struct Row
    {
        std::int64_t number = 0;             ///< in the file
        Id existing = 0;                     ///< row it changes; 0: it is new
        std::vector<Id> references;          ///< 0: none
        std::vector<std::string_view> texts; ///< seen only while visited
        std::span<const std::byte> geometry; ///< as appendGeometryBlob made it; empty: none
    };

    /// Where a row stands; good as long as nothing is added.
    struct Position
    {
        std::uint32_t chunk = 0;
        std::uint32_t offset = 0;
    };

    void add(const Row &row);
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] Row at(Position position) const;

    /// In the order they were added; @p visit(const Row &, Position).
    template <typename Visit> void forEach(Visit visit) const
    {
        Row row;
        for (std::uint32_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
            for (std::size_t at = 0; at < m_chunks[chunk].size();) {
                const Position position{chunk, static_cast<std::uint32_t>(at)};
                visit(unpack(m_chunks[chunk], at, row), position);
            }
        }
    }

private:
    static const Row &unpack(std::span<const std::byte> chunk, std::size_t &at, Row &row);

    std::vector<std::vector<std::byte>> m_chunks;
    std::size_t m_count = 0;
};

} // namespace data
