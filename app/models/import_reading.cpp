// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_reading.h"

#include "app/convert.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "gis/crs.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

using Kind = data::ImportQuestion::Kind;
using gis::TextEncoding;

/// Those a table of an office can be in, in the order of the choice.
constexpr std::array kEncodings{TextEncoding::Utf8,   TextEncoding::Tcvn3,       TextEncoding::Vni,
                                TextEncoding::Viscii, TextEncoding::Windows1258, TextEncoding::Latin1};

/// A system of coordinates as people call it, and as an import is told.
struct System
{
    QString text;
    std::string option;
};

std::vector<System> systemsByName()
{
    std::vector<System> systems;
    for (const gis::Province &province : gis::provinces())
        systems.push_back(
            {ImportReading::tr("%1 (VN-2000, meridian %2)")
                 .arg(toQt(province.name), text::formatMeridian(gis::zoneOf(province.epsg).centralMeridian)),
             "VN2000:" + std::string(province.code)});
    std::ranges::sort(systems, {}, &System::text);
    for (const char *option : {"EPSG:3405", "EPSG:3406", "EPSG:4326", "EPSG:4756"})
        systems.push_back({text::crsText({.code = option}), option});
    return systems;
}

template <typename Range, typename Value> int positionIn(const Range &range, const Value &value)
{
    const auto found = std::ranges::find(range, value);
    return found == std::ranges::end(range) ? -1 : static_cast<int>(found - std::ranges::begin(range));
}

} // namespace

void ImportReading::reset(data::ImportTarget target)
{
    m_target = target;
    m_preview = {};
    m_layer.clear();
    m_fields.clear();
    m_encodings.clear();
    m_place.reset();
    m_system = 0;
    m_notation = 0;
    Q_EMIT changed();
}

void ImportReading::setPreview(data::ImportPreview preview)
{
    m_preview = std::move(preview);
    Q_EMIT changed();
}

void ImportReading::setNames(const ImportNames &names)
{
    m_srid = names.srid;
    m_mappings.clear();
    std::ranges::copy_if(names.mappings, std::back_inserter(m_mappings),
                         [this](const data::ImportMapping &each) { return each.target == m_target; });
    Q_EMIT changed();
}

void ImportReading::fill(data::ImportOptions &options) const
{
    options.layer = m_layer;
    options.mapping = m_fields;
    options.encodings = m_encodings;
    options.place = m_place;
    if (m_system > 0)
        options.crs = systemsByName()[static_cast<std::size_t>(m_system - 1)].option;
    if (m_notation > 0)
        options.notation = m_notation == 1 ? data::NumberNotation::Vietnamese : data::NumberNotation::English;
}

std::map<std::string, std::string> ImportReading::mapping() const
{
    std::map<std::string, std::string> fields;
    for (const data::ImportColumn &column : m_preview.columns)
        if (!column.field.empty())
            fields.emplace(column.field, column.name);
    return fields;
}

QString ImportReading::summary() const
{
    QStringList parts{toQt(m_preview.format)};
    const auto found = std::ranges::find(m_preview.layers, m_preview.layer, &gis::VectorLayer::name);
    if (found != m_preview.layers.end() && found->rows >= 0)
        parts += tr("%Ln row(s)", nullptr, static_cast<int>(found->rows));
    return parts.join(QStringLiteral(" · "));
}

QStringList ImportReading::layers() const
{
    QStringList names;
    for (const gis::VectorLayer &layer : m_preview.layers)
        names += toQt(layer.name);
    return names;
}

int ImportReading::layer() const
{
    const auto found = std::ranges::find(m_preview.layers, m_preview.layer, &gis::VectorLayer::name);
    return found == m_preview.layers.end() ? -1 : static_cast<int>(found - m_preview.layers.begin());
}

/// Another layer has other columns and other coordinates.
void ImportReading::setLayer(int layer)
{
    if (layer < 0 || std::cmp_greater_equal(layer, m_preview.layers.size()))
        return;
    const std::string name = m_preview.layers[static_cast<std::size_t>(layer)].name;
    if (std::exchange(m_layer, name) == name)
        return;
    m_fields.clear();
    m_encodings.clear();
    m_place.reset();
    m_system = 0;
    Q_EMIT answered();
}

