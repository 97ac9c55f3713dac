// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// Every answer of the index is held against one made from all parcels by hand.

#include "data/store/parcel_query.h"

#include "data/store/error.h"
#include "data/store/places.h"
#include "data/store/wards.h"
#include "tests/data/known_parcels.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <format>

namespace {

using data::Id;
using data::ParcelColumn;
using data::ParcelField;
using data::ParcelFilter;
using std::chrono::year;

/// All tests look at one workspace.
class ParcelQuery : public testing::Test
{
protected:
    static constexpr int kCount = 300;

    static void SetUpTestSuite() { s_desk = makeKnownDesk(kCount); }
    static void TearDownTestSuite() { s_desk.reset(); }

    [[nodiscard]] std::vector<Id> found(const ParcelFilter &filter, data::ParcelOrder order = {}) const
    {
        const data::ParcelPages pages(workspace, index, filter, order);
        std::vector<Id> ids;
        ids.reserve(pages.size());
        for (std::size_t i = 0; i < pages.size(); ++i)
            ids.push_back(pages.at(i));
        return ids;
    }
    template <typename Keep> [[nodiscard]] std::vector<Id> known(Keep keep) const
    {
        std::vector<Id> ids;
        for (const KnownParcel &one : m_known)
            if (keep(one))
                ids.push_back(one.parcel.id);
        return ids;
    }
    /// @p filter leaves those that @p keep answers true for: neither none nor all.
    template <typename Keep> void expect(const ParcelFilter &filter, Keep keep)
    {
        const auto wanted = known(keep);
        EXPECT_GT(wanted.size(), 0U) << data::toJson(filter);
        EXPECT_LT(wanted.size(), static_cast<std::size_t>(kCount)) << data::toJson(filter);
        EXPECT_EQ(found(filter), wanted) << data::toJson(filter);
        EXPECT_EQ(data::countParcels(workspace, index, filter).all, static_cast<std::int64_t>(wanted.size()));
    }

    inline static std::unique_ptr<KnownDesk> s_desk;
    data::Workspace &workspace = s_desk->workspace;
    data::ParcelSearch &index = s_desk->index;
    const std::vector<KnownParcel> &m_known = s_desk->known;
};

gis::MultiPolygon square(double x, double y, double side)
{
    return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}, {}}};
}

TEST_F(ParcelQuery, WithoutAFilterLeavesAll) { EXPECT_EQ(found({}).size(), static_cast<std::size_t>(kCount)); }

TEST_F(ParcelQuery, FiltersByWhatIsCounted)
{
    expect({.anyOf = {{ParcelField::Project, {"1"}}}}, [](const KnownParcel &one) { return one.parcel.project == 1; });
    expect({.anyOf = {{ParcelField::Project, {"", "2"}}}},
           [](const KnownParcel &one) { return one.parcel.project != 1; });
    expect({.anyOf = {{ParcelField::Unit, {"3"}}}}, [](const KnownParcel &one) { return one.parcel.unit == 3; });
    expect({.anyOf = {{ParcelField::Stage, {"none", "paid"}}}},
           [](const KnownParcel &one) { return one.parcel.stage == "none" || one.parcel.stage == "paid"; });
    expect({.anyOf = {{ParcelField::LandUse, {"CLN", "LUC"}}}},
           [](const KnownParcel &one) { return one.parcel.landUse != "ODT"; });
    expect({.anyOf = {{ParcelField::Category, {"residential"}}}},
           [](const KnownParcel &one) { return one.parcel.category == "residential"; });
    expect({.anyOf = {{ParcelField::Quality, {"surveyed"}}}},
           [](const KnownParcel &one) { return one.parcel.quality == data::Quality::Surveyed; });
    expect({.anyOf = {{ParcelField::Obstacle, {"open"}}}}, [](const KnownParcel &one) { return one.obstacle; });
}

