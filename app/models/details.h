// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/subject.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <optional>

namespace app {

/// One line of the details panel.
struct Fact
{
    Q_GADGET
    QML_VALUE_TYPE(fact)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString linkKind MEMBER linkKind)
    Q_PROPERTY(qint64 linkId MEMBER linkId)

public:
    QString label;
    QString value;
    QString source;   ///< of a figure: where in the report, or what it was computed from
    QString kind;     ///< "heading", "fact", "declared", "computed", "difference", "note"
    QString linkKind; ///< nameOf() of what a click leads to; empty: nothing
    qint64 linkId = 0;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// All the panel says of one thing, in the language at the time it was made.
struct Details
{
    Subject subject;
    QString title;
    QString subtitle;                ///< what kind of thing it is
    QString source;                  ///< of the record, in words
    bool illustrative = false;       ///< its geometry or itself is invented
    bool onMap = false;              ///< it, or its project, has a place to go to
    std::optional<data::Id> project; ///< the one to show on the map in its stead
    QList<Fact> facts;
};

/// What a parcel's panel shows beyond Content; holders are personal data and read only for the one
/// parcel that is looked at.
struct ParcelRecord
{
    std::optional<data::Holder> holder;
};

/// Nothing if the content has no such thing. Throws gis::Error if the workspace's grid is unknown.
[[nodiscard]] std::optional<Details> detailsOf(const Content &content, const Subject &subject,
                                               const ParcelRecord &parcelRecord = {});

} // namespace app
