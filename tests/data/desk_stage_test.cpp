// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// The index, its rows and the workspace say the same stage of a parcel, in the order of its project.

#include "data/store/clearance.h"
#include "data/store/parcel_query.h"
#include "data/store/parcels.h"
#include "tests/data/desk_fixture.h"

namespace {

using data::Id;
using data::ParcelField;
using testing::ElementsAre;
using testing::IsEmpty;

class DeskStage : public DeskFixture
{
protected:
    void SetUp() override
    {
        run("INSERT INTO project (id, code, name, kind, unit_note, status, investor, note, quality, source) VALUES"
            " (1, 'PR-01', 'Đường sắt', 'railway', '', 'planned', '', '', 'illustrative', 'x')");
        addParcel(1, "1", "1");
        run("UPDATE parcel SET project_id = 1");
        for (const char *step : {"notice", "recovered", "approved"})
            run(std::format("INSERT INTO parcel_event (parcel_id, stage, actual_on, illustrative, source)"
                            " VALUES (1, '{}', '2026-03-01', 0, 'x')",
                            step));
    }
    std::vector<Id> at(const std::string &stage)
    {
        index.update(workspace);
        const data::ParcelPages pages(workspace, index, {.anyOf = {{ParcelField::Stage, {stage}}}}, {});
        std::vector<Id> ids;
        for (std::size_t i = 0; i < pages.size(); ++i)
            ids.push_back(pages.at(i));
        return ids;
    }
    std::string shown() { return data::ParcelPages(workspace, index, {}, {}).rows(workspace, 0, 1).at(0).stage; }
};

TEST_F(DeskStage, FollowsTheUsualOrder)
{
    EXPECT_THAT(at("recovered"), ElementsAre(1));
    EXPECT_EQ(shown(), "recovered");
    EXPECT_EQ(data::parcel(workspace, 1)->stage, "recovered");
}

TEST_F(DeskStage, FollowsTheOrderOfItsProject)
{
    EXPECT_THAT(at("recovered"), ElementsAre(1));
    run("INSERT INTO project_step (project_id, step, rank, source) VALUES (1, 'recovered', 65, 'x')");
    EXPECT_THAT(at("recovered"), IsEmpty());
    EXPECT_THAT(at("approved"), ElementsAre(1));
    EXPECT_EQ(shown(), "approved");
    EXPECT_EQ(data::parcel(workspace, 1)->stage, "approved");
}

TEST_F(DeskStage, IsNoneBeforeTheFirstStep)
{
    run("DELETE FROM parcel_event");
    EXPECT_THAT(at("none"), ElementsAre(1));
    EXPECT_EQ(shown(), "none");
}

} // namespace
