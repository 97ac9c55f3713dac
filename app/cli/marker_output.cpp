// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/marker_output.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/tables/marker_list.h"
#include "app/text/format.h"

namespace app::cli {

namespace {

using data::BoundaryFault;
using data::BoundarySide;
using data::MarkerRegister;
using data::MarkerRow;
using Quantity = data::FigureComparison::Quantity;

int numberAt(const MarkerRegister &markers, std::size_t row) { return markers.rows[row].marker.number; }

template <typename Value> Json orNull(const std::optional<Value> &value) { return value ? Json(*value) : Json(); }

const char *codeOf(BoundaryFault::Kind kind)
{
    using enum BoundaryFault::Kind;
    switch (kind) {
    case NoPlace:
        return "no_place";
    case SamePlace:
        return "same_place";
    case DuplicateNumber:
        return "duplicate_number";
    case MissingNumber:
        return "missing_number";
    case TooFewMarkers:
        return "too_few_markers";
    case CrossingSides:
        return "crossing_sides";
    }
    return "";
}

const char *codeOf(Quantity quantity)
{
    return quantity == Quantity::Area ? "area_m2" : quantity == Quantity::Length ? "length_m" : "markers";
}

const char *codeOf(data::Quality quality)
{
    return quality == data::Quality::Surveyed    ? "surveyed"
           : quality == data::Quality::Digitised ? "digitised"
                                                 : "illustrative";
}

Json toJson(const MarkerRegister &markers, const std::optional<BoundarySide> &side)
{
    if (!side)
        return Json();
    return {{"to", numberAt(markers, side->to)}, {"bearing", side->bearingDeg}, {"length_m", side->lengthM}};
}

Json toJson(const MarkerRegister &markers, const MarkerRow &row)
{
    const data::BoundaryMarker &marker = row.marker;
    const auto *place = std::get_if<gis::Point>(&marker.geometry);
    return {{"number", marker.number},
            {"ring", marker.ring},
            {"x", place ? Json(place->y) : Json()},
            {"y", place ? Json(place->x) : Json()},
            {"state", marker.state},
            {"seen_on", marker.seenOn ? Json(data::toIso(*marker.seenOn)) : Json()},
            {"inspections", row.inspections},
            {"photos", row.photos},
            {"note", row.note},
            {"quality", codeOf(marker.quality)},
            {"previous", toJson(markers, row.previous)},
            {"next", toJson(markers, row.next)}};
}

Json boundaryJson(const MarkerRegister &markers)
{
    const data::MarkerBoundary &boundary = markers.boundary;
    Json faults = Json::array();
    for (const BoundaryFault &fault : boundary.faults)
        faults.push_back({{"kind", codeOf(fault.kind)},
                          {"marker", numberAt(markers, fault.first)},
                          {"other", numberAt(markers, fault.second)},
                          {"number", fault.number}});
    return {{"rings", boundary.rings.size()},
            {"area_grid_m2", orNull(boundary.gridArea)},
            {"area_ellipsoid_m2", orNull(boundary.ellipsoidArea)},
            {"length_grid_m", boundary.gridLength},
            {"length_ellipsoid_m", boundary.ellipsoidLength},
            {"faults", faults}};
}

Json toJson(const data::FigureComparison &figure)
{
    return {{"quantity", codeOf(figure.quantity)}, {"declared", figure.declared},
            {"wording", figure.wording},           {"source", figure.source},
            {"computed", orNull(figure.computed)}, {"difference", orNull(figure.difference)}};
}

Json toJson(const MarkerRegister &markers, const data::MarkerConsequence &doubt, const ParcelNames &names)
{
    Json sides = Json::array();
    for (const BoundarySide &side : doubt.sides)
        sides.push_back(
            {{"from", numberAt(markers, side.from)}, {"to", numberAt(markers, side.to)}, {"length_m", side.lengthM}});
    Json parcels = Json::array();
    for (const auto &near : doubt.parcels) {
        Json parcel = names.jsonOf(near.parcel);
        parcel["distance_m"] = near.distance;
        parcels.push_back(parcel);
    }
    return {{"marker", numberAt(markers, doubt.row)},
            {"state", markers.rows[doubt.row].marker.state},
            {"sides", sides},
            {"parcels", parcels}};
}

QString metres(double value) { return text::formatNumber(value, 2, QLocale()) + QStringLiteral(" m"); }

void printRow(const MarkerRegister &markers, const MarkerRow &row)
{
    const auto *place = std::get_if<gis::Point>(&row.marker.geometry);
    const auto coordinate = [](double value) { return text::formatVnCoordinate(value, 3, QLocale()); };
    QString line = QStringLiteral("%1  X %2  Y %3")
                       .arg(row.marker.number, 4)
                       .arg(place ? coordinate(place->y) : QStringLiteral("–"), 13)
                       .arg(place ? coordinate(place->x) : QStringLiteral("–"), 11);
    if (row.next)
        line += QStringLiteral("  → %1 %2 %3")
                    .arg(numberAt(markers, row.next->to), 4)
                    .arg(text::formatBearing(row.next->bearingDeg), 11)
                    .arg(metres(row.next->lengthM), 12);
    line += QStringLiteral("  ") + markerState(row.marker.state);
    if (row.marker.seenOn)
        line += QStringLiteral(" · ") + text::formatDate(row.marker.seenOn);
    if (row.photos > 0)
        line += QStringLiteral(" · ") + CommandLine::tr("%n photo(s)", nullptr, row.photos);
    if (!row.note.empty())
        line += QStringLiteral(" · ") + toQt(row.note);
    print(line);
}

void printBoundary(const MarkerRegister &markers)
{
    const data::MarkerBoundary &boundary = markers.boundary;
    const QLocale locale;
    print(QString());
    print(QStringLiteral("== %1 ==").arg(CommandLine::tr("Boundary from the markers")));
    if (boundary.gridArea)
        print(CommandLine::tr("Area: %1 m² on the VN-2000 grid, %2 m² on the ellipsoid")
                  .arg(text::formatNumber(*boundary.gridArea, 2, locale),
                       text::formatNumber(*boundary.ellipsoidArea, 2, locale)));
    print(CommandLine::tr("Length: %1 on the VN-2000 grid, %2 on the ellipsoid")
              .arg(metres(boundary.gridLength), metres(boundary.ellipsoidLength)));
    if (boundary.faults.empty())
        print(CommandLine::tr("The order of the markers is sound: no side crosses another, every ring is closed."));
    for (const QString &line : faultLines(markers) + comparisonLines(markers, locale))
        print(line);
}

void printDoubt(const MarkerRegister &markers, const data::MarkerConsequence &doubt, const ParcelNames &names)
{
    print(QString());
    print(QStringLiteral("== %1 ==")
              .arg(CommandLine::tr("Marker %1 (%2) leaves in doubt")
                       .arg(numberAt(markers, doubt.row))
                       .arg(markerState(markers.rows[doubt.row].marker.state))));
    for (const BoundarySide &side : doubt.sides)
        print(CommandLine::tr("boundary %1–%2, %3")
                  .arg(numberAt(markers, side.from))
                  .arg(numberAt(markers, side.to))
                  .arg(metres(side.lengthM)));
    for (const auto &near : doubt.parcels)
        print(QStringLiteral("%1, %2").arg(names.nameOf(near.parcel), metres(near.distance)));
    if (doubt.parcels.empty())
        print(CommandLine::tr("no parcel within %1").arg(metres(data::kMarkerTolerance)));
}

} // namespace

void printRegister(const MarkerRegister &markers, const ParcelNames &parcels)
{
    const QString forest = markers.forest.id != 0
                               ? QStringLiteral("%1 [%2]").arg(toQt(markers.forest.name), toQt(markers.forest.code))
                               : CommandLine::tr("Markers of no forest");
    print(QStringLiteral("%1: %2").arg(
        forest, CommandLine::tr("%n marker(s)", nullptr, static_cast<int>(markers.rows.size()))));
    for (const MarkerRow &row : markers.rows)
        printRow(markers, row);
    printBoundary(markers);
    for (const data::MarkerConsequence &doubt : markers.consequences)
        printDoubt(markers, doubt, parcels);
}

Json registerJson(const MarkerRegister &markers, const ParcelNames &parcels)
{
    Json rows = Json::array();
    for (const MarkerRow &row : markers.rows)
        rows.push_back(toJson(markers, row));
    Json declared = Json::array();
    for (const data::FigureComparison &figure : markers.comparisons)
        declared.push_back(toJson(figure));
    Json doubts = Json::array();
    for (const data::MarkerConsequence &doubt : markers.consequences)
        doubts.push_back(toJson(markers, doubt, parcels));
    return {{"forest", markers.forest.id != 0 ? Json(markers.forest.code) : Json()},
            {"name", markers.forest.name},
            {"markers", rows},
            {"boundary", boundaryJson(markers)},
            {"declared", declared},
            {"in_doubt", doubts}};
}

} // namespace app::cli
