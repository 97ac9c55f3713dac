// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/tile_level.h"

#include "app/map/camera.h"
#include "app/map/painter.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

gis::Box common(const gis::Box &a, const gis::Box &b)
{
    return {std::max(a.minX, b.minX), std::max(a.minY, b.minY), std::min(a.maxX, b.maxX), std::min(a.maxY, b.maxY)};
}

} // namespace

double TileLevel::scale() const { return 256.0 * std::exp2(zoom) / kWorldMetres; }

int TileLevel::tilePixels() const { return static_cast<int>(std::lround(512.0 * pixelRatio)); }

double TileLevel::tileMetres() const { return tilePixels() / pixelRatio / scale(); }

std::optional<Picture> partOf(const Picture &picture, const gis::Box &box)
{
    const gis::Box part = common(picture.box, box);
    if (picture.image.isNull() || part.empty())
        return std::nullopt;
    const double pixels = picture.image.width() / picture.box.width();
    const QRectF source((part.minX - picture.box.minX) * pixels, (picture.box.maxY - part.maxY) * pixels,
                        part.width() * pixels, part.height() * pixels);
    return Picture{part, picture.image, source, picture.scale};
}

Picture paintPicture(const TileLevel &level, const Labels *labels, const gis::Box &box, QSize pixels,
                     std::stop_token stop)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(level.pixelRatio, level.pixelRatio);
    paintMap(painter, *level.scene, {.box = box, .scale = level.scale(), .pixelsPerUnit = level.pixelRatio},
             {.layers = level.layers, .labels = labels, .stop = std::move(stop)});
    return {box, image, image.rect().toRectF(), level.scale()};
}

Picture paintHaloPicture(const TileLevel &level, const Feature &feature, const gis::Box &box)
{
    constexpr double kMargin = 24.0; // units
    const gis::Box part = common(feature.bounds.grownBy(kMargin / level.scale()), box);
    if (part.empty())
        return {};
    const double pixelsPerMetre = level.scale() * level.pixelRatio;
    QImage image(static_cast<int>(std::ceil(part.width() * pixelsPerMetre)),
                 static_cast<int>(std::ceil(part.height() * pixelsPerMetre)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(level.pixelRatio, level.pixelRatio);
    paintHalo(painter, feature, {.box = part, .scale = level.scale(), .pixelsPerUnit = level.pixelRatio});
    painter.end();
    const gis::Box whole{part.minX, part.maxY - image.height() / pixelsPerMetre,
                         part.minX + image.width() / pixelsPerMetre, part.maxY};
    return {whole, image, image.rect().toRectF(), level.scale()};
}

} // namespace app
