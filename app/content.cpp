// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/content.h"

#include "data/store/clearance.h"
#include "data/store/findings.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/progress.h"
#include "data/store/projects.h"

namespace app {

namespace {

/// Board, findings and progress as of the content's day; the steps of parcels are read for it and not kept.
void look(Content &content, const data::Workspace &workspace)
{
    content.board = data::makeBoard(content.milestones, content.targets, content.projects, content.today);
    const auto events = data::parcelEvents(workspace);
    const auto noted = data::notedContradictions(workspace);
    const auto acknowledged = data::acknowledgements(workspace);
    const auto moved = data::projectSteps(workspace);
    content.findings = data::findContradictions({.units = content.units,
                                                 .forests = content.forests,
                                                 .projects = content.projects,
                                                 .milestones = content.milestones,
                                                 .targets = content.targets,
                                                 .figures = content.figures,
                                                 .stages = content.stages,
                                                 .parcels = content.parcels,
                                                 .events = events,
                                                 .noted = noted,
                                                 .acknowledgements = acknowledged,
                                                 .projectSteps = moved},
                                                content.today);
    const auto counted = data::progressParcels(workspace, std::nullopt, content.today);
    const auto ranks = data::progressRanks(workspace);
    content.progress.clear();
    for (const auto by : {data::ProgressBy::Project, data::ProgressBy::Unit, data::ProgressBy::Category})
        content.progress.push_back(data::countProgress(counted, ranks, by));
}

} // namespace

Content readContent(const data::Workspace &workspace, data::Date today)
{
    Content content{.workspaceName = workspace.name(),
                    .srid = workspace.srid(),
                    .today = today,
                    .units = data::adminUnits(workspace),
                    .forests = data::forests(workspace),
                    .markers = data::boundaryMarkers(workspace),
                    .projects = data::projects(workspace),
                    .milestones = data::milestones(workspace),
                    .targets = data::targets(workspace),
                    .documents = data::legalDocuments(workspace),
                    .obstacles = data::obstacles(workspace),
                    .figures = data::declaredFigures(workspace),
                    .parcels = data::parcels(workspace),
                    .stages = data::stages(workspace),
                    .board = {},
                    .findings = {},
                    .progress = {}};
    look(content, workspace);
    return content;
}

Content seenFrom(const Content &content, const data::Workspace &workspace, data::Date today)
{
    Content next = content;
    next.today = today;
    look(next, workspace);
    return next;
}

} // namespace app
