// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/marker_rows.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/models/source_text.h"
#include "app/models/words.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

using Quantity = data::FigureComparison::Quantity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Markers)
};

constexpr int kCoordinateDecimals = 3; ///< millimetres, as markers are tabled

QString nameAt(const data::MarkerRegister &markers, std::size_t row)
{
    return QStringLiteral("M%1").arg(markers.rows[row].marker.number);
}

QString sideText(const data::BoundarySide &side)
{
    return lengthText(side.lengthM) + QStringLiteral(" · ") + text::formatBearing(side.bearingDeg);
}

QString evidenceOf(const data::MarkerRow &row)
{
    QStringList parts;
    if (row.inspections > 0)
        parts += Text::tr("%n inspection(s)", nullptr, row.inspections);
    if (row.photos > 0)
        parts += Text::tr("%n photo(s)", nullptr, row.photos);
    return parts.join(QStringLiteral(", "));
}

MarkerLine lineOf(const data::MarkerRegister &markers, std::size_t index)
{
    const data::MarkerRow &row = markers.rows[index];
    const data::BoundaryMarker &marker = row.marker;
    MarkerLine line{.id = marker.id,
                    .name = nameAt(markers, index),
                    .state = toQt(marker.state),
                    .stateText = markerState(marker.state),
                    .seen = text::formatDate(marker.seenOn),
                    .evidence = evidenceOf(row),
                    .illustrative = marker.quality == data::Quality::Illustrative};
    if (markers.boundary.rings.size() > 1)
        line.ring = Text::tr("ring %1").arg(marker.ring);
    if (const auto *place = std::get_if<gis::Point>(&marker.geometry)) {
        line.x = text::formatVnCoordinate(place->y, kCoordinateDecimals, QLocale());
        line.y = text::formatVnCoordinate(place->x, kCoordinateDecimals, QLocale());
    }
    if (row.previous) {
        line.previous = nameAt(markers, row.previous->to);
        line.previousSide = sideText(*row.previous);
    }
    if (row.next) {
        line.next = nameAt(markers, row.next->to);
        line.nextSide = sideText(*row.next);
    }
    return line;
}

Fact fact(const char *kind, const QString &label, const QString &value, const QString &source)
{
    return {.label = label, .value = value, .source = source, .kind = QString::fromLatin1(kind), .linkKind = {}};
}

QString valueText(Quantity quantity, double value)
{
    if (quantity == Quantity::Area)
        return text::formatArea(value, QLocale());
    return quantity == Quantity::Length ? lengthText(value) : text::formatNumber(value, 0, QLocale());
}

QString differenceText(const data::FigureComparison &figure)
{
    const QString size = valueText(figure.quantity, std::abs(*figure.difference));
    if (size == valueText(figure.quantity, 0.0))
        return Text::tr("none");
    const QString sign = *figure.difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const double percent = 100.0 * std::abs(*figure.difference) / figure.declared;
    return QStringLiteral("%1%2 (%1%3 %)").arg(sign, size, text::formatNumber(percent, 1, QLocale()));
}

/// What is declared of a quantity, each time it is, with what ours exceeds it by.
void addDeclared(QList<Fact> &facts, const data::MarkerRegister &markers, Quantity quantity)
{
    bool any = false;
    for (const data::FigureComparison &figure : markers.comparisons) {
        if (figure.quantity != quantity)
            continue;
        any = true;
        facts += fact("declared", Text::tr("Declared"), toQt(figure.wording), sourceText(figure.source));
        if (figure.difference)
            facts +=
                fact("difference", Text::tr("Difference"), differenceText(figure), Text::tr("computed less declared"));
    }
    if (!any)
        facts += fact("note", {}, Text::tr("Nothing is declared of it."), {});
}

BoundaryFigure areaFigure(const data::MarkerRegister &markers, const QString &origin)
{
    BoundaryFigure figure{.title = Text::tr("Area"), .facts = {}};
    const data::MarkerBoundary &boundary = markers.boundary;
    if (boundary.gridArea)
        figure.facts +=
            fact("computed", Text::tr("On the VN-2000 grid"), text::formatArea(*boundary.gridArea, QLocale()), origin);
    if (boundary.ellipsoidArea)
        figure.facts += fact("computed", Text::tr("On the ellipsoid"),
                             text::formatArea(*boundary.ellipsoidArea, QLocale()), origin);
    if (!boundary.gridArea)
        figure.facts += fact("note", {}, Text::tr("Not computed: the order of the markers is faulty."), {});
    addDeclared(figure.facts, markers, Quantity::Area);
    return figure;
}

