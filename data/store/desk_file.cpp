// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/desk_file_p.h"

#include "data/store/desk_source_p.h"
#include "data/store/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <format>
#include <fstream>

namespace data {

namespace fs = std::filesystem;

namespace {

constexpr int kBusyMs = 2000;
constexpr int kApplicationId = 0x434D4478; // "CMDx"
constexpr int kVersion = 3;                // another make of index: built anew

constexpr const char *kSchema = R"(
    PRAGMA page_size = 8192;
    CREATE TABLE seen (only INTEGER PRIMARY KEY, change_id INTEGER NOT NULL, hash BLOB NOT NULL,
                       slots INTEGER NOT NULL, empty INTEGER NOT NULL);
    CREATE TABLE word (fact INTEGER NOT NULL, code INTEGER NOT NULL, text TEXT NOT NULL,
                       PRIMARY KEY (fact, code)) WITHOUT ROWID;
    CREATE TABLE fact (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
    CREATE TABLE posting (block INTEGER NOT NULL, term BLOB NOT NULL, slots BLOB NOT NULL,
                          PRIMARY KEY (block, term)) WITHOUT ROWID;)";

constexpr std::size_t sizeOf(Fact fact) { return static_cast<std::size_t>(fact) < kWordFacts ? 2 : 8; }

std::int64_t rowOf(std::int64_t block, Fact fact)
{
    return block * static_cast<std::int64_t>(kFacts) + static_cast<std::int64_t>(fact);
}

void bindTerm(sqlite3_stmt *statement, int index, const std::string &term)
{
    sqlite3_bind_blob(statement, index, term.data(), static_cast<int>(term.size()), SQLITE_TRANSIENT);
}

std::span<const std::byte> blobOf(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const std::byte *>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

} // namespace

DeskFile::DeskFile(fs::path path) : m_path(std::move(path))
{
    try {
        open();
        if (isOurs())
            return;
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode();
        if (code != SQLITE_NOTADB && code != SQLITE_CORRUPT)
            throw;
    }
    remake();
}

DeskFile::~DeskFile() { forget(); }

void DeskFile::open()
{
    if (std::ofstream made(m_path, std::ios::binary | std::ios::app); !made)
        throw Error(Failure::ReadOnly, m_path.string());
    fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_write);
    m_database = std::make_unique<SQLite::Database>(m_path.string(), SQLite::OPEN_READWRITE, kBusyMs);
    m_database->exec("PRAGMA cache_size = -32768");
}

bool DeskFile::isOurs()
{
    return m_database->execAndGet("PRAGMA application_id").getInt() == kApplicationId &&
           m_database->execAndGet("PRAGMA user_version").getInt() == kVersion &&
           m_database->execAndGet("SELECT count(*) FROM sqlite_master WHERE name IN ('seen','word','fact','posting')")
                   .getInt() == 4;
}

void DeskFile::remake()
{
    forget();
    m_database.reset();
    std::error_code ignored; // open() tells
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        fs::remove(m_path.string() + suffix, ignored);
    open();
    m_trusted = true;
    m_database->exec(kSchema);
    m_database->exec(std::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, kVersion));
}

void DeskFile::closeReading()
{
    sqlite3_blob_close(m_reading);
    m_reading = nullptr;
}

void DeskFile::forget()
{
    closeReading();
    m_statements.clear();
    for (std::size_t i = 0; i < kWordFacts; ++i) {
        m_words[i].clear();
        m_codes[i].clear();
    }
}

void DeskFile::refresh()
{
    const std::int64_t version = m_database->execAndGet("PRAGMA data_version").getInt64();
    if (version != m_dataVersion)
        forget();
    m_dataVersion = version;
}

sqlite3_stmt *DeskFile::statement(const char *sql)
{
    const auto found = m_statements.find(sql);
    sqlite3_stmt *raw =
        (found != m_statements.end() ? found : m_statements.emplace(sql, prepareRaw(*m_database, sql)).first)
            ->second.get();
    sqlite3_reset(raw);
    return raw;
}

DeskFile::Seen DeskFile::seen()
{
    SQLite::Statement query(*m_database, "SELECT change_id, hash, slots, empty FROM seen");
    if (!query.executeStep())
        return {};
    return {.change = query.getColumn(0).getInt64(),
            .hash = query.getColumn(1).getString(),
            .slots = query.getColumn(2).getInt64(),
            .empty = query.getColumn(3).getInt64()};
}

void DeskFile::setSeen(const Seen &seen)
{
    SQLite::Statement replace(*m_database, "INSERT OR REPLACE INTO seen VALUES (1, ?, ?, ?, ?)");
    replace.bind(1, seen.change);
    replace.bind(2, seen.hash.data(), static_cast<int>(seen.hash.size()));
    replace.bind(3, seen.slots);
    replace.bind(4, seen.empty);
    replace.exec();
}

std::int64_t DeskFile::blocks()
{
    constexpr auto kSlots = static_cast<std::int64_t>(SlotSet::kSlots);
    return (seen().slots + kSlots - 1) / kSlots;
}

void DeskFile::read(std::int64_t block, Fact fact, Codes &codes)
{
    readBytes(block, fact, std::as_writable_bytes(std::span(codes)));
    if (std::ranges::max(codes) >= words(fact).size())
        throw SQLite::Exception("a code of the index has no word", SQLITE_CORRUPT);
}

