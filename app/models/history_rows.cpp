// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/history_rows.h"

#include "app/convert.h"
#include "app/models/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <ranges>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString rowsText(const data::Change &change)
{
    QStringList parts;
    for (const data::Change::Rows &rows : change.rows) {
        const int count = rows.inserted + rows.updated + rows.deleted;
        parts += QStringLiteral("%1: %2").arg(tableName(rows.table), Text::tr("%n row(s)", nullptr, count));
    }
    return parts.join(QStringLiteral(" · "));
}

QString noteOf(const data::Change &change)
{
    if (change.kind == "redo")
        return Text::tr("brings back change %1").arg(change.change);
    if (change.undoes)
        return Text::tr("takes back change %1").arg(*change.undoes);
    return change.undoneBy ? Text::tr("taken back by change %1").arg(*change.undoneBy) : QString();
}

} // namespace

QList<HistoryRow> historyRows(const std::vector<data::Change> &changes)
{
    QList<HistoryRow> rows;
    for (const data::Change &change : changes | std::views::reverse) {
        const QDateTime at = QDateTime::fromString(toQt(change.at), Qt::ISODate).toLocalTime();
        rows.append({.number = QString::number(change.id),
                     .at = at.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                     .who = toQt(change.who),
                     .what = toQt(change.why),
                     .rows = rowsText(change),
                     .note = noteOf(change)});
    }
    return rows;
}

const data::Change *undoable(const std::vector<data::Change> &changes)
{
    const auto found = std::ranges::find_if(changes.rbegin(), changes.rend(), [](const data::Change &change) {
        return change.kind == "change" && !change.undoneBy;
    });
    return found == changes.rend() ? nullptr : &*found;
}

const data::Change *redoable(const std::vector<data::Change> &changes)
{
    const auto last = std::ranges::find_if(changes.rbegin(), changes.rend(), [](const data::Change &change) {
        return change.kind == "change" || (change.kind == "undo" && !change.undoneBy);
    });
    if (last == changes.rend() || last->kind == "change")
        return nullptr;
    const auto undone = std::ranges::find(changes, last->change, &data::Change::id);
    return undone == changes.end() ? nullptr : &*undone;
}

} // namespace app
