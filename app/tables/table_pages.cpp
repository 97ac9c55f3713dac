// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/table_pages.h"

#include "app/briefing/text_box.h"
#include "app/map/style.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TablePages)
};

// Units of kPaperUnit millimetres, as everything here.
constexpr double kWidth = 210.0 / kPaperUnit;
constexpr double kHeight = 297.0 / kPaperUnit;
constexpr double kMargin = 12.0 / kPaperUnit;
constexpr qsizetype kMostLines = 4; ///< of a cell
constexpr double kPad = 5.0;        ///< around the text of a cell
constexpr double kGap = 14.0;
constexpr double kSignature = 34.0 / kPaperUnit; ///< room for names and stamps
const QColor kInk(0x22, 0x28, 0x2b);
const QColor kFaint(0x5a, 0x63, 0x67);
const QColor kRule(0x9a, 0xa2, 0xa5);
const QColor kHeadFill(0xee, 0xf1, 0xf0);

QFont titleFont() { return mapFont(26, QFont::Bold); }

QFont aboutFont() { return mapFont(16); }

QFont headFont() { return mapFont(14.5, QFont::Bold); }

QFont cellFont() { return mapFont(15.5); }

/// What a cell shows, and whether it is a number (they stand to the right).
struct Shown
{
    QStringList lines;
    bool number = false;
};

struct Row
{
    std::vector<Shown> cells;
    double height = 0.0;
};

class Pages
{
public:
    Pages(const Table &table, const QLocale &locale) : m_table(table), m_locale(locale)
    {
        double x = kMargin;
        m_edges.reserve(table.columns.size() + 1);
        m_rows.reserve(table.rows.size());
        for (const TableColumn &column : table.columns) {
            m_edges.push_back(x);
            x += column.width / kPaperUnit;
        }
        m_edges.push_back(x);
        for (const TableColumn &column : table.columns)
            m_head.cells.push_back({fitted(column.heading, headFont(), widthAt(m_head.cells.size()), 2)});
        m_head.height = heightOf(2, headFont()) + 2 * kPad;
        for (const auto &cells : table.rows)
            m_rows.push_back(shownRow(cells));
        paginate();
    }

    [[nodiscard]] std::size_t count() const { return m_starts.size(); }

    void paint(QPainter &painter, std::size_t page) const
    {
        double top = page == 0 ? paintTitle(painter) : kMargin;
        if (m_starts[page] < m_rows.size()) {
            paintRow(painter, m_head, top, true);
            top += m_head.height;
        }
        for (std::size_t i = m_starts[page]; i < endOf(page); ++i) {
            paintRow(painter, m_rows[i], top, false);
            top += m_rows[i].height;
        }
        if (page + 1 == count())
            paintEnd(painter, top + kGap);
        paintFoot(painter, page);
    }

private:
    [[nodiscard]] double widthAt(std::size_t column) const { return m_edges[column + 1] - m_edges[column] - 2 * kPad; }
    [[nodiscard]] static double bottom() { return kHeight - kMargin - heightOf(1, aboutFont()); }
    [[nodiscard]] std::size_t endOf(std::size_t page) const
    {
        return page + 1 < m_starts.size() ? m_starts[page + 1] : m_rows.size();
    }

