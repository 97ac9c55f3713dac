// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/write.h"

#include "data/tools/hamrong/lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <stdexcept>

namespace hamrong {

using Json = nlohmann::ordered_json;

namespace {

Json toJson(gis::Point point) { return Json::array({point.x, point.y}); }

Json toJson(const gis::LineString &line)
{
    Json list = Json::array();
    for (const gis::Point point : line)
        list.push_back(toJson(point));
    return list;
}

Json geometry(gis::Point point) { return {{"type", "Point"}, {"coordinates", toJson(point)}}; }

Json geometry(const gis::MultiLineString &lines)
{
    Json list = Json::array();
    for (const gis::LineString &line : lines)
        list.push_back(toJson(line));
    return {{"type", "MultiLineString"}, {"coordinates", std::move(list)}};
}

/// Outer rings counter-clockwise, as RFC 7946 asks; ours have no holes.
Json geometry(const gis::MultiPolygon &polygons)
{
    Json list = Json::array();
    for (const gis::Polygon &polygon : polygons) {
        gis::Ring ring = polygon.outer;
        if (ringArea(ring) < 0.0)
            std::ranges::reverse(ring);
        list.push_back(Json::array({toJson(ring)}));
    }
    return {{"type", "MultiPolygon"}, {"coordinates", std::move(list)}};
}

template <typename Shape> Json feature(Json properties, const Shape &shape)
{
    return {{"type", "Feature"}, {"properties", std::move(properties)}, {"geometry", geometry(shape)}};
}

std::ofstream create(const std::filesystem::path &file)
{
    std::ofstream out(file, std::ios::binary);
    out.exceptions(std::ios::badbit | std::ios::failbit);
    return out;
}

/// One feature a line, so that a change is read as one.
void writeCollection(const std::filesystem::path &folder, const std::string &name, const std::vector<Json> &features)
{
    std::ofstream out = create(folder / (name + ".geojson"));
    out << "{\"type\":\"FeatureCollection\",\"name\":\"" << name << "\",\n"
        << R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::5897"}},)" << "\n\"features\":[\n";
    for (std::size_t i = 0; i < features.size(); ++i)
        out << features[i].dump() << (i + 1 < features.size() ? ",\n" : "\n");
    out << "]}\n";
    out.close();
}

} // namespace

void writeUnits(const std::filesystem::path &folder, const Ward &ward)
{
    std::vector<Json> features{feature({{"code", "ham-rong"}}, ward.whole())};
    for (std::size_t i = 0; i < unitCount; ++i)
        features.push_back(feature({{"code", unitCodes[i]}}, ward.part(static_cast<Unit>(i))));
    writeCollection(folder, "admin_units", features);
}

void writeForests(const std::filesystem::path &folder, const Forest &forest)
{
    writeCollection(folder, "forests",
                    {feature({{"code", "rung-ham-rong"}}, forest.whole),
                     feature({{"code", "rung-cu-ham-rong"}}, forest.inHamRong),
                     feature({{"code", "rung-cu-dong-cuong"}}, forest.inDongCuong),
                     feature({{"code", "rung-cu-thieu-duong"}}, forest.inThieuDuong)});
}

void writeMarkers(const std::filesystem::path &folder, const Forest &forest)
{
    std::vector<Json> features;
    for (const Marker &marker : forest.markers)
        features.push_back(feature({{"number", features.size() + 1}, {"ring", marker.ring}}, marker.place));
    writeCollection(folder, "markers", features);
}

void writeProjects(const std::filesystem::path &folder, const std::vector<ProjectShape> &projects)
{
    std::vector<Json> features;
    for (const ProjectShape &project : projects) {
        if (!project.site.empty())
            features.push_back(feature({{"code", project.code}, {"role", "site"}}, project.site));
        if (!project.alignment.empty())
            features.push_back(feature({{"code", project.code}, {"role", "alignment"}}, project.alignment));
    }
    writeCollection(folder, "project_geometry", features);
}

void writeParcels(const std::filesystem::path &folder, const std::vector<Parcel> &parcels)
{
    constexpr std::array categories{"residential", "agricultural", "other", "organisation"};
    std::vector<Json> features;
    for (const Parcel &parcel : parcels) {
        const bool organisation = parcel.category == Category::Organisation;
        const Json properties{
            {"project", parcel.project},
            {"unit", unitCodes[static_cast<std::size_t>(parcel.unit)]},
            {"map_sheet", std::to_string(parcel.mapSheet)},
            {"number", std::to_string(parcel.number)},
            {"land_use", parcel.landUse},
            {"category", categories[static_cast<std::size_t>(parcel.category)]},
            {"declared_area_m2", parcel.declaredAreaM2 ? Json(*parcel.declaredAreaM2) : Json(nullptr)},
            {"holder", parcel.holder},
            {"holder_kind", organisation ? "organisation" : "household"},
            {"source", "fn15 (số đếm và tổng diện tích); hồ sơ thửa minh hoạ"},
        };
        features.push_back(feature(properties, gis::MultiPolygon{{.outer = parcel.outline, .holes = {}}}));
    }
    writeCollection(folder, "parcels", features);
}

void writeEvents(const std::filesystem::path &folder, const std::vector<Parcel> &parcels,
                 const std::vector<Event> &events)
{
    const auto iso = [](const auto &day) { return day ? std::format("{:%F}", *day) : std::string(); };
    std::ofstream out = create(folder / "parcel_events.csv");
    out << "unit,map_sheet,number,stage,planned_on,adjusted_on,actual_on,document_number,amount_dong,source\n";
    for (const Event &event : events) {
        const Parcel &parcel = parcels[event.parcel];
        out << std::format("{},{},{},{},{},{},{},{},{},minh hoạ\n", unitCodes[static_cast<std::size_t>(parcel.unit)],
                           parcel.mapSheet, parcel.number, event.stage, iso(event.planned), iso(event.adjusted),
                           iso(event.actual), event.document,
                           event.amountDong ? std::to_string(*event.amountDong) : std::string());
    }
    out.close();
}

} // namespace hamrong
