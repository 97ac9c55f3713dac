// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/clearance_clock.h"

#include "data/store/error.h"
#include "data/store/parcel_query.h"
#include "tests/data/desk_fixture.h"

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr data::Date kToday = 2026y / 11 / 23;
constexpr data::Date kMilestone = 2027y / 3 / 31;

class ProjectsClock : public DeskFixture
{
protected:
    void SetUp() override
    {
        run("INSERT INTO project (id, code, name, kind, status, quality, source) VALUES"
            " (1, 'PR-01', 'x', 'railway', 'planned', 'surveyed', 'x'),"
            " (2, 'PR-02', 'y', 'road', 'planned', 'surveyed', 'x')");
        for (const data::Id id : {1, 2, 3, 4})
            addParcel(id, "1", std::to_string(id));
        run("UPDATE parcel SET project_id = 1; UPDATE parcel SET land_use = 'LUC' WHERE id = 2;"
            "UPDATE parcel SET land_use = '' WHERE id = 3; UPDATE parcel SET project_id = 2 WHERE id = 4");
    }
    void addStep(data::Id parcel, const char *step, const char *day, const char *method = "NULL")
    {
        run(std::format("INSERT INTO parcel_event (parcel_id, stage, actual_on, illustrative, source, method)"
                        " VALUES ({}, '{}', '{}', 0, 'x', {})",
                        parcel, step, day, method));
    }
    data::ProjectClock clock(data::Date by = kMilestone)
    {
        return data::ClearanceClock(workspace).ofProject("PR-01", "handed_over", by, kToday);
    }
    std::vector<data::Id> late(data::Date by = kMilestone)
    {
        std::vector<data::Id> ids;
        for (const data::LateParcel &each : clock(by).late)
            ids.push_back(each.parcel);
        return ids;
    }
};

TEST_F(ProjectsClock, ListsParcelsWhoseNoticeCannotRunOutInTime)
{
    // From 23/11/2026: 180 days end on 22/05/2027, 90 days on 21/02/2027.
    EXPECT_THAT(late(), ElementsAre(1, 3));
    EXPECT_EQ(clock().landUnknown, 1);
    EXPECT_EQ(clock().parcels, 3);
    EXPECT_EQ(clock().late[0].earliest, 2027y / 5 / 22);
    EXPECT_EQ(clock().late[0].daysLate, 52);
    EXPECT_THAT(late(2027y / 2 / 20), ElementsAre(1, 3, 2));
    EXPECT_THAT(late(2027y / 5 / 22), IsEmpty());
}

TEST_F(ProjectsClock, CountsWhatWasHandedOver)
{
    addStep(1, "notice", "2026-01-01");
    addStep(1, "handed_over", "2026-11-01");
    EXPECT_THAT(late(), ElementsAre(3));
    EXPECT_EQ(clock().done, 1);
    EXPECT_THAT(late(2026y / 10 / 31), testing::Contains(1)) << "handed over, but later than that";
}

TEST_F(ProjectsClock, ListsPaymentsThatAreLateOrWere)
{
    for (const data::Id id : {1, 2, 3})
        addStep(id, "approved", "2026-09-01"); // due on 01/10/2026
    addStep(2, "paid", "2026-10-11", "'deposit'");
    addStep(3, "paid", "2026-09-11", "'part'");
    const auto payments = clock().payments;
    ASSERT_EQ(payments.size(), 3U);
    EXPECT_EQ(payments[0].daysLate, 53);
    EXPECT_EQ(payments[1].daysLate, 53) << "a part does not end it";
    EXPECT_FALSE(payments[1].paid);
    EXPECT_EQ(payments[2].parcel, 2);
    EXPECT_EQ(payments[2].due, 2026y / 10 / 1);
    EXPECT_EQ(payments[2].daysLate, 10);
    EXPECT_TRUE(payments[2].paid);
}

