// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/models/job.h"
#include "app/models/overlay_line.h"

#include <QStringList>

#include <filesystem>
#include <memory>

namespace app {

/// What lies in the forest, or in the corridor along a project: computed from the geometry as it is now,
/// in a thread of its own, while somebody looks.
class OverlayView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.markers.overlay")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QStringList areas READ areas NOTIFY areasChanged)
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(bool alongLine READ alongLine NOTIFY changed)
    Q_PROPERTY(bool corridors READ corridors WRITE setCorridors NOTIFY changed)
    Q_PROPERTY(double halfWidth READ halfWidth WRITE setHalfWidth NOTIFY changed)
    Q_PROPERTY(QList<app::OverlayLine> lines READ lines NOTIFY changed)
    Q_PROPERTY(QStringList unusable READ unusable NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool illustrative READ illustrative NOTIFY changed)

public:
    explicit OverlayView(QObject *parent = nullptr);
    ~OverlayView() override;

    void setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content);

    [[nodiscard]] bool watched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] bool busy() const { return m_running > 0; }
    /// All forest, each forest, then the corridor along each alignment.
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] int area() const { return m_area; }
    void setArea(int area);
    /// Whether the area is a corridor.
    [[nodiscard]] bool alongLine() const;
    /// Whether corridors are things, too, that may lie in a forest.
    [[nodiscard]] bool corridors() const { return m_corridors; }
    void setCorridors(bool corridors);
    /// Metres of a corridor to each side of its line. The workspace does not know it: the user says.
    [[nodiscard]] double halfWidth() const { return m_halfWidth; }
    void setHalfWidth(double metres);
    /// Largest area inside first.
    [[nodiscard]] const QList<OverlayLine> &lines() const { return m_lines; }
    /// Names of those that are too faulty to be cut.
    [[nodiscard]] const QStringList &unusable() const { return m_unusable; }
    [[nodiscard]] const QString &summary() const { return m_summary; }
    /// Whether the area itself was never measured.
    [[nodiscard]] bool illustrative() const { return m_illustrative; }

Q_SIGNALS:
    void changed();
    void areasChanged();
    void failed(const QString &message);

private:
    struct Found;
    struct Choice;

    void ask();
    void look();
    void taken(int serial, const Outcome<Found> &outcome);
    [[nodiscard]] std::vector<Choice> choices() const;

    std::filesystem::path m_file;
    std::shared_ptr<const Content> m_content;
    QList<OverlayLine> m_lines;
    QStringList m_unusable;
    QString m_summary;
    double m_halfWidth = 20.0;
    int m_area = 0;
    int m_serial = 0;
    int m_running = 0;
    bool m_watched = false;
    bool m_stale = false; ///< asked for something that was not looked for yet
    bool m_corridors = false;
    bool m_illustrative = false;
    QThreadPool m_pool; ///< last: waited for before anything else goes
};

} // namespace app
