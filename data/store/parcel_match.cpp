// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcel_match_p.h"

#include "data/rules/land_use.h"
#include "data/rules/wards.h"
#include "data/store/desk_writer_p.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/places.h"
#include "data/store/row_p.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace data {

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();

std::optional<Id> idOf(const std::string &key)
{
    Id id = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
    return error == std::errc() ? std::optional(id) : std::nullopt;
}

bool fits(ParcelField field, const std::string &word, const std::vector<std::string> &keys)
{
    if (std::ranges::contains(keys, word))
        return true;
    if (field != ParcelField::LandUse)
        return false;
    const auto codes = splitLandUse(word);
    return codes &&
           std::ranges::any_of(*codes, [&](const std::string &code) { return std::ranges::contains(keys, code); });
}

bool isAmong(const std::vector<Id> &ids, Id id) { return std::ranges::binary_search(ids, id); }

/// Parcels in the outline of @p unit for whose own unit @p asks answers true.
template <typename Asks>
std::vector<Id> parcelsByOutline(const Workspace &workspace, std::span<const AdminUnit> units, const AdminUnit &unit,
                                 Asks asks)
{
    std::vector<Id> result;
    SQLite::Statement query(workspace.database(), "SELECT geometry, unit_id FROM parcel WHERE id = ?");
    for (const Id id : parcelsMeeting(workspace, gis::boundsOf(unit.geometry))) {
        query.reset();
        query.bind(1, id);
        if (!query.executeStep())
            continue;
        const auto column = query.getColumn(1);
        const auto entered = column.isNull() ? std::nullopt : std::optional<Id>(column.getInt64());
        if (!asks(entered))
            continue;
        const auto blob = query.getColumn(0);
        const gis::Geometry geometry =
            polygonsOf({static_cast<const std::byte *>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes())});
        if (belongsUnder(units, unit, entered, geometry).verdict == Belonging::Verdict::Yes)
            result.push_back(id);
    }
    return result;
}

} // namespace

std::vector<Id> parcelsPast(const Workspace &workspace, const std::string &step)
{
    return selectAll(
        workspace,
        "SELECT DISTINCT parcel_id FROM parcel_event WHERE stage = ? AND actual_on IS NOT NULL ORDER BY parcel_id",
        [](Row &row) { return row.id(); }, [&](SQLite::Statement &statement) { statement.bind(1, step); });
}

ParcelMatch::ParcelMatch(const Workspace &workspace, DeskFile &file, const ParcelFilter &filter)
    : m_workspace(workspace), m_file(file), m_filter(filter), m_text(searchParts(filter.text))
{
    addWords();
    if (filter.ward)
        addWard();
    addPlaces();
    addSteps();
    addLimits(Fact::Area, filter.areaM2);
    addLimits(Fact::Approved, filter.approvedDong);
    addLimits(Fact::Paid, filter.paidDong);
    if (filter.overdueOn) {
        const auto days = std::chrono::sys_days(*filter.overdueOn).time_since_epoch().count();
        m_limits.push_back({Fact::Due, -kEndless, static_cast<double>(days) - 1});
    }
    if (filter.tooLateOn)
        m_among.push_back(file.lateOn(workspace, *filter.tooLateOn).tooLate);
    if (filter.paidLateOn)
        m_among.push_back(file.lateOn(workspace, *filter.paidLateOn).payments);
}

void ParcelMatch::addWords()
{
    for (const auto &[field, keys] : m_filter.anyOf) {
        Words words{.fact = static_cast<Fact>(field), .allowed = {}};
        for (const std::string &word : m_file.words(words.fact))
            words.allowed.push_back(fits(field, word, keys) ? 1 : 0);
        m_words.push_back(std::move(words));
    }
}

