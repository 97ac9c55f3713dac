// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>

namespace app {

/// Copies a stored file into @p folder for another program to show; its path. @p name is what it was
/// called. Gives nothing where the bytes are missing, or are neither a picture nor a document: a name in a
/// file from elsewhere is not to be trusted.
[[nodiscard]] QString copyToOpen(const std::filesystem::path &stored, const QString &name, const QString &folder);

} // namespace app
