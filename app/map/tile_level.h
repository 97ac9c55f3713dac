// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/labels.h"

#include <QImage>

#include <stop_token>

namespace app {

/// All that the look of a tile depends on besides its place.
struct TileLevel
{
    std::shared_ptr<const Scene> scene;
    double zoom = 0.0;       ///< QtLocation's, fractional
    double pixelRatio = 1.0; ///< device pixels per unit
    Layers layers;
    bool labels = true;
    friend bool operator==(const TileLevel &, const TileLevel &) = default;

    /// Units per Mercator metre.
    [[nodiscard]] double scale() const;
    /// 512 units, or a little less or more, so that it is a whole number of device pixels.
    [[nodiscard]] int tilePixels() const;
    [[nodiscard]] double tileMetres() const;
};

/// An image of a part of the scene; @p source is the part of it to show, pixels.
struct Picture
{
    gis::Box box; ///< Mercator metres
    QImage image;
    QRectF source;
    double scale = 0.0; ///< units per metre it was painted for
};

/// The part of a picture that lies in @p box; nothing if there is none.
[[nodiscard]] std::optional<Picture> partOf(const Picture &picture, const gis::Box &box);

/// Both may be called on any thread. Half painted if told to stop; without labels if those are null.
[[nodiscard]] Picture paintPicture(const TileLevel &level, const Labels *labels, const gis::Box &box, QSize pixels,
                                   std::stop_token stop);
/// The halo alone, on nothing, in a box that is cut to @p box and grown to whole pixels.
[[nodiscard]] Picture paintHaloPicture(const TileLevel &level, const Feature &feature, const gis::Box &box);

} // namespace app
