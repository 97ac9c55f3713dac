// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <span>
#include <string>
#include <vector>

namespace data {

/// What of a parcel is counted in a report of progress.
struct ProgressParcel
{
    std::optional<Id> project;
    std::optional<Id> unit; ///< as entered
    std::string category;   ///< as of Parcel
    std::optional<Id> holder;
    bool organisation = false; ///< the holder is one, not a household
    double areaM2 = 0.0;       ///< as declared; as measured on the grid where nothing is declared
    int state = 0;             ///< rank of the state it is in; 0: none yet
    unsigned past = 0;         ///< bit n: the step that leads to the state of rank n took place
    std::int64_t approvedDong = 0;
    std::int64_t paidDong = 0;
    bool obstacle = false; ///< an open one
    bool overdue = false;  ///< a step that was due before today did not take place
    bool illustrative = false;
};

/// Of all parcels that belong into a cell.
struct ProgressFigures
{
    std::int64_t parcels = 0;
    std::int64_t households = 0; ///< each once, however many parcels it holds
    std::int64_t organisations = 0;
    double areaM2 = 0.0;
    std::int64_t approvedDong = 0;
    std::int64_t paidDong = 0;
    std::int64_t owedDong = 0; ///< what is approved and not paid, parcel by parcel
    friend bool operator==(const ProgressFigures &, const ProgressFigures &) = default;
};

/// Which parcels of a row a cell counts.
struct ProgressColumn
{
    enum class Kind {
        All,
        AtState, ///< that stand at the state `rank`; these columns add up to All
        Past,    ///< whose step to the state `rank` took place
        Unpaid,  ///< the plan is approved, and nothing was paid
        Obstacle,
        Overdue
    };
    Kind kind = Kind::All;
    int rank = 0; ///< of the state; 0: none
    friend bool operator==(const ProgressColumn &, const ProgressColumn &) = default;
};

/// What a row stands for.
enum class ProgressBy { Project, Unit, Category };
/// "project", "unit", "category".
[[nodiscard]] std::string_view nameOf(ProgressBy by);

struct ProgressRow
{
    std::string key;                    ///< row key in figures, or the category; empty: parcels of none
    std::vector<ProgressFigures> cells; ///< by column
};

struct ProgressTable
{
    ProgressBy by = ProgressBy::Project;
    std::vector<ProgressColumn> columns;
    std::vector<ProgressRow> rows;  ///< by key, figures as figures; those of none last
    ProgressRow total;              ///< a holder of parcels in several rows once
    std::int64_t withoutHolder = 0; ///< parcels that no household or organisation is counted for
    std::int64_t illustrative = 0;  ///< parcels that are made up

    [[nodiscard]] std::size_t column(const ProgressColumn &column) const;
};

/// Ranks of the states that "approved" and "paid" lead to.
struct ProgressRanks
{
    int last = 0; ///< of all
    int approved = 0;
    int paid = 0;
};

/// All, the states from 0, the steps from 1, Unpaid, Obstacle, Overdue.
[[nodiscard]] ProgressTable countProgress(std::span<const ProgressParcel> parcels, ProgressRanks ranks, ProgressBy by);

} // namespace data
