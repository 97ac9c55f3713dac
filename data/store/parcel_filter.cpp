// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcel_filter.h"

#include "data/store/error.h"

#include <nlohmann/json.hpp>

namespace data {

using Json = nlohmann::ordered_json;

namespace {

void put(Json &json, const char *name, const ParcelRange &range)
{
    if (range.from)
        json[name]["from"] = *range.from;
    if (range.to)
        json[name]["to"] = *range.to;
}

ParcelRange rangeIn(const Json &json, const char *name)
{
    ParcelRange range;
    if (const auto found = json.find(name); found != json.end()) {
        (void)found->get_ref<const Json::object_t &>(); // throws for anything else
        if (found->contains("from"))
            range.from = found->at("from").get<double>();
        if (found->contains("to"))
            range.to = found->at("to").get<double>();
    }
    return range;
}

/// As GeoJSON writes the coordinates of a MultiPolygon.
Json jsonOf(const gis::MultiPolygon &polygons)
{
    const auto ringOf = [](const gis::Ring &ring) {
        Json points = Json::array();
        for (const gis::Point &point : ring)
            points.push_back({point.x, point.y});
        return points;
    };
    Json result = Json::array();
    for (const gis::Polygon &polygon : polygons) {
        Json rings = Json::array({ringOf(polygon.outer)});
        for (const gis::Ring &hole : polygon.holes)
            rings.push_back(ringOf(hole));
        result.push_back(std::move(rings));
    }
    return result;
}

gis::MultiPolygon polygonsIn(const Json &json)
{
    const auto ringIn = [](const Json &points) {
        gis::Ring ring;
        for (const Json &point : points)
            ring.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
        return ring;
    };
    gis::MultiPolygon result;
    for (const Json &rings : json) {
        gis::Polygon polygon{.outer = ringIn(rings.at(0)), .holes = {}};
        for (std::size_t i = 1; i < rings.size(); ++i)
            polygon.holes.push_back(ringIn(rings.at(i)));
        result.push_back(std::move(polygon));
    }
    return result;
}

std::string keyOf(const DayFilter &filter) { return std::string(filter.name) + "_on"; }

ParcelFilter read(const Json &json)
{
    ParcelFilter filter;
    filter.text = json.value("text", "");
    for (const ParcelField field : kParcelFields)
        if (const auto found = json.find(std::string(nameOf(field))); found != json.end())
            filter.anyOf[field] = found->get<std::vector<std::string>>();
    if (json.contains("ward"))
        filter.ward = json.at("ward").get<Id>();
    for (const DayFilter &each : kDayFilters)
        if (const auto found = json.find(keyOf(each)); found != json.end()) {
            filter.*each.day = fromIso(found->get<std::string>());
            if (!(filter.*each.day))
                throw Error(Failure::BadContent, "saved_filter", keyOf(each));
        }
    filter.done = json.value("done", std::vector<std::string>());
    filter.notDone = json.value("not_done", std::vector<std::string>());
    filter.owed = json.value("owed", false);
    filter.areaM2 = rangeIn(json, "area_m2");
    filter.approvedDong = rangeIn(json, "approved_dong");
    filter.paidDong = rangeIn(json, "paid_dong");
    if (json.contains("drawn"))
        filter.drawn = polygonsIn(json.at("drawn"));
    filter.wholly = json.value("wholly", false);
    if (json.contains("box")) {
        const auto edges = json.at("box").get<std::array<double, 4>>();
        filter.box = gis::Box{edges[0], edges[1], edges[2], edges[3]};
    }
    return filter;
}

} // namespace

ParcelFilter seenFrom(ParcelFilter filter, Date today)
{
    for (const DayFilter &each : kDayFilters)
        if (filter.*each.day)
            filter.*each.day = today;
    return filter;
}

std::string toJson(const ParcelFilter &filter)
{
    Json json = Json::object();
    if (!filter.text.empty())
        json["text"] = filter.text;
    for (const auto &[field, keys] : filter.anyOf)
        json[std::string(nameOf(field))] = keys;
    if (filter.ward)
        json["ward"] = *filter.ward;
    for (const DayFilter &each : kDayFilters)
        if (filter.*each.day)
            json[keyOf(each)] = toIso(*(filter.*each.day));
    if (!filter.done.empty())
        json["done"] = filter.done;
    if (!filter.notDone.empty())
        json["not_done"] = filter.notDone;
    if (filter.owed)
        json["owed"] = true;
    put(json, "area_m2", filter.areaM2);
    put(json, "approved_dong", filter.approvedDong);
    put(json, "paid_dong", filter.paidDong);
    if (!filter.drawn.empty())
        json["drawn"] = jsonOf(filter.drawn);
    if (filter.wholly)
        json["wholly"] = true;
    if (filter.box)
        json["box"] = {filter.box->minX, filter.box->minY, filter.box->maxX, filter.box->maxY};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

ParcelFilter filterFromJson(const std::string &json)
{
    try {
        return read(Json::parse(json));
    } catch (const Json::exception &exception) {
        throw Error(Failure::BadContent, "saved_filter", exception.what());
    }
}

} // namespace data
