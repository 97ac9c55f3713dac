// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/changeset_p.h"
#include "data/store/clearance_clock.h"
#include "data/store/connection_p.h"
#include "data/store/desk_facts_p.h"
#include "data/store/raw_statement_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_blob;

namespace data {

/// The index of a workspace's parcels, a database of its own. Every parcel has a slot; slots are given out
/// in sequence and never again, a parcel that changed gets a new one. 65,536 of them are a block, which
/// holds each fact as one array, and by term the set of slots it stands in.
class DeskFile
{
public:
    /// Opens the file, or makes it, readable to its owner alone. One that is no index of this make is
    /// replaced.
    explicit DeskFile(std::filesystem::path path);
    ~DeskFile();
    DeskFile(const DeskFile &) = delete;
    DeskFile &operator=(const DeskFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    /// Removes the file and starts anew.
    void remake();
    /// Forgets what it keeps in memory: after a transaction was rolled back.
    void forget();
    void refresh(); ///< forget(), if another seat has written since
    /// False once it turned out to be damaged.
    [[nodiscard]] bool isTrusted() const { return m_trusted; }

    /// Runs @p ask(DeskFile &) at one moment of the index; nobody else can write meanwhile.
    /// Throws Error, Corrupt among them.
    template <typename Ask> auto ask(Ask ask)
    {
        try {
            const Reading reading(*this);
            return ask(*this);
        } catch (const SQLite::Exception &exception) {
            const Error error = toError(exception, m_path.string());
            m_trusted = m_trusted && error.kind() != Failure::Corrupt;
            throw error;
        }
    }

    /// The last change of the workspace it has seen; 0: none.
    struct Seen
    {
        Id change = 0;
        std::string hash;
        std::int64_t slots = 0; ///< given out
        std::int64_t empty = 0; ///< of these, those given up
    };
    [[nodiscard]] Seen seen();
    void setSeen(const Seen &seen);
    [[nodiscard]] std::int64_t blocks();

    void read(std::int64_t block, Fact fact, Codes &codes);
    template <typename Value> void read(std::int64_t block, Fact fact, Values<Value> &values)
    {
        static_assert(sizeof(Value) == 8);
        readBytes(block, fact, std::as_writable_bytes(std::span(values)));
    }
    void addBlock(std::int64_t block);
    void write(std::int64_t block, Fact fact, std::size_t offset, std::span<const std::byte> bytes);

    /// Adds the slots of all terms that begin with @p term, or of itself alone.
    void addSlots(std::int64_t block, const std::string &term, bool whole, SlotSet &slots);
    /// The slots of @p term, as SlotSet packs them.
    void store(std::int64_t block, const std::string &term, std::span<const std::byte> slots);

    /// What the legal clock says of the workspace as it stands, kept until another day or change is asked for.
    [[nodiscard]] const LateByLaw &lateOn(const Workspace &workspace, Date today);

    [[nodiscard]] const std::vector<std::string> &words(Fact fact);
    [[nodiscard]] std::uint16_t codeOf(Fact fact, const std::string &word);

private:
    void open();
    bool isOurs();
    /// An open blob would keep others from writing.
    class Reading
    {
    public:
        explicit Reading(DeskFile &file) : m_file(file), m_transaction(file.database()) { file.refresh(); }
        ~Reading() { m_file.closeReading(); }
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

    private:
        DeskFile &m_file;
        SQLite::Transaction m_transaction;
    };

    void closeReading();
    void readBytes(std::int64_t block, Fact fact, std::span<std::byte> bytes);
    sqlite3_stmt *statement(const char *sql);

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::map<const char *, RawStatement> m_statements;
    sqlite3_blob *m_reading = nullptr;
    bool m_trusted = true;
    std::int64_t m_dataVersion = 0;
    struct
    {
        Seen seen; ///< the change it was judged after
        Date today{};
        LateByLaw late;
    } m_late;
    std::array<std::vector<std::string>, kWordFacts> m_words;
    std::array<std::map<std::string, std::uint16_t>, kWordFacts> m_codes;
};

} // namespace data
