// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/preview_p.h"

#include "data/rules/column_names.h"
#include "data/store/error.h"
#include "data/store/places.h"
#include "gis/error.h"

#include <algorithm>
#include <format>
#include <set>

namespace data {

namespace {

constexpr std::int64_t kSampleRows = 2'000;
constexpr std::size_t kSampleValues = 500;
constexpr std::size_t kSamplePlaces = 200; ///< looked for beyond the first rows, where those have fewer
constexpr std::size_t kShownValues = 3;
constexpr std::size_t kSampleBytes = 200; ///< of a value: enough to tell its letters, and a line of a screen

/// What the first rows hold, and where the first that have a place lie.
struct Sample
{
    std::vector<std::vector<std::string>> values; ///< by column, not empty, at most kSampleValues
    std::vector<gis::Point> points;
};

/// Its beginning; no letter of UTF-8 is cut in two.
std::string beginningOf(const std::string &value)
{
    std::size_t size = std::min(kSampleBytes, value.size());
    if (size < value.size())
        while (size > kSampleBytes - 4 && (static_cast<unsigned char>(value[size]) & 0xC0U) == 0x80U)
            --size;
    return value.substr(0, size);
}

Sample sampleOf(const gis::VectorFile &file, const gis::VectorLayer &layer)
{
    Sample sample;
    sample.values.resize(layer.columns.size());
    file.read(layer.name, [&](const gis::VectorRow &row) {
        for (std::size_t i = 0; i < row.values.size() && row.number <= kSampleRows; ++i)
            if (!row.values[i].null && !row.values[i].bytes.empty() && sample.values[i].size() < kSampleValues)
                sample.values[i].push_back(beginningOf(row.values[i].bytes));
        gis::Geometry geometry = row.geometry;
        bool first = true; // one vertex a row tells where it lies
        gis::forEachPoint(geometry, [&](gis::Point point) {
            if (std::exchange(first, false))
                sample.points.push_back(point);
        });
        return row.number < kSampleRows || (layer.hasGeometry && sample.points.size() < kSamplePlaces);
    });
    return sample;
}

/// The layer that holds rows, where no other does: GPX has five, of which four are mostly empty. Else "".
std::string onlyLayer(const gis::VectorFile &file)
{
    std::string only;
    for (const gis::VectorLayer &layer : file.layers()) {
        bool any = layer.rows > 0;
        if (layer.rows < 0)
            file.read(layer.name, [&any](const gis::VectorRow & /*row*/) {
                any = true;
                return false;
            });
        if (any && !only.empty())
            return {};
        if (any)
            only = layer.name;
    }
    return only;
}

gis::TextEncoding encodingNamed(const std::string &name)
{
    const auto encoding = gis::findTextEncoding(name);
    if (!encoding)
        throw Error(Failure::BadImportOption, name, "encoding");
    return *encoding;
}

bool isLatin1(const std::vector<std::string> &values)
{
    return std::ranges::all_of(
        values, [](const std::string &value) { return gis::encodeText(value, gis::TextEncoding::Latin1).has_value(); });
}

/// In a sheet typed in an old font, UTF-8 spells the bytes of TCVN3 or VNI as Western letters.
bool findHiddenEncoding(ImportColumn &column, const std::vector<std::string> &values)
{
    std::vector<std::string> inner;
    for (const std::string &value : values) {
        auto bytes = gis::encodeText(value, gis::TextEncoding::Latin1);
        if (!bytes)
            return false;
        inner.push_back(std::move(*bytes));
    }
    const gis::EncodingGuess guess = gis::guessEncoding(inner);
    using enum gis::TextEncoding;
    if (guess.plain || (guess.encoding != Tcvn3 && guess.encoding != Vni))
        return false;
    column.encoding = guess;
    column.throughLatin1 = true;
    return true;
}

void readEncoding(ImportColumn &column, const std::vector<std::string> &values, const ImportOptions &options)
{
    column.encoding = gis::guessEncoding(values);
    const bool utf8 = column.encoding.encoding == gis::TextEncoding::Utf8;
    if (utf8 && !column.encoding.plain)
        findHiddenEncoding(column, values);
    const auto own = options.encodings.find(column.name);
    const std::string &told = own == options.encodings.end() ? options.encoding : own->second;
    if (told.empty())
        return;
    column.encoding.encoding = encodingNamed(told);
    column.encoding.certainty = 1.0;
    column.encoding.second.reset();
    // In UTF-8 an old encoding can only be spelled.
    using enum gis::TextEncoding;
    const bool old = column.encoding.encoding == Tcvn3 || column.encoding.encoding == Vni;
    column.throughLatin1 = old && utf8 && !column.encoding.plain && isLatin1(values);
}

ImportColumn columnOf(const gis::VectorColumn &source, const std::vector<std::string> &values,
                      const ImportOptions &options)
{
    ImportColumn column;
    const gis::EncodingGuess name = gis::guessEncoding(std::vector{source.name});
    column.name = gis::decodeText(source.name, name.encoding).text;
    readEncoding(column, values, options);
    const bool western =
        !column.throughLatin1 && !column.encoding.plain && column.encoding.encoding != gis::TextEncoding::Utf8;
    for (std::size_t i = 0; i < std::min(kShownValues, values.size()); ++i)
        column.samples.push_back(
            {gis::decodeText(values[i], western ? gis::TextEncoding::Latin1 : gis::TextEncoding::Utf8).text,
             decodeValue(values[i], column.encoding.encoding, column.throughLatin1).text});
    return column;
}

void nameFields(std::vector<ImportColumn> &columns, const ImportOptions &options)
{
    std::vector<std::string> names;
    names.reserve(columns.size());
    for (const ImportColumn &column : columns)
        names.push_back(column.name);
    std::set<std::string, std::less<>> told;
    for (const auto &[field, name] : options.mapping) {
        if (fieldIndex(options.target, field) == ColumnReading::kNone)
            throw Error(Failure::BadImportOption, field, "field");
        told.insert(field);
        if (name.empty())
            continue;
        const auto column = std::ranges::find(columns, name, &ImportColumn::name);
        if (column == columns.end())
            throw Error(Failure::BadImportOption, name, "column");
        column->field = field;
        column->fieldCertainty = 1.0;
    }
    for (const ColumnGuess &guess : guessColumns(options.target, names)) {
        ImportColumn &column = columns[guess.column];
        if (!column.field.empty() || told.contains(guess.field))
            continue;
        column.field = guess.field;
        column.fieldCertainty = guess.certainty;
    }
}

void readNotations(std::vector<ImportColumn> &columns, const gis::VectorLayer &layer, const Sample &sample,
                   const ImportOptions &options)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!isNumberField(columns[i].field))
            continue;
        if (layer.columns[i].kind != gis::VectorColumn::Kind::Text)
            columns[i].notation = NumberNotation::English; // numbers in the file, written out by the reader
        else
            columns[i].notation = options.notation ? *options.notation : guessNotation(sample.values[i]);
    }
}

