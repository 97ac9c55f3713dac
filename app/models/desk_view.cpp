// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/desk_view.h"

#include "app/convert.h"
#include "app/text/errors.h"
#include "data/store/error.h"

#include <QMetaObject>

#include <chrono>

namespace app {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBeat = std::chrono::milliseconds(100);     ///< between two reports of progress
constexpr auto kPatience = std::chrono::milliseconds(400); ///< before the first

} // namespace

DeskView::DeskView(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    m_pool.setMaxThreadCount(1);
    setColumns(preferences.tableColumns());
    QString order = preferences.tableOrder();
    const bool descending = order.startsWith(u'-');
    order.remove(u'-');
    if (const auto column = data::parcelColumn(fromQt(order)))
        m_order = {.column = *column, .descending = descending};
    connect(&m_rows, &DeskRows::failed, this, &DeskView::failed);
}

DeskView::~DeskView()
{
    cancel();
    m_pool.waitForDone();
}

void DeskView::setContent(const std::filesystem::path &file, const data::Workspace *workspace,
                          std::shared_ptr<const Content> content)
{
    m_workspace = workspace;
    m_content = std::move(content);
    m_rows.setContent(workspace, m_content);
    m_saved = m_workspace ? data::savedFilters(*m_workspace) : std::vector<data::SavedFilter>();
    if (std::exchange(m_file, file) != file) {
        m_filter = {};
        m_rows.setPages(nullptr);
        m_answer = {};
    }
    if (m_content)
        m_filter = data::seenFrom(m_filter, m_content->today);
    Q_EMIT contentChanged();
    narrowed();
}

void DeskView::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    Q_EMIT changed();
    if (m_watched && m_stale)
        ask();
}

void DeskView::narrowed()
{
    m_stale = true;
    if (m_watched)
        ask();
    Q_EMIT changed();
}

void DeskView::ask()
{
    if (!m_workspace || !m_content)
        return;
    m_stale = false;
    ++m_running;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto progress = [this, stop = m_stop, last = Clock::now() + kPatience](std::int64_t done,
                                                                                 std::int64_t total) mutable {
        if (const auto now = Clock::now(); now > last + kBeat && total > 0) {
            last = now;
            const double share = static_cast<double>(done) / static_cast<double>(total);
            QMetaObject::invokeMethod(this, [this, share] { setProgress(share); }, Qt::QueuedConnection);
        }
        return !stop->load();
    };
    DeskQuestion question{m_workspace->file(), m_filter, m_order, m_content->today};
    runJob(
        m_pool, this,
        [index = m_index, question = std::move(question), progress]() mutable {
            return index->answer(question, progress);
        },
        [this, serial = ++m_serial](const Outcome<DeskAnswer> &outcome) { take(serial, outcome); });
}

void DeskView::take(int serial, const Outcome<DeskAnswer> &outcome)
{
    --m_running;
    setProgress(-1.0);
    if (serial == m_serial) {
        try {
            if (!outcome)
                std::rethrow_exception(outcome.error());
            m_answer = *outcome;
            m_rows.setPages(m_answer.pages);
            m_choices.show(*m_content, m_filter, m_answer);
            Q_EMIT answered();
        } catch (const std::exception &error) {
            m_stale = true;
            Q_EMIT failed(describe(error));
        }
    }
    Q_EMIT changed();
}

void DeskView::setProgress(double progress)
{
    if (std::exchange(m_progress, progress) != progress)
        Q_EMIT progressChanged();
}

void DeskView::cancel() { m_stop->store(true); }

QString DeskView::text() const { return toQt(m_filter.text); }

void DeskView::setText(const QString &text)
{
    std::string asked = fromQt(text);
    if (std::exchange(m_filter.text, asked) != asked)
        narrowed();
}

QString DeskView::filterJson() const { return toQt(data::toJson(m_filter)); }

void DeskView::setFilterJson(const QString &json)
{
    try {
        m_filter = data::filterFromJson(fromQt(json));
    } catch (const data::Error &error) {
        Q_EMIT failed(describe(error));
    }
    m_drawnAs.clear();
    narrowed();
}

QList<DeskTerm> DeskView::terms() const
{
    return m_content ? termsOf(*m_content, m_filter, m_drawnAs) : QList<DeskTerm>();
}

void DeskView::drop(const QString &term)
{
    dropTerm(m_filter, term);
    narrowed();
}

void DeskView::dropAll()
{
    m_filter = {};
    narrowed();
}

void DeskView::sortBy(const QString &column)
{
    const auto known = data::parcelColumn(fromQt(column));
    if (!known)
        return;
    orderBy({.column = *known, .descending = m_order.column == *known && !m_order.descending});
    narrowed();
}

void DeskView::orderBy(data::ParcelOrder order)
{
    m_order = order;
    m_preferences.setTableOrder((order.descending ? QStringLiteral("-") : QString()) + this->order());
}

QString DeskView::order() const { return toQt(nameOf(m_order.column)); }

int DeskView::rowOf(qint64 parcel) const
{
    const auto position = m_answer.pages ? m_answer.pages->positionOf(parcel) : std::nullopt;
    return position ? static_cast<int>(*position) : -1;
}

qint64 DeskView::parcelAt(int row) const
{
    return row >= 0 && row < count() ? m_answer.pages->at(static_cast<std::size_t>(row)) : 0;
}

QItemSelection DeskView::everything() const
{
    return count() > 0 ? QItemSelection(m_rows.index(0, 0), m_rows.index(count() - 1, m_rows.columnCount() - 1))
                       : QItemSelection();
}

int DeskView::countIn(const QItemSelection &selection) const
{
    int rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

std::vector<data::Id> DeskView::parcelsIn(const QItemSelection &selection) const
{
    std::vector<data::Id> parcels;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && row < count(); ++row)
            if (range.left() == 0)
                parcels.push_back(parcelAt(row));
    return parcels;
}

} // namespace app
