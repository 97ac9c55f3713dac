// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/board.h"

#include <QLocale>
#include <QPainter>
#include <QRectF>

#include <span>

namespace app {

/// The most urgent of the items (which come in order of urgency) that fit into @p rect: what is due, its
/// wording and last day, days left. If some do not fit, the last line says how many.
void paintDeadlineTable(QPainter &painter, const QRectF &rect, std::span<const data::BoardItem> items);

} // namespace app
