// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/import_choices.h"
#include "app/models/import_outcome.h"
#include "app/models/import_reading.h"
#include "app/models/job.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

namespace app {

/// A file on its way into the workspace, step by step: chosen, looked at, planned, written. The work is
/// done in a thread of its own on the workspace opened once more; before the last step nothing is written.
class ImportView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY fileChanged)
    Q_PROPERTY(bool running READ running NOTIFY progressChanged)
    Q_PROPERTY(bool slow READ slow NOTIFY progressChanged)
    Q_PROPERTY(QString activity READ activity NOTIFY progressChanged)
    Q_PROPERTY(qreal share READ share NOTIFY progressChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(QString result READ result NOTIFY stepChanged)
    Q_PROPERTY(bool undoable READ undoable NOTIFY stepChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(app::ImportChoices *choices READ choices CONSTANT)
    Q_PROPERTY(app::ImportReading *reading READ reading CONSTANT)
    Q_PROPERTY(app::ImportOutcome *outcome READ outcome CONSTANT)

public:
    enum class Step { Choose, Look, Plan, Done };
    Q_ENUM(Step)

    explicit ImportView(QObject *parent = nullptr);
    ~ImportView() override;

    [[nodiscard]] QString workspace() const { return m_workspace; }
    void setWorkspace(const QString &file);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool running() const { return m_running; }
    /// Running for so long that somebody wants to know what it does.
    [[nodiscard]] bool slow() const;
    [[nodiscard]] QString activity() const;
    [[nodiscard]] qreal share() const; ///< 0 ... 1; -1: not known
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString result() const { return m_result; }
    [[nodiscard]] bool undoable() const { return m_change.has_value(); }
    [[nodiscard]] bool ready() const;
    [[nodiscard]] ImportChoices *choices() { return &m_choices; }
    [[nodiscard]] ImportReading *reading() { return &m_reading; }
    [[nodiscard]] ImportOutcome *outcome() { return &m_outcome; }

    Q_INVOKABLE void restart();
    Q_INVOKABLE void choose(const QUrl &file);
    /// To the next step where it is ready; the work that needs begins.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void cancel();
    /// Keeps the columns as they are read now for the next file.
    Q_INVOKABLE void saveMapping(const QString &name);
    /// Takes back what was written, if nothing was since.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void workspaceChanged();
    void stepChanged();
    void fileChanged();
    void progressChanged();
    void messageChanged();
    void readyChanged();
    /// The workspace is not what it was.
    void written();

private:
    /// Done in the other thread; gives what is to be done in this one then.
    using Work = std::function<std::function<void()>(const std::shared_ptr<ImportWatch> &watch)>;
    void run(data::ImportProgress::Step first, const Work &work, const std::function<void()> &failed = {});
    void setStep(Step step);
    void say(const QString &message);
    [[nodiscard]] data::ImportOptions options() const;
    [[nodiscard]] std::filesystem::path workspacePath() const;
    void readNames();
    void look();
    void plan();
    void commit();
    void release(); ///< in the thread that made it
    void tellResult(std::optional<data::Id> change);

    QString m_workspace;
    QString m_file;
    ImportChoices m_choices;
    ImportReading m_reading;
    ImportOutcome m_outcome;
    ImportNames m_names;
    Step m_step = Step::Choose;
    bool m_running = false;
    bool m_looking = false; ///< what is running changes nothing and can be left to itself
    QString m_message;
    QString m_result;
    std::optional<data::Id> m_change; ///< that can be taken back
    std::shared_ptr<ImportRun> m_run;
    std::shared_ptr<ImportWatch> m_watch;
    int m_serial = 0; ///< of the last work asked for; what older ones give is dropped
    QElapsedTimer m_since;
    QTimer m_poll;
    QThreadPool m_pool; ///< last: waited for before anything else goes
};

} // namespace app
