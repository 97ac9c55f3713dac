// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/user_name.h"

#include <QDir>

namespace app {

QString userName()
{
    for (const char *variable : {"COTMOC_USER", "USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

} // namespace app
