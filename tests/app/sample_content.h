// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <cmath>
#include <string>

/// A made-up ward of 4 x 3 km on the grid of EPSG:5897, for tests that need no store: two former wards,
/// a forest with 12 markers around it, a railway with 60 parcels along it, an urban area that is blocked.
namespace sample {

inline constexpr double kEast = 580'000.0;
inline constexpr double kNorth = 2'195'000.0;
inline constexpr data::Id kRailway = 1;
inline constexpr data::Id kUrbanArea = 2;

inline gis::MultiPolygon rectangle(double x, double y, double width, double height)
{
    const gis::Point corner{kEast + x, kNorth + y};
    return {{{corner,
              {corner.x + width, corner.y},
              {corner.x + width, corner.y + height},
              {corner.x, corner.y + height},
              corner},
             {}}};
}

inline gis::MultiPolygon disc(double x, double y, double radius)
{
    gis::Ring ring;
    for (int i = 0; i <= 48; ++i) {
        const double angle = i % 48 * 2.0 * 3.14159265358979 / 48.0;
        ring.push_back({kEast + x + radius * std::cos(angle), kNorth + y + radius * std::sin(angle)});
    }
    return {{ring, {}}};
}

inline void addPlaces(app::Content &content)
{
    using data::Quality;
    content.units = {{.id = 1,
                      .code = "ham-rong",
                      .name = "Phường Hàm Rồng",
                      .kind = "ward",
                      .officialCode = {},
                      .validFrom = {},
                      .validTo = {},
                      .successor = {},
                      .partly = false,
                      .resolution = {},
                      .declaredAreaM2 = {},
                      .population = {},
                      .geometry = rectangle(0, 0, 4000, 3000),
                      .quality = Quality::Digitised,
                      .source = "MĐ"}};
    for (int i = 0; i < 2; ++i) {
        data::AdminUnit unit = content.units.front();
        unit.id = 2 + i;
        unit.kind = "former_ward";
        unit.name = i == 0 ? "Phường Đông Cương (cũ)" : "Phường Nam Ngạn (cũ)";
        unit.geometry = rectangle(2000 * i, 0, 2000, 3000);
        content.units.push_back(unit);
    }
    data::Forest forest;
    forest.id = 1;
    forest.name = "Rừng đặc dụng Hàm Rồng";
    forest.geometry = disc(1000, 2000, 600);
    forest.quality = Quality::Surveyed;
    content.forests = {forest};
    const auto &ring = std::get<gis::MultiPolygon>(forest.geometry)[0].outer;
    for (int i = 0; i < 12; ++i) {
        data::BoundaryMarker marker;
        marker.id = marker.number = i + 1;
        marker.geometry = ring[static_cast<std::size_t>(4 * i)];
        marker.quality = Quality::Surveyed;
        content.markers.push_back(marker);
    }
}

inline void addProjects(app::Content &content)
{
    data::Project railway;
    railway.id = kRailway;
    railway.code = "PR-01";
    railway.name = "Đường sắt tốc độ cao trên trục Bắc - Nam";
    railway.kind = "railway";
    railway.alignment = gis::MultiLineString{{{kEast + 2500, kNorth}, {kEast + 2500, kNorth + 3000}}};
    railway.quality = data::Quality::Illustrative;
    railway.source = "P2.C.I.5";
    data::Project urban = railway;
    urban.id = kUrbanArea;
    urban.code = "PR-02";
    urban.name = "Khu đô thị ven sông Hạc";
    urban.kind = "urban_area";
    urban.alignment = {};
    urban.site = rectangle(3000, 500, 600, 400);
    urban.quality = data::Quality::Digitised;
    content.projects = {railway, urban};
    data::Obstacle obstacle;
    obstacle.id = 1;
    obstacle.project = kUrbanArea;
    content.obstacles = {obstacle};
}

inline void addParcels(app::Content &content)
{
    for (int i = 0; i < 60; ++i) {
        data::Parcel parcel;
        parcel.id = i + 1;
        parcel.project = kRailway;
        parcel.mapSheet = std::to_string(12 + i / 30);
        parcel.number = std::to_string(345 + i);
        parcel.geometry = rectangle(2450 + i % 2 * 50, i / 2 * 100, 50, 100);
        parcel.quality = data::Quality::Digitised;
        parcel.stageRank = i % 8;
        content.parcels.push_back(parcel);
    }
    for (int rank = 1; rank <= 7; ++rank) {
        data::Stage stage;
        stage.rank = rank;
        stage.nameVi = "Bước " + std::to_string(rank);
        stage.nameEn = "Stage " + std::to_string(rank);
        content.stages.push_back(stage);
    }
}

inline data::BoardItem due(std::string title, data::Date day, data::Date today, data::DueState state)
{
    data::BoardItem item;
    item.title = std::move(title);
    item.wording = "trước tháng 12/2026";
    item.project = kRailway;
    item.lastDay = day;
    item.daysLeft = static_cast<int>((std::chrono::sys_days(day) - std::chrono::sys_days(today)).count());
    item.state = state;
    return item;
}

inline app::Content content()
{
    using namespace std::chrono_literals;
    app::Content content;
    content.workspaceName = "Phường Hàm Rồng";
    content.srid = 5897;
    content.today = 2026y / 11 / 23;
    addPlaces(content);
    addProjects(content);
    addParcels(content);
    content.board = {
        due("Hoàn thành xây dựng các khu tái định cư", 2026y / 9 / 30, content.today, data::DueState::Overdue),
        due("Bàn giao mặt bằng cho nhà thầu thi công", 2026y / 11 / 30, content.today, data::DueState::Within7)};
    return content;
}

} // namespace sample
