// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"
#include "app/cli/parser_words.h"
#include "app/convert.h"
#include "app/tables/progress_list.h"
#include "app/tables/save_file.h"
#include "app/tables/table_writer.h"
#include "app/text/format.h"
#include "data/store/error.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <memory>

namespace app::cli {

namespace {

using data::ProgressBy;
using data::ProgressMeasure;
using Kind = data::ProgressColumn::Kind;

struct Options
{
    WorkspaceArgument workspace;
    std::string project;
    std::string count = "holders";
    std::filesystem::path target;
    bool overwrite = false;
    AsOfOption asOf;
    JsonFlag json;

    [[nodiscard]] ProgressMeasure measure() const
    {
        return count == "parcels" ? ProgressMeasure::Parcels
               : count == "area"  ? ProgressMeasure::Area
                                  : ProgressMeasure::Households;
    }
};

/// The tables and all that names them.
struct Report
{
    std::string place;
    std::optional<data::Id> project;
    data::Date today{};
    std::vector<std::string> states; ///< codes
    std::vector<data::ProgressTable> tables;
    ProgressWords words;
};

Report readReport(const Options &options)
{
    const WorkspaceAsOf opened = openAsOf(options.workspace, options.asOf);
    const data::Workspace &workspace = opened.workspace();
    const auto projects = data::projects(workspace);
    const auto states = data::stages(workspace);
    Report report{.place = workspace.name(),
                  .project = {},
                  .today = options.asOf.day,
                  .states = {},
                  .tables = {},
                  .words = ProgressWords(projects, data::adminUnits(workspace), states)};
    for (const data::Stage &state : states)
        report.states.push_back(state.code);
    if (!options.project.empty()) {
        const auto found = std::ranges::find(projects, options.project, &data::Project::code);
        if (found == projects.end())
            throw data::Error(data::Failure::UnknownProject, options.project);
        report.project = found->id;
        report.place += " · " + found->code + ' ' + found->name;
    }
    const auto parcels = data::progressParcels(workspace, report.project, report.today);
    const auto ranks = data::progressRanks(workspace);
    for (const ProgressBy by : {ProgressBy::Project, ProgressBy::Unit, ProgressBy::Category})
        if (by != ProgressBy::Project || !report.project)
            report.tables.push_back(countProgress(parcels, ranks, by));
    return report;
}

std::string codeOf(const Report &report, const data::ProgressColumn &column)
{
    const auto state = [&] {
        return column.rank == 0 ? std::string("none") : report.states.at(static_cast<std::size_t>(column.rank) - 1);
    };
    switch (column.kind) {
    case Kind::All:
        return "all";
    case Kind::AtState:
        return "at_" + state();
    case Kind::Past:
        return "past_" + state();
    case Kind::Unpaid:
        return "unpaid";
    case Kind::Obstacle:
        return "obstacle";
    case Kind::Overdue:
        return "overdue";
    }
    return {};
}

Json toJson(const Report &report, const data::ProgressTable &table, const data::ProgressRow &row,
            const std::optional<std::string> &key)
{
    Json cells = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const data::ProgressFigures &figures = row.cells[i];
        const data::ParcelFilter filter = data::filterOf({.by = table.by, .key = key, .column = table.columns[i]},
                                                         report.project, report.states, report.today);
        cells[codeOf(report, table.columns[i])] = {{"parcels", figures.parcels},
                                                   {"households", figures.households},
                                                   {"organisations", figures.organisations},
                                                   {"area_m2", figures.areaM2},
                                                   {"approved_dong", figures.approvedDong},
                                                   {"paid_dong", figures.paidDong},
                                                   {"owed_dong", figures.owedDong},
                                                   {"filter", Json::parse(data::toJson(filter))}};
    }
    const QString code = report.words.code(table.by, row.key);
    return {{"code", code.isEmpty() ? Json() : Json(fromQt(code))},
            {"name", key ? Json(fromQt(report.words.row(table.by, row.key))) : Json()},
            {"cells", cells}};
}

Json toJson(const Report &report)
{
    Json by = Json::object();
    for (const data::ProgressTable &table : report.tables) {
        Json rows = Json::array();
        for (const data::ProgressRow &row : table.rows)
            rows.push_back(toJson(report, table, row, row.key));
        by[std::string(nameOf(table.by))] = {{"rows", rows},
                                             {"total", toJson(report, table, table.total, std::nullopt)}};
    }
    const data::ProgressTable &any = report.tables.front();
    return {{"as_of", data::toIso(report.today)},
            {"workspace", report.place},
            {"without_holder", any.withoutHolder},
            {"illustrative", any.illustrative},
            {"by", by}};
}

/// "  12 of 244 households, organisations (4,9 %)" for one step.
void printStep(const data::ProgressTable &table, const data::ProgressRow &row, std::size_t column, const Report &report,
               ProgressMeasure measure)
{
    const double part = valueOf(row.cells[column], measure);
    const double all = valueOf(row.cells[table.column({})], measure);
    print(QStringLiteral("    %1  %2  %3")
              .arg(report.words.column(table.columns[column]), -32)
              .arg(text::formatNumber(part, 0, QLocale()), 12)
              .arg(all > 0.0 ? text::formatCoverage(part / all, QLocale()) : QString(), 8));
}

void printRow(const Report &report, const data::ProgressTable &table, const data::ProgressRow &row, const QString &name,
              ProgressMeasure measure)
{
    const data::ProgressFigures &all = row.cells[table.column({})];
    print(QStringLiteral("  ") + name);
    print(QStringLiteral("    ") + CommandLine::tr("%1 households, %2 organisations, %3 parcels, %4")
                                       .arg(text::formatNumber(static_cast<double>(all.households), 0, QLocale()),
                                            text::formatNumber(static_cast<double>(all.organisations), 0, QLocale()),
                                            text::formatNumber(static_cast<double>(all.parcels), 0, QLocale()),
                                            text::formatArea(all.areaM2, QLocale())));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].kind != Kind::All && table.columns[i].kind != Kind::AtState &&
            valueOf(row.cells[i], measure) > 0.0)
            printStep(table, row, i, report, measure);
    print(QStringLiteral("    ") + CommandLine::tr("approved %1, paid %2, not yet paid %3")
                                       .arg(text::formatMoney(all.approvedDong, QLocale()),
                                            text::formatMoney(all.paidDong, QLocale()),
                                            text::formatMoney(all.owedDong, QLocale())));
}