TEST_F(ParcelQuery, FiltersByFigures)
{
    expect({.areaM2 = {.from = 80, .to = 100}},
           [](const KnownParcel &one) { return one.area() >= 80 && one.area() <= 100; });
    expect({.areaM2 = {.from = {}, .to = 99}}, [](const KnownParcel &one) { return one.area() && *one.area() <= 99; });
    expect({.approvedDong = {.from = 2e6, .to = {}}}, [](const KnownParcel &one) { return one.approved >= 2e6; });
    expect({.paidDong = {.from = {}, .to = 1e6}}, [](const KnownParcel &one) { return one.paid && *one.paid <= 1e6; });
}

TEST_F(ParcelQuery, CallsAStepOverdueFromTheDayAfter)
{
    for (const int day : {1, 2}) {
        const data::Date on = year(2026) / 4 / day;
        expect({.overdueOn = on}, [on](const KnownParcel &one) { return one.due && *one.due < on; });
    }
    EXPECT_NE(found({.overdueOn = year(2026) / 4 / 1}), found({.overdueOn = year(2026) / 4 / 2}));
}

TEST_F(ParcelQuery, FiltersByPlace)
{
    const auto at = [](const KnownParcel &one) { return gis::boundsOf(one.parcel.geometry); };
    const gis::Box box{580045, 2190045, 580095, 2190095};
    expect({.box = box}, [&](const KnownParcel &one) { return at(one).intersects(box); });
    expect({.drawn = square(580045, 2190045, 50)}, [&](const KnownParcel &one) { return at(one).intersects(box); });
    expect({.drawn = square(580045, 2190045, 50), .wholly = true}, [&](const KnownParcel &one) {
        return !gis::isEmpty(one.parcel.geometry) && at(one).minX >= box.minX && at(one).minY >= box.minY &&
               at(one).maxX <= box.maxX && at(one).maxY <= box.maxY;
    });
    // The neighbours of a border share it, but no area.
    expect({.drawn = square(580050, 2190050, 40)}, [&](const KnownParcel &one) {
        return !gis::isEmpty(one.parcel.geometry) &&
               gis::Box{580050, 2190050, 580090, 2190090}.contains(at(one).center());
    });
}

TEST_F(ParcelQuery, FiltersByWardThroughItsChanges)
{
    for (const auto &unit : data::adminUnits(workspace)) {
        std::vector<Id> ids;
        std::ranges::transform(data::parcelsUnder(workspace, unit.code).parcels, std::back_inserter(ids),
                               &data::Parcel::id);
        EXPECT_EQ(found({.ward = unit.id}), ids) << unit.name;
        EXPECT_GT(ids.size(), 0U);
    }
    EXPECT_THROW((void)found({.ward = 99}), data::Error);
}

TEST_F(ParcelQuery, HoldsAllThatIsSaidTogether)
{
    expect({.text = "nguyen an",
            .anyOf = {{ParcelField::Category, {"residential"}}, {ParcelField::LandUse, {"ODT", "LUC"}}},
            .areaM2 = {.from = 60, .to = {}},
            .box = gis::Box{580000, 2190000, 580150, 2190200}},
           [](const KnownParcel &one) {
               return one.holder.starts_with("Nguyễn") && !one.holder.ends_with("Bình") &&
                      !one.holder.ends_with("Đào") && one.parcel.category == "residential" &&
                      one.parcel.landUse != "ONT+CLN" && one.area() >= 60 &&
                      gis::boundsOf(one.parcel.geometry).minX <= 580150;
           });
    EXPECT_THAT(found({.text = "nobody"}), testing::IsEmpty());
    EXPECT_THAT(found({.anyOf = {{ParcelField::Stage, {"never"}}}}), testing::IsEmpty());
}

