// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/workspace.h"

#include <functional>

namespace app {

/// Writes to the open workspace and shows it again; false if it failed, which is told.
using ChangeWorkspace = std::function<bool(const std::function<void(data::Workspace &)> &write)>;

/// Reads the open workspace in the window's thread; false if it failed, which is told.
using ReadWorkspace = std::function<bool(const std::function<void(const data::Workspace &)> &read)>;

} // namespace app
