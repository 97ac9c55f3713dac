// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/row_reader_p.h"

#include "data/rules/column_names.h"
#include "data/rules/marker_words.h"
#include "gis/error.h"
#include "gis/shape.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace data {

namespace {

using enum IssueKind;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// How many of the field's own unit one of @p unit is; nothing for one that does not fit.
std::optional<double> squareMetres(std::string_view unit)
{
    if (unit == "km2")
        return 1'000'000.0;
    if (unit == "ha")
        return 10'000.0;
    return unit.empty() || unit == "m2" || unit == "m" ? std::optional(1.0) : std::nullopt;
}

std::string placeText(gis::Point place) { return std::format("{:.2f} {:.2f}", place.x, place.y); }

/// Lines that close are the border of a polygon; false if one does not.
bool closeLines(gis::Geometry &geometry)
{
    const auto *lines = std::get_if<gis::MultiLineString>(&geometry);
    if (!lines)
        return std::holds_alternative<gis::MultiPolygon>(geometry);
    gis::MultiPolygon polygon;
    for (const gis::LineString &line : *lines) {
        if (line.size() < 4 || line.front() != line.back())
            return false;
        polygon.push_back({line, {}});
    }
    geometry = std::move(polygon);
    return true;
}

/// Brings a geometry to what the target holds; false if it cannot be.
bool suit(gis::Geometry &geometry, ImportTarget target)
{
    switch (target) {
    case ImportTarget::Markers:
        return std::holds_alternative<gis::Point>(geometry);
    case ImportTarget::Alignment:
        return std::holds_alternative<gis::MultiLineString>(geometry);
    default:
        return closeLines(geometry);
    }
}

using Fault = gis::ShapeFault;

std::string_view nameOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::SelfIntersection:
        return "self_intersection";
    case Fault::Kind::UnclosedRing:
        return "unclosed_ring";
    case Fault::Kind::TooFewVertices:
        return "too_few_vertices";
    case Fault::Kind::DuplicateVertex:
        return "duplicate_vertex";
    case Fault::Kind::Spike:
        return "spike";
    case Fault::Kind::Sliver:
        return "sliver";
    case Fault::Kind::HoleOutside:
        return "hole_outside";
    case Fault::Kind::NestedParts:
        return "nested_parts";
    case Fault::Kind::NotFinite:
        return "not_finite";
    case Fault::Kind::Empty:
        return "empty";
    }
    return {};
}

} // namespace

gis::DecodedText decodeValue(const std::string &bytes, gis::TextEncoding encoding, bool throughLatin1)
{
    if (throughLatin1)
        if (const auto inner = gis::encodeText(bytes, gis::TextEncoding::Latin1))
            return gis::decodeText(*inner, encoding);
    return gis::decodeText(bytes, throughLatin1 ? gis::TextEncoding::Utf8 : encoding);
}

bool isNumberField(std::string_view field)
{
    constexpr auto kNumbers = std::to_array<std::string_view>(
        {"declared_area_m2", "budget_dong", "population", "x", "y", "longitude", "latitude"});
    return std::ranges::contains(kNumbers, field);
}

bool isDayField(std::string_view field) { return field == "set_on"; }

std::size_t fieldIndex(ImportTarget target, std::string_view field)
{
    const auto fields = fieldsOf(target);
    const auto found = std::ranges::find(fields, field);
    return found == fields.end() ? ColumnReading::kNone : static_cast<std::size_t>(found - fields.begin());
}

const std::string &ImportRecord::value(ImportTarget target, std::string_view field) const
{
    static const std::string kNothing;
    const std::size_t index = fieldIndex(target, field);
    return index < values.size() ? values[index] : kNothing;
}

RowReader::RowReader(const FileReading &reading, IssueLog &log, std::vector<OriginalText> &originals)
    : m_reading(reading), m_log(log), m_originals(originals), m_converter(reading.crs, reading.srid)
{}

bool RowReader::read(const gis::VectorRow &row, ImportRecord &record)
{
    record.row = row.number;
    record.values.resize(fieldsOf(m_reading.target).size());
    for (std::string &value : record.values)
        value.clear();
    if (!row.fault.empty()) {
        m_log.leaveOut(row.number, GeometryUnusable, {}, row.fault);
        return false;
    }
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (m_reading.columns[i].field != ColumnReading::kNone && !row.values[i].null)
            readValue(row, i, record);
    return readPlace(row, record);
}

