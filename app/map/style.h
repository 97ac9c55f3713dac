// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/feature.h"

#include <QColor>
#include <QFont>

#include <array>

namespace app {

/// Sizes are units: device-independent pixels on a screen, kPaperUnit millimetres on paper.
inline constexpr double kPaperUnit = 0.2;

/// How the map looks, on screen as on paper; the one source of its colours and sizes, for the window's
/// chips and bars as well. Light: paper is white.
struct Style
{
    /// By rank: 0 not begun ... 7 handed over. Ordered by lightness alone, so that it can be read
    /// without colour vision; from light grey to dark blue-green.
    std::array<QColor, 8> stages{"#e3e3df", "#d9ead3", "#b7ddca", "#8bcac3",
                                 "#5db0b8", "#3a92a8", "#22708c", "#0d475c"};
    QColor parcelLine{"#4d6066"};
    QColor faintLine{"#b9c2c4"}; ///< of parcels that a filter leaves out

    QColor background{"#eeede8"}; ///< beyond the ward
    QColor ground{"#fcfbf8"};     ///< the ward itself
    QColor forestFill{"#dfead2"};
    QColor forestLine{"#6f8f57"};
    QColor formerWardLine{"#9a8aa5"};
    QColor wardLine{"#5c4570"};
    QColor siteFill{0xe8, 0xa0, 0x3c, 0x48};
    QColor siteLine{"#a8650f"};
    QColor railway{"#1f2a44"};
    QColor road{"#8a5a2b"};
    QColor marker{"#33511c"};

    QColor overdue{"#9c1f4e"};  ///< a thick outline
    QColor obstacle{"#4a2a2a"}; ///< a hatch
    QColor differs{"#0a5cff"};  ///< an outline around what was otherwise on a past day
    QColor halo{"#ffb000"};     ///< around what is selected
    QColor haloCore{"#1d1d1d"};

    QColor label{"#22282b"};
    QColor labelHalo{255, 255, 255, 225};

    double parcelWidth = 0.8;
    double forestWidth = 1.2;
    double formerWardWidth = 1.2;
    double wardWidth = 2.2;
    double wardBandWidth = 7.0; ///< the pale band along the ward's line
    double siteWidth = 1.6;
    double railwayWidth = 2.6;
    double railwayTick = 9.0; ///< length across
    double railwayTickGap = 14.0;
    double roadWidth = 2.6;
    double overdueWidth = 1.8; ///< how much wider than the line itself
    double differsWidth = 2.4;
    double haloWidth = 9.0; ///< of an area, its outer half shows
    double markerSize = 8.0;
    double hatchGap = 5.5;
    double hatchWidth = 0.9;
    double labelHaloWidth = 2.6;
    /// Of illustrative outlines: drawn, left out; units.
    double dash = 6.0;
    double dashGap = 3.5;
};

[[nodiscard]] const Style &mapStyle();

/// Of a rank beyond the ramp: its last colour.
[[nodiscard]] QColor stageColor(int rank);
/// Black or white, whichever reads better on the colour.
[[nodiscard]] QColor textColorOn(const QColor &color);

/// Noto Sans, @p size units high, without ligatures (text copied from a PDF stays whole) and without
/// hinting (so that tiles agree with each other).
[[nodiscard]] QFont mapFont(double size, QFont::Weight weight = QFont::Normal, bool italic = false);
/// The font and the colour of a feature's label.
[[nodiscard]] QFont labelFont(Kind kind);
[[nodiscard]] QColor labelColor(Kind kind);

} // namespace app
