// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/obstacle_rows.h"
#include "app/models/parcel_rows.h"
#include "app/models/workspace_access.h"

#include <QColor>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace app {

/// The parcel whose details are open: where it stands, its steps and the days the law sets, its money,
/// what stands in its way, and its files.
class ParcelStory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.clearance.story")
    Q_PROPERTY(qint64 parcel READ parcel WRITE setParcel NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QColor stateColor READ stateColor NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QStringList flags READ flags NOTIFY changed)
    Q_PROPERTY(QList<app::StepLine> steps READ steps NOTIFY changed)
    Q_PROPERTY(QList<app::ClockLine> clock READ clock NOTIFY changed)
    Q_PROPERTY(QList<app::Fact> money READ money NOTIFY changed)
    Q_PROPERTY(QList<app::ObstacleLine> obstacles READ obstacles NOTIFY changed)
    Q_PROPERTY(QList<app::StoredFile> files READ files NOTIFY changed)

public:
    explicit ParcelStory(QObject *parent = nullptr);

    void setAccess(const ChangeWorkspace &change, const ReadWorkspace &read);
    /// Takes other content, or the same in another language.
    void setContent(std::shared_ptr<const Content> content);

    /// Row key; 0: none.
    [[nodiscard]] qint64 parcel() const { return m_parcel; }
    void setParcel(qint64 parcel);
    /// "9/541".
    [[nodiscard]] QString place() const { return m_told.place; }
    /// Holder, land use and area.
    [[nodiscard]] QString summary() const { return m_told.summary; }
    [[nodiscard]] QString state() const { return m_told.state; }
    /// As the map has it.
    [[nodiscard]] QColor stateColor() const { return m_told.stateColor; }
    /// Day; empty for a parcel without a state.
    [[nodiscard]] QString since() const { return m_told.since; }
    [[nodiscard]] QStringList flags() const { return m_told.flags; }
    [[nodiscard]] QList<StepLine> steps() const { return m_told.steps; }
    [[nodiscard]] QList<ClockLine> clock() const { return m_told.clock; }
    [[nodiscard]] QList<Fact> money() const { return m_told.money; }
    [[nodiscard]] QList<ObstacleLine> obstacles() const { return m_told.obstacles; }
    [[nodiscard]] QList<StoredFile> files() const { return m_told.files; }

    /// Keeps copies of the files with the workspace; false if one could not be, which is told.
    Q_INVOKABLE bool addFiles(const QList<QUrl> &files);
    /// Shows a file in the system's viewer; false, which is told, if it cannot be.
    Q_INVOKABLE bool openFile(const QString &digest);

Q_SIGNALS:
    void changed();
    void written(const QString &message);
    void failed(const QString &message);

private:
    struct Told
    {
        QString name; ///< of the parcel
        QString place;
        QString summary;
        QString state;
        QColor stateColor;
        QString since;
        QStringList flags;
        QList<StepLine> steps;
        QList<ClockLine> clock;
        QList<Fact> money;
        QList<ObstacleLine> obstacles;
        QList<StoredFile> files;
    };
    void refresh();
    [[nodiscard]] Told tell(const data::Workspace &workspace, const data::Parcel &parcel) const;

    ChangeWorkspace m_change;
    ReadWorkspace m_read;
    std::shared_ptr<const Content> m_content;
    QTemporaryDir m_copies; ///< of files that were opened
    qint64 m_parcel = 0;
    Told m_told;
};

} // namespace app
