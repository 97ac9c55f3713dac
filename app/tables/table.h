// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace app {

struct TableColumn
{
    QString heading;
    double width = 20.0; ///< millimetres on paper
    int decimals = 0;    ///< of its numbers
    bool groups = false; ///< a spreadsheet shows its thousands apart
};

/// The sum of the numbers above it in its column: a formula in a spreadsheet.
struct TableSum
{
    double value = 0.0;
};

/// Nothing, words, or a number that stays one in a spreadsheet.
using TableCell = std::variant<std::monostate, QString, double, TableSum>;

/// Of a number or a sum.
[[nodiscard]] inline const double *numberIn(const TableCell &cell)
{
    const auto *sum = std::get_if<TableSum>(&cell);
    return sum ? &sum->value : std::get_if<double>(&cell);
}

/// A table as it goes to paper and into spreadsheets, in the user's language.
struct Table
{
    QString name; ///< short: of the sheet
    QString title;
    QStringList about; ///< below the title: of what, in which coordinates
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< a cell for each column
    QStringList notes;                        ///< below the table
    QString mark;                             ///< put beside the title in a box; empty: none
    QStringList signatures;                   ///< who signs the sheet of paper
};

} // namespace app
