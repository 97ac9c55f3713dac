// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/history_p.h"

#include <sodium.h>

#include <chrono>
#include <format>

namespace data {

namespace {

constexpr std::size_t kHashSize = 32;

Bytes bytesOf(const SQLite::Column &column)
{
    const auto *bytes = static_cast<const std::byte *>(column.getBlob());
    return {bytes, bytes + column.getBytes()};
}

void bindBytes(SQLite::Statement &statement, int index, const Bytes &bytes)
{
    // Not a null pointer, which would store NULL.
    statement.bind(index, bytes.empty() ? static_cast<const void *>("") : bytes.data(), static_cast<int>(bytes.size()));
}

/// One row of the table change, as it is hashed.
struct Entry
{
    Id id = 0;
    std::string at;
    std::string who;
    std::string why;
    std::string kind;
    Id undoes = 0;
    Bytes changeset;
    std::vector<BulkRows> bulk;
    Bytes previousHash;
};

class EntryHash
{
public:
    EntryHash() { crypto_generichash_init(&m_state, nullptr, 0, kHashSize); }
    EntryHash &operator<<(std::int64_t value)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&value), sizeof value);
        return *this;
    }
    EntryHash &operator<<(std::span<const std::byte> bytes)
    {
        *this << static_cast<std::int64_t>(bytes.size());
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
        return *this;
    }
    EntryHash &operator<<(const std::string &text) { return *this << std::as_bytes(std::span(text)); }
    [[nodiscard]] Bytes finish()
    {
        Bytes hash(kHashSize);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), kHashSize);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

Bytes hashOf(const Entry &entry, const ContentDigest &digests)
{
    EntryHash hash;
    hash << entry.id << entry.at << entry.who << entry.why << entry.kind << entry.undoes << entry.changeset
         << entry.previousHash;
    for (const auto &[table, digest] : digests)
        hash << table << digest.rows() << digest.bytes();
    for (const BulkRows &rows : entry.bulk)
        hash << rows.table << rows.first << rows.last << rows.digest.bytes();
    return hash.finish();
}

ContentDigest digestsOf(SQLite::Database &database, Id change)
{
    ContentDigest result;
    SQLite::Statement query(database, "SELECT table_name, row_count, digest FROM change_digest WHERE change_id = ?");
    query.bind(1, change);
    while (query.executeStep())
        result.emplace(query.getColumn(0).getString(),
                       TableDigest::fromBytes(query.getColumn(1).getInt64(), bytesOf(query.getColumn(2))));
    return result;
}

void insertDigests(SQLite::Database &database, Id change, const ContentDigest &digests)
{
    SQLite::Statement insert(database, "INSERT INTO change_digest (change_id, table_name, row_count, digest)"
                                       " VALUES (?, ?, ?, ?)");
    for (const auto &[table, digest] : digests) {
        insert.reset();
        insert.bind(1, change);
        insert.bind(2, table);
        insert.bind(3, digest.rows());
        bindBytes(insert, 4, digest.bytes());
        insert.exec();
    }
}

void insertEntry(SQLite::Database &database, const Entry &entry, const Bytes &hash)
{
    SQLite::Statement insert(database, "INSERT INTO change (id, at, who, why, kind, undoes_id, changeset,"
                                       " previous_hash, hash) VALUES (?, ?, ?, ?, ?, NULLIF(?, 0), ?, ?, ?)");
    insert.bind(1, entry.id);
    insert.bind(2, entry.at);
    insert.bind(3, entry.who);
    insert.bind(4, entry.why);
    insert.bind(5, entry.kind);
    insert.bind(6, entry.undoes);
    bindBytes(insert, 7, entry.changeset);
    bindBytes(insert, 8, entry.previousHash);
    bindBytes(insert, 9, hash);
    insert.exec();
}

void insertBulk(SQLite::Database &database, Id change, const std::vector<BulkRows> &bulk)
{
    SQLite::Statement insert(database, "INSERT INTO change_bulk (change_id, table_name, first_id, last_id, digest)"
                                       " VALUES (?, ?, ?, ?, ?)");
    for (const BulkRows &rows : bulk) {
        insert.reset();
        insert.bind(1, change);
        insert.bind(2, rows.table);
        insert.bind(3, rows.first);
        insert.bind(4, rows.last);
        bindBytes(insert, 5, rows.digest.bytes());
        insert.exec();
    }
}

void setHead(SQLite::Database &database, Id change, const Bytes &hash)
{
    SQLite::Statement replace(database, "INSERT OR REPLACE INTO change_head (only, change_id, hash) VALUES (1, ?, ?)");
    replace.bind(1, change);
    bindBytes(replace, 2, hash);
    replace.exec();
}

