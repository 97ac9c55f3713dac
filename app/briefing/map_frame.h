// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/scene.h"

#include <QLocale>
#include <QPainter>
#include <QRectF>

namespace app {

/// The map of a sheet: north up on the VN-2000 grid, at a round scale.
struct MapFrame
{
    QRectF rect;            ///< on the sheet, units
    double denominator = 1; ///< of the scale
    gis::Box box;           ///< what it shows, metres of the grid

    [[nodiscard]] double unitsPerMetre() const;
    [[nodiscard]] QPointF toSheet(gis::Point grid) const;
    [[nodiscard]] gis::Box boxOf(const QRectF &part) const;
};

/// The largest round scale at which @p subject fits into @p rect with some margin, in its middle.
[[nodiscard]] MapFrame frameFor(const gis::Box &subject, const QRectF &rect);

/// Metres between the lines of the grid: 1, 2 or 5 x 10^n, 25 ... 65 mm apart on paper.
[[nodiscard]] double gridStep(double denominator);

/// The map with its grid, whose values stand outside the frame: X (north) beside, Y (east) above and
/// below. @p scene is one of Projection::Grid; labels keep off @p reserved (units of the sheet).
void paintMapFrame(QPainter &painter, const Scene &scene, const MapFrame &frame, double pixelsPerUnit,
                   const QLocale &locale, std::optional<data::Id> subject, const QRectF &reserved);

/// A bar of a round length, at most @p width units; its upper left corner at @p place.
void paintScaleBar(QPainter &painter, QPointF place, double width, double denominator, const QLocale &locale);

/// An arrow within @p rect.
void paintNorthArrow(QPainter &painter, const QRectF &rect, const QLocale &locale);

} // namespace app