/// A marker table gives its places as columns.
void pointsFromColumns(const std::vector<ImportColumn> &columns, Sample &sample)
{
    const auto valuesOf = [&](std::string_view field) {
        const auto column = std::ranges::find(columns, field, &ImportColumn::field);
        std::vector<double> numbers;
        if (column == columns.end())
            return numbers;
        for (const std::string &text : sample.values[static_cast<std::size_t>(column - columns.begin())])
            numbers.push_back(parseNumber(text, column->notation).value_or(0.0));
        return numbers;
    };
    for (const auto &[first, second] : {std::pair("x", "y"), {"longitude", "latitude"}}) {
        const auto xs = valuesOf(first);
        const auto ys = valuesOf(second);
        for (std::size_t i = 0; i < std::min(xs.size(), ys.size()) && sample.points.size() < kSampleValues; ++i)
            sample.points.push_back({xs[i], ys[i]});
    }
}

gis::KnownPlace knownPlace(const Workspace &workspace)
{
    gis::KnownPlace known{.gridEpsg = workspace.srid(), .outline = {}, .points = {}};
    for (const AdminUnit &unit : adminUnits(workspace))
        if (const auto *outline = std::get_if<gis::MultiPolygon>(&unit.geometry); outline && unit.kind == "ward")
            known.outline = *outline;
    for (const BoundaryMarker &marker : boundaryMarkers(workspace))
        if (const auto *point = std::get_if<gis::Point>(&marker.geometry); point && marker.quality == Quality::Surveyed)
            known.points.push_back(*point);
    return known;
}

void findPlace(ImportPreview &preview, const gis::VectorLayer &layer, const Sample &sample, const Workspace &workspace,
               const ImportOptions &options)
{
    preview.crsName = layer.crsName;
    const gis::DeclaredCrs declared = layer.crsWkt.empty() ? gis::DeclaredCrs() : gis::declaredCrs(layer.crsWkt);
    preview.oddShift = declared.oddShift;
    if (!sample.points.empty())
        preview.places = gis::guessPlace(sample.points, declared, knownPlace(workspace));
    // A list has nothing to place: the grid is as good as any.
    preview.crs = preview.places.empty() ? gis::SourceCrs{.code = std::format("EPSG:{}", workspace.srid())}
                                         : options.place.value_or(preview.places.front().crs);
    if (!options.crs.empty()) {
        try {
            preview.crs = gis::parseCrs(options.crs);
        } catch (const gis::Error &error) {
            throw Error(Failure::BadImportOption, options.crs, "crs");
        }
        // Which of the two is the northing is seen from the numbers, whatever the system.
        for (const gis::PlaceGuess &guess : preview.places)
            if (guess.crs.code == preview.crs.code) {
                preview.crs.northingFirst = guess.crs.northingFirst;
                break;
            }
    }
    if (options.northingFirst)
        preview.crs.northingFirst = *options.northingFirst;
}

} // namespace

ImportPreview lookAt(const gis::VectorFile &file, const Workspace &workspace, const ImportOptions &options)
{
    ImportPreview preview{.format = file.format(), .layers = file.layers()};
    preview.coverage = file.coverage();
    preview.layer = options.layer;
    if (preview.layer.empty())
        preview.layer = preview.layers.size() == 1 ? preview.layers.front().name : onlyLayer(file);
    if (preview.layer.empty())
        return preview;
    const auto layer = std::ranges::find(preview.layers, preview.layer, &gis::VectorLayer::name);
    Sample sample = sampleOf(file, layer == preview.layers.end() ? gis::VectorLayer{.name = preview.layer} : *layer);
    preview.drawing = layer->drawing;
    for (std::size_t i = 0; i < layer->columns.size(); ++i)
        preview.columns.push_back(columnOf(layer->columns[i], sample.values[i], options));
    if (!preview.drawing) {
        nameFields(preview.columns, options);
        readNotations(preview.columns, *layer, sample, options);
        if (options.target == ImportTarget::Markers && sample.points.empty())
            pointsFromColumns(preview.columns, sample);
    }
    findPlace(preview, *layer, sample, workspace, options);
    return preview;
}

} // namespace data
