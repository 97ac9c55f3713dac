// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <QPointF>
#include <QSizeF>

namespace app {

/// Metres of Web Mercator from the antimeridian to the antimeridian.
inline constexpr double kWorldMetres = 2 * 20037508.342789244;

/// How a map is looked at, in QtLocation's terms: at zoom z the world is 256 * 2^z units wide.
struct Camera
{
    gis::Point center; ///< Web Mercator, metres
    double zoom = 0.0;
    double bearing = 0.0; ///< degrees; the direction that points up, clockwise from north
    QSizeF size;          ///< of the view, device-independent pixels

    /// Device-independent pixels per Mercator metre.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF toView(gis::Point place) const;
    [[nodiscard]] gis::Point toScene(QPointF point) const;
    /// The smallest north-up box around all that is in view.
    [[nodiscard]] gis::Box visible() const;
    friend bool operator==(const Camera &, const Camera &) = default;
};

/// The camera, north up, that shows all of @p box with @p margin pixels around it, no nearer than
/// @p maxZoom.
[[nodiscard]] Camera cameraFor(const gis::Box &box, QSizeF size, double margin, double maxZoom);

} // namespace app
