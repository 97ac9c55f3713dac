// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/clearance.h"

#include "data/store/error.h"
#include "data/store/findings.h"
#include "data/store/history.h"
#include "data/store/parcels.h"
#include "data/store/projects.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <map>

namespace {

using namespace std::chrono_literals;
using data::Failure;
using data::Id;
using data::NewEvent;
using data::Workspace;
using testing::Each;
using testing::Field;

const data::Author kAuthor{.who = "Lan", .why = "thử"};
constexpr data::Date kToday = 2026y / 11 / 24;

template <typename Action> Failure failureOf(Action action)
{
    try {
        action();
    } catch (const data::Error &error) {
        return error.kind();
    }
    ADD_FAILURE() << "nothing was thrown";
    return Failure::Other;
}

class ClearanceStore : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "Phường"}, kAuthor, data::fillHamRong);

    std::string one(const std::string &sql) { return workspace.database().execAndGet(sql).getString(); }
    /// @p count parcels of fields under the railway, on which nothing was done.
    std::vector<Id> railwayParcels(int count)
    {
        workspace.change(kAuthor, [&](SQLite::Database &database) {
            SQLite::Statement insert(database,
                                     "INSERT INTO parcel (project_id, unit_id, map_sheet, number, land_use, category,"
                                     " quality, illustrative, source) VALUES ((SELECT id FROM project WHERE code ="
                                     " 'PR-01'), NULL, '900', ?, 'LUC', 'agricultural', 'illustrative', 1, 'thử')");
            for (int i = 0; i < count; ++i) {
                insert.reset();
                insert.bind(1, i);
                insert.exec();
            }
        });
        std::vector<Id> ids;
        SQLite::Statement query(workspace.database(), "SELECT id FROM parcel WHERE map_sheet = '900' ORDER BY id");
        while (query.executeStep())
            ids.push_back(query.getColumn(0).getInt64());
        return ids;
    }
    Id record(Id parcel, const char *step, data::Date on, const std::string &reason = {})
    {
        return data::recordEvent(workspace, parcel, event(step, on, reason), kToday, kAuthor);
    }
    static NewEvent event(const char *step, data::Date on, const std::string &reason = {})
    {
        return {.step = step, .on = on, .documentNumber = "12/VB", .overrideReason = reason, .source = "hồ sơ"};
    }
    void expectSound() { EXPECT_THAT(data::verify(workspace), Each(Field(&data::VerifyResult::ok, true))); }
};

TEST_F(ClearanceStore, GivesTheRailwayAnOrderOfItsOwn)
{
    const auto moved = data::projectSteps(workspace);
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].step, "recovered");
    EXPECT_EQ(moved[0].source, "Nghị quyết 254/2025/QH15 Điều 3(3)a");
    const auto order = data::projectOrder(workspace, moved[0].project);
    EXPECT_EQ(order.place(*order.find("recovered")), 65);
    EXPECT_EQ(one("SELECT code FROM project WHERE id = " + std::to_string(moved[0].project)), "PR-01");
    const auto usual = data::projectOrder(workspace, {});
    EXPECT_EQ(usual.place(*usual.find("recovered")), 130);
}

TEST_F(ClearanceStore, AgreesWithTheRulesOnTheStateOfEveryParcel)
{
    const Id railway = railwayParcels(1).front();
    record(railway, "notice", 2026y / 6 / 1);
    record(railway, "inventory", 2026y / 6 / 10);
    record(railway, "posted", 2026y / 7 / 1);
    record(railway, "recovered", 2026y / 9 / 1);
    record(railway, "approved", 2026y / 9 / 10);
    record(railway, "complaint", 2026y / 9 / 12);
    std::map<Id, std::vector<data::ParcelEvent>> events;
    for (auto &each : data::parcelEvents(workspace))
        events[each.parcel].push_back(std::move(each));
    for (const auto &parcel : data::parcels(workspace)) {
        const auto state =
            data::clearanceState(data::projectOrder(workspace, parcel.project), events[parcel.id], {}, kToday);
        EXPECT_EQ(parcel.stage, state.stage) << parcel.id;
        EXPECT_EQ(parcel.stageRank, state.rank) << parcel.id;
    }
    EXPECT_EQ(data::parcel(workspace, railway)->stage, "approved");
    EXPECT_EQ(data::parcel(workspace, railway)->stageRank, 4);
    for (const auto &finding : data::findings(workspace, kToday))
        EXPECT_NE(finding.kind, data::Finding::Kind::StepsOutOfOrder) << finding.key;
}

TEST_F(ClearanceStore, RefusesAnEventWithItsReason)
{
    const Id parcel = railwayParcels(1).front();
    EXPECT_EQ(failureOf([&] { record(parcel, "inventory", 2026y / 6 / 1); }), Failure::EventRefused);
    EXPECT_EQ(failureOf([&] { record(99999, "notice", 2026y / 6 / 1); }), Failure::UnknownParcel);
    record(parcel, "notice", 2026y / 9 / 1);
    const auto plan = data::planEvents(workspace, std::array{parcel}, event("recovered", 2026y / 11 / 20), kToday);
    ASSERT_EQ(plan.size(), 1U);
    EXPECT_FALSE(plan[0].accepted);
    const data::Refusal &last = plan[0].refusals.back();
    EXPECT_EQ(last.kind, data::Refusal::Kind::PeriodNotOver);
    EXPECT_EQ(last.date, 2026y / 11 / 30);
    EXPECT_EQ(data::parcelEvents(workspace, parcel).size(), 1U);
}

