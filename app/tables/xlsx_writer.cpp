// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/table_writer.h"

#include <xlsxwriter.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace app {

namespace {

using Index = lxw_row_t;

constexpr double kCharactersPerMillimetre = 0.55; ///< a column of Excel is measured in digits
constexpr qsizetype kLongestText = 32'000;        ///< characters; Excel's own limit is 32 767

/// The formats of one workbook, which owns them.
struct Formats
{
    explicit Formats(lxw_workbook *book)
        : title(workbook_add_format(book)), heading(workbook_add_format(book)), text(workbook_add_format(book))
    {
        format_set_bold(title);
        format_set_font_size(title, 14);
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_text_wrap(text);
        format_set_border(text, LXW_BORDER_THIN);
    }
    lxw_format *title;
    lxw_format *heading;
    lxw_format *text;
};

lxw_format *numberFormat(lxw_workbook *book, const TableColumn &column)
{
    lxw_format *format = workbook_add_format(book);
    QByteArray pattern = column.groups ? "#,##0" : "0";
    if (column.decimals > 0)
        pattern += '.' + QByteArray(column.decimals, '0');
    format_set_num_format(format, pattern.constData());
    format_set_border(format, LXW_BORDER_THIN);
    return format;
}

class Sheet
{
public:
    Sheet(lxw_workbook *book, const Table &table)
        : m_table(table), m_formats(book), m_sheet(workbook_add_worksheet(book, table.name.toUtf8().constData()))
    {
        m_numbers.reserve(table.columns.size());
        for (const TableColumn &column : table.columns)
            m_numbers.push_back(numberFormat(book, column));
    }

    void write()
    {
        Index row = 0;
        text(row++, 0, m_table.title, m_formats.title);
        if (!m_table.mark.isEmpty())
            text(row++, 0, m_table.mark, m_formats.heading);
        for (const QString &line : m_table.about)
            text(row++, 0, line, nullptr);
        const Index head = ++row;
        headings(head);
        m_first = row + 1;
        for (const auto &cells : m_table.rows)
            rowAt(++row, cells);
        row += 2;
        for (const QString &note : m_table.notes)
            text(row++, 0, note, nullptr);
        worksheet_freeze_panes(m_sheet, head + 1, 1);
        worksheet_repeat_rows(m_sheet, head, head);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

private:
    void text(Index row, lxw_col_t column, const QString &words, lxw_format *format)
    {
        worksheet_write_string(m_sheet, row, column, words.left(kLongestText).toUtf8().constData(), format);
    }
    void headings(Index row)
    {
        lxw_col_t at = 0;
        for (const TableColumn &column : m_table.columns) {
            worksheet_set_column(m_sheet, at, at, column.width * kCharactersPerMillimetre, nullptr);
            text(row, at++, column.heading, m_formats.heading);
        }
    }
    void rowAt(Index row, const std::vector<TableCell> &cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto *number = std::get_if<double>(&cells[i]))
                worksheet_write_number(m_sheet, row, column, *number, m_numbers[i]);
            else if (const auto *sum = std::get_if<TableSum>(&cells[i]))
                sumAt(row, column, sum->value);
            else if (const auto *words = std::get_if<QString>(&cells[i]))
                text(row, column, *words, m_formats.text);
            else
                worksheet_write_blank(m_sheet, row, column, m_formats.text);
        }
    }

    /// With the value, too, for those who look without reckoning.
    void sumAt(Index row, lxw_col_t column, double value)
    {
        if (row == m_first) {
            worksheet_write_number(m_sheet, row, column, value, m_numbers[column]);
            return;
        }
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        lxw_rowcol_to_range(range.data(), m_first, column, row - 1, column);
        const std::string formula = "=SUM(" + std::string(range.data()) + ')';
        worksheet_write_formula_num(m_sheet, row, column, formula.c_str(), m_numbers[column], value);
    }

    const Table &m_table;
    Formats m_formats;
    lxw_worksheet *m_sheet;
    std::vector<lxw_format *> m_numbers; ///< by column
    Index m_first = 0;                   ///< row of the first numbers
};

} // namespace

bool writeXlsx(QIODevice &device, std::span<const Table> tables)
{
    const char *bytes = nullptr;
    std::size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &bytes;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book)
        return false;
    for (const Table &table : tables)
        Sheet(book, table).write();
    const bool made = workbook_close(book) == LXW_NO_ERROR; // frees it
    const std::unique_ptr<const char, decltype([](const char *each) { std::free(const_cast<char *>(each)); })> buffer(
        bytes);
    return made && device.write(bytes, static_cast<qint64>(size)) == static_cast<qint64>(size);
}

} // namespace app
