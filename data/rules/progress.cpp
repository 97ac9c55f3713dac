// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/progress.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace data {

namespace {

using Kind = ProgressColumn::Kind;

std::vector<ProgressColumn> columnsOf(ProgressRanks ranks)
{
    std::vector<ProgressColumn> columns{{Kind::All}};
    for (int rank = 0; rank <= ranks.last; ++rank)
        columns.push_back({Kind::AtState, rank});
    for (int rank = 1; rank <= ranks.last; ++rank)
        columns.push_back({Kind::Past, rank});
    columns.insert(columns.end(), {{Kind::Unpaid}, {Kind::Obstacle}, {Kind::Overdue}});
    return columns;
}

bool isPast(const ProgressParcel &parcel, int rank) { return (parcel.past >> static_cast<unsigned>(rank) & 1U) != 0; }

bool belongs(const ProgressParcel &parcel, const ProgressColumn &column, ProgressRanks ranks)
{
    switch (column.kind) {
    case Kind::All:
        return true;
    case Kind::AtState:
        return parcel.state == column.rank;
    case Kind::Past:
        return isPast(parcel, column.rank);
    case Kind::Unpaid:
        return isPast(parcel, ranks.approved) && !isPast(parcel, ranks.paid);
    case Kind::Obstacle:
        return parcel.obstacle;
    case Kind::Overdue:
        return parcel.overdue;
    }
    return false;
}

/// First the figures by size, then words, then none.
struct KeyOrder
{
    static auto rank(const std::string &key) { return std::pair(key.empty(), key.size()); }
    bool operator()(const std::string &a, const std::string &b) const
    {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
    }
};

std::string keyOf(const ProgressParcel &parcel, ProgressBy by)
{
    if (by == ProgressBy::Category)
        return parcel.category;
    const auto &id = by == ProgressBy::Project ? parcel.project : parcel.unit;
    return id ? std::to_string(*id) : std::string();
}

/// Figures of a cell while parcels come in order of their holders.
struct Counted
{
    ProgressFigures figures;
    std::optional<Id> holder; ///< counted last

    void add(const ProgressParcel &parcel)
    {
        ++figures.parcels;
        figures.areaM2 += parcel.areaM2;
        figures.approvedDong += parcel.approvedDong;
        figures.paidDong += parcel.paidDong;
        figures.owedDong += std::max<std::int64_t>(0, parcel.approvedDong - parcel.paidDong);
        if (parcel.holder && parcel.holder != holder)
            ++(parcel.organisation ? figures.organisations : figures.households);
        holder = parcel.holder;
    }
};

using Cells = std::vector<Counted>;

ProgressRow rowOf(const std::string &key, const Cells &cells)
{
    ProgressRow row{.key = key, .cells = {}};
    for (const Counted &cell : cells)
        row.cells.push_back(cell.figures);
    return row;
}

} // namespace

std::string_view nameOf(ProgressBy by)
{
    return by == ProgressBy::Project ? "project" : by == ProgressBy::Unit ? "unit" : "category";
}

std::size_t ProgressTable::column(const ProgressColumn &column) const
{
    return static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin());
}

ProgressTable countProgress(std::span<const ProgressParcel> parcels, ProgressRanks ranks, ProgressBy by)
{
    ProgressTable table{.by = by, .columns = columnsOf(ranks), .rows = {}, .total = {}};
    std::vector<std::size_t> order(parcels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return parcels[at].holder; });
    std::map<std::string, Cells, KeyOrder> rows;
    Cells total(table.columns.size());
    for (const std::size_t at : order) {
        const ProgressParcel &parcel = parcels[at];
        table.withoutHolder += parcel.holder ? 0 : 1;
        table.illustrative += parcel.illustrative ? 1 : 0;
        Cells &row = rows.try_emplace(keyOf(parcel, by), table.columns.size()).first->second;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (belongs(parcel, table.columns[i], ranks)) {
                row[i].add(parcel);
                total[i].add(parcel);
            }
    }
    for (const auto &[key, cells] : rows)
        table.rows.push_back(rowOf(key, cells));
    table.total = rowOf({}, total);
    return table;
}

} // namespace data
