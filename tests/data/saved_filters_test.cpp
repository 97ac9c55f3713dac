// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/saved_filters.h"

#include "data/store/error.h"
#include "data/store/history.h"
#include "tests/data/desk_fixture.h"

namespace {

using data::ParcelField;
using data::ParcelFilter;

const ParcelFilter kFull{.text = "12/345 “Đặng”",
                         .anyOf = {{ParcelField::Project, {"1", ""}}, {ParcelField::LandUse, {"ODT"}}},
                         .ward = 3,
                         .overdueOn = std::chrono::year(2026) / 11 / 30,
                         .tooLateOn = std::chrono::year(2026) / 11 / 29,
                         .paidLateOn = std::chrono::year(2026) / 11 / 28,
                         .areaM2 = {.from = 80.5, .to = {}},
                         .approvedDong = {.from = {}, .to = 1e9},
                         .paidDong = {.from = 0, .to = 7},
                         .drawn = {{{{0, 0}, {9.125, 0}, {9, 9}, {0, 0}}, {{{1, 1}, {2, 1}, {2, 2}, {1, 1}}}},
                                   {{{20, 20}, {29, 20}, {29, 29}, {20, 20}}, {}}},
                         .wholly = true,
                         .box = gis::Box{1, 2, 3.5, 4}};

class SavedFilters : public DeskFixture
{};

TEST(ParcelFilterText, ComesBackAsItWas)
{
    EXPECT_EQ(data::filterFromJson(data::toJson(kFull)), kFull);
    EXPECT_EQ(data::toJson({}), "{}");
    EXPECT_EQ(data::filterFromJson("{}"), ParcelFilter());
    EXPECT_EQ(data::filterFromJson(R"({"text":"a","later":[1]})"), ParcelFilter{.text = "a"});
}

TEST(ParcelFilterText, AsksTheSameOnAnotherDay)
{
    const data::Date day = std::chrono::year(2027) / 1 / 2;
    data::ParcelFilter moved = kFull;
    for (const data::DayFilter &each : data::kDayFilters)
        moved.*each.day = day;
    EXPECT_EQ(data::seenFrom(kFull, day), moved);
    EXPECT_EQ(data::seenFrom({}, day), ParcelFilter()) << "what was not asked is not asked then";
}

TEST(ParcelFilterText, IsRefusedWhereItSaysNothingSound)
{
    for (const char *text : {"", "{", "[]", "7", R"({"text":5})", R"({"ward":"x"})", R"({"box":[1,2]})",
                             R"({"drawn":[[[[1]]]]})", R"({"drawn":[[]]})", R"({"drawn":5})", R"({"area_m2":3})",
                             R"({"overdue_on":"30/11/2026"})", R"({"stage":"paid"})"})
        EXPECT_THROW((void)data::filterFromJson(text), data::Error) << text;
}

TEST_F(SavedFilters, AreKeptByName)
{
    const data::SavedFilter first{
        .name = "Vướng", .filter = kFull, .columns = {"place", "holder"}, .order = {data::ParcelColumn::Area, true}};
    EXPECT_TRUE(data::saveFilter(workspace, first, {"Lan", "lưu"}));
    EXPECT_FALSE(data::saveFilter(workspace, first, {"Lan", "lưu"}));
    const data::SavedFilter second{.name = "Chậm", .filter = {}, .columns = {}, .order = {}};
    data::saveFilter(workspace, second, {"Lan", "lưu"});
    EXPECT_THAT(data::savedFilters(workspace), testing::ElementsAre(second, first));
    EXPECT_TRUE(data::removeFilter(workspace, "Chậm", {"Lan", "bỏ"}));
    EXPECT_FALSE(data::removeFilter(workspace, "Chậm", {"Lan", "bỏ"}));
    workspace.undo("Lan");
    EXPECT_EQ(data::savedFilters(workspace).size(), 2U);
    EXPECT_THROW(data::saveFilter(workspace, {}, {"Lan", "lưu"}), data::Error);
    EXPECT_THAT(data::verify(workspace), testing::Each(testing::Field(&data::VerifyResult::ok, true)));
}

} // namespace
