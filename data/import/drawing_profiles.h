// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/drawing_profile.h"
#include "data/store/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// Profiles as people edit them: {"name": …, "boundary": ["10", "61"], "number": ["13"], "land_use": …,
/// "area": …, "combined": …, "sheet": …, "tolerance_m": 0.02}.
[[nodiscard]] std::string toJson(const DrawingProfile &profile);
/// Throws Error{BadProfile} with @p place and what is wrong.
[[nodiscard]] DrawingProfile drawingProfileOf(std::string_view json, const std::string &place);

/// Those kept in the workspace, by name, then the built-in ones that none of them replaces.
[[nodiscard]] std::vector<DrawingProfile> drawingProfilesOf(const Workspace &workspace);
/// Replaces one of the same name; nothing where that says the same already.
std::optional<Id> saveDrawingProfile(Workspace &workspace, const DrawingProfile &profile, const Author &author);

} // namespace data
