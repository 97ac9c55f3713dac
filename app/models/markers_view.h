// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/job.h"
#include "app/models/marker_draft.h"
#include "app/models/marker_reading.h"
#include "app/models/overlay_view.h"

#include <QDate>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace app {

/// The boundary markers: the register of one forest, its boundary, and the story of the marker whose
/// details are open. Read in a thread of its own, and only while somebody looks.
class MarkersView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.markers")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QStringList forests READ forests NOTIFY changed)
    Q_PROPERTY(int forest READ forest WRITE setForest NOTIFY changed)
    Q_PROPERTY(QList<app::MarkerLine> lines READ lines NOTIFY changed)
    Q_PROPERTY(QList<app::BoundaryFigure> figures READ figures NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool illustrative READ illustrative NOTIFY changed)
    Q_PROPERTY(qint64 marker READ marker WRITE setMarker NOTIFY markerChanged)
    Q_PROPERTY(int markerRow READ markerRow NOTIFY markerChanged)
    Q_PROPERTY(QString markerName READ markerName NOTIFY markerChanged)
    Q_PROPERTY(QList<app::Fact> facts READ facts NOTIFY markerChanged)
    Q_PROPERTY(QList<app::InspectionLine> inspections READ inspections NOTIFY markerChanged)
    Q_PROPERTY(QStringList states READ states NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool undoable READ undoable NOTIFY messageChanged)
    Q_PROPERTY(app::MarkerDraft *draft READ draft CONSTANT)
    Q_PROPERTY(app::OverlayView *overlay READ overlay CONSTANT)

public:
    explicit MarkersView(QObject *parent = nullptr);
    ~MarkersView() override;

    void setChange(const ChangeWorkspace &change);
    /// Takes another state of a workspace's file, or the same in another language.
    void setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content);

    [[nodiscard]] bool watched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] bool busy() const { return m_running > 0; }
    [[nodiscard]] QStringList forests() const;
    [[nodiscard]] int forest() const { return m_forest; }
    void setForest(int forest);
    [[nodiscard]] QList<MarkerLine> lines() const { return m_lines; }
    [[nodiscard]] QList<BoundaryFigure> figures() const;
    [[nodiscard]] QStringList faults() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool illustrative() const;
    /// Key of the one whose story is told; 0: none. Setting it chooses its forest, too.
    [[nodiscard]] qint64 marker() const { return m_marker; }
    void setMarker(qint64 marker);
    /// Its position in lines(); -1: not there.
    [[nodiscard]] int markerRow() const;
    [[nodiscard]] QString markerName() const;
    [[nodiscard]] QList<Fact> facts() const;
    [[nodiscard]] QList<InspectionLine> inspections() const;
    /// What an inspection can find, in words; record() takes a position in it.
    [[nodiscard]] static QStringList states();
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool undoable() const { return m_undoable; }
    [[nodiscard]] MarkerDraft *draft() { return &m_draft; }
    [[nodiscard]] OverlayView *overlay() { return &m_overlay; }

    /// Records what was found at the marker; false if it could not be, which is told.
    Q_INVOKABLE bool record(int state, QDate on, const QString &who, const QString &note, const QList<QUrl> &photos);
    /// Shows a photo in the system's viewer; false, and a message, if it cannot be.
    Q_INVOKABLE bool openPhoto(const QString &digest);
    /// Writes the chosen forest's table of coordinates: csv, gpx, pdf or xlsx by the file's ending.
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();
    void markerChanged();
    void watchedChanged();
    void messageChanged();
    void failed(const QString &message);

private:
    void read();
    void taken(int serial, const Outcome<std::shared_ptr<const MarkerReading>> &outcome);
    void show();
    void say(const QString &message, bool undoable);
    [[nodiscard]] const data::MarkerRegister *chosen() const;

    ChangeWorkspace m_change;
    MarkerDraft m_draft;
    OverlayView m_overlay;
    std::filesystem::path m_file;
    std::shared_ptr<const Content> m_content;
    std::shared_ptr<const MarkerReading> m_reading;
    QTemporaryDir m_copies; ///< of photos that were opened
    QList<MarkerLine> m_lines;
    QString m_message;
    qint64 m_marker = 0;
    int m_forest = 0;
    int m_serial = 0; ///< of the last reading asked for; older ones are dropped
    int m_running = 0;
    bool m_watched = false;
    bool m_stale = false;
    bool m_undoable = false;
    bool m_wrote = false; ///< and the state after it is still to come
    QThreadPool m_pool;   ///< last: waited for before anything else goes
};

} // namespace app
