// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tables/table.h"

#include <QIODevice>
#include <QLocale>

#include <filesystem>
#include <span>

namespace app {

/// UTF-8 with its mark, so that spreadsheets know it. Numbers are written the way the language writes
/// them, without groups; columns are parted by a semicolon where the comma is taken by decimals. A text
/// that a spreadsheet would run as a formula gets an apostrophe before it.
[[nodiscard]] bool writeCsv(QIODevice &device, const Table &table, const QLocale &locale);
/// A sheet for each; the headings stay in view and are printed on every page. Texts are never formulas.
[[nodiscard]] bool writeXlsx(QIODevice &device, std::span<const Table> tables);

/// Writes the table in the format of the file's ending: csv, pdf or xlsx. Needs a QGuiApplication.
/// Throws data::Error (see saveFile); std::invalid_argument for another ending.
void writeTable(const std::filesystem::path &path, const Table &table, const QLocale &locale);

} // namespace app