void printReport(const Report &report, ProgressMeasure measure)
{
    print(CommandLine::tr("%1: progress of site clearance as of %2")
              .arg(toQt(report.place), text::formatDate(report.today)));
    print(CommandLine::tr("Counted below: %1").arg(measureName(measure)));
    for (const data::ProgressTable &table : report.tables) {
        print(QString());
        print(QStringLiteral("== %1 ==").arg(ProgressWords::heading(table.by)));
        for (const data::ProgressRow &row : table.rows)
            printRow(report, table, row,
                     QStringList{report.words.code(table.by, row.key), report.words.row(table.by, row.key)}
                         .join(u' ')
                         .trimmed(),
                     measure);
    }
    print(QString());
    print(QStringLiteral("== %1 ==").arg(CommandLine::tr("Total")));
    printRow(report, report.tables.front(), report.tables.front().total, toQt(report.place), measure);
    for (const QString &note : progressNotes(report.tables.front()))
        print(note);
}

void writeReport(const Report &report, const Options &options)
{
    std::error_code none;
    if ((std::filesystem::exists(options.target) && !options.overwrite) ||
        std::filesystem::equivalent(options.target, options.workspace.file, none))
        throw data::Error(data::Failure::AlreadyExists, options.target.string());
    std::vector<Table> tables;
    tables.reserve(report.tables.size());
    for (const data::ProgressTable &table : report.tables)
        tables.push_back(progressList(table, report.words, options.measure(), toQt(report.place), report.today));
    saveFile(options.target, [&](QIODevice &device) { return writeXlsx(device, tables); });
    print(CommandLine::tr("Written: %1").arg(toQt(options.target.string())));
}

void run(const Options &options)
{
    const Report report = readReport(options);
    if (!options.target.empty())
        writeReport(report, options);
    else if (options.json.on)
        print(toJson(report));
    else
        printReport(report, options.measure());
}

} // namespace

void addProgress(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "progress", CommandLine::tr("Print how far site clearance is, by project, ward and category"),
                   "ham-rong.sqlite --project PR-05 --xlsx tien-do.xlsx");
    options->workspace.add(*command);
    command->add_option("--project", options->project, fromQt(CommandLine::tr("code of a project; else all parcels")));
    command
        ->add_option("--count", options->count,
                     fromQt(CommandLine::tr("what the steps count: holders (households, organisations), parcels or"
                                            " area")))
        ->check(oneOf({"holders", "parcels", "area"}));
    command->add_option("--xlsx", options->target, fromQt(CommandLine::tr("write a spreadsheet to this file")));
    command->add_flag("--overwrite", options->overwrite, fromQt(CommandLine::tr("replace the file if it is there")));
    options->asOf.add(*command);
    options->json.add(*command);
    command->callback([options] { run(*options); });
}

} // namespace app::cli
