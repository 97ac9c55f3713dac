// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "data/rules/overlay_figures.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace app {

/// A parcel or a project that lies in a forest or a corridor, in words.
struct OverlayLine
{
    Q_GADGET
    QML_VALUE_TYPE(overlayLine)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString inside MEMBER inside)
    Q_PROPERTY(QString share MEMBER share)
    Q_PROPERTY(QString remaining MEMBER remaining)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(bool illustrative MEMBER illustrative)

public:
    QString kind; ///< nameOf(Subject::Kind): "parcel" or "project"
    qint64 id = 0;
    QString name;
    QString what; ///< "Parcel · Đường sắt …", "Site of a project", "Corridor, 20 m to each side"
    QString inside;
    QString share; ///< of the thing: "93,4 %"
    QString remaining;
    QString total;
    bool illustrative = false;
};

/// @p content names what the figures are of.
[[nodiscard]] OverlayLine overlayLine(const Content &content, const data::Encroachment &found, double halfWidth);

} // namespace app
