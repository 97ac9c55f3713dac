// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/marker_reading.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/tables/gpx_writer.h"
#include "app/tables/marker_list.h"
#include "app/tables/save_file.h"
#include "app/tables/table_writer.h"
#include "app/text/format.h"
#include "data/store/attachments.h"
#include "data/store/markers.h"
#include "gis/crs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace app {
namespace {

QList<MarkerPhoto> photosOf(const MarkerReading &reading, data::Id inspection)
{
    QList<MarkerPhoto> photos;
    for (const data::Attachment &photo : reading.photos)
        if (photo.owner == inspection)
            photos.append({.name = toQt(photo.name), .digest = toQt(photo.digest)});
    return photos;
}

} // namespace

MarkerReading readMarkers(const std::filesystem::path &file)
{
    const data::Workspace workspace = data::Workspace::open(file);
    return {.workspaceName = workspace.name(),
            .srid = workspace.srid(),
            .files = data::filesFolder(workspace),
            .registers = data::markerRegisters(workspace),
            .inspections = data::markerInspections(workspace),
            .photos = data::attachments(workspace, "marker_inspection")};
}

QList<InspectionLine> inspectionLines(const MarkerReading &reading, data::Id marker)
{
    QList<InspectionLine> lines;
    for (const data::MarkerInspection &inspection : reading.inspections) {
        if (inspection.marker != marker)
            continue;
        QStringList who{toQt(inspection.who), toQt(inspection.source)};
        who.removeAll(QString());
        lines.prepend({.day = text::formatDate(inspection.on),
                       .state = toQt(inspection.state),
                       .stateText = markerState(inspection.state),
                       .note = toQt(inspection.note),
                       .who = who.join(QStringLiteral(" · ")),
                       .photos = photosOf(reading, inspection.id)});
    }
    return lines;
}

QString copyOfPhoto(const MarkerReading &reading, const QString &digest, const QString &folder)
{
    const auto photo = std::ranges::find(reading.photos, fromQt(digest), &data::Attachment::digest);
    if (photo == reading.photos.end())
        return {};
    const QString stored = QDir(reading.files).filePath(digest.left(2) + u'/' + digest.mid(2));
    const QMimeType type = QMimeDatabase().mimeTypeForFile(stored, QMimeDatabase::MatchContent);
    if (!type.name().startsWith(u"image/"))
        return {};
    const QString name = QFileInfo(toQt(photo->name)).completeBaseName();
    const QString copy =
        QDir(folder).filePath(QStringLiteral("%1-%2.%3").arg(name, digest.left(8), type.preferredSuffix()));
    return QFile::exists(copy) || QFile::copy(stored, copy) ? copy : QString();
}

void exportMarkers(const MarkerReading &reading, const data::MarkerRegister &markers, data::Date today,
                   const std::filesystem::path &file)
{
    if (toQt(file.extension().string()).toLower() == u".gpx") {
        const gis::Transformer crs(reading.srid);
        return saveFile(file, [&](QIODevice &device) { return writeGpx(device, markers, crs); });
    }
    const QLocale locale;
    writeTable(file, markerList(markers, toQt(reading.workspaceName), reading.srid, today, locale), locale);
}

} // namespace app
