// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/desk_writer_p.h"

#include <algorithm>

namespace data {

namespace {

/// The sets of the beginnings of terms that come in order.
class Beginnings
{
public:
    Beginnings(DeskFile &file, std::int64_t block, bool extends) : m_file(file), m_block(block), m_extends(extends) {}

    void add(const std::string &term, const std::vector<std::uint16_t> &slots)
    {
        for (std::size_t i = 0; i < Term::kShort; ++i) {
            std::string beginning;
            if (Term::hasShort(term.front()) && term.size() > i + 1)
                beginning = Term::shortOf(term.front()) + term.substr(1, i + 1);
            if (beginning != m_open[i].term)
                close(m_open[i], std::move(beginning));
            if (!m_open[i].term.empty())
                for (const std::uint16_t slot : slots)
                    m_open[i].slots.add(slot);
        }
    }
    void finish()
    {
        for (Open &open : m_open)
            close(open, {});
    }

private:
    struct Open
    {
        std::string term;
        SlotSet slots;
    };

    void close(Open &open, std::string next)
    {
        if (!open.term.empty()) {
            if (m_extends)
                m_file.addSlots(m_block, open.term, true, open.slots);
            m_file.store(m_block, open.term, open.slots.packed());
        }
        open.term = std::move(next);
        open.slots.clear();
    }

    DeskFile &m_file;
    std::int64_t m_block;
    bool m_extends;
    std::array<Open, Term::kShort> m_open;
};

} // namespace

template <typename Value> void DeskWriter::append(Fact fact, Value value)
{
    const auto bytes = std::as_bytes(std::span(&value, 1));
    auto &column = m_facts.at(static_cast<std::size_t>(fact));
    column.insert(column.end(), bytes.begin(), bytes.end());
}

void DeskWriter::add(const DeskRecord &record)
{
    constexpr auto kSlots = static_cast<std::int64_t>(SlotSet::kSlots);
    const auto slot = static_cast<std::uint16_t>(m_seen.slots % kSlots);
    if (m_block != m_seen.slots / kSlots) {
        flush();
        m_block = m_seen.slots / kSlots;
        m_first = slot;
        if (slot == 0)
            m_file.addBlock(m_block);
    }
    for (std::size_t i = 0; i < kWordFacts; ++i)
        append(static_cast<Fact>(i), m_file.codeOf(static_cast<Fact>(i), record.words.at(i)));
    append(Fact::Parcel, record.parcel);
    append(Fact::Area, record.area);
    append(Fact::Approved, record.approved);
    append(Fact::Paid, record.paid);
    append(Fact::Due, record.due);
    append(Fact::Place, record.place);
    append(Fact::Holder1, record.holder[0]);
    append(Fact::Holder2, record.holder[1]);
    append(Fact::Holder3, record.holder[2]);
    for (const std::string &term : record.terms) {
        auto &slots = m_terms[term];
        if (slots.empty() || slots.back() != slot)
            slots.push_back(slot);
    }
    ++m_seen.slots;
}

void DeskWriter::flush()
{
    if (m_block < 0)
        return;
    for (std::size_t i = 0; i < kFacts; ++i) {
        m_file.write(m_block, static_cast<Fact>(i), m_first, m_facts.at(i));
        m_facts.at(i).clear();
    }
    storeTerms();
    m_terms.clear();
    m_block = -1;
}

void DeskWriter::storeTerms()
{
    using Entry = decltype(m_terms)::const_pointer;
    std::vector<Entry> entries;
    entries.reserve(m_terms.size());
    for (const auto &entry : m_terms)
        entries.push_back(&entry);
    std::ranges::sort(entries, {}, [](Entry entry) -> const std::string & { return entry->first; });
    const bool extends = m_first > 0;
    Beginnings beginnings(m_file, m_block, extends);
    for (const Entry entry : entries) {
        const auto &[term, slots] = *entry;
        beginnings.add(term, slots);
        if (extends || slots.size() >= SlotSet::kFew) {
            SlotSet set;
            for (const std::uint16_t slot : slots)
                set.add(slot);
            if (extends)
                m_file.addSlots(m_block, term, true, set);
            m_file.store(m_block, term, set.packed());
        } else {
            m_file.store(m_block, term, std::as_bytes(std::span(slots)));
        }
    }
    beginnings.finish();
}

void DeskWriter::vacate(const std::vector<Id> &parcels)
{
    if (parcels.empty())
        return;
    constexpr Id kNobody = 0;
    const auto values = std::make_unique<Values<Id>>();
    for (std::int64_t block = 0; block < m_file.blocks(); ++block) {
        m_file.read(block, Fact::Parcel, *values);
        for (std::size_t slot = 0; slot < values->size(); ++slot)
            if ((*values)[slot] != kNobody && std::ranges::binary_search(parcels, (*values)[slot])) {
                m_file.write(block, Fact::Parcel, slot, std::as_bytes(std::span(&kNobody, 1)));
                ++m_seen.empty;
            }
    }
}

void DeskWriter::finish(Id change, std::string hash)
{
    flush();
    m_seen.change = change;
    m_seen.hash = std::move(hash);
    m_file.setSeen(m_seen);
}

} // namespace data
