// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_register.h"

#include "data/rules/line_distance.h"
#include "gis/overlay.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace data {

namespace {

std::vector<BoundaryMarker> markersOf(const MarkerRecords &records, const Forest &forest)
{
    std::vector<BoundaryMarker> result;
    std::ranges::copy_if(records.markers, std::back_inserter(result),
                         [&](const BoundaryMarker &marker) { return marker.forest.value_or(0) == forest.id; });
    std::ranges::sort(result, {}, [](const BoundaryMarker &marker) {
        return std::tuple(marker.ring, marker.position.value_or(marker.number), marker.number, marker.id);
    });
    return result;
}

std::vector<MarkerRow> rowsOf(std::vector<BoundaryMarker> markers, const MarkerBoundary &boundary)
{
    std::vector<MarkerRow> rows;
    rows.reserve(markers.size());
    for (BoundaryMarker &marker : markers)
        rows.push_back({.marker = std::move(marker)});
    for (const BoundaryRing &ring : boundary.rings)
        for (const BoundarySide &side : ring.sides) {
            rows[side.from].next = side;
            const double back = side.bearingDeg < 180.0 ? side.bearingDeg + 180.0 : side.bearingDeg - 180.0;
            rows[side.to].previous = BoundarySide{side.to, side.from, side.lengthM, back};
        }
    return rows;
}

void addInspections(std::vector<MarkerRow> &rows, const MarkerRecords &records)
{
    std::map<Id, MarkerRow *> byMarker;
    for (MarkerRow &row : rows)
        byMarker[row.marker.id] = &row;
    std::map<Id, MarkerRow *> byInspection;
    std::map<Id, std::pair<Date, Id>> latest; // by marker
    for (const MarkerInspection &inspection : records.inspections) {
        const auto found = byMarker.find(inspection.marker);
        if (found == byMarker.end())
            continue;
        MarkerRow &row = *found->second;
        byInspection[inspection.id] = &row;
        ++row.inspections;
        const std::pair when(inspection.on, inspection.id);
        if (auto &seen = latest[inspection.marker]; row.inspections == 1 || seen < when) {
            seen = when;
            row.note = inspection.note;
        }
    }
    for (const Attachment &photo : records.photos)
        if (const auto found = byInspection.find(photo.owner);
            photo.ownerTable == "marker_inspection" && found != byInspection.end())
            ++found->second->photos;
}

/// What the markers give for a quantity of the report; nothing for other quantities.
std::optional<FigureComparison::Quantity> quantityOf(const DeclaredFigure &figure)
{
    using enum FigureComparison::Quantity;
    if (!figure.part.empty() || !figure.value)
        return {};
    return figure.quantity == "markers"    ? std::optional(Markers)
           : figure.quantity == "area_m2"  ? std::optional(Area)
           : figure.quantity == "length_m" ? std::optional(Length)
                                           : std::nullopt;
}

std::optional<double> computedOf(const MarkerRegister &made, FigureComparison::Quantity quantity)
{
    switch (quantity) {
    case FigureComparison::Quantity::Markers:
        return static_cast<double>(made.rows.size());
    case FigureComparison::Quantity::Area:
        return made.boundary.gridArea;
    case FigureComparison::Quantity::Length:
        return made.boundary.gridLength;
    }
    return {};
}

bool isOnlyWhole(const Forest &forest, std::span<const Forest> forests)
{
    return !forest.partOf && std::ranges::count_if(forests, [](const Forest &each) { return !each.partOf; }) == 1;
}

std::vector<FigureComparison> compare(const MarkerRegister &made, const MarkerRecords &records)
{
    std::vector<FigureComparison> result;
    for (const DeclaredFigure &figure : records.figures) {
        const auto quantity = quantityOf(figure);
        const bool ours = figure.subject == made.forest.code ||
                          (figure.subject == "forest" && isOnlyWhole(made.forest, records.forests));
        if (!quantity || !ours)
            continue;
        FigureComparison comparison{
            *quantity, *figure.value, figure.wording, figure.source, computedOf(made, *quantity), {}};
        if (comparison.computed)
            comparison.difference = *comparison.computed - comparison.declared;
        result.push_back(std::move(comparison));
    }
    return result;
}

/// Parcels that can be asked which lie near a line.
class ParcelFinder
{
public:
    explicit ParcelFinder(std::span<const Parcel> parcels) : m_parcels(parcels), m_index(boxesOf(parcels)) {}

    /// Nearest first.
    [[nodiscard]] std::vector<MarkerConsequence::NearParcel> near(const gis::LineString &line, double tolerance) const
    {
        std::vector<MarkerConsequence::NearParcel> result;
        const gis::Box box = gis::boundsOf(gis::MultiLineString{line}).grownBy(tolerance);
        for (const std::size_t i : m_index.query(box)) {
            const double distance = distanceBetween(line, m_parcels[i].geometry);
            if (distance <= tolerance)
                result.push_back({m_parcels[i].id, distance});
        }
        std::ranges::sort(result, {}, [](const auto &each) { return std::pair(each.distance, each.parcel); });
        return result;
    }

private:
    static std::vector<gis::Box> boxesOf(std::span<const Parcel> parcels)
    {
        std::vector<gis::Box> boxes;
        boxes.reserve(parcels.size());
        for (const Parcel &parcel : parcels)
            boxes.push_back(gis::boundsOf(parcel.geometry));
        return boxes;
    }
    std::span<const Parcel> m_parcels;
    gis::BoxIndex m_index;
};

gis::LineString lineThrough(const MarkerRegister &made, std::size_t row)
{
    const auto placeOf = [&](std::size_t i) { return std::get<gis::Point>(made.rows[i].marker.geometry); };
    gis::LineString line;
    if (const auto &previous = made.rows[row].previous)
        line.push_back(placeOf(previous->to));
    if (std::holds_alternative<gis::Point>(made.rows[row].marker.geometry))
        line.push_back(placeOf(row));
    if (const auto &next = made.rows[row].next)
        line.push_back(placeOf(next->to));
    return line;
}

std::vector<BoundarySide> sidesAt(const MarkerRegister &made, std::size_t row)
{
    std::vector<BoundarySide> sides;
    if (const auto &previous = made.rows[row].previous)
        sides.push_back(*made.rows[previous->to].next);
    if (const auto &next = made.rows[row].next)
        sides.push_back(*next);
    return sides;
}

} // namespace

bool leavesDoubt(const std::string &state) { return state == "lost" || state == "moved" || state == "not_found"; }

std::vector<MarkerRegister> makeMarkerRegisters(const MarkerRecords &records, const gis::Transformer &crs,
                                                double tolerance)
{
    std::vector<MarkerRegister> result;
    const ParcelFinder parcels(records.parcels);
    std::vector<Forest> forests(records.forests.begin(), records.forests.end());
    forests.emplace_back(); // markers of no forest
    for (const Forest &forest : forests) {
        std::vector<BoundaryMarker> markers = markersOf(records, forest);
        if (markers.empty())
            continue;
        MarkerRegister made{.forest = forest, .boundary = buildBoundary(markers, crs)};
        made.rows = rowsOf(std::move(markers), made.boundary);
        addInspections(made.rows, records);
        made.comparisons = compare(made, records);
        for (std::size_t row = 0; row < made.rows.size(); ++row)
            if (leavesDoubt(made.rows[row].marker.state))
                made.consequences.push_back({row, sidesAt(made, row), parcels.near(lineThrough(made, row), tolerance)});
        result.push_back(std::move(made));
    }
    return result;
}

} // namespace data
