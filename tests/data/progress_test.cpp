// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/progress.h"

#include <gmock/gmock.h>

namespace {

using data::ProgressBy;
using data::ProgressColumn;
using data::ProgressFigures;
using data::ProgressParcel;
using data::ProgressTable;
using enum data::ProgressColumn::Kind;
using testing::ElementsAre;

constexpr data::ProgressRanks kRanks{.last = 3, .approved = 2, .paid = 3};

/// Holder 7 holds two parcels of different projects, of which one is recovered before its plan is approved.
std::vector<ProgressParcel> parcels()
{
    return {{.project = 10, .unit = 1, .category = "residential", .holder = 7, .areaM2 = 100, .state = 0},
            {.project = 2,
             .unit = 1,
             .category = "agricultural",
             .holder = 7,
             .areaM2 = 20.5,
             .state = 3,
             .past = 0b1110,
             .approvedDong = 500,
             .paidDong = 300},
            {.project = 2,
             .unit = {},
             .category = "organisation",
             .holder = 8,
             .organisation = true,
             .areaM2 = 30,
             .state = 2,
             .past = 0b0100,
             .approvedDong = 900,
             .obstacle = true,
             .overdue = true,
             .illustrative = true},
            {.project = {}, .unit = 1, .category = "other", .holder = {}, .areaM2 = 1, .state = 1, .past = 0b0010}};
}

ProgressFigures at(const ProgressTable &table, const data::ProgressRow &row, ProgressColumn column)
{
    return row.cells.at(table.column(column));
}

std::vector<std::string> keysOf(const ProgressTable &table)
{
    std::vector<std::string> keys;
    for (const auto &row : table.rows)
        keys.push_back(row.key);
    return keys;
}

TEST(Progress, HasARowForEachKeyAndNoneLast)
{
    EXPECT_THAT(keysOf(countProgress(parcels(), kRanks, ProgressBy::Project)), ElementsAre("2", "10", ""));
    EXPECT_THAT(keysOf(countProgress(parcels(), kRanks, ProgressBy::Unit)), ElementsAre("1", ""));
    EXPECT_THAT(keysOf(countProgress(parcels(), kRanks, ProgressBy::Category)),
                testing::UnorderedElementsAre("residential", "agricultural", "organisation", "other"));
}

TEST(Progress, AddsUpWhatBelongsIntoACell)
{
    const ProgressTable table = countProgress(parcels(), kRanks, ProgressBy::Project);
    EXPECT_EQ(at(table, table.rows[0], {All}), (ProgressFigures{.parcels = 2,
                                                                .households = 1,
                                                                .organisations = 1,
                                                                .areaM2 = 50.5,
                                                                .approvedDong = 1400,
                                                                .paidDong = 300,
                                                                .owedDong = 1100}));
    EXPECT_EQ(at(table, table.rows[1], {All}).approvedDong, 0);
}

TEST(Progress, CountsAHolderOfSeveralParcelsOnce)
{
    const ProgressTable table = countProgress(parcels(), kRanks, ProgressBy::Project);
    EXPECT_EQ(at(table, table.rows[0], {All}).households + at(table, table.rows[1], {All}).households, 2);
    EXPECT_EQ(at(table, table.total, {All}).households, 1);
    EXPECT_EQ(table.withoutHolder, 1);
    EXPECT_EQ(table.illustrative, 1);
}

struct Counted
{
    ProgressColumn column;
    std::int64_t parcels;
};

TEST(Progress, TellsStatesFromStepsThatTookPlace)
{
    const ProgressTable table = countProgress(parcels(), kRanks, ProgressBy::Unit);
    const Counted counted[] = {{{All}, 4},        {{AtState, 0}, 1}, {{AtState, 1}, 1}, {{AtState, 2}, 1},
                               {{AtState, 3}, 1}, {{Past, 1}, 2},    {{Past, 2}, 2},    {{Past, 3}, 1},
                               {{Unpaid}, 1},     {{Obstacle}, 1},   {{Overdue}, 1}};
    EXPECT_EQ(table.columns.size(), std::size(counted));
    for (const Counted &each : counted)
        EXPECT_EQ(at(table, table.total, each.column).parcels, each.parcels)
            << static_cast<int>(each.column.kind) << ' ' << each.column.rank;
}

TEST(Progress, OfNothingIsATableWithoutRows)
{
    const ProgressTable table = countProgress({}, kRanks, ProgressBy::Project);
    EXPECT_TRUE(table.rows.empty());
    EXPECT_EQ(at(table, table.total, {All}), ProgressFigures{});
}

TEST(Progress, NeverOwesLessThanNothing)
{
    const std::vector<ProgressParcel> paidTooMuch{{.approvedDong = 5, .paidDong = 9}, {.approvedDong = 7}};
    const ProgressTable table = countProgress(paidTooMuch, kRanks, ProgressBy::Unit);
    EXPECT_EQ(at(table, table.total, {All}).owedDong, 7);
}

} // namespace