void ParcelMatch::addWard()
{
    const auto units = adminUnits(m_workspace);
    const auto unit = std::ranges::find(units, *m_filter.ward, &AdminUnit::id);
    if (unit == units.end())
        throw Error(Failure::UnknownUnit, std::to_string(*m_filter.ward));
    for (const std::string &word : m_file.words(Fact::Unit)) {
        const auto entered = idOf(word);
        const auto verdict = belongsUnder(units, *unit, entered, {}).verdict;
        m_ward.push_back(verdict == Belonging::Verdict::Yes ? 1 : 0);
        m_wardByGeometry.push_back(verdict == Belonging::Verdict::Unknown || !entered ? 1 : 0);
    }
    if (std::ranges::contains(m_wardByGeometry, 1))
        m_wardAmong = guarded(m_workspace.file(), [&] {
            return parcelsByOutline(m_workspace, units, *unit, [&](std::optional<Id> entered) {
                return !entered || belongsUnder(units, *unit, entered, {}).verdict == Belonging::Verdict::Unknown;
            });
        });
}

void ParcelMatch::addPlaces()
{
    if (m_filter.box)
        m_among.push_back(parcelsMeeting(m_workspace, *m_filter.box));
    if (!m_filter.drawn.empty())
        m_among.push_back(parcelsMeeting(m_workspace, m_filter.drawn, m_filter.wholly));
}

void ParcelMatch::addSteps()
{
    for (const std::string &step : m_filter.done)
        m_among.push_back(parcelsPast(m_workspace, step));
    for (const std::string &step : m_filter.notDone)
        m_notAmong.push_back(parcelsPast(m_workspace, step));
}

void ParcelMatch::addLimits(Fact fact, const ParcelRange &range)
{
    if (range.from || range.to)
        m_limits.push_back({fact, range.from.value_or(-kEndless), range.to.value_or(kEndless)});
}

SlotSet ParcelMatch::in(std::int64_t block)
{
    m_file.read(block, Fact::Parcel, *m_parcels);
    SlotSet slots;
    for (std::size_t slot = 0; slot < m_parcels->size(); ++slot)
        if ((*m_parcels)[slot] != 0)
            slots.add(static_cast<std::uint16_t>(slot));
    if (!m_text.empty())
        slots &= slotsWith(m_file, block, m_text, Term::kAny);
    for (const Words &words : m_words)
        keepWords(block, words, slots);
    for (const Limits &limits : m_limits)
        keepLimits(block, limits, slots);
    for (const auto &among : m_among)
        slots.keepIf([&](std::uint16_t slot) { return isAmong(among, (*m_parcels)[slot]); });
    for (const auto &among : m_notAmong)
        slots.keepIf([&](std::uint16_t slot) { return !isAmong(among, (*m_parcels)[slot]); });
    if (m_filter.owed)
        keepOwed(block, slots);
    if (m_filter.ward)
        keepWard(block, slots);
    return slots;
}

void ParcelMatch::keepWords(std::int64_t block, const Words &words, SlotSet &slots)
{
    if (slots.empty())
        return;
    m_file.read(block, words.fact, *m_codes);
    slots.keepIf([&](std::uint16_t slot) { return words.allowed.at((*m_codes)[slot]) != 0; });
}

void ParcelMatch::keepLimits(std::int64_t block, const Limits &limits, SlotSet &slots)
{
    if (slots.empty())
        return;
    m_file.read(block, limits.fact, *m_numbers);
    slots.keepIf([&](std::uint16_t slot) {
        const double value = (*m_numbers)[slot];
        return value >= limits.from && value <= limits.to; // false of NaN
    });
}

void ParcelMatch::keepOwed(std::int64_t block, SlotSet &slots)
{
    if (slots.empty())
        return;
    m_file.read(block, Fact::Approved, *m_numbers);
    m_file.read(block, Fact::Paid, *m_others);
    slots.keepIf([&](std::uint16_t slot) {
        const double paid = (*m_others)[slot];
        return (*m_numbers)[slot] > (std::isnan(paid) ? 0.0 : paid); // false of NaN
    });
}

void ParcelMatch::keepWard(std::int64_t block, SlotSet &slots)
{
    if (slots.empty())
        return;
    m_file.read(block, Fact::Unit, *m_codes);
    slots.keepIf([&](std::uint16_t slot) {
        const std::uint16_t code = (*m_codes)[slot];
        return m_ward.at(code) != 0 || (m_wardByGeometry.at(code) != 0 && isAmong(m_wardAmong, (*m_parcels)[slot]));
    });
}

} // namespace data
