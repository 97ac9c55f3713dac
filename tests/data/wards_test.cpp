// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/wards.h"

#include "data/store/error.h"
#include "data/store/sample.h"
#include "data/store/wards.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

namespace {

using data::AdminUnit;
using data::Belonging;
using Verdict = data::Belonging::Verdict;

gis::Geometry square(double x, double size = 100)
{
    return gis::MultiPolygon{{.outer = {{x, 0}, {x + size, 0}, {x + size, size}, {x, size}, {x, 0}}}};
}

/// Two former wards side by side; of the second only the left half came to today's.
const std::vector<AdminUnit> kUnits{
    {.id = 1, .code = "ham-rong", .name = "Phường Hàm Rồng", .kind = "ward", .geometry = square(0, 150)},
    {.id = 2,
     .code = "cu-dong-cuong",
     .name = "Phường Đông Cương (cũ)",
     .kind = "former_ward",
     .successor = 1,
     .geometry = square(0)},
    {.id = 3, .code = "cu-ham-rong", .name = "Phường Hàm Rồng (cũ)", .kind = "former_ward", .successor = 1},
    {.id = 4,
     .code = "cu-dong-tho",
     .name = "Phường Đông Thọ (cũ)",
     .kind = "former_ward",
     .successor = 1,
     .partly = true,
     .geometry = square(100)}};

struct NameCase
{
    const char *written;
    const char *code; ///< empty: no unit
};

class WardName : public testing::TestWithParam<NameCase>
{};

TEST_P(WardName, MeansAUnit)
{
    const AdminUnit *unit = data::findUnit(kUnits, GetParam().written);
    EXPECT_EQ(unit ? unit->code : "", GetParam().code) << GetParam().written;
}

INSTANTIATE_TEST_SUITE_P(AsWritten, WardName,
                         testing::Values(NameCase{"Đông Cương", "cu-dong-cuong"},
                                         NameCase{"phường Đông Cương cũ", "cu-dong-cuong"},
                                         NameCase{"dong cuong", "cu-dong-cuong"},
                                         NameCase{"P. Đông Cương", "cu-dong-cuong"}, NameCase{"P.Hàm Rồng", "ham-rong"},
                                         NameCase{"HÀM RỒNG", "ham-rong"}, NameCase{"Hàm Rồng (cũ)", "cu-ham-rong"},
                                         NameCase{"ham rong cu", "cu-ham-rong"}, NameCase{"cu-dong-tho", "cu-dong-tho"},
                                         NameCase{"Đông", ""}, NameCase{"phường", ""}, NameCase{"", ""},
                                         NameCase{"Hạc Thành", ""}));

Verdict verdictOf(const char *under, std::optional<data::Id> entered, const gis::Geometry &geometry = {})
{
    return data::belongsUnder(kUnits, *data::findUnit(kUnits, under), entered, geometry).verdict;
}

TEST(Wards, FindAnOldRecordUnderTheNewWard)
{
    EXPECT_EQ(verdictOf("Hàm Rồng", 2), Verdict::Yes);
    EXPECT_EQ(verdictOf("Đông Cương", 2), Verdict::Yes);
    EXPECT_EQ(verdictOf("Hàm Rồng (cũ)", 2), Verdict::No);
}

TEST(Wards, FindANewRecordUnderTheOldWardWhereItLies)
{
    EXPECT_EQ(verdictOf("Đông Cương", 1, square(10, 10)), Verdict::Yes);
    EXPECT_EQ(verdictOf("Đông Cương", 1, square(120, 10)), Verdict::No);
    EXPECT_EQ(verdictOf("Đông Cương", 1), Verdict::Unknown) << "nothing says where it lies";
    EXPECT_EQ(verdictOf("Hàm Rồng (cũ)", 1, square(10, 10)), Verdict::Unknown) << "that outline is not known";
}

TEST(Wards, DivideADividedWardByGeometry)
{
    EXPECT_EQ(verdictOf("Hàm Rồng", 4, square(110, 10)), Verdict::Yes);
    EXPECT_EQ(verdictOf("Hàm Rồng", 4, square(160, 10)), Verdict::No);
    EXPECT_EQ(verdictOf("Hàm Rồng", 4, square(144, 10)), Verdict::Yes) << "six tenths lie within";
    EXPECT_EQ(verdictOf("Hàm Rồng", 4, square(146, 10)), Verdict::No) << "four tenths do";
    EXPECT_EQ(verdictOf("Hàm Rồng", 4), Verdict::Unknown);
    EXPECT_EQ(verdictOf("Đông Thọ", 4), Verdict::Yes);
}

TEST(Wards, JudgeWhatNamesNoWardByGeometryAlone)
{
    EXPECT_EQ(verdictOf("Hàm Rồng", {}, square(10, 10)), Verdict::Yes);
    EXPECT_EQ(verdictOf("Hàm Rồng", {}, gis::Point{20, 20}), Verdict::Yes);
    EXPECT_EQ(verdictOf("Hàm Rồng", {}), Verdict::No);
    const auto belonging = data::belongsUnder(kUnits, kUnits[0], {}, square(10, 10));
    EXPECT_TRUE(belonging.byGeometry);
}

TEST(Wards, EndWithACircleOfSuccessors)
{
    const std::vector<AdminUnit> circle{
        {.id = 1, .code = "a", .successor = 2}, {.id = 2, .code = "b", .successor = 1}, {.id = 3, .code = "c"}};
    EXPECT_EQ(data::belongsUnder(circle, circle[2], 1, {}).verdict, Verdict::No);
}

TEST(Wards, FindTheParcelsOfTheBundledWorkspace)
{
    const TempFolder folder;
    auto workspace = data::Workspace::create(folder / "w.sqlite", {.name = "x"}, {"Lan", "tạo"}, data::fillHamRong);
    EXPECT_EQ(data::parcelsUnder(workspace, "Hàm Rồng").parcels.size(), 921U);
    const std::size_t before = data::parcelsUnder(workspace, "Đông Cương").parcels.size();
    EXPECT_GT(before, 10U);
    workspace.change({"Lan", "sửa"}, [](SQLite::Database &database) {
        database.exec("UPDATE parcel SET unit_id = (SELECT id FROM admin_unit WHERE code = 'ham-rong') WHERE id ="
                      " (SELECT min(parcel.id) FROM parcel JOIN admin_unit ON admin_unit.id = unit_id"
                      " WHERE code = 'cu-dong-cuong')");
    });
    const auto after = data::parcelsUnder(workspace, "Đông Cương");
    EXPECT_EQ(after.parcels.size(), before) << "entered under the new ward, found under the old one";
    EXPECT_TRUE(after.illustrative);
    EXPECT_THROW((void)data::parcelsUnder(workspace, "Hạc Thành"), data::Error);
}

} // namespace
