// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tables/progress_list.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace app {

namespace {

using data::ProgressBy;
using data::ProgressColumn;
using data::ProgressMeasure;
using Kind = data::ProgressColumn::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

QString nameIn(const std::map<std::string, QString> &names, const std::string &key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString() : found->second;
}

/// A figure of a row: which cell, and what of it.
struct Figure
{
    ProgressColumn column;
    ProgressMeasure measure;
};

/// Those of the paper, in order; states are left to the screen, as boards count what took place.
std::vector<Figure> figuresOf(const data::ProgressTable &progress, ProgressMeasure measure)
{
    const ProgressColumn all{};
    std::vector<Figure> figures{
        {all, ProgressMeasure::Parcels}, {all, ProgressMeasure::Households}, {all, ProgressMeasure::Area}};
    int last = 0;
    for (const ProgressColumn &column : progress.columns) {
        if (column.kind == Kind::Past)
            last = column.rank;
        if (column.kind != Kind::All && column.kind != Kind::AtState)
            figures.push_back({column, measure});
    }
    figures.push_back({{Kind::Past, last}, ProgressMeasure::Area});
    for (const ProgressMeasure money : {ProgressMeasure::Approved, ProgressMeasure::Paid, ProgressMeasure::Owed})
        figures.push_back({all, money});
    return figures;
}

bool isMoney(ProgressMeasure measure)
{
    return measure == ProgressMeasure::Approved || measure == ProgressMeasure::Paid || measure == ProgressMeasure::Owed;
}

QString headingOf(const Figure &figure, const ProgressWords &words)
{
    const QString measure = measureName(figure.measure);
    return figure.column.kind == Kind::All ? measure : words.column(figure.column) + QStringLiteral("\n") + measure;
}

TableColumn columnOf(const Figure &figure, const ProgressWords &words)
{
    return {.heading = headingOf(figure, words),
            .width = isMoney(figure.measure) ? 30.0 : 22.0,
            .decimals = figure.measure == ProgressMeasure::Area ? 2 : 0,
            .groups = true};
}

double figureOf(const data::ProgressTable &progress, const data::ProgressRow &row, const Figure &figure)
{
    return valueOf(row.cells[progress.column(figure.column)], figure.measure);
}

std::vector<TableCell> rowOf(const data::ProgressTable &progress, const data::ProgressRow &row,
                             const std::vector<Figure> &figures)
{
    std::vector<TableCell> cells;
    cells.reserve(figures.size());
    for (const Figure &figure : figures)
        cells.emplace_back(figureOf(progress, row, figure));
    return cells;
}

/// A formula where the rows add up to it; a holder of parcels in several rows counts once in the total.
std::vector<TableCell> totalOf(const data::ProgressTable &progress, const std::vector<Figure> &figures)
{
    std::vector<TableCell> cells;
    for (const Figure &figure : figures) {
        double sum = 0.0;
        for (const data::ProgressRow &row : progress.rows)
            sum += figureOf(progress, row, figure);
        const double total = figureOf(progress, progress.total, figure);
        const bool adds = std::abs(sum - total) <= 1e-6 * std::max(1.0, std::abs(total));
        cells.push_back(adds ? TableCell(TableSum{total}) : TableCell(total));
    }
    return cells;
}

} // namespace

ProgressWords::ProgressWords(std::span<const data::Project> projects, std::span<const data::AdminUnit> units,
                             std::span<const data::Stage> states)
{
    for (const data::Project &project : projects) {
        m_codes.emplace(std::to_string(project.id), toQt(project.code));
        m_projects.emplace(std::to_string(project.id), toQt(project.name));
    }
    for (const data::AdminUnit &unit : units)
        m_units.emplace(std::to_string(unit.id), toQt(unit.name));
    const bool vietnamese = QLocale().language() == QLocale::Vietnamese;
    for (const data::Stage &state : states)
        m_states.push_back(toQt(vietnamese ? state.nameVi : state.nameEn));
}

QString ProgressWords::code(ProgressBy by, const std::string &key) const
{
    return by == ProgressBy::Project ? nameIn(m_codes, key) : QString();
}

