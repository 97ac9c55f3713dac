// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/models/details_p.h"
#include "app/models/fact_list.h"
#include "app/models/source_text.h"
#include "app/models/words.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

bool isDrawn(const gis::Geometry &geometry, data::Quality quality)
{
    return !gis::isEmpty(geometry) && quality == data::Quality::Illustrative;
}

void addHolder(FactList &list, const ParcelRecord &record)
{
    if (!record.holder)
        return;
    QString name = toQt(record.holder->name);
    if (record.holder->illustrative)
        name = Text::tr("%1 (illustrative)").arg(name);
    list.fact(record.holder->kind == "organisation" ? Text::tr("Organisation") : Text::tr("Household"), name);
    list.fact(Text::tr("Address"), record.holder->address);
    list.fact(Text::tr("Telephone"), record.holder->phone);
}

/// The parts of a forest, and whether they add up to what is declared of the whole.
void addParts(FactList &list, const Content &content, const data::Forest &forest)
{
    double sum = 0.0;
    for (const data::Forest &part : content.forests) {
        if (part.partOf != forest.id)
            continue;
        if (sum == 0.0)
            list.heading(Text::tr("Parts"));
        const double area = part.declaredAreaM2.value_or(0.0);
        list.link(text::formatArea(area, QLocale()), toQt(part.name), {Subject::Kind::Forest, part.id});
        sum += area;
    }
    if (sum > 0.0 && forest.declaredAreaM2) {
        list.computed(Text::tr("Sum of the parts"), text::formatArea(sum, QLocale()));
        list.difference(*forest.declaredAreaM2, sum);
    }
}

void addValidity(FactList &list, const data::AdminUnit &unit)
{
    list.date(Text::tr("Exists since"), unit.validFrom);
    list.date(Text::tr("Existed until"), unit.validTo);
    list.unit(unit.partly ? Text::tr("A part of it is now in") : Text::tr("Now part of"), unit.successor);
    list.fact(Text::tr("By resolution"), unit.resolution);
}

/// A former ward's panel has what the report states of it as a part of the whole; the ward's has the rest.
void addFigures(FactList &list, const Content &content, const data::AdminUnit &unit)
{
    if (unit.kind != "ward") {
        list.figures(Text::tr("As the report states"), [&](const auto &figure) { return figure.part == unit.code; });
        return;
    }
    const auto ofAPart = [&](const data::DeclaredFigure &figure) {
        return std::ranges::contains(content.units, figure.part, &data::AdminUnit::code);
    };
    for (const auto &[label, subject] : std::initializer_list<std::pair<QString, std::string_view>>{
             {Text::tr("Land recovery and compensation"), "clearance"},
             {Text::tr("Land-use certificates"), "certificates"},
             {Text::tr("Ward, as the report states"), "ward"},
             {Text::tr("Budget revenue"), "budget"},
             {Text::tr("Urban infrastructure"), "infrastructure"},
             {Text::tr("Development investment"), "investment"},
             {Text::tr("Retail and services"), "retail"},
             {Text::tr("Enterprises"), "firms"},
             {Text::tr("Newly founded enterprises"), "new_firms"}})
        list.figures(label, [&](const auto &figure) { return figure.subject == subject && !ofAPart(figure); });
}

} // namespace

Details parcelDetails(const Content &content, const data::Parcel &parcel, const ParcelRecord &record)
{
    FactList list(content, parcel.source);
    list.fact(Text::tr("Map sheet"), parcel.mapSheet);
    list.fact(Text::tr("Parcel number"), parcel.number);
    list.unit(Text::tr("Former ward"), parcel.unit);
    list.project(parcel.project);
    list.fact(Text::tr("Land use"), toQt(parcel.landUse) + QStringLiteral(" · ") + parcelCategory(parcel.category));
    addHolder(list, record);
    list.areas(parcel.declaredAreaM2, parcel.geometry, parcel.quality);
    list.quality(parcel.geometry, parcel.quality);
    if (parcel.illustrative)
        list.note(Text::tr("This record is made up, to show how the program works."));
    return {.subject = {Subject::Kind::Parcel, parcel.id},
            .title = Text::tr("Parcel %1, map sheet %2").arg(toQt(parcel.number), toQt(parcel.mapSheet)),
            .subtitle = titleOf(Subject::Kind::Parcel),
            .source = sourceText(parcel.source),
            .illustrative = parcel.illustrative || isDrawn(parcel.geometry, parcel.quality),
            .onMap = !gis::isEmpty(parcel.geometry),
            .project = parcel.project,
            .facts = list.facts()};
}