QList<ImportColumnRow> ImportReading::columns() const
{
    QList<ImportColumnRow> rows;
    for (const data::ImportColumn &column : m_preview.columns) {
        ImportColumnRow row = columnRow(column, positionIn(data::fieldsOf(m_target), column.field) + 1,
                                        positionIn(kEncodings, column.encoding.encoding));
        row.lettersAsked = asked(Kind::Encoding, column.name);
        row.numbersAsked = asked(Kind::Notation, column.name);
        rows.append(row);
    }
    return rows;
}

QStringList ImportReading::fields() const
{
    QStringList texts{tr("– not read –")};
    for (const std::string_view field : data::fieldsOf(m_target))
        texts += text::fieldText(std::string(field));
    return texts;
}

QStringList ImportReading::encodings() const
{
    QStringList texts;
    for (const TextEncoding encoding : kEncodings)
        texts += text::encodingText(encoding);
    return texts;
}

QStringList ImportReading::notations() const
{
    return {tr("As found in each column"), text::notationText(data::NumberNotation::Vietnamese),
            text::notationText(data::NumberNotation::English)};
}

void ImportReading::setNotation(int notation)
{
    m_notation = notation;
    Q_EMIT answered();
}

bool ImportReading::hasNumbers() const
{
    return std::ranges::any_of(m_preview.columns, [](const data::ImportColumn &column) {
        return column.notation != data::NumberNotation::Plain;
    });
}

QList<ImportPlaceRow> ImportReading::places() const
{
    constexpr qsizetype kShown = 4;
    QList<ImportPlaceRow> rows;
    for (const gis::PlaceGuess &guess : m_preview.places)
        if (rows.size() < kShown)
            rows.append(placeRow(guess, !placeAsked() && m_system == 0 && guess.crs == m_preview.crs, m_srid));
    return rows;
}

QStringList ImportReading::systems() const
{
    QStringList texts{tr("– another system –")};
    for (const System &system : systemsByName())
        texts += system.text;
    return texts;
}

void ImportReading::setSystem(int system)
{
    m_system = system;
    m_place.reset();
    Q_EMIT answered();
}

QStringList ImportReading::questions() const
{
    QStringList texts;
    for (const data::ImportQuestion &question : m_preview.questions)
        texts += text::questionText(question);
    return texts;
}

QStringList ImportReading::mappings() const
{
    QStringList names;
    for (const data::ImportMapping &mapping : m_mappings)
        names += toQt(mapping.name);
    return names;
}

void ImportReading::setField(int index, int field)
{
    const data::ImportColumn *chosen = column(index);
    const auto fields = data::fieldsOf(m_target);
    if (!chosen || std::cmp_greater(field, fields.size()))
        return;
    if (!chosen->field.empty())
        m_fields[chosen->field].clear();
    if (field > 0)
        m_fields[std::string(fields[static_cast<std::size_t>(field - 1)])] = chosen->name;
    Q_EMIT answered();
}

void ImportReading::setEncoding(int index, int encoding)
{
    const data::ImportColumn *chosen = column(index);
    if (!chosen || encoding < 0 || std::cmp_greater_equal(encoding, kEncodings.size()))
        return;
    m_encodings[chosen->name] = gis::nameOf(kEncodings[static_cast<std::size_t>(encoding)]);
    Q_EMIT answered();
}

void ImportReading::setPlace(int place)
{
    if (place < 0 || std::cmp_greater_equal(place, m_preview.places.size()))
        return;
    m_system = 0;
    m_place = m_preview.places[static_cast<std::size_t>(place)].crs;
    Q_EMIT answered();
}

void ImportReading::useMapping(int mapping)
{
    if (mapping < 0 || std::cmp_greater_equal(mapping, m_mappings.size()))
        return;
    m_fields.clear();
    for (const std::string_view field : data::fieldsOf(m_target))
        m_fields[std::string(field)].clear();
    for (const auto &[field, name] : m_mappings[static_cast<std::size_t>(mapping)].fields) {
        if (std::ranges::contains(m_preview.columns, name, &data::ImportColumn::name))
            m_fields[field] = name;
        else
            m_fields.erase(field); // may have another name here
    }
    Q_EMIT answered();
}

bool ImportReading::asked(Kind kind, const std::string &subject) const
{
    return std::ranges::any_of(m_preview.questions, [&](const data::ImportQuestion &question) {
        return question.kind == kind && (subject.empty() || question.subject == subject);
    });
}

const data::ImportColumn *ImportReading::column(int index) const
{
    return index >= 0 && std::cmp_less(index, m_preview.columns.size())
               ? &m_preview.columns[static_cast<std::size_t>(index)]
               : nullptr;
}

} // namespace app