TEST_F(ProjectsClock, GoesByTheOrderOfTheProject)
{
    for (const char *step : {"notice", "inventory", "posted"})
        addStep(1, step, "2026-01-01");
    data::ClearanceClock usual(workspace);
    EXPECT_EQ(usual.of(1, kToday).next->code, "approved");
    run("INSERT INTO project_step (project_id, step, rank, source) VALUES (1, 'recovered', 65, 'x')");
    data::ClearanceClock moved(workspace);
    EXPECT_EQ(moved.of(1, kToday).next->code, "recovered");
    EXPECT_EQ(moved.of(4, kToday).next->code, "notice");
}

TEST_F(ProjectsClock, HoldsParcelsOfAllProjectsToTheNextMilestoneOfEach)
{
    run("INSERT INTO milestone (code, project_id, title, wording, last_day, done_on, source) VALUES"
        " ('M-1', 1, 'x', '', '2026-11-22', NULL, 'x')," // over
        " ('M-2', 1, 'x', '', '2027-03-31', NULL, 'x'), ('M-3', 1, 'x', '', '2027-05-22', NULL, 'x'),"
        " ('M-4', 2, 'x', '', '2026-12-01', '2026-11-01', 'x')"); // done: nothing holds the second any more
    const auto listed = [&](data::Date day) { return data::ClearanceClock(workspace).lateOn(day).tooLate; };
    EXPECT_THAT(listed(kToday), ElementsAre(1, 3));
    EXPECT_THAT(listed(2027y / 4 / 1), ElementsAre(1, 2, 3)) << "the next one is that of May";
    EXPECT_THAT(listed(2026y / 10 / 31), ElementsAre(1, 2, 3, 4)) << "what was done in November was still ahead";
    addStep(4, "approved", "2026-09-01");
    EXPECT_THAT(data::ClearanceClock(workspace).lateOn(2026y / 10 / 1).payments, IsEmpty());
    EXPECT_THAT(data::ClearanceClock(workspace).lateOn(2026y / 10 / 2).payments, ElementsAre(4));
}

TEST_F(ProjectsClock, AnswersAFilterThroughChanges)
{
    const auto found = [&](const data::ParcelFilter &filter) {
        index.update(workspace);
        std::vector<data::Id> ids;
        const data::ParcelPages pages(workspace, index, filter, {});
        for (std::size_t i = 0; i < pages.size(); ++i)
            ids.push_back(pages.at(i));
        return ids;
    };
    addStep(2, "approved", "2026-09-01");
    EXPECT_THAT(found({.paidLateOn = kToday}), ElementsAre(2));
    EXPECT_THAT(found({.tooLateOn = kToday}), IsEmpty()) << "no milestone";
    addStep(1, "approved", "2026-09-01");
    EXPECT_THAT(found({.paidLateOn = kToday}), ElementsAre(1, 2));
    EXPECT_THAT(found({.paidLateOn = 2026y / 10 / 1}), IsEmpty()) << "of another day";
    EXPECT_THAT(found({.paidLateOn = kToday}), ElementsAre(1, 2));
    addStep(2, "paid", "2026-09-02", "'full'");
    EXPECT_THAT(found({.paidLateOn = kToday}), ElementsAre(1));
    run("INSERT INTO milestone (code, project_id, title, wording, last_day, source)"
        " VALUES ('M-1', 1, 'x', '', '2027-03-31', 'x')");
    EXPECT_THAT(found({.tooLateOn = kToday}), ElementsAre(1, 3));
    run("UPDATE parcel SET land_use = 'LUC' WHERE id = 3");
    EXPECT_THAT(found({.tooLateOn = kToday}), ElementsAre(1));
    run("UPDATE milestone SET last_day = '2026-12-31'");
    EXPECT_THAT(found({.tooLateOn = kToday}), ElementsAre(1, 2, 3));
}

TEST_F(ProjectsClock, KnowsNoOtherProjectOrParcel)
{
    EXPECT_THROW((void)data::ClearanceClock(workspace).ofProject("PR-99", "handed_over", kMilestone, kToday),
                 data::Error);
    EXPECT_THROW((void)data::ClearanceClock(workspace).of(99, kToday), data::Error);
}

} // namespace
