// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/legend.h"

#include "app/convert.h"
#include "app/map/outline.h"
#include "app/map/style.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace app {

namespace {

using Symbol = LegendEntry::Symbol;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

/// What can be seen in a part of a scene.
struct Seen
{
    std::set<Kind> kinds;
    std::set<int> ranks;
    bool railway = false;
    bool alignment = false;
    bool obstacle = false;
    bool overdue = false;
    bool differs = false;
    bool illustrative = false;
};

Seen look(const Scene &scene, const gis::Box &box, const Layers &layers)
{
    Seen seen;
    for (const Feature *feature : scene.inBox(box)) {
        if (!layers.shows(feature->kind) || !isSeenIn(*feature, box))
            continue;
        seen.kinds.insert(feature->kind);
        if (feature->kind == Kind::Parcel)
            seen.ranks.insert(feature->stageRank);
        const bool line = feature->kind == Kind::Alignment;
        seen.railway |= line && feature->railway;
        seen.alignment |= line && !feature->railway;
        seen.obstacle |= feature->obstacle && !line;
        seen.overdue |= feature->overdue;
        seen.differs |= feature->differs;
        seen.illustrative |= feature->quality == data::Quality::Illustrative;
    }
    return seen;
}

QString stageName(const Scene &scene, int rank, const QLocale &locale)
{
    const auto found = std::ranges::find(scene.stages(), rank, &data::Stage::rank);
    if (found == scene.stages().end())
        return rank == 0 ? Words::tr("Not begun") : QString::number(rank);
    return toQt(locale.language() == QLocale::Vietnamese ? found->nameVi : found->nameEn);
}

void addPlaces(const Seen &seen, std::vector<LegendEntry> &entries)
{
    const Style &style = mapStyle();
    if (seen.kinds.contains(Kind::Ward))
        entries.push_back({Symbol::Line, {}, style.wardLine, Words::tr("Ward boundary")});
    if (seen.kinds.contains(Kind::FormerWard))
        entries.push_back({Symbol::Line, {}, style.formerWardLine, Words::tr("Former ward")});
    if (seen.kinds.contains(Kind::Forest))
        entries.push_back({Symbol::Area, style.forestFill, style.forestLine, Words::tr("Forest")});
    if (seen.kinds.contains(Kind::Marker))
        entries.push_back({Symbol::Marker, {}, style.marker, Words::tr("Boundary marker")});
    if (seen.railway)
        entries.push_back({Symbol::Railway, {}, style.railway, Words::tr("Railway")});
    if (seen.alignment)
        entries.push_back({Symbol::Line, {}, style.road, Words::tr("Project alignment")});
    if (seen.kinds.contains(Kind::Site))
        entries.push_back({Symbol::Area, style.siteFill, style.siteLine, Words::tr("Project site")});
}

} // namespace

std::vector<LegendEntry> legendOf(const Scene &scene, const gis::Box &box, const Layers &layers, const QLocale &locale)
{
    const Style &style = mapStyle();
    const Seen seen = look(scene, box, layers);
    std::vector<LegendEntry> entries;
    addPlaces(seen, entries);
    for (const int rank : seen.ranks)
        entries.push_back({Symbol::Area, stageColor(rank), style.parcelLine, stageName(scene, rank, locale)});
    if (seen.obstacle)
        entries.push_back({Symbol::Hatch, {}, style.obstacle, Words::tr("Open obstacle")});
    if (seen.overdue)
        entries.push_back({Symbol::ThickOutline, {}, style.overdue, Words::tr("Overdue")});
    if (seen.differs)
        entries.push_back({Symbol::ThickOutline, {}, style.differs, Words::tr("Otherwise today")});
    if (seen.illustrative)
        entries.push_back({Symbol::DashedOutline, {}, style.label, Words::tr("Dashed, hollow: illustrative")});
    return entries;
}

namespace {

void paintLine(QPainter &painter, const QRectF &rect, const LegendEntry &entry)
{
    const Style &style = mapStyle();
    const QLineF line(rect.left(), rect.center().y(), rect.right(), rect.center().y());
    const bool railway = entry.symbol == Symbol::Railway;
    painter.setPen(QPen(entry.stroke, railway ? style.railwayWidth : 2.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    if (!railway)
        return;
    painter.setPen(QPen(entry.stroke, style.railwayWidth * 0.6, Qt::SolidLine, Qt::FlatCap));
    for (const double part : {0.2, 0.5, 0.8}) {
        const QPointF middle = line.pointAt(part);
        painter.drawLine(middle - QPointF(0, style.railwayTick / 2), middle + QPointF(0, style.railwayTick / 2));
    }
}

void paintMarker(QPainter &painter, const QRectF &rect, const LegendEntry &entry)
{
    const double half = mapStyle().markerSize / 2;
    painter.setPen(QPen(entry.stroke, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(rect.center() - QPointF(half, half), QSizeF(2 * half, 2 * half)));
}

void paintOutline(QPainter &painter, const QRectF &rect, const LegendEntry &entry)
{
    const Style &style = mapStyle();
    const std::vector<QPolygonF> ring{QPolygonF(rect)};
    painter.setBrush(entry.fill.isValid() ? QBrush(entry.fill) : Qt::NoBrush);
    const double width = entry.symbol == Symbol::ThickOutline ? style.overdueWidth : 1.2;
    painter.setPen(entry.symbol == Symbol::Hatch ? QPen(Qt::NoPen) : QPen(entry.stroke, width));
    if (entry.symbol == Symbol::DashedOutline)
        painter.drawPath(dashesOf(ring, style.dash * 0.7, style.dashGap * 0.7, rect.adjusted(-2, -2, 2, 2)));
    else
        painter.drawRect(rect);
    if (entry.symbol == Symbol::Hatch) {
        painter.setPen(QPen(entry.stroke, style.hatchWidth));
        painter.drawLines(hatchOf(ring, style.hatchGap, ToUnits{}, rect));
    }
}

} // namespace

void paintSymbol(QPainter &painter, const QRectF &rect, const LegendEntry &entry)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.symbol == Symbol::Line || entry.symbol == Symbol::Railway)
        paintLine(painter, rect, entry);
    else if (entry.symbol == Symbol::Marker)
        paintMarker(painter, rect, entry);
    else
        paintOutline(painter, rect.adjusted(0.8, 0.8, -0.8, -0.8), entry);
    painter.restore();
}

} // namespace app
