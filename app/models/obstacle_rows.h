// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace app {

/// Something that stands in the way, in words.
struct ObstacleLine
{
    Q_GADGET
    QML_VALUE_TYPE(obstacleLine)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(QString dueState MEMBER dueState)
    Q_PROPERTY(QString due MEMBER due)
    Q_PROPERTY(QString countdown MEMBER countdown)
    Q_PROPERTY(QString opened MEMBER opened)
    Q_PROPERTY(QString closed MEMBER closed)
    Q_PROPERTY(QString resolution MEMBER resolution)
    Q_PROPERTY(QString responsible MEMBER responsible)
    Q_PROPERTY(QString households MEMBER households)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString linkKind MEMBER linkKind)
    Q_PROPERTY(qint64 linkId MEMBER linkId)

public:
    qint64 id = 0;
    QString kind; ///< "Compensation not paid"
    QString text;
    bool open = true;
    QString dueState;  ///< as Theme names it: "overdue", "within_7_days", ..., "done_on_time"
    QString due;       ///< last day; empty: not stated
    QString countdown; ///< "7 days left", "solved on 20/11/2026"
    QString opened;    ///< day; empty: not stated
    QString closed;    ///< day; empty: open
    QString resolution;
    QString responsible;
    QString households; ///< empty: not stated
    QString amount;
    QString source;
    QString link; ///< of what: "Parcel 541, map sheet 9", or a project's name
    QString linkKind;
    qint64 linkId = 0;
};

[[nodiscard]] ObstacleLine obstacleLine(const Content &content, const data::Obstacle &obstacle);

/// Of one parcel, or of all for nothing: open ones first, then by the day they are due, those without last.
[[nodiscard]] std::vector<const data::Obstacle *> obstaclesOf(const Content &content, std::optional<data::Id> parcel);

} // namespace app
