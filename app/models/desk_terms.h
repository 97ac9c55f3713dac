// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "data/store/parcel_filter.h"

#include <QList>
#include <QObject>
#include <QtQmlIntegration>

namespace app {

/// One thing that narrows the parcel table.
struct DeskTerm
{
    Q_GADGET
    QML_VALUE_TYPE(deskTerm)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString key; ///< for dropTerm()
    QString text;
    friend bool operator==(const DeskTerm &, const DeskTerm &) = default;
};

/// In words; @p drawnAs says how a drawn area came about.
[[nodiscard]] QList<DeskTerm> termsOf(const Content &content, const data::ParcelFilter &filter, const QString &drawnAs);
/// Takes one away.
void dropTerm(data::ParcelFilter &filter, const QString &key);

} // namespace app
