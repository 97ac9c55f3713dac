// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/models/details_p.h"
#include "app/models/fact_list.h"
#include "app/models/source_text.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "gis/measure.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

/// The line of the board about a record; null if it has none.
const data::BoardItem *boardItem(const Content &content, data::BoardItem::Kind kind, data::Id id)
{
    const auto found =
        std::ranges::find_if(content.board, [&](const auto &item) { return item.kind == kind && item.record == id; });
    return found == content.board.end() ? nullptr : &*found;
}

QString dueText(const data::BoardItem &item)
{
    QString text = text::formatCountdown(item);
    if (item.state == data::DueState::Overdue)
        text += QStringLiteral(" · ") + Text::tr("not recorded as done");
    return text;
}

/// The wording, the last day it means, the countdown, and how it recurs.
void addDeadline(FactList &list, const data::BoardItem *item, const std::string &wording,
                 const std::optional<int> &lastYear)
{
    list.figure(Text::tr("Deadline as printed"), toQt(wording));
    if (!item)
        return;
    list.date(item->recurring ? Text::tr("Last day of the coming period") : Text::tr("Last acceptable day"),
              item->lastDay);
    if (lastYear)
        list.fact(Text::tr("Recurs"), Text::tr("every year up to %1").arg(*lastYear));
    list.fact(Text::tr("State"), dueText(*item));
    list.date(Text::tr("Done on"), item->doneOn);
}

void addMilestones(FactList &list, const Content &content, data::Id project)
{
    bool first = true;
    for (const data::BoardItem &item : content.board) {
        if (item.kind != data::BoardItem::Kind::Milestone || item.project != project)
            continue;
        if (std::exchange(first, false))
            list.heading(Text::tr("Milestones"));
        list.link(dueText(item), toQt(item.title), {Subject::Kind::Milestone, item.record});
    }
}

void addObstacles(FactList &list, const Content &content, data::Id project)
{
    bool first = true;
    for (const data::Obstacle &obstacle : content.obstacles) {
        if (obstacle.project != project)
            continue;
        if (std::exchange(first, false))
            list.heading(Text::tr("Obstacles"));
        list.fact(obstacleKind(obstacle.kind), toQt(obstacle.text), obstacle.source);
    }
}

/// How many parcels have got how far; the counts are ours, of the rows in the workspace.
void addParcels(FactList &list, const Content &content, data::Id project)
{
    std::vector<int> counts(content.stages.size() + 1);
    int total = 0;
    for (const data::Parcel &parcel : content.parcels) {
        const auto rank = static_cast<std::size_t>(std::max(0, parcel.stageRank));
        if (parcel.project == project && rank < counts.size()) {
            ++counts[rank];
            ++total;
        }
    }
    if (total == 0)
        return;
    list.heading(Text::tr("Parcels by stage, counted"));
    for (std::size_t rank = 0; rank < counts.size(); ++rank) {
        if (counts[rank] > 0)
            list.fact(stageName(content, static_cast<int>(rank)), Text::tr("%1 of %2").arg(counts[rank]).arg(total),
                      {});
    }
}

QString amountOf(const data::Target &target)
{
    return QStringLiteral("%1 %2 %3").arg(comparisonSign(target), targetValue(target), toQt(target.unit)).trimmed();
}

} // namespace

Details projectDetails(const Content &content, const data::Project &project)
{
    FactList list(content, project.source);
    list.fact(Text::tr("Code"), project.code);
    list.fact(Text::tr("State"), projectStatus(project.status));
    list.unit(Text::tr("Former ward"), project.unit);
    list.fact(Text::tr("Where, as printed"), project.unitNote);
    list.fact(Text::tr("Investor"), project.investor);
    if (project.budgetDong)
        list.figure(Text::tr("Total investment"), text::formatMoney(*project.budgetDong, QLocale()));
    list.areas(project.declaredAreaM2, project.site, project.quality);
    if (const double length = gis::gridLength(project.alignment); length > 0)
        list.computed(Text::tr("Length"), Text::tr("%1 km").arg(text::formatNumber(length / 1000, 2, QLocale())),
                      project.quality);
    list.quality(gis::isEmpty(project.site) ? project.alignment : project.site, project.quality);
    list.document(Text::tr("Rests on"), project.legalBasis);
    list.fact(Text::tr("Note"), project.note);
    addMilestones(list, content, project.id);
    addObstacles(list, content, project.id);
    addParcels(list, content, project.id);
    list.figures(Text::tr("As the report states"), [&](const auto &figure) { return figure.subject == project.code; });
    const bool placed = hasPlace(content, project.id);
    return {.subject = {Subject::Kind::Project, project.id},
            .title = toQt(project.name),
            .subtitle = projectKind(project.kind),
            .source = sourceText(project.source),
            .illustrative = placed && project.quality == data::Quality::Illustrative,
            .onMap = placed,
            .project = project.id,
            .facts = list.facts()};
}

Details milestoneDetails(const Content &content, const data::Milestone &milestone)
{
    FactList list(content, milestone.source);
    list.fact(Text::tr("Code"), milestone.code);
    addDeadline(list, boardItem(content, data::BoardItem::Kind::Milestone, milestone.id), milestone.wording,
                milestone.lastYear);
    list.project(milestone.project);
    list.fact(Text::tr("Responsible"), milestone.responsible);
    list.document(Text::tr("Legal source"), milestone.legalSource);
    return {.subject = {Subject::Kind::Milestone, milestone.id},
            .title = toQt(milestone.title),
            .subtitle = titleOf(Subject::Kind::Milestone),
            .source = sourceText(milestone.source),
            .onMap = hasPlace(content, milestone.project),
            .project = milestone.project,
            .facts = list.facts()};
}

Details targetDetails(const Content &content, const data::Target &target)
{
    FactList list(content, target.source);
    list.fact(Text::tr("Number"), target.code);
    list.fact(Text::tr("Group"),
              target.group == 1 ? Text::tr("assigned by the province") : Text::tr("added by the ward"));
    list.fact(Text::tr("Field"), target.category);
    list.figure(Text::tr("Target"), amountOf(target));
    list.figure(Text::tr("Target as printed"), toQt(target.valueText));
    addDeadline(list, boardItem(content, data::BoardItem::Kind::Target, target.id), target.wording, target.lastYear);
    if (target.wording.empty())
        list.fact(Text::tr("Deadline as printed"), Text::tr("the report gives no year"));
    if (target.baseline)
        list.figure(Text::tr("Value of 2025"), plainNumber(*target.baseline) + u' ' + toQt(target.unit));
    list.figure(Text::tr("Value of 2025 as printed"), toQt(target.baselineText));
    list.fact(Text::tr("Remark"), target.remark);
    return {.subject = {Subject::Kind::Target, target.id},
            .title = toQt(target.title),
            .subtitle = titleOf(Subject::Kind::Target),
            .source = sourceText(target.source),
            .project = {},
            .facts = list.facts()};
}

} // namespace app
