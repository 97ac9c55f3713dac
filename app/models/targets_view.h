// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <memory>

namespace app {

/// One measurable target, in words.
struct TargetRow
{
    Q_GADGET
    QML_VALUE_TYPE(targetRow)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(bool first MEMBER first)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString comparison MEMBER comparison)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(QString due MEMBER due)
    Q_PROPERTY(QString lastDay MEMBER lastDay)
    Q_PROPERTY(QString baseline MEMBER baseline)
    Q_PROPERTY(QString source MEMBER source)

public:
    qint64 id = 0;
    QString section;    ///< its group and field
    bool first = false; ///< of its section
    QString code;
    QString title;
    QString comparison; ///< "≥"; empty where it is done or not
    QString value;
    QString unit;
    QString due;      ///< as printed; empty: the report gives none
    QString lastDay;  ///< dd/MM/yyyy
    QString baseline; ///< of 2025
    QString source;
};

[[nodiscard]] QList<TargetRow> targetRows(const Content &content);

/// The targets page: all of them in the order of the report, narrowed by words.
class TargetsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.targets")
    Q_PROPERTY(QList<app::TargetRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)

public:
    explicit TargetsView(QObject *parent = nullptr);

    /// Takes other content, or the same in another language.
    void setContent(const Content &content);

    [[nodiscard]] QList<TargetRow> rows() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QList<TargetRow> m_all;
    QString m_text;
};

} // namespace app
