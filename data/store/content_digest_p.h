// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/changeset_p.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace data {

/// Order-free digest of a table's rows: how many, and the sum of their BLAKE2b-256 hashes by 64-bit
/// lanes. A row can be taken out as it was put in, so a change costs as much as it alters. Finds what
/// was altered past the program; it is no signature against somebody who recomputes it.
class TableDigest
{
public:
    using Hash = std::array<std::uint64_t, 4>;

    void add(const Hash &row);
    void remove(const Hash &row);
    void add(const TableDigest &rows);
    void remove(const TableDigest &rows);
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] Bytes bytes() const;
    static TableDigest fromBytes(std::int64_t rows, std::span<const std::byte> bytes);
    friend bool operator==(const TableDigest &, const TableDigest &) = default;

private:
    std::int64_t m_rows = 0;
    Hash m_sum{};
};

/// By table name.
using ContentDigest = std::map<std::string, TableDigest, std::less<>>;

/// Digest of the rows of @p table that meet @p condition (SQL).
[[nodiscard]] TableDigest scanTable(SQLite::Database &database, std::string_view table, std::string_view condition);

/// From the rows as they are: reads every content table.
[[nodiscard]] ContentDigest scanContent(SQLite::Database &database);

/// Brings the digests of the tables in @p changeset, which was just applied to @p database, up to
/// date; @p digest holds those of before. Returns the tables that were touched.
[[nodiscard]] ContentDigest advance(ContentDigest digest, SQLite::Database &database,
                                    std::span<const std::byte> changeset);

} // namespace data
