// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What the report says stands in the way, in the bundled workspace with its place in the report.

#include "data/store/error.h"
#include "data/store/projects.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

struct Reported
{
    const char *name;
    const char *project;
    const char *kind;
    const char *words; ///< part of its text
    std::optional<int> households;
    std::optional<std::int64_t> amountDong;
    const char *source;
};

class ReportedObstacle : public testing::TestWithParam<Reported>
{
protected:
    static const std::vector<data::Obstacle> &obstacles()
    {
        static const std::vector<data::Obstacle> all = read().first;
        return all;
    }
    static data::Id project(const std::string &code)
    {
        static const std::vector<data::Project> all = read().second;
        return std::ranges::find(all, code, &data::Project::code)->id;
    }

private:
    static std::pair<std::vector<data::Obstacle>, std::vector<data::Project>> read()
    {
        const TempFolder folder;
        const auto workspace =
            data::Workspace::create(folder / "w.sqlite", {.name = "w"}, {"Lan", "tạo"}, data::fillHamRong);
        return {data::obstacles(workspace), data::projects(workspace)};
    }
};

TEST_P(ReportedObstacle, StandsOpenWithItsFigureAndItsPlace)
{
    const Reported &reported = GetParam();
    const auto found = std::ranges::find_if(obstacles(), [&](const data::Obstacle &each) {
        return each.project == project(reported.project) && each.text.contains(reported.words);
    });
    ASSERT_NE(found, obstacles().end());
    EXPECT_EQ(found->kind, reported.kind);
    EXPECT_EQ(found->households, reported.households);
    EXPECT_EQ(found->amountDong, reported.amountDong);
    EXPECT_EQ(found->source, reported.source);
    EXPECT_EQ(found->parcel, std::nullopt);
    EXPECT_EQ(found->closedOn, std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    HamRong, ReportedObstacle,
    testing::Values(
        Reported{"Drainage", "PR-03", "other", "còn 214 hộ vướng mắc", 214, {}, "fn47"},
        Reported{"DrainagePaid", "PR-03", "other", "54 hộ đã nhận đủ tiền, đã giao đất TĐC", 54, {}, "fn47"},
        Reported{"DrainageStanding", "PR-03", "demolition", "32 hộ chưa phá dỡ, bàn giao mặt bằng", 32, {}, "fn47"},
        Reported{"DrainageUnpaid", "PR-03", "payment", "27 hộ chưa nhận tiền, chưa được giao đất TĐC", 27, {}, "fn47"},
        Reported{"DrainageAssets", "PR-03", "payment", "mới chỉ nhận bồi thường về tài sản", {}, {}, "fn47"},
        Reported{"DrainageFunds", "PR-03", "funding", "gói thầu số 17 và gói thầu số 21", {}, {}, "fn47"},
        Reported{"HacRiver", "PR-02", "resettlement", "5,72 ha nằm trên khu đất có khoảng 296 hộ", 296, {}, "fn45"},
        Reported{"BaTrieu", "VV-02", "dispute", "279 Bà Triệu", {}, {}, "fn46"},
        Reported{"Forest", "VV-03", "funding", "khoảng 400 hộ", 400, 150'000'000'000, "fn48"}),
    [](const auto &tested) { return std::string(tested.param.name); });

} // namespace