TEST_F(ParcelQuery, CountsWhatTheFilterLeaves)
{
    const ParcelFilter filter{.areaM2 = {.from = 90, .to = {}}};
    std::map<std::string, std::int64_t> stages;
    std::map<std::string, std::int64_t> units;
    std::map<std::string, std::int64_t> obstacles;
    for (const KnownParcel &one : m_known)
        if (one.area() >= 90) {
            ++stages[one.parcel.stage];
            ++units[one.parcel.unit ? std::to_string(*one.parcel.unit) : ""];
            ++obstacles[one.obstacle ? "open" : ""];
        }
    auto counts = data::countParcels(workspace, index, filter);
    EXPECT_EQ(counts.by[ParcelField::Stage], stages);
    EXPECT_EQ(counts.by[ParcelField::Unit], units);
    EXPECT_EQ(counts.by[ParcelField::Obstacle], obstacles);
}

/// By the value @p of(Known) gives, those without last; equal ones by age.
template <typename Of> std::vector<Id> sorted(std::vector<KnownParcel> all, bool descending, Of of)
{
    std::ranges::stable_sort(all, [&](const KnownParcel &a, const KnownParcel &b) {
        const auto left = of(a);
        const auto right = of(b);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return descending ? *left > *right : *left < *right;
    });
    std::vector<Id> ids;
    ids.reserve(all.size());
    for (const KnownParcel &one : all)
        ids.push_back(one.parcel.id);
    return ids;
}

TEST_F(ParcelQuery, SortsByAnyColumn)
{
    const auto optional = [](const auto &value) { return std::optional(value); };
    for (const bool descending : {false, true}) {
        const auto by = [&](ParcelColumn column) { return found({}, {column, descending}); };
        const auto expected = [&](auto of) { return sorted(m_known, descending, of); };
        EXPECT_EQ(by(ParcelColumn::Entry), expected([&](const KnownParcel &one) { return optional(one.parcel.id); }));
        EXPECT_EQ(by(ParcelColumn::Area), expected([](const KnownParcel &one) { return one.area(); }));
        EXPECT_EQ(by(ParcelColumn::Due), expected([](const KnownParcel &one) { return one.due; }));
        EXPECT_EQ(by(ParcelColumn::Approved), expected([](const KnownParcel &one) { return one.approved; }));
        EXPECT_EQ(by(ParcelColumn::Paid), expected([](const KnownParcel &one) { return one.paid; }));
        EXPECT_EQ(by(ParcelColumn::Stage),
                  expected([&](const KnownParcel &one) { return optional(one.parcel.stageRank); }));
        EXPECT_EQ(by(ParcelColumn::LandUse),
                  expected([&](const KnownParcel &one) { return optional(one.parcel.landUse); }));
        EXPECT_EQ(by(ParcelColumn::Unit), expected([](const KnownParcel &one) { return one.parcel.unit; }));
        EXPECT_EQ(by(ParcelColumn::Quality),
                  expected([&](const KnownParcel &one) { return optional(std::string(nameOf(one.parcel.quality))); }));
        EXPECT_EQ(by(ParcelColumn::Project), expected([](const KnownParcel &one) { // PR-1 is project 2
                      return one.parcel.project ? std::optional(-*one.parcel.project) : std::nullopt;
                  }));
        EXPECT_EQ(by(ParcelColumn::Obstacle),
                  expected([](const KnownParcel &one) { return one.obstacle ? std::optional(1) : std::nullopt; }));
        EXPECT_EQ(by(ParcelColumn::Place), expected([&](const KnownParcel &one) {
                      return optional(std::pair(std::stoi(one.parcel.mapSheet), std::stoi(one.parcel.number)));
                  }));
    }
}

