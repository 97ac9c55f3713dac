// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/clearance.h"
#include "data/store/changes.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <span>

namespace app {

/// What became different of one thing, in words: one of its fields, or all of a row that came or went.
struct ChangeRow
{
    Q_GADGET
    QML_VALUE_TYPE(changeRow)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString thing MEMBER thing)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString project MEMBER project)

public:
    QString kind;    ///< nameOf(FieldChange::Kind)
    QString thing;   ///< "12/345 · parcels"
    QString what;    ///< "Land use: LUC → CLN", "added: Took place on 20/11/2026 · Document 5/TB"
    QString at;      ///< local time, dd/MM/yyyy HH:mm
    QString who;     ///< may be empty
    QString why;     ///< may be empty
    QString project; ///< code; may be empty
};

struct ChangeWords
{
    data::ClearanceOrder order; ///< names the steps
    bool withPersonalData = false;
};

/// A row each where fields were altered; the fields of a row that came or went stand in one.
[[nodiscard]] QList<ChangeRow> changeRows(std::span<const data::FieldChange> changes, const ChangeWords &words);

/// Of a column, in the user's language: "Land use".
[[nodiscard]] QString fieldName(std::string_view field);

} // namespace app
