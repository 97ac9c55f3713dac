// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/plain_words_p.h"
#include "data/store/parcel_match_p.h"
#include "data/store/parcel_query.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"

#include <algorithm>
#include <bit>
#include <format>
#include <limits>

namespace data {

namespace {

constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();

/// Numbers whose order is that of doubles; NaN is last.
std::uint64_t orderOf(double value)
{
    if (value != value)
        return kLast;
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // -0 is 0
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

template <typename Record> auto textsById(const std::vector<Record> &records, std::string Record::*text)
{
    std::map<std::string, std::string> result;
    for (const Record &record : records)
        result.emplace(std::to_string(record.id), plainText(record.*text));
    return result;
}

/// What the words of a fact are sorted by.
std::map<std::string, std::string> sortTexts(const Workspace &workspace, Fact fact)
{
    if (fact == Fact::Project)
        return textsById(projects(workspace), &Project::code);
    if (fact == Fact::Unit)
        return textsById(adminUnits(workspace), &AdminUnit::name);
    std::map<std::string, std::string> result;
    if (fact == Fact::Stage)
        for (const Stage &stage : stages(workspace))
            result.emplace(stage.code, std::format("{:09}", stage.rank));
    if (fact == Fact::Stage)
        result.emplace("none", "");
    return result;
}

/// By code the place of its word among all; none is last.
std::vector<std::uint64_t> ranks(const Workspace &workspace, DeskFile &file, Fact fact)
{
    const auto texts = sortTexts(workspace, fact);
    const auto &words = file.words(fact);
    std::vector<std::pair<std::string, std::size_t>> order;
    for (std::size_t code = 0; code < words.size(); ++code) {
        const auto found = texts.find(words[code]);
        order.emplace_back(found == texts.end() ? words[code] : found->second, code);
    }
    std::ranges::sort(order);
    std::vector<std::uint64_t> result(words.size());
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i].first != order[i - 1].first)
            ++rank;
        result[order[i].second] = words[order[i].second].empty() ? kLast : rank;
    }
    return result;
}

/// The sort keys of a block, one number a slot and fact.
class Keys
{
public:
    Keys(const Workspace &workspace, DeskFile &file, Fact fact) : m_file(file), m_fact(fact)
    {
        if (isWord())
            m_ranks = ranks(workspace, file, fact);
    }
    void read(std::int64_t block)
    {
        if (isWord())
            m_file.read(block, m_fact, *m_codes);
        else if (m_fact >= Fact::Place)
            m_file.read(block, m_fact, *m_numbers);
        else
            m_file.read(block, m_fact, *m_doubles);
    }
    [[nodiscard]] std::uint64_t at(std::uint16_t slot) const
    {
        if (isWord())
            return m_ranks.at((*m_codes)[slot]);
        return m_fact >= Fact::Place ? (*m_numbers)[slot] : orderOf((*m_doubles)[slot]);
    }

private:
    [[nodiscard]] bool isWord() const { return static_cast<std::size_t>(m_fact) < kWordFacts; }
    DeskFile &m_file;
    Fact m_fact;
    std::vector<std::uint64_t> m_ranks;
    std::unique_ptr<Codes> m_codes = std::make_unique<Codes>();
    std::unique_ptr<Values<double>> m_doubles = std::make_unique<Values<double>>();
    std::unique_ptr<Values<std::uint64_t>> m_numbers = std::make_unique<Values<std::uint64_t>>();
};

/// An empty name (three zeros) is none.
template <std::size_t N> void turn(std::array<std::uint64_t, N> &key, bool descending)
{
    if constexpr (N > 1)
        if (key == std::array<std::uint64_t, N>{})
            key.fill(kLast);
    if (descending && key.front() != kLast)
        for (std::uint64_t &part : key)
            part = ~part;
}

template <std::size_t N>
std::vector<Id> sortedBy(const Workspace &workspace, DeskFile &file, ParcelMatch &match, Fact first, bool descending)
{
    using Key = std::array<std::uint64_t, N>;
    std::vector<Keys> keys;
    keys.reserve(N);
    for (std::size_t i = 0; i < N; ++i)
        keys.emplace_back(workspace, file, static_cast<Fact>(static_cast<std::size_t>(first) + i));
    std::vector<std::pair<Key, Id>> found;
    for (std::int64_t block = 0, end = file.blocks(); block < end; ++block) {
        const SlotSet slots = match.in(block);
        if (slots.empty())
            continue;
        for (Keys &each : keys)
            each.read(block);
        slots.forEach([&](std::uint16_t slot) {
            Key key;
            for (std::size_t i = 0; i < N; ++i)
                key[i] = keys[i].at(slot);
            turn(key, descending);
            found.emplace_back(key, match.parcels()[slot]);
        });
    }
    std::ranges::sort(found);
    std::vector<Id> ids(found.size());
    std::ranges::transform(found, ids.begin(), [](const auto &each) { return each.second; });
    return ids;
}

std::vector<Id> sortedById(DeskFile &file, ParcelMatch &match, bool descending)
{
    std::vector<Id> ids;
    for (std::int64_t block = 0, end = file.blocks(); block < end; ++block)
        match.in(block).forEach([&](std::uint16_t slot) { ids.push_back(match.parcels()[slot]); });
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    if (descending)
        std::ranges::reverse(ids);
    return ids;
}

constexpr std::array kColumns{
    std::pair{ParcelColumn::Entry, Fact::Parcel},      std::pair{ParcelColumn::Place, Fact::Place},
    std::pair{ParcelColumn::Holder, Fact::Holder1},    std::pair{ParcelColumn::Unit, Fact::Unit},
    std::pair{ParcelColumn::LandUse, Fact::LandUse},   std::pair{ParcelColumn::Area, Fact::Area},
    std::pair{ParcelColumn::Stage, Fact::Stage},       std::pair{ParcelColumn::Due, Fact::Due},
    std::pair{ParcelColumn::Approved, Fact::Approved}, std::pair{ParcelColumn::Paid, Fact::Paid},
    std::pair{ParcelColumn::Obstacle, Fact::Obstacle}, std::pair{ParcelColumn::Project, Fact::Project},
    std::pair{ParcelColumn::Quality, Fact::Quality}};

} // namespace

ParcelPages::ParcelPages(const Workspace &workspace, const ParcelSearch &index, const ParcelFilter &filter,
                         ParcelOrder order)
{
    m_ids = index.file().ask([&](DeskFile &file) {
        ParcelMatch match(workspace, file, filter);
        if (order.column == ParcelColumn::Entry)
            return sortedById(file, match, order.descending);
        const Fact fact = std::ranges::find(kColumns, order.column, &decltype(kColumns)::value_type::first)->second;
        return fact == Fact::Holder1 ? sortedBy<3>(workspace, file, match, fact, order.descending)
                                     : sortedBy<1>(workspace, file, match, fact, order.descending);
    });
}

std::optional<std::size_t> ParcelPages::positionOf(Id parcel) const
{
    const auto found = std::ranges::find(m_ids, parcel);
    return found == m_ids.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(std::distance(m_ids.begin(), found)));
}

} // namespace data
