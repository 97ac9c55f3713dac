// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/ogr_values_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <string_view>
#include <utility>

namespace gis {

namespace {

bool writeReal(double value, std::string &bytes)
{
    if (!std::isfinite(value))
        return false;
    std::array<char, 400> text{}; // the largest double without an exponent has 309 digits
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    bytes.assign(text.data(), written.ptr);
    return true;
}

bool writeDate(const OGRFeature &feature, int field, std::string &bytes)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    float second = 0;
    int zone = 0;
    if (!feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone))
        return false;
    bytes = std::format("{:04}-{:02}-{:02}", year, month, day);
    if (hour != 0 || minute != 0 || second > 0)
        bytes += std::format(" {:02}:{:02}:{:02}", hour, minute, static_cast<int>(second));
    return true;
}

constexpr std::array kDgnTypes{
    std::pair{2, "Cell"},          std::pair{3, "Line"},   std::pair{4, "LineString"},    std::pair{6, "Shape"},
    std::pair{7, "TextNode"},      std::pair{11, "Curve"}, std::pair{12, "ComplexChain"}, std::pair{14, "ComplexShape"},
    std::pair{15, "Ellipse"},      std::pair{16, "Arc"},   std::pair{17, "Text"},         std::pair{21, "BSplinePole"},
    std::pair{27, "BSplineCurve"},
};

} // namespace

VectorColumn::Kind columnKind(OGRFieldType type)
{
    switch (type) {
    case OFTInteger:
    case OFTInteger64:
        return VectorColumn::Kind::Integer;
    case OFTReal:
        return VectorColumn::Kind::Real;
    case OFTDate:
    case OFTDateTime:
        return VectorColumn::Kind::Date;
    default:
        return VectorColumn::Kind::Text;
    }
}

bool writeValue(const OGRFeature &feature, int field, std::string &bytes)
{
    switch (feature.GetFieldDefnRef(field)->GetType()) {
    case OFTReal:
        return writeReal(feature.GetFieldAsDouble(field), bytes);
    case OFTDate:
    case OFTDateTime:
        return writeDate(feature, field, bytes);
    case OFTBinary:
        return false;
    default:
        bytes = feature.GetFieldAsString(field);
        return true;
    }
}

std::string drawnType(FileKind kind, const std::string &stored)
{
    if (kind == FileKind::Dgn) {
        const auto *found =
            std::ranges::find_if(kDgnTypes, [&](const auto &each) { return std::to_string(each.first) == stored; });
        return found == kDgnTypes.end() ? stored : found->second;
    }
    const std::string last = stored.substr(stored.rfind(':') + 1);
    return last.starts_with("AcDb") ? last.substr(4) : last;
}

void tidySheetValue(std::string &text)
{
    static constexpr std::size_t kDate = 10;
    if (text.size() >= kDate && text[4] == '/' && text[7] == '/' &&
        text.find_first_not_of("0123456789/: ") == std::string::npos)
        text[4] = text[7] = '-';

    static constexpr std::size_t kLong = 16;
    if (text.size() < kLong || text.find('.') == std::string::npos)
        return;
    double value = 0;
    const char *end = text.data() + text.size();
    if (const auto [stop, error] = std::from_chars(text.data(), end, value); error == std::errc{} && stop == end)
        (void)writeReal(value, text);
}

} // namespace gis
