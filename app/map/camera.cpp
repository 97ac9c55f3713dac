// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app {

namespace {

QPointF turned(QPointF point, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180.0;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {point.x() * c - point.y() * s, point.x() * s + point.y() * c};
}

} // namespace

double Camera::scale() const { return 256.0 * std::exp2(zoom) / kWorldMetres; }

QPointF Camera::toView(gis::Point place) const
{
    const QPointF northUp((place.x - center.x) * scale(), (center.y - place.y) * scale());
    return turned(northUp, -bearing) + QPointF(size.width() / 2, size.height() / 2);
}

gis::Point Camera::toScene(QPointF point) const
{
    const QPointF northUp = turned(point - QPointF(size.width() / 2, size.height() / 2), bearing);
    return {center.x + northUp.x() / scale(), center.y - northUp.y() / scale()};
}

gis::Box Camera::visible() const
{
    gis::Box box;
    box.add(toScene({0, 0}));
    box.add(toScene({size.width(), 0}));
    box.add(toScene({0, size.height()}));
    box.add(toScene({size.width(), size.height()}));
    return box;
}

Camera cameraFor(const gis::Box &box, QSizeF size, double margin, double maxZoom)
{
    const double width = std::max(1.0, size.width() - 2 * margin);
    const double height = std::max(1.0, size.height() - 2 * margin);
    const double metresPerUnit = std::max({box.width() / width, box.height() / height, 1e-6});
    const double zoom = std::log2(kWorldMetres / 256.0 / metresPerUnit);
    return {.center = box.center(), .zoom = std::clamp(zoom, 0.0, maxZoom), .bearing = 0.0, .size = size};
}

} // namespace app
