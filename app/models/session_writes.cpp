// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/models/session.h"
#include "app/user_name.h"
#include "data/store/findings.h"
#include "data/store/projects.h"

namespace app {

QList<HistoryRow> Session::history()
{
    QList<HistoryRow> rows;
    attempt([&] {
        if (m_workspace)
            rows = historyRows(data::history(m_workspace->workspace()));
    });
    return rows;
}

QString Session::question(const data::Change *(*which)(const std::vector<data::Change> &), const QString &words)
{
    QString question;
    attempt([&] {
        const auto changes =
            m_workspace && !past() ? data::history(m_workspace->workspace()) : std::vector<data::Change>();
        if (const data::Change *change = which(changes)) {
            const HistoryRow row = historyRows({*change}).front();
            question = words.arg(row.number, row.at, row.who, row.what, row.rows);
        }
    });
    return question;
}

QString Session::undoQuestion() { return question(undoable, tr("Take back change %1 of %2 by %3: “%4” (%5)?")); }

QString Session::redoQuestion() { return question(redoable, tr("Bring back change %1 of %2 by %3: “%4” (%5)?")); }

void Session::undo()
{
    change([](data::Workspace &workspace) { workspace.undo(fromQt(userName())); });
}

void Session::redo()
{
    change([](data::Workspace &workspace) { workspace.redo(fromQt(userName())); });
}

void Session::recordDone()
{
    const data::Milestone *milestone = m_details.milestone();
    if (!milestone)
        return;
    change([&](data::Workspace &workspace) {
        const QString why = tr("%1 is done").arg(toQt(milestone->code));
        data::recordDone(workspace, milestone->code, fromQt(m_today), {fromQt(userName()), fromQt(why)});
    });
}

bool Session::acknowledge(const QString &key, const QString &reason)
{
    return change([&](data::Workspace &workspace) {
        data::acknowledge(workspace, fromQt(key), fromQt(m_today), {fromQt(userName()), fromQt(reason.trimmed())});
    });
}

void Session::withdrawAcknowledgement(const QString &key)
{
    change([&](data::Workspace &workspace) {
        data::withdrawAcknowledgement(workspace, fromQt(key),
                                      {fromQt(userName()), fromQt(tr("No longer acknowledged: %1").arg(key))});
    });
}

} // namespace app
