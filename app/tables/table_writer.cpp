// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/table_writer.h"

#include "app/tables/save_file.h"
#include "app/tables/table_pages.h"

#include <stdexcept>

namespace app {

namespace {

QString escaped(QString text, QChar separator)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString cellText(const TableCell &cell, const TableColumn &column, const QLocale &numbers, QChar separator)
{
    if (const double *number = numberIn(cell))
        return numbers.toString(*number, 'f', column.decimals);
    const auto *text = std::get_if<QString>(&cell);
    return text ? escaped(*text, separator) : QString();
}

QString endingOf(const std::filesystem::path &path)
{
    return QString::fromStdU16String(path.extension().u16string()).toLower();
}

} // namespace

bool writeCsv(QIODevice &device, const Table &table, const QLocale &locale)
{
    QLocale numbers(locale.language() == QLocale::Vietnamese ? QLocale::Vietnamese : QLocale::English);
    numbers.setNumberOptions(QLocale::OmitGroupSeparator);
    const QChar separator = numbers.decimalPoint() == QStringLiteral(",") ? u';' : u',';
    QString text = QStringLiteral("\uFEFF");
    QStringList cells;
    for (const TableColumn &column : table.columns)
        cells += escaped(column.heading, separator);
    text += cells.join(separator) + QStringLiteral("\r\n");
    for (const auto &row : table.rows) {
        cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells += cellText(row[i], table.columns[i], numbers, separator);
        text += cells.join(separator) + QStringLiteral("\r\n");
    }
    const QByteArray bytes = text.toUtf8();
    return device.write(bytes) == bytes.size();
}

void writeTable(const std::filesystem::path &path, const Table &table, const QLocale &locale)
{
    const QString ending = endingOf(path);
    if (ending == u".csv")
        saveFile(path, [&](QIODevice &device) { return writeCsv(device, table, locale); });
    else if (ending == u".xlsx")
        saveFile(path, [&](QIODevice &device) { return writeXlsx(device, std::span(&table, 1)); });
    else if (ending == u".pdf")
        saveFile(path, [&](QIODevice &device) { return writePages(device, table, locale); });
    else
        throw std::invalid_argument("no table is written as " + ending.toStdString());
}

} // namespace app