BoundaryFigure lengthFigure(const data::MarkerRegister &markers, const QString &origin)
{
    const data::MarkerBoundary &boundary = markers.boundary;
    BoundaryFigure figure{
        .title = Text::tr("Length of the boundary"),
        .facts = {fact("computed", Text::tr("On the VN-2000 grid"), lengthText(boundary.gridLength), origin),
                  fact("computed", Text::tr("On the ellipsoid"), lengthText(boundary.ellipsoidLength), origin)}};
    addDeclared(figure.facts, markers, Quantity::Length);
    return figure;
}

BoundaryFigure countFigure(const data::MarkerRegister &markers)
{
    BoundaryFigure figure{.title = Text::tr("Markers"), .facts = {}};
    figure.facts += fact("computed", Text::tr("Counted"),
                         text::formatNumber(static_cast<double>(markers.rows.size()), 0, QLocale()),
                         Text::tr("from the rows of the workspace"));
    addDeclared(figure.facts, markers, Quantity::Markers);
    return figure;
}

void addNeighbour(FactList &list, const QString &label, const data::MarkerRegister &markers,
                  const std::optional<data::BoundarySide> &side)
{
    if (side)
        list.link(label, nameAt(markers, side->to) + QStringLiteral(" · ") + sideText(*side),
                  {Subject::Kind::Marker, markers.rows[side->to].marker.id});
}

QString parcelName(const Content &content, data::Id id)
{
    const auto *parcel = rowWith(content.parcels, id);
    return parcel ? Text::tr("Parcel %1, map sheet %2").arg(toQt(parcel->number), toQt(parcel->mapSheet))
                  : QString::number(id);
}

void addConsequence(FactList &list, const data::MarkerRegister &markers, const data::MarkerConsequence &doubt,
                    const Content &content)
{
    list.heading(Text::tr("What this marker defines"));
    for (const data::BoundarySide &side : doubt.sides)
        list.fact(Text::tr("Side in doubt"),
                  Text::tr("%1 to %2: %3").arg(nameAt(markers, side.from), nameAt(markers, side.to), sideText(side)));
    for (const auto &near : doubt.parcels)
        list.link(near.distance > 0.0 ? Text::tr("Parcel, %1 away").arg(lengthText(near.distance))
                                      : Text::tr("Parcel, touched"),
                  parcelName(content, near.parcel), {Subject::Kind::Parcel, near.parcel});
    if (doubt.parcels.empty())
        list.note(Text::tr("No parcel lies at these sides."));
}

} // namespace

QString lengthText(double metres) { return text::formatNumber(metres, 2, QLocale()) + QStringLiteral("\u00A0m"); }

QList<MarkerLine> markerLines(const data::MarkerRegister &markers)
{
    QList<MarkerLine> lines;
    for (std::size_t row = 0; row < markers.rows.size(); ++row)
        lines += lineOf(markers, row);
    return lines;
}

bool isIllustrative(const data::MarkerRegister &markers)
{
    return std::ranges::any_of(markers.rows, [](const data::MarkerRow &row) {
        return row.marker.quality == data::Quality::Illustrative && !gis::isEmpty(row.marker.geometry);
    });
}

QList<BoundaryFigure> boundaryFigures(const data::MarkerRegister &markers)
{
    const QString origin = isIllustrative(markers) ? Text::tr("from the markers' illustrative coordinates")
                                                   : Text::tr("from the markers' coordinates");
    return {countFigure(markers), areaFigure(markers, origin), lengthFigure(markers, origin)};
}

QString boundarySummary(const data::MarkerRegister &markers)
{
    QStringList parts{Text::tr("%n marker(s)", nullptr, static_cast<int>(markers.rows.size()))};
    if (markers.boundary.gridArea)
        parts += text::formatArea(*markers.boundary.gridArea, QLocale());
    parts += lengthText(markers.boundary.gridLength);
    return parts.join(QStringLiteral(" · "));
}

QList<Fact> markerFacts(const data::MarkerRegister &markers, std::size_t row, const Content &content)
{
    const data::MarkerRow &marker = markers.rows[row];
    FactList list(content, marker.marker.source);
    list.heading(Text::tr("Along the boundary"));
    addNeighbour(list, Text::tr("Previous marker"), markers, marker.previous);
    addNeighbour(list, Text::tr("Next marker"), markers, marker.next);
    if (!marker.previous && !marker.next)
        list.note(Text::tr("It is on no side: it has no coordinates, or its ring is too small."));
    const auto doubt = std::ranges::find(markers.consequences, row, &data::MarkerConsequence::row);
    if (doubt != markers.consequences.end())
        addConsequence(list, markers, *doubt, content);
    return list.facts();
}

} // namespace app