void RowReader::readValue(const gis::VectorRow &row, std::size_t column, ImportRecord &record)
{
    const ColumnReading &reading = m_reading.columns[column];
    const std::string &bytes = row.values[column].bytes;
    std::string &value = record.values[reading.field];
    if (isAscii(bytes)) {
        value = trimmed(bytes);
    } else {
        const gis::DecodedText decoded = decodeValue(bytes, reading.encoding, reading.throughLatin1);
        if (decoded.damaged)
            m_log.doubt(row.number, TextDamaged, reading.name, decoded.text);
        if (reading.encoding != gis::TextEncoding::Utf8 || decoded.damaged || decoded.composed)
            m_originals.push_back({row.number, column, bytes});
        value = trimmed(decoded.text);
    }
    if (value.empty())
        return;
    if (reading.number)
        readNumber(row.number, reading, value);
    if (reading.day)
        readDay(row.number, value);
}

void RowReader::readNumber(std::int64_t row, const ColumnReading &reading, std::string &value)
{
    const NumberAndUnit parts = splitUnit(value);
    const auto number = parseNumber(parts.number, reading.notation);
    const auto factor = squareMetres(parts.unit.empty() ? unitInName(reading.name) : parts.unit);
    if (!number || !factor) {
        m_log.doubt(row, NumberUnreadable, reading.name, value);
        value.clear();
        return;
    }
    value = std::format("{}", *number * *factor);
}

void RowReader::readDay(std::int64_t row, std::string &value)
{
    const auto day = dayIn(value);
    if (!day)
        m_log.doubt(row, DayUnusable, "set_on", value);
    value = day ? toIso(*day) : std::string();
}

bool RowReader::readPlace(const gis::VectorRow &row, ImportRecord &record)
{
    record.geometry = row.geometry;
    if (m_reading.target == ImportTarget::Markers && gis::isEmpty(record.geometry)) {
        const auto number = [&](std::string_view field) -> std::optional<double> {
            const std::string &text = record.value(m_reading.target, field);
            return text.empty() ? std::nullopt : std::optional(std::stod(text));
        };
        // X is the northing in a Vietnamese table: columns are handed on in the file's order, east last.
        const auto x = number("x"), y = number("y"), lon = number("longitude"), lat = number("latitude");
        if (x && y)
            record.geometry = gis::Point{*x, *y};
        else if (lon && lat)
            record.geometry = gis::Point{*lon, *lat};
    }
    if (gis::isEmpty(record.geometry)) {
        if (m_reading.target == ImportTarget::Parcels)
            return true; // a list of holders or areas, say
        m_log.leaveOut(row.number, GeometryMissing, {}, {});
        return false;
    }
    return place(row.number, record.geometry);
}

bool RowReader::place(std::int64_t row, gis::Geometry &geometry)
{
    if (!suit(geometry, m_reading.target)) {
        m_log.leaveOut(row, GeometryUnusable, {}, "type");
        return false;
    }
    if (!m_converter.identity()) {
        try {
            m_converter.convert(geometry);
        } catch (const gis::Error &) {
            m_log.leaveOut(row, OutsideProjection, {}, {});
            return false;
        }
    }
    auto *polygon = std::get_if<gis::MultiPolygon>(&geometry);
    return !polygon || checkShape(row, *polygon);
}

bool RowReader::checkShape(std::int64_t row, gis::MultiPolygon &polygon)
{
    const auto faults = gis::findShapeFaults(polygon);
    const auto worst = std::ranges::find_if_not(faults, isHarmless, &Fault::kind);
    if (worst == faults.end()) {
        for (const Fault &fault : faults)
            m_log.doubt(row, ShapeDoubtful, std::string(nameOf(fault.kind)), placeText(fault.place));
        return true;
    }
    if (m_reading.repair) {
        gis::ShapeRepair repaired = gis::repairShape(polygon);
        if (!repaired.polygon.empty()) {
            m_log.doubt(row, ShapeRepaired, std::string(nameOf(worst->kind)),
                        std::format("{:.2f} {:.2f}", repaired.areaBefore, repaired.areaAfter));
            polygon = std::move(repaired.polygon);
            return true;
        }
    }
    m_log.leaveOut(row, ShapeBroken, std::string(nameOf(worst->kind)), placeText(worst->place));
    return false;
}

} // namespace data
