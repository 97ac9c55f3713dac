// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/column_names.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace data {

namespace {

using enum ImportTarget;

/// The field of each column, "" for none.
std::vector<std::string> fields(ImportTarget target, const std::vector<std::string> &names)
{
    std::vector<std::string> found(names.size());
    for (const auto &guess : guessColumns(target, names))
        found[guess.column] = guess.field;
    return found;
}

double certainty(ImportTarget target, const std::string &name)
{
    const auto guesses = guessColumns(target, std::vector{name});
    return guesses.empty() ? 0 : guesses.front().certainty;
}

struct Names
{
    ImportTarget target;
    const char *field;
    std::vector<std::string> names;
};

TEST(ColumnNames, AreKnownHoweverTheyAreSpelled)
{
    const std::vector<Names> known{
        {Parcels,
         "map_sheet",
         {"SoTo", "So_To", "SHTO", "SO_TO_BD", "TO_BANDO", "tờ bản đồ", "Tờ bản đồ số", "sheet", "section"}},
        {Parcels, "number", {"SoThua", "SHTHUA", "Số thửa", "SO_THUA", "Số thửa đất", "parcel_no", "numero", "numéro"}},
        {Parcels, "parcel", {"Tờ bản đồ/Số thửa", "Tờ/Thửa", "parcel", "MaThua"}},
        {Parcels,
         "holder",
         {"TenChu", "TEN_CHU", "ChuSuDung", "chủ sử dụng", "HoTen", "Họ tên chủ hộ/đại diện", "owner"}},
        {Parcels,
         "declared_area_m2",
         {"DienTich", "DT", "DTICH", "DIEN_TICH", "Diện tích (m2)", "Diện tích (m²)", "dien_tich_m2", "area",
          "contenance", "Diện tích thu hồi (m²)"}},
        {Parcels,
         "land_use",
         {"LoaiDat", "MDSD", "MDSDD", "KHLOAIDAT", "MaLoaiDat", "mục đích sử dụng", "MucDichSuD", "MUC_DICH_S",
          "landuse"}},
        {Parcels, "address", {"DiaChi", "Địa chỉ", "ĐỊA CHỈ THỬA ĐẤT"}},
        {Parcels, "phone", {"SDT", "SĐT", "ĐT", "Số điện thoại", "phone"}},
        {Parcels, "unit", {"Xa", "MaXa", "TenXa", "phường", "Xã/phường", "commune"}},
        {Parcels, "project", {"Dự án", "TenDuAn"}},
        {Markers, "number", {"Số hiệu mốc", "SO_HIEU", "Tên mốc", "marker_no", "STT", "ID"}},
        {Markers, "x", {"X", "X(m)", "X (m)", "Toạ độ X (m)", "northing", "x_m"}},
        {Markers, "y", {"Y", "Y(m)", "TOADO_Y", "Easting", "Tọa độ Y"}},
        {Markers, "latitude", {"lat", "Vĩ độ", "Latitude"}},
        {Sites, "budget_dong", {"Tổng mức đầu tư", "TMDT", "budget_dong"}},
        {Alignment, "investor", {"Chủ đầu tư", "investor"}},
        {Boundary, "manager", {"Đơn vị quản lý", "ChuRung"}},
        {Boundary, "declared_area_m2", {"areaKm2", "dientichkm2", "Diện tích (km²)", "dientich"}},
        {Units, "declared_area_m2", {"areaKm2", "dientichkm2", "DIENTICHHA", "Diện tích tự nhiên (km2)", "dientich"}},
        {Units, "population", {"Dân số", "population", "DAN_SO"}},
        {Units, "official_code", {"Mã DVHC", "MaXa", "official_code"}},
    };
    for (const auto &[target, field, names] : known)
        for (const std::string &name : names)
            EXPECT_EQ(fields(target, {name}), std::vector<std::string>{field}) << name;
}

TEST(ColumnNames, AreThoseOfTheFieldsThemselves)
{
    for (const ImportTarget target : {Parcels, Markers, Sites, Alignment, Boundary, Units}) {
        EXPECT_EQ(findImportTarget(nameOf(target)), target);
        std::vector<std::string> names;
        for (const std::string_view field : fieldsOf(target)) {
            names.emplace_back(field);
            EXPECT_EQ(certainty(target, names.back()), 1.0) << field;
        }
        EXPECT_EQ(fields(target, names), names);
    }
    EXPECT_EQ(findImportTarget("houses"), std::nullopt);
}

TEST(ColumnNames, ShareOutATable)
{
    EXPECT_EQ(
        fields(Parcels, {"OBJECTID", "SHTO", "SHTHUA", "KHLOAIDAT", "DIENTICH", "TENCHU", "DIACHI", "MAXA", "geom"}),
        (std::vector<std::string>{"", "map_sheet", "number", "land_use", "declared_area_m2", "holder", "address",
                                  "unit", ""}));
    EXPECT_EQ(fields(Parcels, {"id", "commune", "prefixe", "section", "numero", "contenance", "created"}),
              (std::vector<std::string>{"", "unit", "", "map_sheet", "number", "declared_area_m2", ""}));
    EXPECT_EQ(fields(Markers, {"STT", "Số hiệu mốc", "X(m)", "Y(m)", "Ghi chú"}),
              (std::vector<std::string>{"", "number", "x", "y", "note"}));
    EXPECT_EQ(fields(Markers, {"STT", "X", "Y"}), (std::vector<std::string>{"number", "x", "y"}));
    EXPECT_EQ(fields(Parcels, {"Diện tích", "DT", "SDT"}), (std::vector<std::string>{"declared_area_m2", "", "phone"}));
}

TEST(ColumnNames, AreLessCertainTheLessTheySay)
{
    EXPECT_GT(certainty(Markers, "Số hiệu mốc"), certainty(Markers, "Tên"));
    EXPECT_GT(certainty(Markers, "Tên"), certainty(Markers, "STT"));
    EXPECT_LT(certainty(Markers, "STT"), 0.5);
    EXPECT_LT(certainty(Parcels, "DT"), 0.8);
    EXPECT_EQ(certainty(Parcels, "STT"), 0) << "a row number is no parcel number";
    for (const std::string nothing : {"", "m2", "(m2)", "geometry", "漢字", "\xFF\xFE", "___", "Đ"})
        EXPECT_EQ(certainty(Parcels, nothing), 0) << nothing;
}

TEST(ColumnNames, TellTheirUnit)
{
    const std::vector<std::pair<const char *, const char *>> units{
        {"Diện tích (m2)", "m2"},
        {"Diện tích (m²)", "m2"},
        {"dien_tich_ha", "ha"},
        {"area [ha]", "ha"},
        {"areaKm2", "km2"},
        {"dientichkm2", "km2"},
        {"Diện tích (km²)", "km2"},
        {"dt_ha", "ha"},
        {"DTICHHA", "ha"},
        {"Thua", ""},
        {"X(m)", "m"},
        {"DienTich", ""},
        {"Ha", ""},
        {"", ""},
    };
    for (const auto &[name, unit] : units)
        EXPECT_EQ(unitInName(name), unit) << name;
}

} // namespace

} // namespace data
