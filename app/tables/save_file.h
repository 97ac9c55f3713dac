// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <filesystem>
#include <functional>

namespace app {

/// Lets @p write write a file, which gets its name (and replaces what had it) once it is whole.
/// Throws data::Error: ReadOnly where it cannot be made, DiskFull where it cannot be finished.
void saveFile(const std::filesystem::path &path, const std::function<bool(QIODevice &)> &write);

} // namespace app
