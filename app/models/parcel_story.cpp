// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/parcel_story.h"

#include "app/convert.h"
#include "app/map/style.h"
#include "app/models/file_copy.h"
#include "app/models/step_rows.h"
#include "app/text/clearance_text.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/attachments.h"
#include "data/store/clearance.h"
#include "data/store/parcels.h"
#include "gis/measure.h"

#include <QDesktopServices>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr const char *kOwner = "parcel";

QString areaOf(const data::Parcel &parcel)
{
    const double area = parcel.declaredAreaM2.value_or(gis::gridArea(parcel.geometry));
    return area > 0.0 ? text::formatArea(area, QLocale()) : QString();
}

QString summaryOf(const data::Workspace &workspace, const data::Parcel &parcel)
{
    const auto holder = parcel.holder ? data::holder(workspace, *parcel.holder) : std::nullopt;
    QStringList parts{holder ? toQt(holder->name) : QString(), toQt(parcel.landUse), areaOf(parcel)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<StoredFile> filesOf(const data::Workspace &workspace, data::Id parcel)
{
    QList<StoredFile> files;
    for (const data::Attachment &file : data::attachments(workspace, kOwner))
        if (file.owner == parcel)
            files += storedFile(file);
    return files;
}

} // namespace

ParcelStory::ParcelStory(QObject *parent) : QObject(parent) {}

void ParcelStory::setAccess(const ChangeWorkspace &change, const ReadWorkspace &read)
{
    m_change = change;
    m_read = read;
}

void ParcelStory::setContent(std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    refresh();
}

void ParcelStory::setParcel(qint64 parcel)
{
    if (std::exchange(m_parcel, parcel) != parcel)
        refresh();
}

void ParcelStory::refresh()
{
    m_told = {};
    if (m_content && m_parcel != 0)
        m_read([&](const data::Workspace &workspace) {
            if (const auto parcel = data::parcel(workspace, m_parcel))
                m_told = tell(workspace, *parcel);
        });
    Q_EMIT changed();
}

ParcelStory::Told ParcelStory::tell(const data::Workspace &workspace, const data::Parcel &parcel) const
{
    const data::ClearanceOrder order = data::projectOrder(workspace, parcel.project);
    const auto rules = data::legalRules(workspace);
    const auto holidays = data::publicHolidays(workspace);
    const auto events = data::parcelEvents(workspace, parcel.id);
    std::vector<data::Obstacle> obstacles;
    Told told{.name = parcelName(parcel.mapSheet, parcel.number),
              .place = toQt(parcel.mapSheet + '/' + parcel.number),
              .summary = summaryOf(workspace, parcel)};
    for (const data::Obstacle *obstacle : obstaclesOf(*m_content, parcel.id)) {
        obstacles.push_back(*obstacle);
        told.obstacles += obstacleLine(*m_content, *obstacle);
    }
    const data::ClearanceState state = data::clearanceState(order, events, obstacles, m_content->today);
    told.state = text::stateName(order, state);
    told.stateColor = stageColor(state.rank);
    told.since = text::formatDate(state.since);
    told.flags = text::flagNames(state);
    told.steps = stepLines(order, events);
    told.clock = clockLines(
        order,
        data::legalClock({order, rules, holidays}, {data::noticeLandOf(parcel.landUse), events}, m_content->today),
        m_content->today);
    told.money = moneyFacts(events);
    told.files = filesOf(workspace, parcel.id);
    return told;
}

bool ParcelStory::addFiles(const QList<QUrl> &files)
{
    if (m_parcel == 0 || files.isEmpty())
        return false;
    const QString what = tr("%1: %n file(s) added", nullptr, static_cast<int>(files.size())).arg(m_told.name);
    const bool done = m_change([&](data::Workspace &workspace) {
        std::vector<data::Attachment> stored;
        for (const QUrl &file : files) {
            stored.push_back(data::storeFile(workspace, QFileInfo(file.toLocalFile()).filesystemAbsoluteFilePath()));
            stored.back().ownerTable = kOwner;
            stored.back().owner = m_parcel;
            stored.back().addedOn = m_content->today;
        }
        workspace.change({fromQt(userName()), fromQt(what)}, [&](SQLite::Database &database) {
            for (const data::Attachment &each : stored)
                data::attach(database, each);
        });
    });
    if (done)
        Q_EMIT written(what);
    return done;
}

bool ParcelStory::openFile(const QString &digest)
{
    const auto file = std::ranges::find(m_told.files, digest, &StoredFile::digest);
    QString copy;
    if (file != m_told.files.end())
        m_read([&](const data::Workspace &workspace) {
            copy = copyToOpen(data::fileOf(workspace, fromQt(digest)), file->name, m_copies.path());
        });
    const bool opened = !copy.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
    if (!opened)
        Q_EMIT failed(tr("The file cannot be shown: it is missing beside the workspace, or is neither a picture nor a "
                         "document."));
    return opened;
}

} // namespace app
