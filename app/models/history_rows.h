// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/history.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace app {

/// One entry of a workspace's history, in words.
struct HistoryRow
{
    Q_GADGET
    QML_VALUE_TYPE(historyRow)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString rows MEMBER rows)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString number;
    QString at; ///< local time, dd/MM/yyyy HH:mm
    QString who;
    QString what; ///< why it was made
    QString rows; ///< how many rows of which tables
    QString note; ///< whether it takes back another, or was taken back
};

/// Latest first.
[[nodiscard]] QList<HistoryRow> historyRows(const std::vector<data::Change> &changes);

/// The change that an undo would take back, and that a redo would bring back; null if there is none.
[[nodiscard]] const data::Change *undoable(const std::vector<data::Change> &changes);
[[nodiscard]] const data::Change *redoable(const std::vector<data::Change> &changes);

} // namespace app
