// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/progress_view.h"

#include "app/convert.h"
#include "app/tables/save_file.h"
#include "app/tables/table_writer.h"
#include "app/text/errors.h"
#include "app/text/format.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

using data::ProgressColumn;
using data::ProgressMeasure;
using Kind = data::ProgressColumn::Kind;

constexpr std::array kMeasures{ProgressMeasure::Households, ProgressMeasure::Parcels, ProgressMeasure::Area,
                               ProgressMeasure::Approved,   ProgressMeasure::Paid,    ProgressMeasure::Owed};

QString figureText(const data::ProgressFigures &figures, ProgressMeasure measure, const QLocale &locale)
{
    const double value = valueOf(figures, measure);
    switch (measure) {
    case ProgressMeasure::Area:
        return text::formatArea(value, locale);
    case ProgressMeasure::Approved:
    case ProgressMeasure::Paid:
    case ProgressMeasure::Owed:
        return text::formatMoneyShort(static_cast<std::int64_t>(value), locale);
    default:
        return text::formatNumber(value, 0, locale);
    }
}

/// Everything an export needs, without the view.
struct Export
{
    std::shared_ptr<const Content> content;
    ProgressMeasure measure;
    std::size_t kind;
    std::filesystem::path file;
};

void writeExport(const Export &wanted)
{
    const Content &content = *wanted.content;
    const ProgressWords words(content.projects, content.units, content.stages);
    std::vector<Table> tables;
    tables.reserve(content.progress.size());
    for (const data::ProgressTable &progress : content.progress)
        tables.push_back(progressList(progress, words, wanted.measure, toQt(content.workspaceName), content.today));
    if (wanted.file.extension() == ".xlsx")
        saveFile(wanted.file, [&](QIODevice &device) { return writeXlsx(device, tables); });
    else
        writeTable(wanted.file, tables.at(wanted.kind), QLocale());
}

} // namespace

ProgressView::ProgressView(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

ProgressView::~ProgressView() { m_pool.waitForDone(); }

void ProgressView::setContent(std::shared_ptr<const Content> content)
{
    m_content = std::move(content);
    m_words = std::make_unique<const ProgressWords>(m_content->projects, m_content->units, m_content->stages);
    show();
}

const data::ProgressTable *ProgressView::table() const
{
    const auto at = static_cast<std::size_t>(m_kind);
    return m_content && at < m_content->progress.size() ? &m_content->progress[at] : nullptr;
}

QStringList ProgressView::kinds() const
{
    QStringList names;
    if (m_content)
        for (const data::ProgressTable &each : m_content->progress)
            names += ProgressWords::heading(each.by);
    return names;
}

void ProgressView::setKind(int kind)
{
    if (kind >= 0 && kind < kinds().size() && std::exchange(m_kind, kind) != kind)
        show();
}

QStringList ProgressView::measures() const
{
    QStringList names;
    for (const ProgressMeasure measure : kMeasures)
        names += measureName(measure);
    return names;
}

void ProgressView::setMeasure(int measure)
{
    if (measure >= 0 && measure < std::ssize(kMeasures) && std::exchange(m_measure, measure) != measure)
        show();
}

void ProgressView::setBySteps(bool bySteps)
{
    if (std::exchange(m_bySteps, bySteps) != bySteps)
        show();
}

QString ProgressView::heading() const { return table() ? ProgressWords::heading(table()->by) : QString(); }

std::vector<std::size_t> ProgressView::shownColumns() const
{
    std::vector<std::size_t> shown;
    const Kind left = m_bySteps ? Kind::AtState : Kind::Past;
    for (std::size_t i = 0; table() && i < table()->columns.size(); ++i)
        if (const Kind kind = table()->columns[i].kind; kind != left && (m_bySteps || kind != Kind::Unpaid))
            shown.push_back(i);
    return shown;
}

QStringList ProgressView::columns() const
{
    QStringList names;
    for (const std::size_t at : shownColumns())
        names += m_words->column(table()->columns[at]);
    return names;
}

QStringList ProgressView::notes() const { return table() ? progressNotes(*table()) : QStringList(); }

bool ProgressView::illustrative() const { return table() && table()->illustrative > 0; }

ProgressLine ProgressView::lineOf(const data::ProgressRow &row, bool total) const
{
    const data::ProgressTable &progress = *table();
    const ProgressMeasure measure = kMeasures.at(static_cast<std::size_t>(m_measure));
    std::vector<std::string> states;
    for (const data::Stage &state : m_content->stages)
        states.push_back(state.code);
    const QLocale locale;
    ProgressLine line{.code = m_words->code(progress.by, row.key),
                      .name = total ? tr("Total") : m_words->row(progress.by, row.key),
                      .total = total,
                      .cells = {}};
    for (const std::size_t at : shownColumns()) {
        const data::ParcelFilter filter = data::filterOf({.by = progress.by,
                                                          .key = total ? std::nullopt : std::optional(row.key),
                                                          .column = progress.columns[at],
                                                          .measure = measure},
                                                         std::nullopt, states, m_content->today);
        const bool nothing = valueOf(row.cells[at], measure) <= 0.0;
        line.cells.append({.text = nothing ? QStringLiteral("–") : figureText(row.cells[at], measure, locale),
                           .nothing = nothing,
                           .filter = toQt(data::toJson(filter))});
    }
    return line;
}

void ProgressView::show()
{
    m_lines.clear();
    if (const data::ProgressTable *progress = table(); progress && !progress->rows.empty()) {
        for (const data::ProgressRow &row : progress->rows)
            m_lines.append(lineOf(row, false));
        m_lines.append(lineOf(progress->total, true));
    }
    Q_EMIT changed();
}

void ProgressView::exportTo(const QUrl &url)
{
    if (!table())
        return;
    const QString file = url.toLocalFile();
    const Export wanted{.content = m_content,
                        .measure = kMeasures.at(static_cast<std::size_t>(m_measure)),
                        .kind = static_cast<std::size_t>(m_kind),
                        .file = QFileInfo(file).filesystemAbsoluteFilePath()};
    runJob(
        m_pool, this,
        [wanted] {
            writeExport(wanted);
            return true;
        },
        [this, file](const Outcome<bool> &outcome) {
            try {
                if (!outcome)
                    std::rethrow_exception(outcome.error());
                say(tr("Written: %1").arg(QDir::toNativeSeparators(file)));
            } catch (const std::exception &error) {
                Q_EMIT failed(describe(error));
            }
        });
}

void ProgressView::say(const QString &message)
{
    if (std::exchange(m_message, message) != message)
        Q_EMIT messageChanged();
}

} // namespace app
