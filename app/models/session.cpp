// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/session.h"

#include "app/convert.h"
#include "app/map/scene.h"
#include "app/models/job.h"
#include "app/models/language.h"
#include "app/text/errors.h"
#include "data/store/parcels.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

/// A workspace that was read, with what is shown of it; handed over from the thread that read it.
struct Session::Loaded
{
    std::optional<WorkspaceAsOf> workspace; ///< none where only the day changed
    std::filesystem::path file;             ///< of that workspace; what is past lies elsewhere
    std::shared_ptr<const Content> content;
    std::shared_ptr<const Scene> scene;
};

namespace {

std::filesystem::path pathOf(const QString &path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

} // namespace

std::shared_ptr<Session::Loaded> Session::shown(std::shared_ptr<const Content> content, const Content *now)
{
    auto loaded = std::make_shared<Loaded>();
    loaded->scene = std::make_shared<const Scene>(*content, Projection::Mercator, now);
    loaded->content = std::move(content);
    return loaded;
}

Session::Session(QQmlEngine *engine) : m_desk(m_preferences), m_engine(engine)
{
    m_pool.setMaxThreadCount(1); // readings end in the order they were asked for
    useLanguage(m_preferences.language());
    m_markers.setChange([this](const auto &write) { return change(write); });
    m_desk.setChange([this](const auto &write) { return change(write); });
    connect(&m_markers, &MarkersView::failed, this, &Session::fail);
    connect(&m_desk, &DeskView::failed, this, &Session::fail);
    m_clearance.setAccess(
        [this](const auto &write) { return change(write); },
        [this](const auto &read) { return !m_workspace || attempt([&] { read(m_workspace->workspace()); }); });
    connect(&m_clearance, &ClearanceView::failed, this, &Session::fail);
    connect(&m_clearance, &ClearanceView::readAgainWanted, this, &Session::reload);
    connect(&m_details, &DetailsView::changed, this, [this] {
        const auto of = [this](Subject::Kind kind) { return m_details.kind() == nameOf(kind) ? m_details.id() : 0; };
        m_markers.setMarker(of(Subject::Kind::Marker));
        m_clearance.story()->setParcel(of(Subject::Kind::Parcel));
    });
    connect(&m_changes, &ChangesView::failed, this, &Session::fail);
    connect(&m_progress, &ProgressView::failed, this, &Session::fail);
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
    if (past()) {
        fail(tr("This is how it was on %1, only to be looked at; go back to today to change something.")
                 .arg(m_today.toString(QStringLiteral("dd/MM/yyyy"))));
        return false;
    }
    return attempt([&] {
        if (m_workspace)
            write(m_workspace->workspace());
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
    run([file = pathOf(path), today = fromQt(m_today), back = m_lookingBack] {
        WorkspaceAsOf opened = back ? WorkspaceAsOf(file, today) : WorkspaceAsOf(file);
        std::optional<Content> now;
        if (opened.isPast())
            now = readContent(data::Workspace::open(file), today);
        auto loaded =
            shown(std::make_shared<const Content>(readContent(opened.workspace(), today)), now ? &*now : nullptr);
        loaded->workspace.emplace(std::move(opened));
        loaded->file = file;
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

void Session::setLookingBack(bool lookingBack)
{
    if (std::exchange(m_lookingBack, lookingBack) == lookingBack)
        return;
    Q_EMIT todayChanged();
    reload();
}

void Session::returnToToday()
{
    m_lookingBack = false;
    m_today = QDate::currentDate();
    Q_EMIT todayChanged();
    reload();
}

QString Session::pastNote() const
{
    if (!m_workspace || !m_content || (!m_workspace->isPast() && !m_workspace->isBeforeHistory()))
        return {};
    const QString day = toQt(m_content->today).toString(QStringLiteral("dd/MM/yyyy"));
    return past() ? tr("Content as it was on %1 – only to be looked at").arg(day)
                  : tr("This workspace was made after %1; what it holds today is shown").arg(day);
}

void Session::look()
{
    if (m_lookingBack)
        return reload(); // another day's content is another
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
        m_workspace.emplace(std::move(*loaded.workspace));
        m_file = QString::fromStdString(loaded.file.string());
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
    m_markers.setContent(m_workspace->workspace().file(), m_content);
    m_clearance.setContent(m_workspace->workspace().file(), m_content, past());
    m_findings.setContent(*m_content);
    m_desk.setContent(pathOf(m_file), m_workspace ? &m_workspace->workspace() : nullptr, m_content);
    m_progress.setContent(m_content);
    m_search.setContent(*m_content);
    m_briefing.setContent(m_content);
    m_changes.setContent(pathOf(m_file), m_content);
    m_details.setContent(m_content, [this](data::Id id) { return readParcel(id); });
}

ParcelRecord Session::readParcel(data::Id id) const
{
    const data::Workspace *workspace = m_workspace ? &m_workspace->workspace() : nullptr;
    const auto parcel = workspace ? data::parcel(*workspace, id) : std::nullopt;
    return {.holder = parcel && parcel->holder ? data::holder(*workspace, *parcel->holder) : std::nullopt};
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

void Session::choose(const QItemSelection &selection) { m_clearance.setParcels(m_desk.parcelsIn(selection)); }

void Session::show(const QString &kind, qint64 id)
{
    select(kind, id);
    Q_EMIT placeWanted();
}

} // namespace app
