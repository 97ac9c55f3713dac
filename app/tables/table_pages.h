// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tables/table.h"

#include <QIODevice>
#include <QLocale>

namespace app {

/// The table on upright A4 pages, as PDF: title block on the first, headings on each, notes and places
/// for signatures after the last row. Texts that do not fit four lines of their column are cut with "…".
[[nodiscard]] bool writePages(QIODevice &device, const Table &table, const QLocale &locale);

} // namespace app
