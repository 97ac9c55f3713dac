// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/content_digest_p.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cmath>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace data {

/// Feeds a row, column by column, into its hash: each value as a tag, its length where it has one,
/// and its bytes. (SQLite calls the values of columns unprotected: they may be read as long as no
/// other thread uses the connection, and a Workspace has one thread.)
class RowHash
{
public:
    explicit RowHash(std::string_view table) { start(table); }
    /// A row anew.
    void start(std::string_view table)
    {
        m_bytes.clear();
        bytes('n', table.data(), table.size());
    }
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
    [[nodiscard]] TableDigest::Hash finish()
    {
        TableDigest::Hash hash{};
        crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), sizeof hash, m_bytes.data(), m_bytes.size(),
                           nullptr, 0);
        return hash;
    }

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
    std::vector<unsigned char> m_bytes; ///< gathered: one call of the hash costs less than many
};

} // namespace data
