// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/source_crs.h"

#include "gis/error.h"
#include "gis/projection_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <optional>

namespace gis {

namespace {

[[noreturn]] void refuse(std::string_view text, std::string_view reason)
{
    throw Error(std::format("\"{}\" is no coordinate system: {}", text, reason));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto from = text.find_first_not_of(kBlank);
    return from == std::string_view::npos ? "" : text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

char lowered(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char each) { return lowered(each); });
    return result;
}

/// Cuts @p prefix off the front; whether it was there.
bool cut(std::string_view &text, std::string_view prefix)
{
    const bool there = text.starts_with(prefix);
    if (there)
        text.remove_prefix(prefix.size());
    return there;
}

template <typename Number> std::optional<Number> cutNumber(std::string_view &text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/// Degrees from "105-45", "105°45'", "105°45" or "105.75".
std::optional<double> readMeridian(std::string_view text)
{
    const std::string_view whole = text;
    const auto degrees = cutNumber<unsigned>(text);
    if (!degrees)
        return {};
    if (text.starts_with('.')) {
        text = whole;
        const auto decimal = cutNumber<double>(text);
        return text.empty() ? decimal : std::nullopt;
    }
    unsigned minutes = 0;
    if (cut(text, "-") || (cut(text, "°") && !text.empty())) {
        minutes = cutNumber<unsigned>(text).value_or(60);
        if (!cut(text, "'"))
            cut(text, "′");
    }
    return text.empty() && minutes < 60 ? std::optional(*degrees + minutes / 60.0) : std::nullopt;
}

int zoneByMeridian(std::string_view text, double meridian)
{
    for (const Zone &zone : zones())
        if (std::abs(zone.centralMeridian - meridian) < 1e-9)
            return zone.epsg;
    refuse(text, "no zone of VN-2000 has that central meridian");
}

SourceCrs coded(int epsg) { return {.code = std::format("EPSG:{}", epsg)}; }

SourceCrs parseVn2000(std::string_view text, std::string_view which)
{
    if (const auto province = findProvince(which))
        return coded(province->epsg);
    if (const auto meridian = readMeridian(which))
        return coded(zoneByMeridian(text, *meridian));
    refuse(text, "after VN2000: a province (thanh-hoa) or a central meridian (105-00) is needed");
}

int todaysCode(int epsg)
{
    constexpr int kFirstDeprecated = 6956; // 6956 ... 6959 duplicate 5896 ... 5899
    constexpr int kLastDeprecated = 6959;
    return epsg >= kFirstDeprecated && epsg <= kLastDeprecated ? epsg - kFirstDeprecated + 5896 : epsg;
}

/// Only systems in which two numbers are a place.
bool isPlane(PJ_TYPE type)
{
    return type == PJ_TYPE_PROJECTED_CRS || type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
}

SourceCrs parseEpsg(std::string_view text, std::string_view digits)
{
    const auto epsg = cutNumber<int>(digits);
    if (!epsg || !digits.empty())
        refuse(text, "a code is a number, as in EPSG:5897");
    const int code = todaysCode(*epsg);
    const ProjContext context = makeProjContext();
    const Projection crs{
        proj_create_from_database(context.get(), "EPSG", std::to_string(code).c_str(), PJ_CATEGORY_CRS, 0, nullptr)};
    if (!crs)
        refuse(text, "the EPSG registry has no such system");
    if (!isPlane(proj_get_type(crs.get())))
        refuse(text, "it is not one of longitude and latitude or of a map plane");
    return coded(code);
}

} // namespace

SourceCrs parseCrs(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kWgs84{"wgs84", "wgs 84", "wgs-84", "crs84", "ogc:crs84", "wgs_84"};
    const std::string whole = lowered(trimmed(text));
    std::string_view rest = whole;
    if (rest.empty())
        refuse(text, "it is empty");
    if (std::ranges::contains(kWgs84, rest))
        return coded(4326);
    if (cut(rest, "vn2000") || cut(rest, "vn-2000"))
        return parseVn2000(text, cut(rest, ":") ? trimmed(rest) : "");
    if (cut(rest, "epsg:") || (rest.front() >= '0' && rest.front() <= '9'))
        return parseEpsg(text, trimmed(rest));
    refuse(text, "write VN2000:thanh-hoa, VN2000:105-00, EPSG:5897 or WGS84");
}

} // namespace gis
