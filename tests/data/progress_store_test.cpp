// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Every figure of a report of progress is held against the parcels it opens.

#include "data/store/progress.h"

#include "data/store/parcel_query.h"
#include "data/store/parcels.h"
#include "data/store/projects.h"
#include "data/store/sample.h"
#include "tests/data/known_parcels.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace std::chrono_literals;
using data::Id;
using data::ProgressBy;
using data::ProgressColumn;
using data::ProgressMeasure;
using data::ProgressTable;
using data::Workspace;
using enum data::ProgressColumn::Kind;

constexpr data::Date kToday = 2026y / 11 / 23;
constexpr ProgressBy kAllBy[] = {ProgressBy::Project, ProgressBy::Unit, ProgressBy::Category};

std::vector<std::string> statesOf(const Workspace &workspace)
{
    std::vector<std::string> codes;
    for (const data::Stage &stage : data::stages(workspace))
        codes.push_back(stage.code);
    return codes;
}

ProgressTable tableOf(const Workspace &workspace, ProgressBy by, std::optional<Id> project = {})
{
    return countProgress(progressParcels(workspace, project, kToday), progressRanks(workspace), by);
}

/// What the rows of a list add up to.
struct Listed
{
    std::int64_t parcels = 0;
    double areaM2 = 0.0;
    std::int64_t approved = 0;
    std::int64_t paid = 0;
    std::int64_t owed = 0;
};

Listed listed(const Workspace &workspace, const data::ParcelSearch &index, const data::ParcelFilter &filter)
{
    const data::ParcelPages pages(workspace, index, filter, {});
    Listed sum;
    for (const data::ParcelRow &row : pages.rows(workspace, 0, pages.size())) {
        ++sum.parcels;
        sum.areaM2 += row.declaredAreaM2 ? *row.declaredAreaM2 : row.measuredAreaM2.value_or(0.0);
        const auto approved = row.approvedDong.value_or(0);
        const auto paid = row.paidDong.value_or(0);
        sum.approved += approved;
        sum.paid += paid;
        sum.owed += std::max<std::int64_t>(0, approved - paid);
    }
    return sum;
}

/// Each cell of a table against its list.
void expectOpenable(const Workspace &workspace, const data::ParcelSearch &index, ProgressBy by,
                    std::optional<Id> project = {})
{
    const auto states = statesOf(workspace);
    const ProgressTable table = tableOf(workspace, by, project);
    const auto expectRow = [&](const data::ProgressRow &row, std::optional<std::string> key) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const data::ProgressFigures &cell = row.cells[i];
            const auto list = [&](ProgressMeasure measure) {
                return listed(workspace, index,
                              data::filterOf({by, key, table.columns[i], measure}, project, states, kToday));
            };
            const Listed all = list(ProgressMeasure::Parcels);
            const std::string which = std::string(nameOf(by)) + ' ' + row.key + ' ' + std::to_string(i);
            EXPECT_EQ(all.parcels, cell.parcels) << which;
            EXPECT_NEAR(all.areaM2, cell.areaM2, 1e-3) << which;
            EXPECT_EQ(list(ProgressMeasure::Approved).approved, cell.approvedDong) << which;
            EXPECT_EQ(list(ProgressMeasure::Paid).paid, cell.paidDong) << which;
            EXPECT_EQ(list(ProgressMeasure::Owed).owed, cell.owedDong) << which;
        }
    };
    for (const data::ProgressRow &row : table.rows)
        expectRow(row, row.key);
    expectRow(table.total, std::nullopt);
}

TEST(ProgressStore, OpensTheParcelsBehindEveryFigure)
{
    const auto desk = makeKnownDesk(120);
    for (const ProgressBy by : kAllBy)
        expectOpenable(desk->workspace, desk->index, by);
    expectOpenable(desk->workspace, desk->index, ProgressBy::Unit, 2);
}

TEST(ProgressStore, CountsTheBundledWorkspaceAsDeclared)
{
    const TempFolder folder;
    const auto workspace = Workspace::create(folder / "w.sqlite", {.name = "w"}, {"Lan", "tạo"}, data::fillHamRong);
    const ProgressTable table = tableOf(workspace, ProgressBy::Category); // fn15
    const auto all = [&](const char *key) {
        const auto row = std::ranges::find(table.rows, key, &data::ProgressRow::key);
        return row->cells[table.column({All})];
    };
    EXPECT_EQ(all("residential").households, 244);
    EXPECT_NEAR(all("residential").areaM2, 6'816.36, 0.01);
    EXPECT_EQ(all("agricultural").households, 665);
    EXPECT_NEAR(all("agricultural").areaM2, 201'260.3, 0.01);
    EXPECT_EQ(all("organisation").organisations, 11);
    EXPECT_EQ(table.total.cells[table.column({All})].parcels, 921);
    EXPECT_EQ(table.illustrative, 921);
    std::int64_t byState = 0;
    for (int rank = 0; rank <= 7; ++rank)
        byState += table.total.cells[table.column({AtState, rank})].parcels;
    EXPECT_EQ(byState, 921);
}

TEST(ProgressStore, FollowsAPaymentAndAHandOver)
{
    const auto desk = makeKnownDesk(60);
    const auto unpaid = [&] {
        const ProgressTable table = tableOf(desk->workspace, ProgressBy::Unit);
        return table.total.cells[table.column({Unpaid})].parcels;
    };
    desk->run("DELETE FROM parcel_event");
    desk->run("INSERT INTO parcel_event (parcel_id, stage, actual_on, amount_dong, illustrative, source)"
              " SELECT id, 'approved', '2026-01-01', 100, 0, 'x' FROM parcel WHERE id <= 9");
    EXPECT_EQ(unpaid(), 9);
    desk->run("INSERT INTO parcel_event (parcel_id, stage, actual_on, amount_dong, illustrative, source)"
              " SELECT id, 'paid', '2026-02-01', 40, 0, 'x' FROM parcel WHERE id <= 4");
    EXPECT_EQ(unpaid(), 5);
    const ProgressTable table = tableOf(desk->workspace, ProgressBy::Unit);
    const auto &all = table.total.cells[table.column({All})];
    EXPECT_EQ(all.approvedDong, 900);
    EXPECT_EQ(all.paidDong, 160);
    EXPECT_EQ(all.owedDong, 740);
    desk->index.update(desk->workspace);
    expectOpenable(desk->workspace, desk->index, ProgressBy::Unit);
}

} // namespace
