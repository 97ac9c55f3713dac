// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/session.h"

#include "app/convert.h"
#include "app/map/scene.h"
#include "app/models/job.h"
#include "app/models/language.h"
#include "app/text/errors.h"
#include "app/user_name.h"
#include "data/store/findings.h"
#include "data/store/parcels.h"
#include "data/store/projects.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

/// A workspace that was read, with what is shown of it; handed over from the thread that read it.
struct Session::Loaded
{
    std::optional<data::Workspace> workspace; ///< none where only the day changed
    std::shared_ptr<const Content> content;
    std::shared_ptr<const Scene> scene;
};

namespace {

/// Who is at the keyboard, for the history.
std::filesystem::path pathOf(const QString &path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

} // namespace

std::shared_ptr<Session::Loaded> Session::shown(std::shared_ptr<const Content> content)
{
    auto loaded = std::make_shared<Loaded>();
    loaded->scene = std::make_shared<const Scene>(*content, Projection::Mercator);
    loaded->content = std::move(content);
    return loaded;
}

Session::Session(QQmlEngine *engine) : m_engine(engine)
{
    m_pool.setMaxThreadCount(1); // readings end in the order they were asked for
    useLanguage(m_preferences.language());
    m_markers.setChange([this](const auto &write) { return change(write); });
    connect(&m_markers, &MarkersView::failed, this, &Session::fail);
    connect(&m_progress, &ProgressView::failed, this, &Session::fail);
    connect(&m_details, &DetailsView::changed, &m_markers,
            [this] { m_markers.setMarker(m_details.kind() == nameOf(Subject::Kind::Marker) ? m_details.id() : 0); });
}

Session::~Session() { m_pool.waitForDone(); }

Session *Session::create(QQmlEngine *engine, QJSEngine *) { return new Session(engine); }

QString Session::workspaceName() const { return m_content ? toQt(m_content->workspaceName) : QString(); }

bool Session::empty() const
{
    return m_content && m_content->projects.empty() && m_content->units.empty() && m_content->parcels.empty();
}

bool Session::illustrative() const
{
    return m_scene.valid() &&
           std::ranges::contains(m_scene.get()->features(), data::Quality::Illustrative, &Feature::quality);
}

bool Session::attempt(const std::function<void()> &action)
{
    try {
        action();
    } catch (const std::exception &error) {
        fail(describe(error));
        return false;
    }
    return true;
}

bool Session::change(const std::function<void(data::Workspace &)> &write)
{
    return attempt([&] {
        if (m_workspace)
            write(*m_workspace);
        reload();
    });
}

void Session::fail(const QString &message)
{
    if (std::exchange(m_error, message) != message)
        Q_EMIT errorChanged();
}

void Session::dismissError() { fail({}); }

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::open(const QUrl &file) { openPath(file.isLocalFile() ? file.toLocalFile() : file.toString()); }

void Session::openPath(const QString &path)
{
    m_asked = path;
    run([file = pathOf(path), today = fromQt(m_today)] {
        auto workspace = data::Workspace::open(file);
        auto loaded = shown(std::make_shared<const Content>(readContent(workspace, today)));
        loaded->workspace = std::move(workspace);
        return loaded;
    });
}

void Session::reload()
{
    // What was asked for last may be a file that could not be read.
    if (const QString file = m_workspace ? m_file : m_asked; !file.isEmpty())
        openPath(file);
}

void Session::setToday(QDate today)
{
    if (!today.isValid() || std::exchange(m_today, today) == today)
        return;
    Q_EMIT todayChanged();
    if (m_content && !busy())
        look();
}

void Session::look()
{
    run([content = m_content, file = pathOf(m_file), today = fromQt(m_today)] {
        const auto workspace = data::Workspace::open(file); // its connection may not leave its thread
        return shown(std::make_shared<const Content>(seenFrom(*content, workspace, today)));
    });
}

void Session::run(const std::function<std::shared_ptr<Loaded>()> &read)
{
    ++m_serial;
    ++m_running;
    dismissError();
    setState(m_content ? State::Ready : State::Loading);
    runJob(m_pool, this, read,
           [this, serial = m_serial](const Outcome<std::shared_ptr<Loaded>> &outcome) { finished(serial, outcome); });
}

void Session::finished(int serial, const Outcome<std::shared_ptr<Loaded>> &outcome)
{
    --m_running;
    const bool latest = serial == m_serial;
    const bool taken = latest && attempt([&] {
                           if (!outcome)
                               std::rethrow_exception(outcome.error());
                           take(**outcome);
                       });
    if (latest)
        setState(taken || m_content ? State::Ready : State::Failed);
    if (latest && m_content && m_content->today != fromQt(m_today))
        look(); // the day was changed meanwhile
}

void Session::take(Loaded &loaded)
{
    m_content = std::move(loaded.content);
    m_scene = SceneRef(std::move(loaded.scene));
    const QString before = m_file;
    if (loaded.workspace) {
        m_workspace = std::move(loaded.workspace);
        m_file = QString::fromStdString(m_workspace->file().string());
        m_preferences.addRecentFile(m_file);
    }
    if (m_file != before)
        m_details.close(); // what was selected is another file's
    refreshViews();
    Q_EMIT contentChanged();
    if (m_file != before)
        Q_EMIT fileChanged();
}

void Session::refreshViews()
{
    if (!m_content)
        return;
    m_board.setContent(m_content);
    m_targets.setContent(*m_content);
    m_markers.setContent(pathOf(m_file), m_content);
    m_findings.setContent(*m_content);
    m_progress.setContent(m_content);
    m_search.setContent(*m_content);
    m_briefing.setContent(m_content);
    m_details.setContent(m_content, [this](data::Id id) { return readParcel(id); });
}

ParcelRecord Session::readParcel(data::Id id) const
{
    const auto parcel = m_workspace ? data::parcel(*m_workspace, id) : std::nullopt;
    if (!parcel)
        return {};
    return {.holder = parcel->holder ? data::holder(*m_workspace, *parcel->holder) : std::nullopt,
            .events = data::parcelEvents(*m_workspace, id)};
}

void Session::setLanguage(const QString &language)
{
    m_preferences.setLanguage(language);
    useLanguage(m_preferences.language());
    attempt([this] { refreshViews(); });
    Q_EMIT languageChanged();
    if (m_engine)
        m_engine->retranslate();
}

void Session::select(const QString &kind, qint64 id)
{
    if (const auto known = subjectKindOf(kind))
        attempt([&] { m_details.select({*known, id}); });
}

void Session::show(const QString &kind, qint64 id)
{
    select(kind, id);
    Q_EMIT placeWanted();
}

QList<HistoryRow> Session::history()
{
    QList<HistoryRow> rows;
    attempt([&] {
        if (m_workspace)
            rows = historyRows(data::history(*m_workspace));
    });
    return rows;
}

QString Session::undoQuestion()
{
    QString question;
    attempt([&] {
        const auto changes = m_workspace ? data::history(*m_workspace) : std::vector<data::Change>();
        if (const data::Change *last = undoable(changes)) {
            const HistoryRow row = historyRows({*last}).front();
            question =
                tr("Take back change %1 of %2 by %3: “%4” (%5)?").arg(row.number, row.at, row.who, row.what, row.rows);
        }
    });
    return question;
}

void Session::undo()
{
    attempt([this] {
        if (m_workspace)
            m_workspace->undo(fromQt(userName()));
        reload();
    });
}

void Session::recordDone()
{
    attempt([this] {
        const data::Milestone *milestone = m_details.milestone();
        if (!m_workspace || !milestone)
            return;
        const QString why = tr("%1 is done").arg(toQt(milestone->code));
        data::recordDone(*m_workspace, milestone->code, fromQt(m_today), {fromQt(userName()), fromQt(why)});
        reload();
    });
}

bool Session::acknowledge(const QString &key, const QString &reason)
{
    return attempt([&] {
        if (m_workspace)
            data::acknowledge(*m_workspace, fromQt(key), fromQt(m_today),
                              {fromQt(userName()), fromQt(reason.trimmed())});
        reload();
    });
}

void Session::withdrawAcknowledgement(const QString &key)
{
    attempt([&] {
        if (m_workspace)
            data::withdrawAcknowledgement(*m_workspace, fromQt(key),
                                          {fromQt(userName()), fromQt(tr("No longer acknowledged: %1").arg(key))});
        reload();
    });
}

} // namespace app
