// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk_file.h"

#include "data/store/parcel_search.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

std::filesystem::path deskFile(const std::filesystem::path &workspace)
{
    const auto temporary = std::filesystem::weakly_canonical(QDir::tempPath().toStdString());
    if (const auto within = workspace.lexically_relative(temporary); !within.empty() && *within.begin() != "..")
        return workspace.string() + ".parcels";
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const std::filesystem::path folder = std::filesystem::path(cache.toStdString()) / "desk";
    std::filesystem::create_directories(folder);
    return data::ParcelSearch::fileFor(folder, workspace);
}

} // namespace app
