// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcel_search.h"

#include "data/store/connection_p.h"
#include "data/store/desk_source_p.h"
#include "data/store/desk_text_p.h"

#include <sodium.h>

#include <format>
#include <unordered_set>

namespace data {

namespace fs = std::filesystem;

namespace {

/// How often progress is told, in parcels.
constexpr std::int64_t kBeat = 10'000;
/// So many slots may be empty in an index before it is made anew, besides as many as there are parcels.
constexpr std::int64_t kSpare = 65'536;

struct Head
{
    Id change = 0;
    std::string hash;
};

Head headOf(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT change_id, hash FROM change_head");
    if (!query.executeStep())
        return {};
    return {query.getColumn(0).getInt64(), query.getColumn(1).getString()};
}

class Update
{
public:
    Update(const Workspace &workspace, DeskFile &file, const ParcelSearch::Progress &progress)
        : m_workspace(workspace), m_file(file), m_progress(progress)
    {}

    std::int64_t run()
    {
        const Head head = headOf(m_workspace.database());
        const DeskFile::Seen seen = m_file.seen();
        if (head.change == seen.change && head.hash == seen.hash)
            return 0;
        const bool wasteful = seen.empty > seen.slots / 2 + kSpare;
        std::optional<std::vector<Id>> touched;
        if (seen.change > 0 && !wasteful && isChangeOf(m_workspace.database(), seen.change, seen.hash))
            touched = parcelsTouchedSince(m_workspace.database(), seen.change);
        if (!touched)
            clear();
        DeskWriter writer(m_file);
        if (touched) {
            writer.vacate(*touched);
            m_total = static_cast<std::int64_t>(touched->size());
            index(writer, rangesOf(*touched));
        } else {
            SQLite::Database &database = m_workspace.database();
            m_total = database.execAndGet("SELECT count(*) FROM parcel").getInt64();
            index(writer, {{1, database.execAndGet("SELECT ifnull(max(id), 0) FROM parcel").getInt64()}});
        }
        writer.finish(head.change, head.hash);
        return m_done;
    }

private:
    void clear()
    {
        for (const char *table : {"posting", "fact", "word", "seen"})
            m_file.database().exec(std::format("DELETE FROM {}", table));
        m_file.forget();
    }

    void index(DeskWriter &writer, const std::vector<IdRange> &ranges)
    {
        DeskSource source(m_workspace);
        for (const IdRange range : ranges)
            source.forEach(range, [&](const DeskRecord &record) {
                writer.add(record);
                ++m_done;
                if (m_done % kBeat == 0 && m_progress && !m_progress(m_done, m_total))
                    throw Error(Failure::Cancelled, m_file.path().string());
            });
    }

    const Workspace &m_workspace;
    DeskFile &m_file;
    const ParcelSearch::Progress &m_progress;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

/// Nothing is kept of an update that fails.
std::int64_t updateWhole(const Workspace &workspace, DeskFile &file, const ParcelSearch::Progress &progress)
{
    try {
        SQLite::Transaction transaction(file.database(), SQLite::TransactionBehavior::IMMEDIATE);
        file.refresh();
        const std::int64_t done = Update(workspace, file, progress).run();
        file.forget();
        transaction.commit();
        return done;
    } catch (...) {
        file.forget();
        throw;
    }
}

/// Parcels in the order they are found, each once.
class Hits
{
public:
    Hits(DeskFile &file, std::size_t limit) : m_file(file), m_limit(limit) {}

    [[nodiscard]] bool full() const { return m_found.size() >= m_limit; }
    void add(std::int64_t block, const SlotSet &slots)
    {
        if (slots.empty())
            return;
        m_file.read(block, Fact::Parcel, *m_parcels);
        slots.forEach([&](std::uint16_t slot) {
            const Id parcel = (*m_parcels)[slot];
            if (parcel != 0 && !full() && m_known.insert(parcel).second)
                m_found.push_back(parcel);
        });
    }
    [[nodiscard]] std::vector<Id> take() { return std::move(m_found); }

private:
    DeskFile &m_file;
    std::size_t m_limit;
    std::vector<Id> m_found;
    std::unordered_set<Id> m_known;
    std::unique_ptr<Values<Id>> m_parcels = std::make_unique<Values<Id>>();
};

void findPlace(DeskFile &file, const std::string &word, std::int64_t blocks, Hits &hits)
{
    for (std::int64_t block = 0; block < blocks && !hits.full(); ++block) {
        SlotSet slots;
        file.addSlots(block, Term::kPlace + word, true, slots);
        hits.add(block, slots);
    }
}

} // namespace

struct ParcelSearch::Private
{
    DeskFile file;
    explicit Private(const fs::path &path) : file(path) {}
};

ParcelSearch::ParcelSearch(const fs::path &file) : d(guarded(file, [&] { return std::make_unique<Private>(file); })) {}
ParcelSearch::~ParcelSearch() = default;
ParcelSearch::ParcelSearch(ParcelSearch &&) noexcept = default;
ParcelSearch &ParcelSearch::operator=(ParcelSearch &&) noexcept = default;

fs::path ParcelSearch::fileFor(const fs::path &folder, const fs::path &workspace)
{
    const std::string path = fs::weakly_canonical(workspace).string();
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(path.data()), path.size(),
                       nullptr, 0);
    std::string name;
    for (const unsigned char byte : hash)
        name += std::format("{:02x}", byte);
    return folder / (name + ".parcels");
}

std::int64_t ParcelSearch::update(const Workspace &workspace, const Progress &progress)
{
    return guarded(workspace.file(), [&] {
        const SQLite::Transaction reading(workspace.database()); // one moment of it
        (void)workspace.database().execAndGet("SELECT count(*) FROM change_head");
        if (d->file.isTrusted()) {
            try {
                return updateWhole(workspace, d->file, progress);
            } catch (const SQLite::Exception &exception) {
                if (exception.getErrorCode() != SQLITE_CORRUPT && exception.getErrorCode() != SQLITE_NOTADB)
                    throw;
            }
        }
        d->file.remake();
        return updateWhole(workspace, d->file, progress);
    });
}

std::vector<Id> ParcelSearch::find(const std::string &text, std::size_t limit) const
{
    const std::vector<SearchPart> parts = searchParts(text);
    if (parts.empty())
        return {};
    return d->file.ask([&](DeskFile &file) {
        const std::int64_t blocks = file.blocks();
        Hits hits(file, limit);
        if (parts.size() == 1 && parts.front().words.size() == 1)
            findPlace(file, parts.front().words.front(), blocks, hits);
        for (const char kind : {Term::kHolder, Term::kAny})
            for (std::int64_t block = 0; block < blocks && !hits.full(); ++block)
                hits.add(block, slotsWith(file, block, parts, kind));
        return hits.take();
    });
}

DeskFile &ParcelSearch::file() const { return d->file; }

} // namespace data
