// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/text_box.h"

#include <QFontMetricsF>

namespace app {

namespace {

constexpr double kLeading = 1.02; ///< times the font's own height, which has room for two accents

} // namespace

QStringList fitted(const QString &text, const QFont &font, double width, qsizetype maxLines)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = lines.isEmpty() ? words[i] : lines.back() + ' ' + words[i];
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width) {
            lines.back() = longer;
        } else if (lines.size() < maxLines) {
            lines.append(words[i]);
        } else {
            lines.back() = metrics.elidedText(lines.back() + ' ' + words.sliced(i).join(' '), Qt::ElideRight, width);
            break;
        }
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

double heightOf(qsizetype lines, const QFont &font)
{
    return QFontMetricsF(font).height() * kLeading * static_cast<double>(lines);
}

double drawLines(QPainter &painter, double x, double top, const QStringList &lines, const QFont &font,
                 const QColor &color, Qt::AlignmentFlag align)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    for (const QString &line : lines) {
        const double width = metrics.horizontalAdvance(line);
        const double left = align == Qt::AlignRight ? x - width : align == Qt::AlignHCenter ? x - width / 2 : x;
        painter.drawText(QPointF(left, top + metrics.ascent()), line);
        top += metrics.height() * kLeading;
    }
    return top;
}

} // namespace app
