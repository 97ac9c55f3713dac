// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/deadline_table.h"

#include "app/briefing/text_box.h"
#include "app/convert.h"
#include "app/map/style.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineTable)
};

constexpr double kPad = 4.0; ///< units above and below the text of a row
const QColor kInk(0x22, 0x28, 0x2b);
const QColor kFaint(0x5a, 0x63, 0x67);
const QColor kRule(0xc9, 0xce, 0xd0);

QFont titleFont() { return mapFont(13); }

QFont smallFont() { return mapFont(12); }

struct Row
{
    QStringList title;
    QString due;
    QString countdown;
    QColor color;

    [[nodiscard]] double height() const
    {
        return heightOf(title.size(), titleFont()) + heightOf(1, smallFont()) + 2 * kPad;
    }
};

QColor colorOf(data::DueState state)
{
    switch (state) {
    case data::DueState::Overdue:
        return mapStyle().overdue;
    case data::DueState::Within7:
    case data::DueState::Within30:
        return QColor(0x8a, 0x4b, 0x00);
    default:
        return kInk;
    }
}

QString dueOf(const data::BoardItem &item)
{
    if (!item.lastDay)
        return toQt(item.wording);
    if (item.wording.empty())
        return Words::tr("last day %1").arg(text::formatDate(*item.lastDay));
    return Words::tr("%1 – last day %2").arg(toQt(item.wording), text::formatDate(*item.lastDay));
}

Row rowOf(const data::BoardItem &item, double width)
{
    Row row{.title = fitted(toQt(item.title), titleFont(), width, 2),
            .due = {},
            .countdown = text::formatCountdown(item),
            .color = colorOf(item.state)};
    const double taken = QFontMetricsF(mapFont(12, QFont::Bold)).horizontalAdvance(row.countdown) + 10;
    row.due = fitted(dueOf(item), smallFont(), width - taken, 1).value(0);
    return row;
}

void paintRow(QPainter &painter, const QRectF &rect, double top, const Row &row)
{
    painter.setPen(QPen(kRule, 0.7));
    painter.drawLine(QLineF(rect.left(), top, rect.right(), top));
    const double below = drawLines(painter, rect.left(), top + kPad, row.title, titleFont(), kInk);
    drawLines(painter, rect.left(), below, {row.due}, smallFont(), kFaint);
    drawLines(painter, rect.right(), below, {row.countdown}, mapFont(12, QFont::Bold), row.color, Qt::AlignRight);
}

} // namespace

void paintDeadlineTable(QPainter &painter, const QRectF &rect, std::span<const data::BoardItem> items)
{
    if (items.empty()) {
        drawLines(painter, rect.left(), rect.top() + kPad, {Words::tr("No deadline is recorded.")}, titleFont(),
                  kFaint);
        return;
    }
    const double moreHeight = heightOf(1, smallFont()) + kPad;
    double top = rect.top();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Row row = rowOf(items[i], rect.width());
        const bool last = i + 1 == items.size();
        if (top + row.height() + (last ? 0.0 : moreHeight) > rect.bottom()) {
            const auto left = static_cast<int>(items.size() - i);
            drawLines(painter, rect.left(), top + kPad, {Words::tr("… and %n more deadline(s)", nullptr, left)},
                      smallFont(), kFaint);
            return;
        }
        paintRow(painter, rect, top, row);
        top += row.height();
    }
}

} // namespace app
