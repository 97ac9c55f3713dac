// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_view.h"

#include "app/convert.h"
#include "app/text/errors.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace app {

using Stage = data::ImportProgress::Step;

namespace {

constexpr int kBeat = 100; ///< milliseconds between two looks at the progress
constexpr int kSlow = 400; ///< milliseconds after which progress is shown

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

} // namespace

ImportView::ImportView(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // what the libraries keep by thread is kept with the thread
    m_poll.setInterval(kBeat);
    connect(&m_poll, &QTimer::timeout, this, &ImportView::progressChanged);
    connect(&m_choices, &ImportChoices::changed, this, [this] {
        if (m_step == Step::Look)
            look();
    });
    connect(&m_reading, &ImportReading::answered, this, &ImportView::look);
    connect(&m_outcome, &ImportOutcome::repairWanted, this, &ImportView::plan);
    for (const auto signal : {&ImportView::stepChanged, &ImportView::fileChanged, &ImportView::workspaceChanged})
        connect(this, signal, this, &ImportView::readyChanged);
}

ImportView::~ImportView()
{
    if (m_watch)
        m_watch->cancelled = true;
    m_pool.waitForDone();
}

void ImportView::setWorkspace(const QString &file)
{
    if (std::exchange(m_workspace, file) == file)
        return;
    Q_EMIT workspaceChanged();
    restart();
}

QString ImportView::fileName() const { return QFileInfo(m_file).fileName(); }

QString ImportView::folder() const
{
    return m_file.isEmpty() ? QString() : QDir::toNativeSeparators(QFileInfo(m_file).absolutePath());
}

bool ImportView::slow() const { return m_running && m_since.elapsed() > kSlow; }

QString ImportView::activity() const
{
    if (!m_running)
        return {};
    const std::int64_t done = m_watch->done;
    const std::int64_t total = m_watch->total;
    switch (m_watch->step.load()) {
    case Stage::Reading:
        return done == 0   ? tr("Opening the file…")
               : total > 0 ? tr("Reading row %1 of %2…").arg(number(done), number(total))
                           : tr("Reading row %1…").arg(number(done));
    case Stage::Checking:
        return tr("Comparing with what is there…");
    case Stage::Writing:
        break;
    }
    return tr("Writing…");
}

qreal ImportView::share() const
{
    const std::int64_t total = m_running ? m_watch->total.load() : 0;
    return total > 0 ? static_cast<qreal>(m_watch->done) / static_cast<qreal>(total) : -1.0;
}

bool ImportView::ready() const
{
    if (m_running)
        return false;
    switch (m_step) {
    case Step::Choose:
        return !m_file.isEmpty() && !m_workspace.isEmpty();
    case Step::Look:
        return m_reading.questions().isEmpty();
    case Step::Plan:
        return m_run && m_outcome.writes();
    case Step::Done:
        break;
    }
    return true;
}

void ImportView::restart()
{
    cancel();
    release();
    m_file.clear();
    m_change.reset();
    m_choices.reset();
    m_reading.reset(m_choices.importTarget());
    m_outcome.reset();
    say({});
    setStep(Step::Choose);
    Q_EMIT fileChanged();
    if (!m_workspace.isEmpty())
        readNames();
}

void ImportView::choose(const QUrl &file)
{
    if (m_step != Step::Choose)
        return;
    m_file = file.isLocalFile() ? file.toLocalFile() : file.toString();
    m_reading.reset(m_choices.importTarget());
    say({});
    Q_EMIT fileChanged();
}

void ImportView::goOn()
{
    if (!ready())
        return;
    switch (m_step) {
    case Step::Choose:
        if (m_reading.target() != m_choices.importTarget())
            m_reading.reset(m_choices.importTarget());
        m_reading.setNames(m_names);
        return look();
    case Step::Look:
        return plan();
    case Step::Plan:
        return commit();
    case Step::Done:
        return restart();
    }
}

void ImportView::goBack()
{
    if (m_running)
        return cancel();
    say({});
    release();
    if (m_step == Step::Look || m_step == Step::Plan)
        setStep(m_step == Step::Look ? Step::Choose : Step::Look);
}

/// A plan and a commit end by themselves soon after, and say what came of them; nobody waits for a look.
void ImportView::cancel()
{
    if (!m_running)
        return;
    m_watch->cancelled = true;
    if (!m_looking)
        return;
    ++m_serial;
    m_running = false;
    m_poll.stop();
    setStep(Step::Choose);
    Q_EMIT progressChanged();
}

void ImportView::run(Stage first, const Work &work, const std::function<void()> &failed)
{
    m_watch = std::make_shared<ImportWatch>();
    m_watch->step = first;
    m_running = true;
    m_looking = false;
    m_since.start();
    m_poll.start();
    say({});
    Q_EMIT progressChanged();
    Q_EMIT readyChanged();
    runJob(
        m_pool, this, [work, watch = m_watch] { return work(watch); },
        [this, serial = ++m_serial, failed](const Outcome<std::function<void()>> &outcome) {
            if (serial != m_serial)
                return;
            m_running = false;
            m_poll.stop();
            try {
                if (!outcome)
                    std::rethrow_exception(outcome.error());
                (*outcome)();
            } catch (const std::exception &error) {
                if (failed)
                    failed();
                say(describe(error));
            }
            Q_EMIT progressChanged();
            Q_EMIT readyChanged();
        });
}

void ImportView::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void ImportView::say(const QString &message)
{
    if (std::exchange(m_message, message) != message)
        Q_EMIT messageChanged();
}

} // namespace app
