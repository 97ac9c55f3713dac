// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/board_view.h"

#include "app/convert.h"
#include "app/models/search.h"
#include "app/models/subject.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

constexpr qsizetype kNextCards = 5;

QString stateOf(const data::BoardItem &item) { return toQt(data::nameOf(item.state)); }

bool isOpenAndDated(const data::BoardItem &item)
{
    using enum data::DueState;
    return item.lastDay && item.state != DoneLate && item.state != DoneOnTime;
}

bool hasWords(const data::BoardItem &item, const QString &wanted)
{
    const QString text = folded(toQt(item.title + ' ' + item.projectName + ' ' + item.projectCode + ' ' + item.wording +
                                     ' ' + item.responsible + ' ' + item.code));
    return std::ranges::all_of(wanted.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString &word) { return text.contains(word); });
}

} // namespace

BoardRow boardRow(const data::BoardItem &item)
{
    const bool milestone = item.kind == data::BoardItem::Kind::Milestone;
    return {.kind = nameOf(milestone ? Subject::Kind::Milestone : Subject::Kind::Target),
            .id = item.record,
            .state = stateOf(item),
            .countdown = text::formatCountdown(item),
            .note = item.state == data::DueState::Overdue ? Text::tr("not recorded as done") : QString(),
            .title = toQt(item.title),
            .project = item.projectName.empty() ? Text::tr("The whole ward") : toQt(item.projectName),
            .wording = toQt(item.wording),
            .lastDay = text::formatDate(item.lastDay),
            .responsible = toQt(item.responsible),
            .source = toQt(item.source)};
}

BoardView::BoardView(QObject *parent) : QObject(parent) {}

void BoardView::setContent(std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    refresh();
}

QList<BoardRow> BoardView::next() const
{
    QList<BoardRow> rows;
    if (!m_content)
        return rows;
    for (const data::BoardItem &item : m_content->board) {
        if (rows.size() < kNextCards && isOpenAndDated(item))
            rows.append(boardRow(item));
    }
    return rows;
}

QList<StateCount> BoardView::states() const
{
    QList<StateCount> states;
    if (!m_content)
        return states;
    std::map<data::DueState, int> counts;
    for (const data::BoardItem &item : m_content->board)
        ++counts[item.state];
    states.append({.state = {}, .text = Text::tr("All"), .count = static_cast<int>(m_content->board.size())});
    for (const auto &[state, count] : counts)
        states.append({.state = toQt(data::nameOf(state)), .text = text::formatDueState(state), .count = count});
    return states;
}

void BoardView::setState(const QString &state)
{
    if (std::exchange(m_state, state) != state)
        refresh();
}

void BoardView::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        refresh();
}

void BoardView::refresh()
{
    m_rows.clear();
    const QString wanted = folded(m_text);
    for (const data::BoardItem &item : m_content ? m_content->board : std::vector<data::BoardItem>()) {
        if ((m_state.isEmpty() || stateOf(item) == m_state) && hasWords(item, wanted))
            m_rows.append(boardRow(item));
    }
    Q_EMIT changed();
}

} // namespace app
