// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/change_rows.h"
#include "app/models/job.h"

#include <QDate>
#include <QQmlEngine>
#include <QStringList>

#include <filesystem>
#include <memory>

namespace app {

/// What became different between two days, both counted in; read in a thread of its own while somebody
/// looks.
class ChangesView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.changes")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QDate from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QDate to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY changed)
    Q_PROPERTY(QStringList projects READ projects NOTIFY projectsChanged)
    Q_PROPERTY(int project READ project WRITE setProject NOTIFY changed)
    Q_PROPERTY(QString parcel READ parcel WRITE setParcel NOTIFY changed)
    Q_PROPERTY(QList<app::ChangeRow> rows READ rows NOTIFY rowsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY rowsChanged)

public:
    explicit ChangesView(QObject *parent = nullptr);
    ~ChangesView() override;

    /// @p file holds today's content, whatever day @p content is of.
    void setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content);

    [[nodiscard]] bool watched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] bool busy() const { return m_running > 0; }
    [[nodiscard]] QDate from() const { return m_from; }
    void setFrom(QDate day);
    [[nodiscard]] QDate to() const { return m_to; }
    void setTo(QDate day);
    /// Everybody, then who ever changed something.
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] int person() const { return m_person; }
    void setPerson(int person);
    /// All, then each.
    [[nodiscard]] QStringList projects() const;
    [[nodiscard]] int project() const { return m_project; }
    void setProject(int project);
    /// "12/345"; empty: all.
    [[nodiscard]] QString parcel() const { return QString::fromStdString(m_filter.parcel); }
    void setParcel(const QString &parcel);
    /// The first thousands.
    [[nodiscard]] const QList<ChangeRow> &rows() const { return m_rows; }
    /// How many there are.
    [[nodiscard]] const QString &summary() const { return m_summary; }

Q_SIGNALS:
    void changed();
    void peopleChanged();
    void projectsChanged();
    void rowsChanged();
    void failed(const QString &message);

private:
    struct Found;

    void ask();
    void look();
    void taken(int serial, const Outcome<Found> &outcome);

    std::filesystem::path m_file;
    std::shared_ptr<const Content> m_content;
    QDate m_from = QDate::currentDate().addDays(-30);
    QDate m_to = QDate::currentDate();
    QStringList m_people; ///< without everybody
    int m_person = 0;
    int m_project = 0;
    data::ChangeFilter m_filter;
    QList<ChangeRow> m_rows;
    QString m_summary;
    int m_serial = 0;
    int m_running = 0;
    bool m_watched = false;
    bool m_stale = false; ///< asked for something that was not looked for yet
    QThreadPool m_pool;   ///< last: waited for before anything else goes
};

} // namespace app