    [[nodiscard]] Row shownRow(const std::vector<TableCell> &cells) const
    {
        Row row;
        qsizetype lines = 1;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Shown shown;
            if (const double *number = numberIn(cells[i])) {
                const int decimals = m_table.columns[i].decimals;
                const QString text = decimals > 0 ? text::formatVnCoordinate(*number, decimals, m_locale)
                                                  : QString::number(*number, 'f', 0);
                shown = {{text}, true};
            } else if (const auto *words = std::get_if<QString>(&cells[i])) {
                shown.lines = fitted(*words, cellFont(), widthAt(i), kMostLines);
            }
            lines = std::max(lines, shown.lines.size());
            row.cells.push_back(shown);
        }
        row.height = heightOf(lines, cellFont()) + 2 * kPad;
        return row;
    }

    /// Which row each page begins with; the last may hold none, but what comes after the rows.
    void paginate()
    {
        m_starts = {0};
        double top = titleHeight() + m_head.height;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (top + m_rows[i].height > bottom()) {
                m_starts.push_back(i);
                top = kMargin + m_head.height;
            }
            top += m_rows[i].height;
        }
        if (top + kGap + endHeight() > bottom())
            m_starts.push_back(m_rows.size());
    }

    [[nodiscard]] static QStringList titleLines(const QString &title)
    {
        return fitted(title.toUpper(), titleFont(), kWidth - 2 * kMargin, 2);
    }
    [[nodiscard]] QStringList noteLines() const
    {
        QStringList lines;
        for (const QString &note : m_table.notes)
            lines += fitted(note, aboutFont(), kWidth - 2 * kMargin, 2);
        constexpr qsizetype kMost = 20;
        if (lines.size() > kMost) {
            lines.resize(kMost);
            lines.back() = QStringLiteral("…");
        }
        return lines;
    }
    [[nodiscard]] double titleHeight() const
    {
        return kMargin + heightOf(titleLines(m_table.title).size(), titleFont()) +
               heightOf(m_table.about.size(), aboutFont()) +
               (m_table.mark.isEmpty() ? 0.0 : heightOf(1, headFont()) + 3 * kPad) + 2 * kGap;
    }
    [[nodiscard]] double endHeight() const
    {
        return heightOf(noteLines().size(), aboutFont()) + kGap + (m_table.signatures.isEmpty() ? 0.0 : kSignature);
    }

    double paintTitle(QPainter &painter) const
    {
        const double middle = kWidth / 2;
        double top =
            drawLines(painter, middle, kMargin, titleLines(m_table.title), titleFont(), kInk, Qt::AlignHCenter);
        top = drawLines(painter, middle, top + kGap / 2, m_table.about, aboutFont(), kInk, Qt::AlignHCenter);
        if (!m_table.mark.isEmpty()) {
            const double width = QFontMetricsF(headFont()).horizontalAdvance(m_table.mark) + 6 * kPad;
            const QRectF box(middle - width / 2, top + kPad, width, heightOf(1, headFont()) + kPad);
            painter.setPen(QPen(kInk, 1.0, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            drawLines(painter, middle, box.top() + kPad / 2, {m_table.mark}, headFont(), kInk, Qt::AlignHCenter);
        }
        return titleHeight();
    }

    void paintRow(QPainter &painter, const Row &row, double top, bool head) const
    {
        const QFont font = head ? headFont() : cellFont();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QRectF cell(QPointF(m_edges[i], top), QPointF(m_edges[i + 1], top + row.height));
            painter.setPen(QPen(kRule, 0.8));
            painter.setBrush(head ? QBrush(kHeadFill) : QBrush(Qt::NoBrush));
            painter.drawRect(cell);
            const Shown &shown = row.cells[i];
            const double y = cell.center().y() - heightOf(shown.lines.size(), font) / 2;
            if (head)
                drawLines(painter, cell.center().x(), y, shown.lines, font, kInk, Qt::AlignHCenter);
            else if (shown.number)
                drawLines(painter, cell.right() - kPad, y, shown.lines, font, kInk, Qt::AlignRight);
            else
                drawLines(painter, cell.left() + kPad, y, shown.lines, font, kInk);
        }
    }

    void paintEnd(QPainter &painter, double top) const
    {
        top = drawLines(painter, kMargin, top, noteLines(), aboutFont(), kInk) + kGap;
        const double width =
            (kWidth - 2 * kMargin) / static_cast<double>(std::max<qsizetype>(1, m_table.signatures.size()));
        double middle = kMargin + width / 2;
        for (const QString &who : m_table.signatures) {
            drawLines(painter, middle, top, {who}, headFont(), kInk, Qt::AlignHCenter);
            middle += width;
        }
    }

    void paintFoot(QPainter &painter, std::size_t page) const
    {
        const double top = kHeight - kMargin - heightOf(1, mapFont(12));
        const QString maker = Words::tr("Made with %1")
                                  .arg(QStringLiteral("Cột Mốc ") + QCoreApplication::applicationVersion())
                                  .trimmed();
        const QString left = m_table.mark.isEmpty() ? maker : maker + QStringLiteral(" · ") + m_table.mark;
        drawLines(painter, kMargin, top, {left}, mapFont(12), kFaint);
        drawLines(painter, kWidth - kMargin, top, {Words::tr("Page %1 of %2").arg(page + 1).arg(count())}, mapFont(12),
                  kFaint, Qt::AlignRight);
    }

    const Table &m_table;
    QLocale m_locale;
    std::vector<double> m_edges; ///< of the columns, from the left
    Row m_head;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_starts; ///< first row by page
};

} // namespace

bool writePages(QIODevice &device, const Table &table, const QLocale &locale)
{
    constexpr int kResolution = 1200; ///< dots per inch; for rounding only, the pages are vector
    constexpr double kMillimetresPerInch = 25.4;
    QPdfWriter writer(&device);
    writer.setResolution(kResolution);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
    writer.setTitle(table.title);
    writer.setCreator(QStringLiteral("Cột Mốc %1").arg(QCoreApplication::applicationVersion()).trimmed());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double pixelsPerUnit = kResolution / kMillimetresPerInch * kPaperUnit;
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    painter.setRenderHint(QPainter::Antialiasing);
    const Pages pages(table, locale);
    for (std::size_t page = 0; page < pages.count(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

} // namespace app
