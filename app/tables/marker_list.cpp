// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/marker_list.h"

#include "app/convert.h"
#include "app/models/source_text.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "gis/crs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using Quantity = data::FigureComparison::Quantity;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkerList)
};

constexpr int kDecimals = 3; ///< millimetres, as markers are tabled
/// After number, X and Y, which then stand together as everybody who reads such a table expects.
constexpr std::ptrdiff_t kRingColumn = 3;

TableCell number(int value) { return static_cast<double>(value); }

TableCell words(const QString &text) { return text.isEmpty() ? TableCell() : TableCell(text); }

std::vector<TableCell> rowOf(const data::MarkerRegister &markers, const data::MarkerRow &row)
{
    const data::BoundaryMarker &marker = row.marker;
    std::vector<TableCell> cells(9);
    cells[0] = number(marker.number);
    if (const auto *place = std::get_if<gis::Point>(&marker.geometry)) {
        cells[1] = place->y;
        cells[2] = place->x;
    }
    if (row.next) {
        cells[3] = number(markers.rows[row.next->to].marker.number);
        cells[4] = words(text::formatBearing(row.next->bearingDeg));
        cells[5] = row.next->lengthM;
    }
    cells[6] = words(markerState(marker.state));
    cells[7] = words(text::formatDate(marker.seenOn));
    cells[8] = words(toQt(row.note));
    if (markers.boundary.rings.size() > 1)
        cells.insert(cells.begin() + kRingColumn, number(marker.ring));
    return cells;
}

std::vector<TableColumn> columns(bool withRing)
{
    std::vector<TableColumn> result{{Words::tr("Marker"), 14},
                                    {Words::tr("X, north (m)"), 25, kDecimals},
                                    {Words::tr("Y, east (m)"), 22, kDecimals},
                                    {Words::tr("Next marker"), 15},
                                    {Words::tr("Bearing"), 20},
                                    {Words::tr("Distance (m)"), 19, 2},
                                    {Words::tr("State"), 21},
                                    {Words::tr("Inspected on"), 20},
                                    {Words::tr("Note"), 19}};
    if (withRing)
        result.insert(result.begin() + kRingColumn, {Words::tr("Ring"), 11});
    return result;
}

bool isIllustrative(const data::MarkerRow &row) { return row.marker.quality == data::Quality::Illustrative; }

QString measureText(Quantity quantity, double value, const QLocale &locale)
{
    if (quantity == Quantity::Area)
        return text::formatNumber(value / 10'000.0, 2, locale) + QStringLiteral("\u00A0ha");
    if (quantity == Quantity::Length)
        return text::formatNumber(value / 1'000.0, 2, locale) + QStringLiteral("\u00A0km");
    return text::formatNumber(value, 0, locale);
}

QString quantityName(Quantity quantity)
{
    return quantity == Quantity::Area     ? Words::tr("Area")
           : quantity == Quantity::Length ? Words::tr("Length of the boundary")
                                          : Words::tr("Number of markers");
}

QString differenceText(const data::FigureComparison &figure, const QLocale &locale)
{
    const QString size = measureText(figure.quantity, std::abs(*figure.difference), locale);
    if (size == measureText(figure.quantity, 0.0, locale))
        return Words::tr("no difference");
    return Words::tr("difference %1").arg((*figure.difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size);
}

QString quotation(const QString &wording) { return u'“' + wording + u'”'; }

} // namespace

Table markerList(const data::MarkerRegister &markers, const QString &place, int srid, data::Date today,
                 const QLocale &locale)
{
    const gis::Zone zone = gis::zoneOf(srid);
    Table table{.name = Words::tr("Markers"),
                .title = Words::tr("Table of boundary marker coordinates"),
                .about = {place, toQt(markers.forest.name),
                          Words::tr("VN-2000, central meridian %1, 3° zone (EPSG:%2); X is north, Y is east.")
                              .arg(text::formatMeridian(zone.centralMeridian))
                              .arg(zone.epsg),
                          Words::tr("As of %1").arg(text::formatDate(today))},
                .columns = columns(markers.boundary.rings.size() > 1),
                .rows = {},
                .notes = comparisonLines(markers, locale) + faultLines(markers),
                .mark = {},
                .signatures = {Words::tr("Made by"), Words::tr("Checked by"), Words::tr("Head of the unit")}};
    if (!markers.forest.manager.empty())
        table.about.insert(2, Words::tr("Managed by: %1").arg(toQt(markers.forest.manager)));
    table.about.removeAll(QString());
    table.rows.reserve(markers.rows.size());
    for (const data::MarkerRow &row : markers.rows)
        table.rows.push_back(rowOf(markers, row));
    const auto illustrative = std::ranges::count_if(markers.rows, isIllustrative);
    if (illustrative > 0)
        table.mark = illustrative == std::ssize(markers.rows)
                         ? Words::tr("Illustrative coordinates: not surveyed, not to be used")
                         : Words::tr("%n coordinate(s) are illustrative", nullptr, static_cast<int>(illustrative));
    return table;
}

QStringList comparisonLines(const data::MarkerRegister &markers, const QLocale &locale)
{
    QStringList lines;
    for (const data::FigureComparison &figure : markers.comparisons) {
        const QString declared =
            Words::tr("declared %1 (%2)").arg(quotation(toQt(figure.wording)), sourceText(figure.source));
        QStringList parts{declared};
        if (figure.computed) {
            parts.prepend(Words::tr("by the markers %1").arg(measureText(figure.quantity, *figure.computed, locale)));
            parts += differenceText(figure, locale);
        } else {
            parts += Words::tr("not computed: the order of the markers is faulty");
        }
        lines += quantityName(figure.quantity) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
    }
    return lines;
}

QStringList faultLines(const data::MarkerRegister &markers)
{
    using enum data::BoundaryFault::Kind;
    QStringList lines;
    for (const data::BoundaryFault &fault : markers.boundary.faults) {
        const auto numberAt = [&](std::size_t row) { return QString::number(markers.rows[row].marker.number); };
        const auto after = [&](std::size_t row) {
            const auto &next = markers.rows[row].next;
            return numberAt(row) + u'–' + (next ? numberAt(next->to) : QString());
        };
        switch (fault.kind) {
        case NoPlace:
            lines += Words::tr("Marker %1 has no coordinates.").arg(fault.number);
            break;
        case SamePlace:
            lines +=
                Words::tr("Markers %1 and %2 stand at one place.").arg(numberAt(fault.first), numberAt(fault.second));
            break;
        case DuplicateNumber:
            lines += Words::tr("Two markers have the number %1.").arg(fault.number);
            break;
        case MissingNumber:
            lines += Words::tr("There is no marker %1.").arg(fault.number);
            break;
        case TooFewMarkers:
            lines += Words::tr("Ring %1 has less than three markers.").arg(fault.number);
            break;
        case CrossingSides:
            lines += Words::tr("The sides %1 and %2 cross.").arg(after(fault.first), after(fault.second));
            break;
        }
    }
    for (const data::OrderProposal &proposal : markers.boundary.proposals) {
        const QString change = proposal.reversed
                                   ? Words::tr("No side crosses if the run from %1 to %2 is turned round.")
                                   : Words::tr("No side crosses if markers %1 and %2 change places.");
        lines += change.arg(markers.rows[proposal.first].marker.number).arg(markers.rows[proposal.last].marker.number);
    }
    return lines;
}

} // namespace app