bool isHead(SQLite::Database &database, Id change, const Bytes &hash)
{
    SQLite::Statement query(database, "SELECT change_id, hash FROM change_head");
    return query.executeStep() && query.getColumn(0).getInt64() == change && bytesOf(query.getColumn(1)) == hash;
}

std::string utcNow()
{
    return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

Id append(SQLite::Database &database, const NewEntry &what, const Bytes &changeset, const ContentDigest &digests)
{
    Entry entry{.id = 1,
                .at = utcNow(),
                .who = what.author.who,
                .why = what.author.why,
                .kind = std::string(what.kind),
                .undoes = what.undoes.value_or(0),
                .changeset = changeset,
                .bulk = what.bulk,
                .previousHash = Bytes(kHashSize)};
    SQLite::Statement last(database, "SELECT id, hash FROM change ORDER BY id DESC LIMIT 1");
    if (last.executeStep()) {
        entry.id = last.getColumn(0).getInt64() + 1;
        entry.previousHash = bytesOf(last.getColumn(1));
    }
    const Bytes hash = hashOf(entry, digests);
    insertEntry(database, entry, hash);
    setHead(database, entry.id, hash);
    insertDigests(database, entry.id, digests);
    insertBulk(database, entry.id, what.bulk);
    return entry.id;
}

} // namespace

Id appendChange(SQLite::Database &database, const NewEntry &entry, const Bytes &changeset)
{
    const ContentDigest before = lastDigest(database);
    ContentDigest touched = advance(before, database, changeset);
    for (const BulkRows &rows : entry.bulk) {
        const auto known = before.find(rows.table);
        TableDigest &digest =
            touched.try_emplace(rows.table, known == before.end() ? TableDigest() : known->second).first->second;
        if (entry.bulkRemoved)
            digest.remove(rows.digest);
        else
            digest.add(rows.digest);
    }
    return append(database, entry, changeset, touched);
}

Id appendBaseline(SQLite::Database &database, const NewEntry &entry, const Bytes &changeset)
{
    return append(database, entry, changeset, scanContent(database));
}

Bytes changesetOf(SQLite::Database &database, Id change)
{
    SQLite::Statement query(database, "SELECT changeset FROM change WHERE id = ?");
    query.bind(1, change);
    return query.executeStep() ? bytesOf(query.getColumn(0)) : Bytes{};
}

std::vector<BulkRows> bulkOf(SQLite::Database &database, Id change)
{
    std::vector<BulkRows> result;
    SQLite::Statement query(database, "SELECT table_name, first_id, last_id, digest FROM change_bulk"
                                      " WHERE change_id = ? ORDER BY table_name");
    query.bind(1, change);
    while (query.executeStep()) {
        const Id first = query.getColumn(1).getInt64();
        const Id last = query.getColumn(2).getInt64();
        result.push_back({.table = query.getColumn(0).getString(),
                          .first = first,
                          .last = last,
                          .digest = TableDigest::fromBytes(last - first + 1, bytesOf(query.getColumn(3)))});
    }
    return result;
}

ContentDigest lastDigest(SQLite::Database &database)
{
    ContentDigest result;
    SQLite::Statement query(database, "SELECT table_name, row_count, digest, max(change_id) FROM change_digest"
                                      " GROUP BY table_name");
    while (query.executeStep())
        result.emplace(query.getColumn(0).getString(),
                       TableDigest::fromBytes(query.getColumn(1).getInt64(), bytesOf(query.getColumn(2))));
    return result;
}

Id firstBrokenLink(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT id, at, who, why, kind, ifnull(undoes_id, 0), changeset,"
                                      " previous_hash, hash FROM change ORDER BY id");
    Bytes previous(kHashSize);
    Id expected = 1;
    for (; query.executeStep(); ++expected) {
        const Entry entry{.id = query.getColumn(0).getInt64(),
                          .at = query.getColumn(1).getString(),
                          .who = query.getColumn(2).getString(),
                          .why = query.getColumn(3).getString(),
                          .kind = query.getColumn(4).getString(),
                          .undoes = query.getColumn(5).getInt64(),
                          .changeset = bytesOf(query.getColumn(6)),
                          .bulk = bulkOf(database, query.getColumn(0).getInt64()),
                          .previousHash = bytesOf(query.getColumn(7))};
        const Bytes hash = bytesOf(query.getColumn(8));
        if (entry.id != expected || entry.previousHash != previous ||
            hashOf(entry, digestsOf(database, entry.id)) != hash)
            return expected;
        previous = hash;
    }
    return isHead(database, expected - 1, previous) ? 0 : expected;
}

} // namespace data
