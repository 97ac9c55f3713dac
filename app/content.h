// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/finding.h"
#include "data/model/parcel.h"
#include "data/model/place.h"
#include "data/model/project.h"
#include "data/rules/board.h"
#include "data/rules/progress.h"
#include "data/store/workspace.h"

#include <vector>

namespace app {

/// All a screen or a sheet shows of a workspace, read at one moment; a plain value, shared between
/// threads as shared_ptr<const Content>.
struct Content
{
    std::string workspaceName;
    int srid = 0;
    data::Date today{};
    std::vector<data::AdminUnit> units;
    std::vector<data::Forest> forests;
    std::vector<data::BoundaryMarker> markers;
    std::vector<data::Project> projects;
    std::vector<data::Milestone> milestones;
    std::vector<data::Target> targets;
    std::vector<data::LegalDocument> documents;
    std::vector<data::Obstacle> obstacles;
    std::vector<data::DeclaredFigure> figures;
    std::vector<data::Parcel> parcels;
    std::vector<data::Stage> stages;
    std::vector<data::BoardItem> board;
    std::vector<data::Finding> findings;       ///< contradictions and gaps
    std::vector<data::ProgressTable> progress; ///< of all parcels: by project, ward and category
};

/// Reads everything and makes board, findings and progress as of @p today. Throws data::Error.
[[nodiscard]] Content readContent(const data::Workspace &workspace, data::Date today);

/// The same content seen from another day; @p workspace is where it was read from.
[[nodiscard]] Content seenFrom(const Content &content, const data::Workspace &workspace, data::Date today);

} // namespace app
