// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/geojson_p.h"

#include "data/store/error.h"

#include <format>

namespace data {

namespace {

using Json = nlohmann::json;

gis::Point pointOf(const Json &position) { return {position.at(0).get<double>(), position.at(1).get<double>()}; }

std::vector<gis::Point> pointsOf(const Json &positions)
{
    std::vector<gis::Point> result;
    result.reserve(positions.size());
    for (const Json &position : positions)
        result.push_back(pointOf(position));
    return result;
}

gis::Polygon polygonOf(const Json &rings)
{
    gis::Polygon result{.outer = pointsOf(rings.at(0)), .holes = {}};
    for (std::size_t i = 1; i < rings.size(); ++i)
        result.holes.push_back(pointsOf(rings[i]));
    return result;
}

gis::Geometry geometryOf(const Json &geometry)
{
    const auto type = geometry.at("type").get<std::string>();
    const Json &coordinates = geometry.at("coordinates");
    if (type == "Point")
        return pointOf(coordinates);
    if (type == "MultiLineString") {
        gis::MultiLineString lines;
        for (const Json &line : coordinates)
            lines.push_back(pointsOf(line));
        return lines;
    }
    if (type == "MultiPolygon") {
        gis::MultiPolygon polygons;
        for (const Json &polygon : coordinates)
            polygons.push_back(polygonOf(polygon));
        return polygons;
    }
    throw Error(Failure::BadContent, {}, type);
}

} // namespace

std::string GeoJsonFeature::text(const char *property) const
{
    const auto found = properties.find(property);
    if (found == properties.end() || found->is_null())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::vector<GeoJsonFeature> readGeoJson(std::string_view name, std::string_view bytes)
{
    std::string place(name);
    try {
        const Json file = Json::parse(bytes);
        const Json &features = file.at("features");
        std::vector<GeoJsonFeature> result;
        for (const Json &feature : features) {
            place = std::format("{}, feature {}", name, result.size() + 1);
            result.push_back({place, feature.at("properties"), geometryOf(feature.at("geometry"))});
        }
        return result;
    } catch (const Json::exception &error) {
        throw Error(Failure::BadContent, place, error.what());
    } catch (const Error &error) {
        throw Error(Failure::BadContent, place, error.detail());
    }
}

} // namespace data
