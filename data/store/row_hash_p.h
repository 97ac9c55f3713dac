// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/content_digest_p.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cmath>
#include <cstdint>
#include <future>
#include <span>
#include <string_view>
#include <vector>

namespace data {

/// What a row's hash is taken of, column by column: each value as a tag, its length where it has one, and
/// its bytes. (SQLite calls the values of columns unprotected: they may be read as long as no
/// other thread uses the connection, and a Workspace has one thread.)
class RowBytes
{
public:
    void start(std::string_view table) { bytes('n', table.data(), table.size()); }
    void value(sqlite3_value *value)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            return integer(sqlite3_value_int64(value));
        case SQLITE_FLOAT:
            return real(sqlite3_value_double(value));
        case SQLITE_TEXT: {
            const auto *data = sqlite3_value_text(value);
            return bytes('t', data, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        }
        case SQLITE_BLOB: {
            const void *data = sqlite3_value_blob(value);
            return bytes('b', data, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        }
        default:
            return null();
        }
    }
    void null() { tag('0'); }
    void integer(std::int64_t value)
    {
        tag('i');
        update(&value, sizeof value);
    }
    /// SQLite keeps a whole number in a REAL column as an integer and may show it as either.
    void real(double value)
    {
        constexpr double kExact = 9007199254740992.0; // 2^53
        if (std::abs(value) <= kExact && std::trunc(value) == value)
            return integer(static_cast<std::int64_t>(value));
        tag('r');
        update(&value, sizeof value);
    }
    void text(std::string_view value) { bytes('t', value.data(), value.size()); }
    void blob(std::span<const std::byte> value) { bytes('b', value.data(), value.size()); }

protected:
    std::vector<unsigned char> m_bytes; ///< gathered: one call of the hash costs less than many

private:
    void update(const void *data, std::size_t size)
    {
        const auto *from = static_cast<const unsigned char *>(data);
        m_bytes.insert(m_bytes.end(), from, from + size);
    }
    void tag(char c) { m_bytes.push_back(static_cast<unsigned char>(c)); }
    void bytes(char kind, const void *data, std::size_t size)
    {
        tag(kind);
        const std::uint64_t length = size;
        update(&length, sizeof length);
        update(data, size);
    }
};

/// Of one row.
class RowHash : public RowBytes
{
public:
    explicit RowHash(std::string_view table) { start(table); }
    [[nodiscard]] TableDigest::Hash finish() const { return hashOf(m_bytes); }

    [[nodiscard]] static TableDigest::Hash hashOf(std::span<const unsigned char> row)
    {
        TableDigest::Hash hash{};
        crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), sizeof hash, row.data(), row.size(), nullptr,
                           0);
        return hash;
    }
};

/// Of many rows, each begun and ended; what is hashed meanwhile is hashed on a thread of its own.
class RowsHash : public RowBytes
{
public:
    void endRow()
    {
        m_ends.push_back(m_bytes.size());
        if (m_bytes.size() > kBatch)
            hashBatch();
    }
    [[nodiscard]] TableDigest finish()
    {
        hashBatch();
        m_sum.add(m_hashing.get());
        return m_sum;
    }

private:
    static constexpr std::size_t kBatch = std::size_t{1} << 20U;

    void hashBatch()
    {
        if (m_hashing.valid())
            m_sum.add(m_hashing.get());
        m_hashing = std::async(std::launch::async, [bytes = std::move(m_bytes), ends = std::move(m_ends)] {
            TableDigest digest;
            std::size_t from = 0;
            for (const std::size_t end : ends) {
                digest.add(RowHash::hashOf(std::span(bytes).subspan(from, end - from)));
                from = end;
            }
            return digest;
        });
        m_bytes.clear();
        m_ends.clear();
    }

    std::vector<std::size_t> m_ends;
    std::future<TableDigest> m_hashing;
    TableDigest m_sum;
};

} // namespace data
