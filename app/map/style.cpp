// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/style.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

// Of WCAG 2: relative luminance of an sRGB colour.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Style &mapStyle()
{
    static const Style style;
    return style;
}

QColor stageColor(int rank)
{
    const auto &ramp = mapStyle().stages;
    return ramp[static_cast<std::size_t>(std::clamp(rank, 0, static_cast<int>(ramp.size()) - 1))];
}

QColor textColorOn(const QColor &color)
{
    const double light = luminance(color);
    return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? Qt::black : Qt::white;
}

QFont mapFont(double size, QFont::Weight weight, bool italic)
{
    QFont font("Noto Sans");
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("liga", 0);
    font.setFeature("clig", 0);
#endif
    return font;
}

QFont labelFont(Kind kind)
{
    switch (kind) {
    case Kind::Ward:
        return mapFont(17, QFont::Bold);
    case Kind::FormerWard:
        return mapFont(14, QFont::Normal, true);
    case Kind::Forest:
        return mapFont(12, QFont::Normal, true);
    case Kind::Site:
    case Kind::Alignment:
        return mapFont(12, QFont::Bold);
    case Kind::Parcel:
    case Kind::Marker:
        break;
    }
    return mapFont(11);
}

QColor labelColor(Kind kind)
{
    switch (kind) {
    case Kind::Ward:
        return mapStyle().wardLine;
    case Kind::FormerWard:
        return mapStyle().wardLine.lighter(120);
    case Kind::Forest:
        return mapStyle().forestLine.darker(170);
    case Kind::Site:
        return mapStyle().siteLine.darker(150);
    case Kind::Alignment:
        return mapStyle().railway;
    case Kind::Marker:
        return mapStyle().marker;
    case Kind::Parcel:
        break;
    }
    return mapStyle().label;
}

} // namespace app
