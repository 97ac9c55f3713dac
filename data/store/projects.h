// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/project.h"
#include "data/store/workspace.h"

#include <vector>

namespace data {

/// All of them, by row key.
[[nodiscard]] std::vector<Project> projects(const Workspace &workspace);
[[nodiscard]] std::vector<Milestone> milestones(const Workspace &workspace);
[[nodiscard]] std::vector<Target> targets(const Workspace &workspace);
[[nodiscard]] std::vector<LegalDocument> legalDocuments(const Workspace &workspace);
[[nodiscard]] std::vector<Obstacle> obstacles(const Workspace &workspace);
[[nodiscard]] std::vector<DeclaredFigure> declaredFigures(const Workspace &workspace);

/// Records that the milestone with this code was done on @p day; nothing if that stands there already.
/// Throws Error{UnknownMilestone}.
std::optional<Id> recordDone(Workspace &workspace, const std::string &milestone, Date day, const Author &author);

} // namespace data
