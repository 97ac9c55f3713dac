// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/parcel_filter.h"
#include "data/store/parcel_search.h"

namespace data {

// All of these know the parcels as of the index's last update(), and throw Error{Corrupt} where it is
// damaged: another update() mends that.

/// A column parcels are sorted by. Place counts figures as figures; Holder goes
/// by the first 36 letters without accents; Unit by name, Project by code, Stage by its place in the
/// sequence.
enum class ParcelColumn {
    Entry,
    Place,
    Holder,
    Unit,
    LandUse,
    Area,
    Stage,
    Due,
    Approved,
    Paid,
    Obstacle,
    Project,
    Quality
};
/// "entry", "place", "holder" ...
[[nodiscard]] std::string_view nameOf(ParcelColumn column);
[[nodiscard]] std::optional<ParcelColumn> parcelColumn(std::string_view name);

/// Equal ones stand in order of entry, and those without a value last, in either direction.
struct ParcelOrder
{
    ParcelColumn column = ParcelColumn::Entry;
    bool descending = false;
    friend bool operator==(const ParcelOrder &, const ParcelOrder &) = default;
};

/// How many of what a filter leaves, by key, in the order of the keys; what is nowhere is not listed.
struct ParcelCounts
{
    std::int64_t all = 0;
    std::map<ParcelField, std::map<std::string, std::int64_t>> by;
};
[[nodiscard]] ParcelCounts countParcels(const Workspace &workspace, const ParcelSearch &index,
                                        const ParcelFilter &filter);

/// A line of the table. Holds personal data.
struct ParcelRow
{
    Id id = 0;
    std::string mapSheet;
    std::string number;
    std::optional<Id> project;
    std::optional<Id> unit;
    std::string landUse;
    std::optional<double> declaredAreaM2;
    std::optional<double> measuredAreaM2; ///< on the grid; nothing without a geometry
    std::optional<double> takenAreaM2;
    std::string holder;
    std::string stage;
    std::optional<Date> due; ///< of the steps that have not taken place, the first day
    std::optional<std::int64_t> approvedDong;
    std::optional<std::int64_t> paidDong;
    bool obstacle = false; ///< an open one
    Quality quality = Quality::Illustrative;
    bool illustrative = false;
};

/// The parcels a filter leaves, in order: eight bytes for each, their rows read when asked for.
class ParcelPages
{
public:
    ParcelPages(const Workspace &workspace, const ParcelSearch &index, const ParcelFilter &filter, ParcelOrder order);

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] Id at(std::size_t position) const { return m_ids.at(position); }
    [[nodiscard]] std::optional<std::size_t> positionOf(Id parcel) const;
    /// Up to @p count from @p first on, as they now are; one that is no longer there has only its id.
    [[nodiscard]] std::vector<ParcelRow> rows(const Workspace &workspace, std::size_t first, std::size_t count) const;

private:
    std::vector<Id> m_ids;
};

} // namespace data
