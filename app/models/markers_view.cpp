// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/markers_view.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/tables/marker_list.h"
#include "app/text/errors.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/markers.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace app {
namespace {

constexpr std::array kStates{"standing", "damaged", "lost", "moved", "not_found"};

std::vector<std::filesystem::path> pathsOf(const QList<QUrl> &files)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl &file : files)
        paths.push_back(QFileInfo(file.toLocalFile()).filesystemAbsoluteFilePath());
    return paths;
}

} // namespace

MarkersView::MarkersView(QObject *parent) : QObject(parent)
{
    connect(&m_draft, &MarkerDraft::written, this, [this](const QString &message) { say(message, true); });
    connect(&m_draft, &MarkerDraft::failed, this, &MarkersView::failed);
    connect(&m_overlay, &OverlayView::failed, this, &MarkersView::failed);
}

MarkersView::~MarkersView() { m_pool.waitForDone(); }

void MarkersView::setChange(const ChangeWorkspace &change)
{
    m_change = change;
    m_draft.setChange(change);
}

void MarkersView::setContent(const std::filesystem::path &file, std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    if (std::exchange(m_file, file) != file) {
        m_reading.reset();
        show();
    }
    if (!std::exchange(m_wrote, false))
        say({}, false);
    m_draft.setContent(m_content);
    m_overlay.setContent(file, m_content);
    m_stale = true;
    read();
}

void MarkersView::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    Q_EMIT watchedChanged();
    read();
}

void MarkersView::read()
{
    if (!m_stale || !m_watched || !m_content)
        return;
    m_stale = false;
    ++m_running;
    runJob(
        m_pool, this, [file = m_file] { return std::make_shared<const MarkerReading>(readMarkers(file)); },
        [this, serial = ++m_serial](const auto &outcome) { taken(serial, outcome); });
    Q_EMIT changed();
}

void MarkersView::taken(int serial, const Outcome<std::shared_ptr<const MarkerReading>> &outcome)
{
    --m_running;
    try {
        if (!outcome)
            std::rethrow_exception(outcome.error());
        if (serial == m_serial)
            m_reading = *outcome;
    } catch (const std::exception &error) {
        Q_EMIT failed(describe(error));
    }
    setMarker(std::exchange(m_marker, 0));
    show();
}

void MarkersView::show()
{
    const data::MarkerRegister *markers = chosen();
    m_lines = markers ? markerLines(*markers) : QList<MarkerLine>();
    m_draft.setRegister(markers);
    Q_EMIT changed();
    Q_EMIT markerChanged();
}

const data::MarkerRegister *MarkersView::chosen() const
{
    if (!m_reading || m_reading->registers.empty())
        return nullptr;
    const auto last = static_cast<int>(m_reading->registers.size()) - 1;
    return &m_reading->registers[static_cast<std::size_t>(std::clamp(m_forest, 0, last))];
}

QStringList MarkersView::forests() const
{
    QStringList names;
    for (const data::MarkerRegister &each : m_reading ? m_reading->registers : std::vector<data::MarkerRegister>())
        names += each.forest.id == 0 ? tr("Markers of no forest") : toQt(each.forest.name);
    return names;
}

void MarkersView::setForest(int forest)
{
    if (forest >= 0 && std::exchange(m_forest, forest) != forest)
        show();
}

QList<BoundaryFigure> MarkersView::figures() const
{
    const data::MarkerRegister *markers = chosen();
    return markers ? boundaryFigures(*markers) : QList<BoundaryFigure>();
}

QStringList MarkersView::faults() const
{
    const data::MarkerRegister *markers = chosen();
    return markers ? faultLines(*markers) : QStringList();
}

QString MarkersView::summary() const
{
    const data::MarkerRegister *markers = chosen();
    return markers ? boundarySummary(*markers) : QString();
}

bool MarkersView::illustrative() const
{
    const data::MarkerRegister *markers = chosen();
    return markers && isIllustrative(*markers);
}

void MarkersView::setMarker(qint64 marker)
{
    if (std::exchange(m_marker, marker) == marker)
        return;
    const auto count = m_reading ? m_reading->registers.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto &rows = m_reading->registers[i].rows;
        if (std::ranges::any_of(rows, [&](const data::MarkerRow &row) { return row.marker.id == marker; }))
            setForest(static_cast<int>(i));
    }
    Q_EMIT markerChanged();
}

int MarkersView::markerRow() const
{
    const auto found = std::ranges::find(m_lines, m_marker, &MarkerLine::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

QString MarkersView::markerName() const { return m_lines.value(markerRow()).name; }

QList<Fact> MarkersView::facts() const
{
    const int row = markerRow();
    return row >= 0 ? markerFacts(*chosen(), static_cast<std::size_t>(row), *m_content) : QList<Fact>();
}

QList<InspectionLine> MarkersView::inspections() const
{
    return m_reading ? inspectionLines(*m_reading, m_marker) : QList<InspectionLine>();
}

QStringList MarkersView::states()
{
    QStringList names;
    for (const char *state : kStates)
        names += markerState(state);
    return names;
}

bool MarkersView::record(int state, QDate on, const QString &who, const QString &note, const QList<QUrl> &photos)
{
    const int row = markerRow();
    if (row < 0 || !m_change || state < 0 || state >= std::ssize(kStates) || !on.isValid())
        return false;
    const data::MarkerRegister &markers = *chosen();
    const data::NewInspection inspection{
        .marker = {.number = markers.rows[static_cast<std::size_t>(row)].marker.number, .forest = markers.forest.code},
        .on = fromQt(on),
        .today = m_content->today,
        .state = kStates.at(static_cast<std::size_t>(state)),
        .who = fromQt(who.trimmed()),
        .note = fromQt(note.trimmed()),
        .photos = pathsOf(photos),
        .source = {}};
    const QString what =
        tr("%1 is %2 on %3")
            .arg(markerName(), markerState(inspection.state).toLower(), text::formatDate(inspection.on));
    const data::Author author{fromQt(userName()), fromQt(what)};
    if (!m_change([&](data::Workspace &workspace) { data::recordInspection(workspace, inspection, author); }))
        return false;
    say(tr("Recorded: %1").arg(what), true);
    return true;
}

bool MarkersView::openPhoto(const QString &digest)
{
    const QString copy = m_reading ? copyOfPhoto(*m_reading, digest, m_copies.path()) : QString();
    const bool opened = !copy.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
    if (!opened)
        Q_EMIT failed(tr("The photo cannot be shown: its file is missing beside the workspace, or is no picture."));
    return opened;
}

void MarkersView::exportTo(const QUrl &url)
{
    const data::MarkerRegister *markers = chosen();
    if (!markers)
        return;
    const QString file = url.toLocalFile();
    const auto path = QFileInfo(file).filesystemAbsoluteFilePath();
    runJob(
        m_pool, this,
        [reading = m_reading, markers = *markers, today = m_content->today, path] {
            exportMarkers(*reading, markers, today, path);
            return true;
        },
        [this, file](const Outcome<bool> &outcome) {
            try {
                if (!outcome)
                    std::rethrow_exception(outcome.error());
                say(tr("Written: %1").arg(QDir::toNativeSeparators(file)), false);
            } catch (const std::exception &error) {
                Q_EMIT failed(describe(error));
            }
        });
}

void MarkersView::say(const QString &message, bool undoable)
{
    m_wrote = undoable;
    m_message = message;
    m_undoable = undoable;
    Q_EMIT messageChanged();
}

} // namespace app
