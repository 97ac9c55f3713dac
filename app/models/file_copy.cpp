// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/file_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringList>

namespace app {
namespace {

/// The ending that fits the bytes; empty for what is not shown. Documents in an archive are told by their
/// name, as their bytes only tell the archive.
QString endingOf(const QString &file, const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent);
    const QString ending = QFileInfo(name).suffix().toLower();
    if (type.name().startsWith(u"image/") || type.name() == u"application/pdf")
        return type.preferredSuffix();
    const QStringList archived{QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("odt"),
                               QStringLiteral("ods")};
    const bool document = type.inherits(QStringLiteral("application/zip")) && archived.contains(ending);
    return document ? ending : QString();
}

} // namespace

QString copyToOpen(const std::filesystem::path &stored, const QString &name, const QString &folder)
{
    const QString file = QFileInfo(stored).filePath();
    const QString ending = QFile::exists(file) ? endingOf(file, name) : QString();
    if (ending.isEmpty())
        return {};
    const QString mark = QFileInfo(stored).fileName().left(8);
    const QString copy =
        QDir(folder).filePath(QStringLiteral("%1-%2.%3").arg(QFileInfo(name).completeBaseName(), mark, ending));
    return QFile::exists(copy) || QFile::copy(file, copy) ? copy : QString();
}

} // namespace app