void DeskFile::readBytes(std::int64_t block, Fact fact, std::span<std::byte> bytes)
{
    const std::int64_t row = rowOf(block, fact);
    // A handle expires when its row is written; then it is opened again.
    int result = m_reading ? sqlite3_blob_reopen(m_reading, row) : SQLITE_ABORT;
    if (result != SQLITE_OK) {
        sqlite3_blob_close(m_reading);
        m_reading = nullptr;
        result = sqlite3_blob_open(m_database->getHandle(), "main", "fact", "data", row, 0, &m_reading);
    }
    if (result == SQLITE_OK)
        result = sqlite3_blob_read(m_reading, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (result != SQLITE_OK)
        throw SQLite::Exception("a block of the index cannot be read", SQLITE_CORRUPT);
}

void DeskFile::addBlock(std::int64_t block)
{
    for (std::size_t i = 0; i < kFacts; ++i) {
        const auto fact = static_cast<Fact>(i);
        SQLite::Statement insert(*m_database, "INSERT INTO fact VALUES (?, zeroblob(?))");
        insert.bind(1, rowOf(block, fact));
        insert.bind(2, static_cast<std::int64_t>(SlotSet::kSlots * sizeOf(fact)));
        insert.exec();
    }
}

void DeskFile::write(std::int64_t block, Fact fact, std::size_t offset, std::span<const std::byte> bytes)
{
    sqlite3_blob *raw = nullptr;
    int result = sqlite3_blob_open(m_database->getHandle(), "main", "fact", "data", rowOf(block, fact), 1, &raw);
    const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(raw, sqlite3_blob_close);
    if (result == SQLITE_OK)
        result = sqlite3_blob_write(raw, bytes.data(), static_cast<int>(bytes.size()),
                                    static_cast<int>(offset * sizeOf(fact)));
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_database->getHandle(), result);
}

void DeskFile::addSlots(std::int64_t block, const std::string &term, bool whole, SlotSet &slots)
{
    sqlite3_stmt *query = statement("SELECT slots FROM posting WHERE block = ?1 AND term BETWEEN ?2 AND ?3");
    sqlite3_bind_int64(query, 1, block);
    bindTerm(query, 2, term);
    bindTerm(query, 3, whole ? term : term + '\xFF');
    int result = sqlite3_step(query);
    for (; result == SQLITE_ROW; result = sqlite3_step(query))
        slots.addPacked(blobOf(query, 0));
    sqlite3_reset(query);
    if (result != SQLITE_DONE)
        throw SQLite::Exception(m_database->getHandle(), result);
}

void DeskFile::store(std::int64_t block, const std::string &term, std::span<const std::byte> slots)
{
    sqlite3_stmt *insert = statement("INSERT OR REPLACE INTO posting VALUES (?1, ?2, ?3)");
    sqlite3_bind_int64(insert, 1, block);
    bindTerm(insert, 2, term);
    sqlite3_bind_blob(insert, 3, slots.data(), static_cast<int>(slots.size()), SQLITE_STATIC);
    const int result = sqlite3_step(insert);
    sqlite3_reset(insert);
    if (result != SQLITE_DONE)
        throw SQLite::Exception(m_database->getHandle(), result);
}

const LateByLaw &DeskFile::lateOn(const Workspace &workspace, Date today)
{
    const Seen now = seen();
    const bool known = m_late.seen.change > 0 && m_late.today == today;
    if (known && m_late.seen.change == now.change && m_late.seen.hash == now.hash)
        return m_late.late;
    ClearanceClock clock(workspace);
    const auto touched = known && isChangeOf(workspace.database(), m_late.seen.change, m_late.seen.hash)
                             ? parcelsTouchedSince(workspace.database(), m_late.seen.change)
                             : std::nullopt;
    m_late = {now, today, touched ? clock.lateOn(today, m_late.late, *touched) : clock.lateOn(today)};
    return m_late.late;
}

const std::vector<std::string> &DeskFile::words(Fact fact)
{
    auto &words = m_words.at(static_cast<std::size_t>(fact));
    auto &codes = m_codes.at(static_cast<std::size_t>(fact));
    SQLite::Statement query(*m_database, "SELECT text FROM word WHERE fact = ? AND code >= ? ORDER BY code");
    query.bind(1, static_cast<int>(fact));
    query.bind(2, static_cast<std::int64_t>(words.size()));
    while (query.executeStep()) {
        words.push_back(query.getColumn(0).getString());
        codes.emplace(words.back(), static_cast<std::uint16_t>(words.size() - 1));
    }
    return words;
}

std::uint16_t DeskFile::codeOf(Fact fact, const std::string &word)
{
    auto &codes = m_codes.at(static_cast<std::size_t>(fact));
    if (const auto found = codes.find(word); found != codes.end())
        return found->second;
    const std::size_t code = words(fact).size(); // reads what another seat has added
    if (const auto found = codes.find(word); found != codes.end())
        return found->second;
    if (code >= SlotSet::kSlots)
        throw Error(Failure::Other, m_path.string(), "too many different words");
    SQLite::Statement insert(*m_database, "INSERT INTO word VALUES (?, ?, ?)");
    insert.bind(1, static_cast<int>(fact));
    insert.bind(2, static_cast<std::int64_t>(code));
    insert.bind(3, word);
    insert.exec();
    m_words.at(static_cast<std::size_t>(fact)).push_back(word);
    codes.emplace(word, static_cast<std::uint16_t>(code));
    return static_cast<std::uint16_t>(code);
}

} // namespace data
