// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app::cli {

/// Runs what the arguments ask for: a command, the window, or, without a display, board and briefing.
/// Returns the exit code: 0, 1 if it failed, 2 if the arguments are not understood.
int run(int argc, char **argv);

} // namespace app::cli
