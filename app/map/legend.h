// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/scene.h"

#include <QColor>
#include <QLocale>
#include <QPainter>

namespace app {

/// One line of a legend: a small sign and what it means.
struct LegendEntry
{
    enum class Symbol { Area, Line, Railway, Marker, Hatch, ThickOutline, DashedOutline };
    Symbol symbol = Symbol::Area;
    QColor fill;   ///< of an area
    QColor stroke; ///< of its outline, of a line, of a hatch
    QString text;
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// What there is to explain in a part of the scene, in reading order: only what is shown there. Names
/// of stages come from the workspace, Vietnamese or English by the locale.
[[nodiscard]] std::vector<LegendEntry> legendOf(const Scene &scene, const gis::Box &box, const Layers &layers,
                                                const QLocale &locale);

/// The sign, drawn within @p rect, units; made for about 18 x 11.
void paintSymbol(QPainter &painter, const QRectF &rect, const LegendEntry &entry);

} // namespace app
