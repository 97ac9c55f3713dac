// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <QString>

#include <optional>

namespace app {

/// A thing a user can select, search for and read the facts of.
struct Subject
{
    enum class Kind { Project, Milestone, Target, Parcel, Marker, Forest, Unit };
    Kind kind = Kind::Project;
    data::Id id = 0;
    friend bool operator==(const Subject &, const Subject &) = default;
};

/// "project", "milestone", "target", "parcel", "marker", "forest", "unit": how QML names a kind.
[[nodiscard]] QString nameOf(Subject::Kind kind);

/// Of a name of nameOf(), or of what the map calls a kind: "site" and "alignment" are a project's,
/// "ward" and "former_ward" units.
[[nodiscard]] std::optional<Subject::Kind> subjectKindOf(QStringView name);

/// "Project", "Boundary marker", ... in the user's language.
[[nodiscard]] QString titleOf(Subject::Kind kind);

} // namespace app
