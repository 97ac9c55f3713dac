// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/obstacles_view.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/models/search.h"
#include "app/models/step_rows.h"
#include "app/models/words.h"
#include "app/user_name.h"
#include "data/store/clearance.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app {
namespace {

constexpr std::array kKinds{"payment", "demolition", "resettlement", "dispute", "funding", "other"};

bool hasWords(const ObstacleLine &line, const QStringList &wanted)
{
    const QString text =
        folded(QStringList{line.kind, line.text, line.link, line.responsible, line.resolution, line.source}.join(u' '));
    return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
}

} // namespace

ObstaclesView::ObstaclesView(QObject *parent) : QObject(parent) {}

void ObstaclesView::setContent(std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    m_all.clear();
    for (const data::Obstacle *obstacle : obstaclesOf(*m_content, std::nullopt))
        m_all += obstacleLine(*m_content, *obstacle);
    refresh();
}

void ObstaclesView::refresh()
{
    const QStringList wanted = folded(m_text).split(u' ', Qt::SkipEmptyParts);
    m_lines.clear();
    for (const ObstacleLine &line : std::as_const(m_all))
        if ((line.open || m_withClosed) && hasWords(line, wanted))
            m_lines += line;
    Q_EMIT changed();
}

int ObstaclesView::openCount() const { return static_cast<int>(std::ranges::count(m_all, true, &ObstacleLine::open)); }

int ObstaclesView::closedCount() const { return static_cast<int>(m_all.size()) - openCount(); }

int ObstaclesView::overdueCount() const
{
    return static_cast<int>(std::ranges::count(m_all, QStringLiteral("overdue"), &ObstacleLine::dueState));
}

void ObstaclesView::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        refresh();
}

void ObstaclesView::setWithClosed(bool on)
{
    if (std::exchange(m_withClosed, on) != on)
        refresh();
}

QStringList ObstaclesView::kinds()
{
    QStringList names;
    for (const char *kind : kKinds)
        names += obstacleKind(kind);
    return names;
}

QStringList ObstaclesView::projects() const
{
    QStringList names;
    if (m_content)
        for (const data::Project &project : m_content->projects)
            names += QStringLiteral("%1 · %2").arg(toQt(project.code), toQt(project.name));
    return names;
}

ObstacleLine ObstaclesView::lineOf(qint64 obstacle) const
{
    const auto found = std::ranges::find(m_all, obstacle, &ObstacleLine::id);
    return found == m_all.end() ? ObstacleLine() : *found;
}

bool ObstaclesView::open(qint64 parcel, int project, int kind, const QString &text, QDate opened,
                         const QString &responsible, QDate due)
{
    if (!m_content || kind < 0 || kind >= std::ssize(kKinds))
        return false;
    data::Obstacle obstacle;
    obstacle.kind = kKinds.at(static_cast<std::size_t>(kind));
    obstacle.text = fromQt(text.trimmed());
    obstacle.responsible = fromQt(responsible.trimmed());
    if (opened.isValid())
        obstacle.openedOn = fromQt(opened);
    if (due.isValid())
        obstacle.dueOn = fromQt(due);
    if (const auto *of = parcel == 0 ? nullptr : rowWith(m_content->parcels, parcel)) {
        obstacle.parcel = of->id;
        obstacle.project = of->project;
    } else if (project >= 0 && project < std::ssize(m_content->projects)) {
        obstacle.project = m_content->projects[static_cast<std::size_t>(project)].id;
    }
    const ObstacleLine line = obstacleLine(*m_content, obstacle);
    const QString what = QStringLiteral("%1: %2 – %3").arg(line.link, line.kind.toLower(), line.text);
    const data::Author author{fromQt(userName()), fromQt(tr("Obstacle: %1").arg(what))};
    if (!m_change([&](data::Workspace &workspace) { data::openObstacle(workspace, obstacle, author); }))
        return false;
    Q_EMIT written(tr("Obstacle added. %1").arg(what));
    return true;
}

bool ObstaclesView::close(qint64 obstacle, QDate on, const QString &resolution)
{
    if (!m_content || !on.isValid())
        return false;
    const ObstacleLine line = lineOf(obstacle);
    const QString what = QStringLiteral("%1: %2 – %3").arg(line.link, line.kind.toLower(), line.text);
    const data::Author author{fromQt(userName()), fromQt(tr("Obstacle solved: %1").arg(what))};
    const bool done = m_change([&](data::Workspace &workspace) {
        data::closeObstacle(workspace, obstacle, fromQt(on), fromQt(resolution.trimmed()), m_content->today, author);
    });
    if (done)
        Q_EMIT written(tr("Obstacle solved. %1").arg(what));
    return done;
}

} // namespace app
