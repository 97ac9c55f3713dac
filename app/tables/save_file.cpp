// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/save_file.h"

#include "data/store/error.h"

#include <QSaveFile>

namespace app {

void saveFile(const std::filesystem::path &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(QString::fromStdU16String(path.u16string()));
    if (!file.open(QIODevice::WriteOnly))
        throw data::Error(data::Failure::ReadOnly, path.string(), file.errorString().toStdString());
    if (!write(file) || !file.commit())
        throw data::Error(data::Failure::DiskFull, path.string(), file.errorString().toStdString());
}

} // namespace app
