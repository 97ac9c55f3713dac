// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace app {

/// From metres of a scene to units of a painter, y down.
struct ToUnits
{
    gis::Point corner;     ///< falls on (0, 0)
    double scale = 1.0;    ///< units per metre
    double smallest = 0.0; ///< units; vertices nearer than this to the one before are left out

    [[nodiscard]] QPointF operator()(gis::Point place) const
    {
        return {(place.x - corner.x) * scale, (corner.y - place.y) * scale};
    }
};

/// The rings of polygons, or lines; empty for a point.
[[nodiscard]] std::vector<QPolygonF> linesOf(const gis::Geometry &geometry, const ToUnits &toUnits);

[[nodiscard]] QPainterPath pathOf(const std::vector<QPolygonF> &lines);

/// The part of dashed lines in and near @p clip. A dash begins with each line and where it falls does
/// not depend on the clip, so that tiles agree. (Qt's own dashes turn solid on very long lines.)
[[nodiscard]] QPainterPath dashesOf(const std::vector<QPolygonF> &lines, double dash, double gap, const QRectF &clip);

/// Short strokes across the lines, every @p gap units, as along a railway.
[[nodiscard]] QList<QLineF> ticksOf(const std::vector<QPolygonF> &lines, double gap, double length, const QRectF &clip);

/// Slanting strokes inside the rings (even-odd), @p gap apart, at places that are fixed in the scene.
[[nodiscard]] QList<QLineF> hatchOf(const std::vector<QPolygonF> &rings, double gap, const ToUnits &toUnits,
                                    const QRectF &clip);

} // namespace app
