// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/finding_row.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace app {

/// The page of contradictions and gaps: the grave ones first, narrowed by severity, by what they are
/// about and by words; acknowledged ones are left out unless asked for.
class FindingsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.findings")
    Q_PROPERTY(QList<app::FindingRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QList<app::FindingChoice> severities READ severities NOTIFY changed)
    Q_PROPERTY(QList<app::FindingChoice> subjects READ subjects NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int acknowledgedCount READ acknowledgedCount NOTIFY changed)
    Q_PROPERTY(QString severity READ severity WRITE setSeverity NOTIFY changed)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool withAcknowledged READ withAcknowledged WRITE setWithAcknowledged NOTIFY changed)

public:
    explicit FindingsView(QObject *parent = nullptr);

    /// Takes other content, or the same in another language.
    void setContent(const Content &content);

    [[nodiscard]] const QList<FindingRow> &rows() const { return m_rows; }
    /// All, then each severity that occurs.
    [[nodiscard]] QList<FindingChoice> severities() const;
    /// Everything, then each sort of thing that findings are about.
    [[nodiscard]] QList<FindingChoice> subjects() const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int acknowledgedCount() const;
    [[nodiscard]] QString severity() const { return m_severity; }
    void setSeverity(const QString &severity);
    [[nodiscard]] QString subject() const { return m_subject; }
    void setSubject(const QString &subject);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool withAcknowledged() const { return m_withAcknowledged; }
    void setWithAcknowledged(bool on);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isShown(const FindingRow &row) const { return row.open || m_withAcknowledged; }
    void refresh();

    QList<FindingRow> m_all;
    QList<FindingRow> m_rows;
    QString m_severity;
    QString m_subject;
    QString m_text;
    bool m_withAcknowledged = false;
};

} // namespace app
