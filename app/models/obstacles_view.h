// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/obstacle_rows.h"
#include "app/models/workspace_access.h"

#include <QDate>
#include <QList>

#include <memory>

namespace app {

/// What stands in the way of parcels and projects: the list of it, narrowed by words, and the ways to put
/// something on it and to take it off.
class ObstaclesView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.clearance.obstacles")
    Q_PROPERTY(QList<app::ObstacleLine> lines READ lines NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int closedCount READ closedCount NOTIFY changed)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool withClosed READ withClosed WRITE setWithClosed NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QStringList projects READ projects NOTIFY changed)

public:
    explicit ObstaclesView(QObject *parent = nullptr);

    void setChange(const ChangeWorkspace &change) { m_change = change; }
    /// Takes other content, or the same in another language.
    void setContent(std::shared_ptr<const Content> content);

    [[nodiscard]] const QList<ObstacleLine> &lines() const { return m_lines; }
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int closedCount() const;
    [[nodiscard]] int overdueCount() const;
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool withClosed() const { return m_withClosed; }
    void setWithClosed(bool on);
    /// In words; open() takes a position in it.
    [[nodiscard]] static QStringList kinds();
    /// All there are; open() takes a position in it.
    [[nodiscard]] QStringList projects() const;
    /// A closed one, too; an empty line where there is none.
    Q_INVOKABLE [[nodiscard]] app::ObstacleLine lineOf(qint64 obstacle) const;

    /// Of @p parcel, or of a project where it is 0. A @p due day may be missing. False if it could not be,
    /// which is told.
    Q_INVOKABLE bool open(qint64 parcel, int project, int kind, const QString &text, QDate opened,
                          const QString &responsible, QDate due);
    Q_INVOKABLE bool close(qint64 obstacle, QDate on, const QString &resolution);

Q_SIGNALS:
    void changed();
    void written(const QString &message);

private:
    void refresh();

    ChangeWorkspace m_change;
    std::shared_ptr<const Content> m_content;
    QList<ObstacleLine> m_all;
    QList<ObstacleLine> m_lines;
    QString m_text;
    bool m_withClosed = false;
};

} // namespace app