Details markerDetails(const Content &content, const data::BoundaryMarker &marker)
{
    FactList list(content, marker.source);
    list.fact(Text::tr("Number"), QString::number(marker.number));
    if (const auto *forest = rowWith(content.forests, marker.forest))
        list.link(Text::tr("Boundary of"), toQt(forest->name), {Subject::Kind::Forest, forest->id});
    list.fact(Text::tr("State"), markerState(marker.state));
    list.date(Text::tr("Last inspected"), marker.seenOn);
    list.date(Text::tr("Set on"), marker.setOn);
    list.position(content.srid, marker.geometry);
    list.quality(marker.geometry, marker.quality);
    return {.subject = {Subject::Kind::Marker, marker.id},
            .title = Text::tr("Marker %1").arg(marker.number),
            .subtitle = titleOf(Subject::Kind::Marker),
            .source = sourceText(marker.source),
            .illustrative = isDrawn(marker.geometry, marker.quality),
            .onMap = !gis::isEmpty(marker.geometry),
            .project = {},
            .facts = list.facts()};
}

Details forestDetails(const Content &content, const data::Forest &forest)
{
    FactList list(content, forest.source);
    list.fact(Text::tr("Managed by"), forest.manager);
    if (const auto *whole = rowWith(content.forests, forest.partOf))
        list.link(Text::tr("Part of"), toQt(whole->name), {Subject::Kind::Forest, whole->id});
    list.unit(Text::tr("Former ward"), forest.unit);
    list.areas(forest.declaredAreaM2, forest.geometry, forest.quality);
    list.quality(forest.geometry, forest.quality);
    const auto markers =
        std::ranges::count_if(content.markers, [&](const auto &marker) { return marker.forest == forest.id; });
    if (markers > 0)
        list.computed(Text::tr("Boundary markers, counted"), QString::number(markers));
    addParts(list, content, forest);
    if (!forest.partOf)
        list.figures(Text::tr("As the report states"), [](const auto &figure) { return figure.subject == "forest"; });
    return {.subject = {Subject::Kind::Forest, forest.id},
            .title = toQt(forest.name),
            .subtitle = titleOf(Subject::Kind::Forest),
            .source = sourceText(forest.source),
            .illustrative = isDrawn(forest.geometry, forest.quality),
            .onMap = !gis::isEmpty(forest.geometry),
            .project = {},
            .facts = list.facts()};
}

Details unitDetails(const Content &content, const data::AdminUnit &unit)
{
    FactList list(content, unit.source);
    list.fact(Text::tr("Official code"), unit.officialCode);
    addValidity(list, unit);
    list.areas(unit.declaredAreaM2, unit.geometry, unit.quality);
    if (unit.population)
        list.declared(Text::tr("Inhabitants"), plainNumber(*unit.population));
    list.quality(unit.geometry, unit.quality);
    addFigures(list, content, unit);
    return {.subject = {Subject::Kind::Unit, unit.id},
            .title = toQt(unit.name),
            .subtitle = unit.kind == "ward" ? Text::tr("Ward") : Text::tr("Former ward"),
            .source = sourceText(unit.source),
            .illustrative = isDrawn(unit.geometry, unit.quality),
            .onMap = !gis::isEmpty(unit.geometry),
            .project = {},
            .facts = list.facts()};
}

} // namespace app
