// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/drawing_reader_p.h"

#include "data/rules/column_names.h"
#include "data/store/error.h"
#include "gis/error.h"
#include "gis/shape.h"

#include <algorithm>
#include <format>

namespace data {

namespace {

using enum IssueKind;

std::size_t columnNamed(const FileReading &reading, std::string_view name)
{
    const auto found = std::ranges::find(reading.columns, name, &ColumnReading::name);
    return static_cast<std::size_t>(found - reading.columns.begin());
}

std::string bytesAt(const gis::VectorRow &row, std::size_t column)
{
    return column < row.values.size() ? row.values[column].bytes : std::string();
}

std::string placeText(gis::Point place) { return std::format("{:.2f} {:.2f}", place.x, place.y); }

} // namespace

DrawingReader::DrawingReader(const FileReading &reading, const DrawingProfile &profile, const ImportContext &context,
                             std::vector<OriginalText> &originals)
    : m_reading(reading), m_profile(profile), m_context(context), m_originals(originals),
      m_converter(reading.crs, reading.srid), m_levelColumn(columnNamed(reading, "level")),
      m_textColumn(columnNamed(reading, "text"))
{}

void DrawingReader::add(const gis::VectorRow &row)
{
    if (!row.fault.empty() || gis::isEmpty(row.geometry))
        return; // points and cells without a shape are usual in drawings
    gis::Geometry geometry = row.geometry;
    try {
        m_converter.convert(geometry);
    } catch (const gis::Error &) {
        m_context.log.leaveOut(row.number, OutsideProjection, {}, {});
        return;
    }
    const std::string level = bytesAt(row, m_levelColumn);
    if (const std::string text = bytesAt(row, m_textColumn); !text.empty()) {
        if (const auto *place = std::get_if<gis::Point>(&geometry))
            m_texts.push_back({row.number, level, text, *place});
        return;
    }
    addLines(geometry, level);
}

void DrawingReader::addLines(const gis::Geometry &geometry, const std::string &level)
{
    const auto rank = rankOf(m_profile.boundaryLevels, level);
    if (!rank && m_reading.target == ImportTarget::Parcels)
        return;
    // An alignment or a site has no level of its own in a cadastral drawing: all its lines count.
    std::vector<gis::LineString> &lines = m_lines[rank.value_or(0)];
    if (const auto *each = std::get_if<gis::MultiLineString>(&geometry))
        lines.insert(lines.end(), each->begin(), each->end());
    if (const auto *polygons = std::get_if<gis::MultiPolygon>(&geometry)) {
        for (const gis::Polygon &polygon : *polygons) {
            lines.push_back(polygon.outer);
            lines.insert(lines.end(), polygon.holes.begin(), polygon.holes.end());
        }
    }
}

/// Texts of a level were typed in one font.
std::vector<DrawnText> DrawingReader::decodedTexts()
{
    std::map<std::string, std::vector<std::string>> byLevel;
    for (const Text &text : m_texts)
        byLevel[text.level].push_back(text.bytes);
    std::map<std::string, gis::EncodingGuess> encodings;
    for (const auto &[level, texts] : byLevel)
        encodings[level] = gis::guessEncoding(texts);
    std::vector<DrawnText> result;
    result.reserve(m_texts.size());
    for (const Text &text : m_texts) {
        const gis::EncodingGuess &guess = encodings[text.level];
        const gis::DecodedText decoded = gis::decodeText(text.bytes, guess.encoding);
        if (decoded.damaged)
            m_context.log.doubt(text.row, TextDamaged, text.level, decoded.text);
        if (!guess.plain && guess.encoding != gis::TextEncoding::Utf8)
            m_originals.push_back({text.row, m_textColumn, text.bytes});
        result.push_back({decoded.text, text.level, text.place});
    }
    return result;
}

void DrawingReader::finish(Planner &planner)
{
    if (m_reading.target == ImportTarget::Alignment)
        return planLines(planner);
    // Legal boundaries stand beside those in use: the level of better rank is taken whole.
    if (m_lines.empty())
        return;
    plan(planner, gis::polygonize(m_lines.begin()->second, m_profile.tolerance).polygons);
}

void DrawingReader::planLines(Planner &planner)
{
    gis::MultiLineString all;
    for (const auto &[rank, lines] : m_lines)
        all.insert(all.end(), lines.begin(), lines.end());
    if (all.empty())
        return;
    ImportRecord record{
        .row = 1, .values = std::vector<std::string>(fieldsOf(m_reading.target).size()), .geometry = all};
    planner.add(record);
}

void DrawingReader::plan(Planner &planner, const std::vector<gis::Polygon> &polygons)
{
    const std::vector<DrawnText> texts = decodedTexts();
    const DrawnLabels labels = attachLabels(texts, polygons, m_profile);
    for (const DrawnLabels::Finding &finding : labels.findings)
        tell(finding, texts);
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        const gis::Polygon &polygon = polygons[i];
        if (m_reading.target == ImportTarget::Parcels && !labels.parcels[i].number) {
            m_context.log.leaveOut(0, LabelMissing, {}, placeText(gis::labelPoint(gis::MultiPolygon{polygon})));
            continue;
        }
        planner.add(recordOf(labels.parcels[i], polygon, static_cast<std::int64_t>(i) + 1));
    }
}

void DrawingReader::tell(const DrawnLabels::Finding &finding, const std::vector<DrawnText> &texts)
{
    using Kind = DrawnLabels::Finding::Kind;
    const Text &source = m_texts[finding.text];
    const IssueKind kind = finding.kind == Kind::Unread    ? LabelNotUnderstood
                           : finding.kind == Kind::Outside ? LabelOutside
                                                           : LabelsConflict;
    m_context.log.doubt(source.row, kind, placeText(source.place), texts[finding.text].text);
}

ImportRecord DrawingReader::recordOf(const ParcelLabel &label, const gis::Polygon &polygon, std::int64_t row) const
{
    ImportRecord record{.row = row,
                        .values = std::vector<std::string>(fieldsOf(m_reading.target).size()),
                        .geometry = gis::MultiPolygon{polygon}};
    const auto put = [&](std::string_view field, const std::optional<std::string> &value) {
        if (const std::size_t index = fieldIndex(m_reading.target, field); value && index < record.values.size())
            record.values[index] = *value;
    };
    put("map_sheet", label.mapSheet);
    put("number", label.number);
    put("land_use", label.landUse);
    put("holder", label.holder);
    put("address", label.address);
    if (label.areaM2)
        put("declared_area_m2", std::format("{}", *label.areaM2));
    return record;
}

} // namespace data
