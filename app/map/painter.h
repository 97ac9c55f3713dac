// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/labels.h"

#include <QPainter>

#include <stop_token>

namespace app {

/// The part of a scene that is painted: the north-west corner of @p box falls on (0, 0) of the painter,
/// whose unit is the style's: the caller has scaled it (a tile by the device pixel ratio, a sheet to
/// kPaperUnit millimetres).
struct Viewport
{
    gis::Box box;               ///< metres of the scene
    double scale = 1.0;         ///< units per metre
    double pixelsPerUnit = 1.0; ///< of the device; what is smaller than 0.3 px is left out
};

struct PaintOptions
{
    Layers layers;
    const Labels *labels = nullptr; ///< made for the same scale; null: none
    std::stop_token stop;           ///< leaves early, half painted
};

/// Draws the part of the scene on a screen tile, a PNG or a PDF alike. What lies next to it is drawn by
/// the neighbour so that the seam does not show. Not clipped: the caller clips where it must.
/// Thread: any, each with its own painter.
void paintMap(QPainter &painter, const Scene &scene, const Viewport &viewport, const PaintOptions &options);

/// The halo around a selected feature.
void paintHalo(QPainter &painter, const Feature &feature, const Viewport &viewport);

} // namespace app
