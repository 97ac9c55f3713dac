// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/obstacle_rows.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/models/source_text.h"
#include "app/models/step_rows.h"
#include "app/models/words.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Obstacles)
};

/// How urgent it is, as a deadline of its own would be.
data::BoardItem urgencyOf(const data::Obstacle &obstacle, data::Date today)
{
    data::Milestone deadline;
    deadline.lastDay = obstacle.dueOn;
    deadline.doneOn = obstacle.closedOn;
    return data::makeBoard(std::array{deadline}, {}, {}, today).front();
}

void addLink(ObstacleLine &line, const Content &content, const data::Obstacle &obstacle)
{
    const auto lead = [&](Subject::Kind kind, data::Id id, const QString &name) {
        line.link = name;
        line.linkKind = nameOf(kind);
        line.linkId = id;
    };
    if (const auto *parcel = rowWith(content.parcels, obstacle.parcel))
        lead(Subject::Kind::Parcel, parcel->id, parcelName(parcel->mapSheet, parcel->number));
    else if (const auto *project = rowWith(content.projects, obstacle.project))
        lead(Subject::Kind::Project, project->id, toQt(project->name));
}

} // namespace

ObstacleLine obstacleLine(const Content &content, const data::Obstacle &obstacle)
{
    const data::BoardItem urgency = urgencyOf(obstacle, content.today);
    const bool open = !obstacle.closedOn || content.today < *obstacle.closedOn;
    ObstacleLine line{.id = obstacle.id,
                      .kind = obstacleKind(obstacle.kind),
                      .text = toQt(obstacle.text),
                      .open = open,
                      .dueState = toQt(data::nameOf(urgency.state)),
                      .due = text::formatDate(obstacle.dueOn),
                      .countdown = open ? text::formatCountdown(urgency)
                                        : Text::tr("Solved on %1").arg(text::formatDate(obstacle.closedOn)),
                      .opened = text::formatDate(obstacle.openedOn),
                      .closed = text::formatDate(obstacle.closedOn),
                      .resolution = toQt(obstacle.resolution),
                      .responsible = toQt(obstacle.responsible),
                      .households = obstacle.households ? plainNumber(*obstacle.households) : QString(),
                      .amount = obstacle.amountDong ? text::formatMoney(*obstacle.amountDong, QLocale()) : QString(),
                      .source = sourceText(obstacle.source),
                      .link = {},
                      .linkKind = {}};
    addLink(line, content, obstacle);
    return line;
}

std::vector<const data::Obstacle *> obstaclesOf(const Content &content, std::optional<data::Id> parcel)
{
    std::vector<const data::Obstacle *> found;
    for (const data::Obstacle &obstacle : content.obstacles)
        if (!parcel || obstacle.parcel == parcel)
            found.push_back(&obstacle);
    std::ranges::stable_sort(found, {}, [](const data::Obstacle *obstacle) {
        return std::tuple(obstacle->closedOn.has_value(), !obstacle->dueOn, obstacle->dueOn);
    });
    return found;
}

} // namespace app
