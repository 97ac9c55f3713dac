// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli.h"
#include "app/workspace_as_of.h"

namespace app::cli {

/// The workspace as it was when the day of --as-of ended. Says on stderr where nothing is known of that
/// day: today's content then stands for it.
[[nodiscard]] WorkspaceAsOf openAsOf(const WorkspaceArgument &workspace, const AsOfOption &asOf);

} // namespace app::cli