TEST_F(ParcelQuery, SortsHoldersWithoutTheirAccents)
{
    const auto rows = data::ParcelPages(workspace, index, {}, {ParcelColumn::Holder, false}).rows(workspace, 0, kCount);
    const std::vector<std::string> order{" An",           " Ánh",           " Bình",           "Đặng An",
                                         "Đặng Ánh",      "Đặng Bình",      "Đặng Đào",        " Đào",
                                         "Nguyễn Văn An", "Nguyễn Văn Ánh", "Nguyễn Văn Bình", "Nguyễn Văn Đào",
                                         "Trần Thị An",   "Trần Thị Ánh",   "Trần Thị Bình",   "Trần Thị Đào"};
    std::vector<std::pair<std::ptrdiff_t, Id>> places;
    places.reserve(rows.size());
    for (const auto &row : rows)
        places.emplace_back(std::ranges::find(order, row.holder) - order.begin(), row.id);
    EXPECT_EQ(places.size(), static_cast<std::size_t>(kCount));
    EXPECT_TRUE(std::ranges::is_sorted(places));
}

TEST_F(ParcelQuery, ReadsThePageThatIsAskedFor)
{
    const data::ParcelPages pages(workspace, index, {}, {ParcelColumn::Entry, true});
    const auto rows = pages.rows(workspace, 100, 50);
    ASSERT_EQ(rows.size(), 50U);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const KnownParcel &one = m_known[kCount - 101 - i];
        EXPECT_EQ(rows[i].id, one.parcel.id);
        EXPECT_EQ(rows[i].mapSheet + '/' + rows[i].number, one.parcel.mapSheet + '/' + one.parcel.number);
        EXPECT_EQ(rows[i].holder, one.holder);
        EXPECT_EQ(rows[i].stage, one.parcel.stage);
        EXPECT_EQ(rows[i].due, one.due);
        EXPECT_EQ(rows[i].paidDong, one.paid);
        EXPECT_EQ(rows[i].approvedDong, one.approved);
        EXPECT_EQ(rows[i].obstacle, one.obstacle);
        EXPECT_EQ(rows[i].project, one.parcel.project);
        EXPECT_EQ(rows[i].declaredAreaM2 ? rows[i].declaredAreaM2 : rows[i].measuredAreaM2, one.area());
    }
    EXPECT_EQ(pages.rows(workspace, 290, 50).size(), 10U);
    EXPECT_TRUE(pages.rows(workspace, 900, 50).empty());
    EXPECT_EQ(pages.positionOf(300), 0U);
    EXPECT_EQ(pages.positionOf(301), std::nullopt);
}

TEST_F(ParcelQuery, FollowsTheIndex)
{
    const ParcelFilter obstacle{.anyOf = {{ParcelField::Obstacle, {"open"}}}};
    const auto before = found(obstacle);
    const Id freed = before.front();
    const Id other = known([](const KnownParcel &one) { return !one.obstacle; }).front();
    s_desk->run(std::format("INSERT INTO obstacle (parcel_id, kind, text, source) VALUES ({}, 'other', 'x', 'x');"
                            "DELETE FROM obstacle WHERE parcel_id = {};"
                            "UPDATE parcel SET declared_area_m2 = 12345 WHERE id = 107;"
                            "INSERT INTO parcel_event (parcel_id, stage, actual_on, illustrative, source)"
                            " VALUES (108, 'handed_over', '2026-02-02', 0, 'x')",
                            other, freed));
    EXPECT_EQ(index.update(workspace), 4);
    EXPECT_TRUE(std::ranges::contains(found(obstacle), other));
    EXPECT_FALSE(std::ranges::contains(found(obstacle), freed));
    EXPECT_THAT(found({.areaM2 = {.from = 12345, .to = {}}}), testing::ElementsAre(107));
    EXPECT_THAT(found({.anyOf = {{ParcelField::Stage, {"handed_over"}}}}), testing::ElementsAre(108));
    EXPECT_EQ(data::ParcelPages(workspace, index, {}, {}).at(107), 108); // still in order of entry
    workspace.undo("Lan");
    EXPECT_EQ(index.update(workspace), 4);
    EXPECT_EQ(found(obstacle), before);
}

} // namespace
