// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/map/scene_ref.h"
#include "app/models/board_view.h"
#include "app/models/briefing_view.h"
#include "app/models/changes_view.h"
#include "app/models/clearance_view.h"
#include "app/models/desk_view.h"
#include "app/models/details_view.h"
#include "app/models/findings_view.h"
#include "app/models/history_rows.h"
#include "app/models/job.h"
#include "app/models/markers_view.h"
#include "app/models/preferences.h"
#include "app/models/progress_view.h"
#include "app/models/search_view.h"
#include "app/models/targets_view.h"
#include "app/workspace_as_of.h"

#include <QDate>
#include <QQmlEngine>
#include <QThreadPool>
#include <QUrl>

#include <optional>

namespace app {

/// One open workspace as the window sees it. Reading and projecting happen in a thread of its own; all
/// else on the GUI thread. What goes wrong is told in errorMessage, and what was shown before stays.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged)
    Q_PROPERTY(QString file READ file NOTIFY contentChanged)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY contentChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY contentChanged)
    Q_PROPERTY(bool illustrative READ illustrative NOTIFY contentChanged)
    Q_PROPERTY(app::SceneRef scene READ scene NOTIFY contentChanged)
    Q_PROPERTY(QDate today READ today WRITE setToday NOTIFY todayChanged)
    Q_PROPERTY(bool lookingBack READ lookingBack WRITE setLookingBack NOTIFY todayChanged)
    Q_PROPERTY(bool past READ past NOTIFY contentChanged)
    Q_PROPERTY(QString pastNote READ pastNote NOTIFY contentChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(app::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(app::BoardView *board READ board CONSTANT)
    Q_PROPERTY(app::TargetsView *targets READ targets CONSTANT)
    Q_PROPERTY(app::MarkersView *markers READ markers CONSTANT)
    Q_PROPERTY(app::ClearanceView *clearance READ clearance CONSTANT)
    Q_PROPERTY(app::FindingsView *findings READ findings CONSTANT)
    Q_PROPERTY(app::DeskView *desk READ desk CONSTANT)
    Q_PROPERTY(app::ProgressView *progress READ progress CONSTANT)
    Q_PROPERTY(app::SearchView *search READ search CONSTANT)
    Q_PROPERTY(app::DetailsView *details READ details CONSTANT)
    Q_PROPERTY(app::BriefingView *briefing READ briefing CONSTANT)
    Q_PROPERTY(app::ChangesView *changes READ changes CONSTANT)

public:
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    /// Without a default: QML is to make it by create().
    explicit Session(QQmlEngine *engine);
    ~Session() override;
    static Session *create(QQmlEngine *engine, QJSEngine *);

    [[nodiscard]] State state() const { return m_state; }
    /// Whether something is being read.
    [[nodiscard]] bool busy() const { return m_running > 0; }
    [[nodiscard]] QString errorMessage() const { return m_error; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString workspaceName() const;
    /// Whether a workspace is open that holds nothing yet.
    [[nodiscard]] bool empty() const;
    /// Whether the map shows anything that was never measured.
    [[nodiscard]] bool illustrative() const;
    [[nodiscard]] SceneRef scene() const { return m_scene; }
    [[nodiscard]] const std::shared_ptr<const Content> &content() const { return m_content; }
    [[nodiscard]] QDate today() const { return m_today; }
    void setToday(QDate today);
    /// Whether to show what the workspace held when today() ended, rather than what it holds now.
    [[nodiscard]] bool lookingBack() const { return m_lookingBack; }
    void setLookingBack(bool lookingBack);
    /// Whether what is shown is no longer what the workspace holds; nothing can be written then.
    [[nodiscard]] bool past() const { return m_workspace && m_workspace->isPast(); }
    /// What to tell of a past day, in the user's language; empty where there is nothing to tell.
    [[nodiscard]] QString pastNote() const;
    [[nodiscard]] QString language() const { return m_preferences.language(); }
    void setLanguage(const QString &language);
    [[nodiscard]] Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] BoardView *board() { return &m_board; }
    [[nodiscard]] TargetsView *targets() { return &m_targets; }
    [[nodiscard]] MarkersView *markers() { return &m_markers; }
    [[nodiscard]] ClearanceView *clearance() { return &m_clearance; }
    [[nodiscard]] FindingsView *findings() { return &m_findings; }
    [[nodiscard]] DeskView *desk() { return &m_desk; }
    [[nodiscard]] ProgressView *progress() { return &m_progress; }
    [[nodiscard]] SearchView *search() { return &m_search; }
    [[nodiscard]] DetailsView *details() { return &m_details; }
    [[nodiscard]] BriefingView *briefing() { return &m_briefing; }
    [[nodiscard]] ChangesView *changes() { return &m_changes; }

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void openPath(const QString &path);
    /// Reads the open file again.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void dismissError();
    /// Opens the details of a thing; kinds as nameOf(Subject::Kind) or as the map names them.
    Q_INVOKABLE void select(const QString &kind, qint64 id);
    /// The same, and asks the map to go there.
    Q_INVOKABLE void show(const QString &kind, qint64 id);
    /// Latest first; empty where it cannot be read.
    Q_INVOKABLE [[nodiscard]] QList<app::HistoryRow> history();
    /// What an undo would take back, or a redo bring back, as a question; empty if there is nothing.
    Q_INVOKABLE [[nodiscard]] QString undoQuestion();
    Q_INVOKABLE [[nodiscard]] QString redoQuestion();
    /// Takes the parcels of these rows of the table for the next step that is recorded.
    Q_INVOKABLE void choose(const QItemSelection &selection);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Shows what the workspace holds now, from the clock's day.
    Q_INVOKABLE void returnToToday();
    /// Records the milestone whose details are open as done on today().
    Q_INVOKABLE void recordDone();
    /// Lets a finding stand; false if it cannot be, which is told.
    Q_INVOKABLE bool acknowledge(const QString &key, const QString &reason);
    Q_INVOKABLE void withdrawAcknowledgement(const QString &key);

Q_SIGNALS:
    void stateChanged();
    void errorChanged();
    void contentChanged();
    /// Another workspace is shown.
    void fileChanged();
    void todayChanged();
    void languageChanged();
    /// The map should go to what is selected.
    void placeWanted();

private:
    struct Loaded;

    /// Runs a slot's work; what it throws is told in errorMessage. The only catch for slots.
    bool attempt(const std::function<void()> &action);
    /// The same for a write, whose outcome is shown; refused while what is shown is past.
    bool change(const std::function<void(data::Workspace &)> &write);
    void fail(const QString &message);
    void setState(State state);
    /// What the window shows of a content, with marks where @p now is otherwise; any thread.
    [[nodiscard]] static std::shared_ptr<Loaded> shown(std::shared_ptr<const Content> content,
                                                       const Content *now = nullptr);
    /// Makes board and scene as of m_today again.
    void look();
    /// @p words has places for number, time, person, reason and rows of the change.
    [[nodiscard]] QString question(const data::Change *(*which)(const std::vector<data::Change> &),
                                   const QString &words);
    void run(const std::function<std::shared_ptr<Loaded>()> &read);
    void finished(int serial, const Outcome<std::shared_ptr<Loaded>> &outcome);
    void take(Loaded &loaded);
    void refreshViews();
    [[nodiscard]] ParcelRecord readParcel(data::Id id) const;

    Preferences m_preferences;
    BoardView m_board;
    TargetsView m_targets;
    MarkersView m_markers;
    ClearanceView m_clearance;
    FindingsView m_findings;
    DeskView m_desk;
    ProgressView m_progress;
    SearchView m_search;
    DetailsView m_details;
    BriefingView m_briefing;
    ChangesView m_changes;
    QQmlEngine *m_engine; ///< null: no texts of QML to retranslate
    State m_state = State::Empty;
    QString m_error;
    QString m_file;
    QString m_asked; ///< the file last asked for, whether it could be read or not
    QDate m_today = QDate::currentDate();
    bool m_lookingBack = false;
    std::optional<WorkspaceAsOf> m_workspace;
    std::shared_ptr<const Content> m_content;
    SceneRef m_scene;
    int m_serial = 0; ///< of the last reading asked for; older ones are dropped
    int m_running = 0;
    QThreadPool m_pool; ///< last: waited for before anything else goes
};

} // namespace app
