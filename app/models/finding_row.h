// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace app {

/// One contradiction or gap, in words.
struct FindingRow
{
    Q_GADGET
    QML_VALUE_TYPE(findingRow)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString severity MEMBER severity)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(bool first MEMBER first)
    Q_PROPERTY(QString topic MEMBER topic)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString left MEMBER left)
    Q_PROPERTY(QString leftSource MEMBER leftSource)
    Q_PROPERTY(QString right MEMBER right)
    Q_PROPERTY(QString rightSource MEMBER rightSource)
    Q_PROPERTY(QString difference MEMBER difference)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(QString acknowledgement MEMBER acknowledgement)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString link MEMBER link)

public:
    QString key;
    QString severity;   ///< "A", "B", "C"
    QString section;    ///< severityTitle()
    bool first = false; ///< of its section
    QString topic;
    QString sentence;
    QString left;
    QString leftSource;
    QString right; ///< empty: a gap
    QString rightSource;
    QString difference;
    bool open = true;        ///< not acknowledged, or open again
    QString acknowledgement; ///< by whom, when and why
    QString kind;            ///< nameOf(Subject::Kind) of what it leads to; empty: nothing
    qint64 id = 0;
    QString link;
};

[[nodiscard]] FindingRow findingRow(const Content &content, const data::Finding &finding);

/// How many rows a choice of a filter leaves.
struct FindingChoice
{
    Q_GADGET
    QML_VALUE_TYPE(findingChoice)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int count MEMBER count)

public:
    QString key; ///< empty: all
    QString text;
    int count = 0;
};

} // namespace app