QString ProgressWords::row(ProgressBy by, const std::string &key) const
{
    const QString name = by == ProgressBy::Project ? nameIn(m_projects, key)
                         : by == ProgressBy::Unit  ? nameIn(m_units, key)
                         : key.empty()             ? QString()
                                                   : parcelCategory(key);
    return name.isEmpty() ? Words::tr("(none)") : name;
}

QString ProgressWords::heading(ProgressBy by)
{
    return by == ProgressBy::Project ? Words::tr("Project")
           : by == ProgressBy::Unit  ? Words::tr("Ward")
                                     : Words::tr("Category");
}

QString ProgressWords::column(const ProgressColumn &column) const
{
    switch (column.kind) {
    case Kind::All:
        return Words::tr("All");
    case Kind::AtState:
    case Kind::Past:
        return column.rank == 0 ? Words::tr("No notice yet") : m_states.at(static_cast<std::size_t>(column.rank) - 1);
    case Kind::Unpaid:
        return Words::tr("Approved, nothing paid");
    case Kind::Obstacle:
        return Words::tr("Obstacle");
    case Kind::Overdue:
        return Words::tr("Step overdue");
    }
    return {};
}

QString measureName(ProgressMeasure measure)
{
    switch (measure) {
    case ProgressMeasure::Parcels:
        return Words::tr("Parcels");
    case ProgressMeasure::Households:
        return Words::tr("Households, organisations");
    case ProgressMeasure::Area:
        return Words::tr("Area (m²)");
    case ProgressMeasure::Approved:
        return Words::tr("Approved (đ)");
    case ProgressMeasure::Paid:
        return Words::tr("Paid (đ)");
    case ProgressMeasure::Owed:
        return Words::tr("Not yet paid (đ)");
    }
    return {};
}

double valueOf(const data::ProgressFigures &figures, ProgressMeasure measure)
{
    switch (measure) {
    case ProgressMeasure::Parcels:
        return static_cast<double>(figures.parcels);
    case ProgressMeasure::Households:
        return static_cast<double>(figures.households + figures.organisations);
    case ProgressMeasure::Area:
        return figures.areaM2;
    case ProgressMeasure::Approved:
        return static_cast<double>(figures.approvedDong);
    case ProgressMeasure::Paid:
        return static_cast<double>(figures.paidDong);
    case ProgressMeasure::Owed:
        return static_cast<double>(figures.owedDong);
    }
    return 0.0;
}

Table progressList(const data::ProgressTable &progress, const ProgressWords &words, ProgressMeasure measure,
                   const QString &place, data::Date today)
{
    const QString heading = ProgressWords::heading(progress.by);
    Table table{.name = heading,
                .title = Words::tr("Progress of site clearance"),
                .about = {place, Words::tr("As of %1").arg(text::formatDate(today))},
                .columns = {{heading, 50}},
                .rows = {},
                .notes = progressNotes(progress)};
    const bool withCode = progress.by == ProgressBy::Project;
    if (withCode)
        table.columns.insert(table.columns.begin(), {Words::tr("Code"), 16});
    const auto figures = figuresOf(progress, measure);
    for (const Figure &figure : figures)
        table.columns.push_back(columnOf(figure, words));
    const auto add = [&](const QString &code, const QString &name, std::vector<TableCell> cells) {
        cells.insert(cells.begin(), name);
        if (withCode)
            cells.insert(cells.begin(), code);
        table.rows.push_back(std::move(cells));
    };
    for (const data::ProgressRow &row : progress.rows)
        add(words.code(progress.by, row.key), words.row(progress.by, row.key), rowOf(progress, row, figures));
    add({}, Words::tr("Total"), totalOf(progress, figures));
    if (progress.illustrative > 0)
        table.mark = Words::tr("Illustrative figures");
    return table;
}

QStringList progressNotes(const data::ProgressTable &progress)
{
    QStringList notes{
        Words::tr("A household with parcels in several rows is counted in each, and once in the total."),
        Words::tr("Areas as declared; as measured where nothing is declared. The length of line handed over is not"
                  " counted.")};
    if (progress.withoutHolder > 0)
        notes += Words::tr("%n parcel(s) have no holder entered and count for no household.", nullptr,
                           static_cast<int>(progress.withoutHolder));
    if (progress.illustrative > 0)
        notes += Words::tr("%n parcel(s) are illustrative: made up to show how the program works.", nullptr,
                           static_cast<int>(progress.illustrative));
    return notes;
}

} // namespace app
