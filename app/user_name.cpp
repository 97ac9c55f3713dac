// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/user_name.h"

#include <QDir>
#include <QSettings>

namespace app {
namespace {

const QString kUserName = QStringLiteral("userName");
const QString kCotmoc = QStringLiteral("cotmoc");

/// Those of the window, on the command line too.
QSettings settings() { return QSettings(QSettings::defaultFormat(), QSettings::UserScope, kCotmoc, kCotmoc); }

} // namespace

QString userName()
{
    if (const QString given = givenUserName(); !given.isEmpty())
        return given;
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

QString givenUserName()
{
    const QString name = qEnvironmentVariable("COTMOC_USER");
    return name.isEmpty() ? settings().value(kUserName).toString() : name;
}

void setUserName(const QString &name) { settings().setValue(kUserName, name.trimmed()); }

} // namespace app
