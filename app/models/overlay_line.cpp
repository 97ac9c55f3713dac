// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/overlay_line.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/text/format.h"

#include <QCoreApplication>

namespace app {
namespace {

using Kind = data::OverlayThing::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Overlay)
};

QString projectName(const Content &content, const std::optional<data::Id> &id)
{
    const auto *project = rowWith(content.projects, id);
    return project ? toQt(project->code) + QStringLiteral(" · ") + toQt(project->name) : QString();
}

QString nameOf(const Content &content, const data::Encroachment &found)
{
    if (found.kind != Kind::Parcel)
        return projectName(content, found.record);
    const auto *parcel = rowWith(content.parcels, found.record);
    return parcel ? Text::tr("Parcel %1, map sheet %2").arg(toQt(parcel->number), toQt(parcel->mapSheet))
                  : QString::number(found.record);
}

QString whatIs(const Content &content, const data::Encroachment &found, double halfWidth)
{
    if (found.kind == Kind::Site)
        return Text::tr("Site of the project");
    if (found.kind == Kind::Corridor)
        return Text::tr("Corridor, %1 m to each side").arg(text::formatNumber(halfWidth, 0, QLocale()));
    const auto *parcel = rowWith(content.parcels, found.record);
    const QString project = parcel ? projectName(content, parcel->project) : QString();
    return project.isEmpty() ? Text::tr("Of no project") : project;
}

} // namespace

OverlayLine overlayLine(const Content &content, const data::Encroachment &found, double halfWidth)
{
    const QLocale locale;
    return {.kind = app::nameOf(found.kind == Kind::Parcel ? Subject::Kind::Parcel : Subject::Kind::Project),
            .id = found.record,
            .name = nameOf(content, found),
            .what = whatIs(content, found, halfWidth),
            .inside = text::formatArea(found.inside, locale),
            .share = text::formatCoverage(found.total > 0.0 ? found.inside / found.total : 0.0, locale),
            .remaining = text::formatArea(found.remaining, locale),
            .total = text::formatArea(found.total, locale),
            .illustrative = found.quality == data::Quality::Illustrative};
}

} // namespace app
