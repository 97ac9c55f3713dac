// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QStringList>

namespace app {

/// The text in lines no wider than @p width (units of the font), broken between words; what does not
/// fit into @p maxLines is replaced by "…".
[[nodiscard]] QStringList fitted(const QString &text, const QFont &font, double width, qsizetype maxLines);

/// Height of so many lines.
[[nodiscard]] double heightOf(qsizetype lines, const QFont &font);

/// Draws the lines below @p top, each aligned to @p x: its left (Qt::AlignLeft), middle or right end.
/// Answers where the next line would begin.
double drawLines(QPainter &painter, double x, double top, const QStringList &lines, const QFont &font,
                 const QColor &color, Qt::AlignmentFlag align = Qt::AlignLeft);

} // namespace app
