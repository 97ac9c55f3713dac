// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/parcel.h"
#include "data/model/project.h"
#include "data/rules/marker_boundary.h"

namespace data {

/// What a register is made of; all of one workspace, in its grid.
struct MarkerRecords
{
    std::span<const Forest> forests;
    std::span<const BoundaryMarker> markers;
    std::span<const MarkerInspection> inspections;
    std::span<const Attachment> photos; ///< of inspections
    std::span<const Parcel> parcels;
    std::span<const DeclaredFigure> figures;
};

/// One marker of the register.
struct MarkerRow
{
    BoundaryMarker marker;
    std::optional<BoundarySide> next;     ///< to the next marker; nothing where it has no place
    std::optional<BoundarySide> previous; ///< from here back to the one before
    int inspections = 0;
    int photos = 0;
    std::string note; ///< of the latest inspection
};

/// A declared figure beside what the markers give.
struct FigureComparison
{
    enum class Quantity { Markers, Area, Length };
    Quantity quantity = Quantity::Markers;
    double declared = 0.0; ///< number, m², metres
    std::string wording;   ///< as printed: "hơn 18 km"
    std::string source;
    std::optional<double> computed;   ///< on the grid; nothing where the boundary is faulty
    std::optional<double> difference; ///< computed less declared
};

/// What a marker that does not stand where it should leaves in doubt.
struct MarkerConsequence
{
    std::size_t row = 0;             ///< in MarkerRegister::rows
    std::vector<BoundarySide> sides; ///< of the boundary, in its direction
    struct NearParcel
    {
        Id parcel = 0;
        double distance = 0.0; ///< metres from the marker or its sides; 0 where they touch
    };
    std::vector<NearParcel> parcels; ///< nearest first
};

/// The markers of one forest, in order along its boundary. Sides count in rows.
struct MarkerRegister
{
    Forest forest;
    std::vector<MarkerRow> rows;
    MarkerBoundary boundary;
    std::vector<FigureComparison> comparisons;
    std::vector<MarkerConsequence> consequences; ///< of markers that are lost, moved or not found
};

/// Metres: how far a border may be drawn from a boundary that it is meant to follow.
inline constexpr double kMarkerTolerance = 2.0;

/// Whether a state leaves the boundary in doubt: "lost", "moved", "not_found".
[[nodiscard]] bool leavesDoubt(const std::string &state);

/// A register for each forest that has markers, by forest; markers of none come last, under a forest
/// without a key. A parcel is concerned if it comes within @p
/// tolerance metres of the marker or of its two sides. Figures of the subject "forest" are those of the
/// one forest that is no part of another; else the subject is its code.
[[nodiscard]] std::vector<MarkerRegister> makeMarkerRegisters(const MarkerRecords &records, const gis::Transformer &crs,
                                                              double tolerance);

} // namespace data
