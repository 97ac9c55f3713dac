// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// What QGIS and every other program on GDAL sees of a workspace: nothing of ours is used to read it.

#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <array>
#include <map>

namespace {

class ThroughGdal : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        GDALAllRegister();
        s_folder = new TempFolder;
        data::Workspace::create(file(), {.name = "Phường Hàm Rồng"}, {"Lan", "tạo"}, data::fillHamRong);
    }
    static void TearDownTestSuite() { delete s_folder; }
    static std::filesystem::path file() { return *s_folder / "ham-rong.sqlite"; }

    void SetUp() override
    {
        const std::array<const char *, 2> drivers{"SQLite", nullptr};
        set.reset(GDALDataset::Open(file().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data()));
        ASSERT_TRUE(set);
    }

    GDALDatasetUniquePtr set;
    inline static TempFolder *s_folder = nullptr;
};

TEST_F(ThroughGdal, ListsEveryLayerWithItsTypeAndCount)
{
    const std::map<std::string, std::pair<OGRwkbGeometryType, GIntBig>> expected{
        {"admin_unit", {wkbMultiPolygon, 6}},     {"forest", {wkbMultiPolygon, 4}},
        {"boundary_marker", {wkbPoint, 58}},      {"parcel", {wkbMultiPolygon, 921}},
        {"project(site)", {wkbMultiPolygon, 38}}, {"project(alignment)", {wkbMultiLineString, 38}},
    };
    for (const auto &[name, what] : expected) {
        OGRLayer *layer = set->GetLayerByName(name.c_str());
        ASSERT_TRUE(layer) << name;
        EXPECT_EQ(layer->GetGeomType(), what.first) << name;
        EXPECT_EQ(layer->GetFeatureCount(), what.second) << name;
    }
}

TEST_F(ThroughGdal, KnowsTheGridByItsCode)
{
    const OGRSpatialReference *crs = set->GetLayerByName("parcel")->GetSpatialRef();
    ASSERT_TRUE(crs);
    EXPECT_STREQ(crs->GetAuthorityCode(nullptr), "5897");
}

TEST_F(ThroughGdal, ReadsGeometryAndFindsItBySpatialIndex)
{
    OGRLayer *wards = set->GetLayerByName("admin_unit");
    ASSERT_TRUE(wards->TestCapability(OLCFastSpatialFilter)) << "no spatial index";
    wards->SetAttributeFilter("code = 'ham-rong'");
    const OGRFeatureUniquePtr ward(wards->GetNextFeature());
    ASSERT_TRUE(ward && ward->GetGeometryRef());
    EXPECT_NEAR(ward->GetGeometryRef()->toMultiPolygon()->get_Area(), 20'940'000.0, 0.01);
    wards->SetAttributeFilter(nullptr);
    wards->SetSpatialFilterRect(0, 0, 1000, 1000);
    EXPECT_EQ(wards->GetFeatureCount(), 0);
}

TEST_F(ThroughGdal, ReadsVietnameseNamesAsTheyWereWritten)
{
    OGRLayer *units = set->GetLayerByName("admin_unit");
    units->SetAttributeFilter("code = 'cu-dong-cuong'");
    const OGRFeatureUniquePtr unit(units->GetNextFeature());
    ASSERT_TRUE(unit);
    EXPECT_STREQ(unit->GetFieldAsString("name"), "Phường Đông Cương (cũ)");
}

} // namespace
