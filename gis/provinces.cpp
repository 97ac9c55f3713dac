// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/crs.h"

#include "gis/error.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

/// EPSG registry v10.076; the duplicates 6956-6959 are deprecated there and left out.
constexpr std::array kZones{
    Zone{5896, 102.0}, Zone{5897, 105.0},  Zone{5898, 108.0},  Zone{5899, 107.75}, Zone{9205, 103.0},
    Zone{9206, 104.0}, Zone{9207, 104.5},  Zone{9208, 104.75}, Zone{9209, 105.5},  Zone{9210, 105.75},
    Zone{9211, 106.0}, Zone{9212, 106.25}, Zone{9213, 106.5},  Zone{9214, 107.0},  Zone{9215, 107.25},
    Zone{9216, 107.5}, Zone{9217, 108.25}, Zone{9218, 108.5},
};

/// The areas of use the EPSG registry gives each zone's cadastre.
constexpr std::array kProvinces{
    Province{"an-giang", "An Giang", 9208},     Province{"ba-ria-vung-tau", "Bà Rịa - Vũng Tàu", 5899},
    Province{"bac-giang", "Bắc Giang", 9214},   Province{"bac-kan", "Bắc Kạn", 9213},
    Province{"bac-lieu", "Bạc Liêu", 5897},     Province{"bac-ninh", "Bắc Ninh", 9209},
    Province{"ben-tre", "Bến Tre", 9210},       Province{"binh-dinh", "Bình Định", 9217},
    Province{"binh-duong", "Bình Dương", 9210}, Province{"binh-phuoc", "Bình Phước", 9212},
    Province{"binh-thuan", "Bình Thuận", 9218}, Province{"ca-mau", "Cà Mau", 9207},
    Province{"can-tho", "Cần Thơ", 5897},       Province{"cao-bang", "Cao Bằng", 9210},
    Province{"da-nang", "Đà Nẵng", 5899},       Province{"dak-lak", "Đắk Lắk", 9218},
    Province{"dak-nong", "Đắk Nông", 9218},     Province{"dien-bien", "Điện Biên", 9205},
    Province{"dong-nai", "Đồng Nai", 5899},     Province{"dong-thap", "Đồng Tháp", 5897},
    Province{"gia-lai", "Gia Lai", 9218},       Province{"ha-giang", "Hà Giang", 9209},
    Province{"ha-nam", "Hà Nam", 5897},         Province{"ha-noi", "Hà Nội", 5897},
    Province{"ha-tinh", "Hà Tĩnh", 9209},       Province{"hai-duong", "Hải Dương", 9209},
    Province{"hai-phong", "Hải Phòng", 9210},   Province{"hau-giang", "Hậu Giang", 5897},
    Province{"hoa-binh", "Hoà Bình", 9211},     Province{"hung-yen", "Hưng Yên", 9209},
    Province{"khanh-hoa", "Khánh Hoà", 9217},   Province{"kien-giang", "Kiên Giang", 9207},
    Province{"kon-tum", "Kon Tum", 9216},       Province{"lai-chau", "Lai Châu", 9205},
    Province{"lam-dong", "Lâm Đồng", 5899},     Province{"lang-son", "Lạng Sơn", 9215},
    Province{"lao-cai", "Lào Cai", 9208},       Province{"long-an", "Long An", 9210},
    Province{"nam-dinh", "Nam Định", 9209},     Province{"nghe-an", "Nghệ An", 9208},
    Province{"ninh-binh", "Ninh Bình", 5897},   Province{"ninh-thuan", "Ninh Thuận", 9217},
    Province{"phu-tho", "Phú Thọ", 9208},       Province{"phu-yen", "Phú Yên", 9218},
    Province{"quang-binh", "Quảng Bình", 9211}, Province{"quang-nam", "Quảng Nam", 5899},
    Province{"quang-ngai", "Quảng Ngãi", 5898}, Province{"quang-ninh", "Quảng Ninh", 5899},
    Province{"quang-tri", "Quảng Trị", 9212},   Province{"soc-trang", "Sóc Trăng", 9209},
    Province{"son-la", "Sơn La", 9206},         Province{"tay-ninh", "Tây Ninh", 9209},
    Province{"thai-binh", "Thái Bình", 9209},   Province{"thai-nguyen", "Thái Nguyên", 9213},
    Province{"thanh-hoa", "Thanh Hoá", 5897},   Province{"thua-thien-hue", "Thừa Thiên Huế", 9214},
    Province{"tien-giang", "Tiền Giang", 9210}, Province{"tp-hcm", "TP. Hồ Chí Minh", 9210},
    Province{"tra-vinh", "Trà Vinh", 9209},     Province{"tuyen-quang", "Tuyên Quang", 9211},
    Province{"vinh-long", "Vĩnh Long", 9209},   Province{"vinh-phuc", "Vĩnh Phúc", 5897},
    Province{"yen-bai", "Yên Bái", 9208},
};

} // namespace

std::span<const Zone> zones() { return kZones; }

std::span<const Province> provinces() { return kProvinces; }

std::optional<Province> findProvince(std::string_view code)
{
    const auto found = std::ranges::find(kProvinces, code, &Province::code);
    return found == kProvinces.end() ? std::nullopt : std::optional(*found);
}

Zone zoneOf(int epsg)
{
    const auto found = std::ranges::find(kZones, epsg, &Zone::epsg);
    if (found == kZones.end())
        throw Error("EPSG:" + std::to_string(epsg) + " is not a VN-2000 TM-3 zone");
    return *found;
}

} // namespace gis
