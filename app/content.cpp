// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/content.h"

#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"

namespace app {

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
                    .board = {}};
    content.board = data::makeBoard(content.milestones, content.targets, content.projects, today);
    return content;
}

} // namespace app
