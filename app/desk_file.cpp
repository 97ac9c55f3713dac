// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk_file.h"

#include "data/store/error.h"
#include "data/store/parcel_search.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

std::filesystem::path deskFile(const std::filesystem::path &workspace)
{
    namespace fs = std::filesystem;
    const fs::path temporary = fs::weakly_canonical(QDir::tempPath().toStdU16String());
    if (const auto within = workspace.lexically_relative(temporary); !within.empty() && *within.begin() != "..")
        return workspace.string() + ".parcels";
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const fs::path folder = fs::path(cache.toStdU16String()) / "cotmoc" / "desk";
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder))
        throw data::Error(data::Failure::ReadOnly, folder.string(), error.message());
    fs::permissions(folder, fs::perms::owner_all, error); // a file system without rights has none to take away
    return data::ParcelSearch::fileFor(folder, workspace);
}

} // namespace app