TEST_F(ClearanceStore, KeepsTheReasonOfAnOverrideAndOnlyThen)
{
    const Id parcel = railwayParcels(1).front();
    record(parcel, "notice", 2026y / 9 / 1, "không cần");
    record(parcel, "posted", 2026y / 10 / 1, "kiểm đếm chung với dự án trước");
    auto paid = event("paid", 2026y / 10 / 2, "chủ đầu tư ứng trước");
    paid.method = "part";
    paid.amountDong = 12'000'000;
    data::recordEvent(workspace, parcel, paid, kToday, kAuthor);
    const auto events = data::parcelEvents(workspace, parcel);
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].overrideReason, "");
    EXPECT_EQ(events[1].overrideReason, "kiểm đếm chung với dự án trước");
    EXPECT_EQ(events[2].method, "part");
    EXPECT_EQ(events[2].amountDong, 12'000'000);
    EXPECT_FALSE(events[2].illustrative);
    expectSound();
}

TEST_F(ClearanceStore, TurnsWhatWasPlannedIntoWhatTookPlace)
{
    const Id parcel = std::stoll(one("SELECT parcel_id FROM parcel_event JOIN parcel_stage USING (parcel_id)"
                                     " WHERE parcel_event.stage = 'inventory' AND actual_on IS NULL LIMIT 1"));
    const auto before = data::parcelEvents(workspace, parcel).size();
    record(parcel, "inventory", kToday);
    const auto events = data::parcelEvents(workspace, parcel);
    EXPECT_EQ(events.size(), before);
    EXPECT_EQ(events.back().actualOn, kToday);
    EXPECT_TRUE(events.back().plannedOn.has_value());
    workspace.undo("Lan");
    EXPECT_FALSE(data::parcelEvents(workspace, parcel).back().actualOn.has_value());
    expectSound();
}

TEST_F(ClearanceStore, RecordsForManyParcelsAsOneChange)
{
    std::vector<Id> parcels = railwayParcels(50);
    const Id done = parcels[7];
    record(done, "notice", 2026y / 6 / 1);
    parcels.push_back(parcels[3]); // named twice
    const auto entries = data::history(workspace).size();
    const auto recorded = data::recordEvents(workspace, parcels, event("notice", 2026y / 9 / 1), kToday, kAuthor);
    ASSERT_EQ(recorded.plan.size(), 50U);
    EXPECT_EQ(std::ranges::count(recorded.plan, true, &data::EventPlan::accepted), 49);
    EXPECT_FALSE(std::ranges::find(recorded.plan, done, &data::EventPlan::parcel)->accepted);
    EXPECT_EQ(data::history(workspace).size(), entries + 1);
    EXPECT_EQ(one("SELECT count(*) FROM parcel_event WHERE actual_on = '2026-09-01' AND source = 'hồ sơ'"), "49");
    workspace.undo("Lan");
    EXPECT_EQ(one("SELECT count(*) FROM parcel_event WHERE actual_on = '2026-09-01' AND source = 'hồ sơ'"), "0");
    EXPECT_FALSE(
        data::recordEvents(workspace, std::array{done}, event("notice", 2026y / 9 / 1), kToday, kAuthor).change);
    expectSound();
}

TEST_F(ClearanceStore, OpensAndClosesObstacles)
{
    const Id parcel = railwayParcels(1).front();
    const data::Obstacle dispute{.parcel = parcel,
                                 .kind = "dispute",
                                 .text = "Tranh chấp ranh giới",
                                 .openedOn = 2026y / 10 / 1,
                                 .responsible = "Ông A",
                                 .dueOn = 2026y / 12 / 1,
                                 .source = "biên bản"};
    const Id id = data::openObstacle(workspace, dispute, kAuthor);
    EXPECT_EQ(failureOf([&] { data::closeObstacle(workspace, id, 2026y / 9 / 30, "", kToday, kAuthor); }),
              Failure::BadContent);
    EXPECT_EQ(failureOf([&] { data::closeObstacle(workspace, id, 2026y / 11 / 25, "", kToday, kAuthor); }),
              Failure::BadContent);
    data::closeObstacle(workspace, id, 2026y / 11 / 2, "hoà giải thành", kToday, kAuthor);
    EXPECT_EQ(failureOf([&] { data::closeObstacle(workspace, id, 2026y / 11 / 2, "", kToday, kAuthor); }),
              Failure::UnknownObstacle);
    const auto all = data::obstacles(workspace);
    const auto found = std::ranges::find(all, id, &data::Obstacle::id);
    ASSERT_NE(found, all.end());
    EXPECT_EQ(found->closedOn, 2026y / 11 / 2);
    EXPECT_EQ(found->resolution, "hoà giải thành");
    EXPECT_EQ(found->dueOn, 2026y / 12 / 1);
    expectSound();
}

TEST_F(ClearanceStore, RefusesObstaclesThatSayNothing)
{
    const Id parcel = railwayParcels(1).front();
    for (const auto &wrong : {data::Obstacle{.parcel = parcel, .kind = "dispute", .text = " "},
                              data::Obstacle{.parcel = parcel, .kind = "bad luck", .text = "x"},
                              data::Obstacle{.kind = "dispute", .text = "x"},
                              data::Obstacle{.parcel = 99999, .kind = "dispute", .text = "x"}})
        EXPECT_EQ(failureOf([&] { data::openObstacle(workspace, wrong, kAuthor); }), Failure::BadContent) << wrong.text;
}

} // namespace
