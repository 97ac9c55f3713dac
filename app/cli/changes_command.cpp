// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/models/change_rows.h"
#include "app/workspace_as_of.h"
#include "data/store/as_of.h"
#include "data/store/clearance.h"
#include "data/store/history.h"

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    JsonFlag json;
    DayOption from{"--from"};
    DayOption to{"--to"};
    bool fromStart = true; ///< no --from
    data::ChangeFilter filter;
    bool everyStep = false;
    bool withPersonalData = false;
};

struct Found
{
    data::HistorySpan span;
    std::vector<data::FieldChange> changes;
    std::vector<data::ClearanceStep> steps;
};

Found find(const Options &options)
{
    const auto workspace = data::Workspace::open(options.workspace.file);
    Found found{.span = {.upTo = data::entryBefore(workspace, endOf(options.to.day))},
                .changes = {},
                .steps = data::clearanceSteps(workspace)};
    if (!options.fromStart)
        found.span.after = data::entryBefore(workspace, startOf(options.from.day));
    const auto read = options.everyStep ? data::changesIn : data::netChangesIn;
    found.changes = read(workspace, found.span, options.filter);
    return found;
}

Json textOrNull(const std::optional<std::string> &text) { return text ? Json(*text) : Json(); }

Json toJson(const data::FieldChange &change, bool withPersonalData)
{
    const bool hidden = change.personal && !withPersonalData;
    return {{"kind", std::string(data::nameOf(change.kind))},
            {"table", change.table},
            {"row", change.row},
            {"subject", change.subject},
            {"project", change.project.empty() ? Json() : Json(change.project)},
            {"field", change.field.empty() ? Json() : Json(change.field)},
            {"before", hidden ? Json() : textOrNull(change.before)},
            {"after", hidden ? Json() : textOrNull(change.after)},
            {"hidden", hidden},
            {"rows", change.rows},
            {"change", change.entry},
            {"at", change.at},
            {"who", change.who},
            {"why", change.why}};
}

void printJson(const Found &found, const Options &options)
{
    Json list = Json::array();
    for (const data::FieldChange &change : found.changes)
        list.push_back(toJson(change, options.withPersonalData));
    print(Json{{"after_change", found.span.after}, {"up_to_change", found.span.upTo}, {"changes", list}});
}

void printRows(const Found &found, const Options &options)
{
    const auto rows = changeRows(
        found.changes, {.order = data::ClearanceOrder(found.steps), .withPersonalData = options.withPersonalData});
    if (rows.isEmpty())
        print(CommandLine::tr("Nothing is different."));
    for (const ChangeRow &row : rows) {
        print(row.thing + QStringLiteral(" · ") + row.what);
        QStringList about{row.at, row.who, row.why, row.project};
        about.removeAll(QString());
        print(QString(4, u' ') + about.join(QStringLiteral(" · ")));
    }
}

void addSpan(CLI::App &command, Options &options)
{
    options.from.add(command, CommandLine::tr("first day; from the beginning if left out"));
    options.to.add(command, CommandLine::tr("last day; today if left out"));
}

void addFilters(CLI::App &command, Options &options)
{
    command.add_option("--by", options.filter.who, fromQt(CommandLine::tr("only what this person changed")));
    command.add_option("--project", options.filter.project,
                       fromQt(CommandLine::tr("only this project, by its code, and what belongs to it")));
    command.add_option("--parcel", options.filter.parcel,
                       fromQt(CommandLine::tr("only this parcel, map sheet/number, and what belongs to it")));
    command.add_flag("--steps", options.everyStep,
                     fromQt(CommandLine::tr("every step, not only what is left of them in the end")));
    command.add_flag("--with-personal-data", options.withPersonalData,
                     fromQt(CommandLine::tr("with names, addresses and telephones of holders")));
}

} // namespace

void addChanges(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "changes", CommandLine::tr("Tell what became different between two days: old, new, who, why"),
                   "ham-rong.sqlite --from 01/11/2026 --project PR-01");
    options->workspace.add(*command);
    addSpan(*command, *options);
    addFilters(*command, *options);
    options->json.add(*command);
    command->callback([options, command] {
        options->fromStart = command->count("--from") == 0;
        const Found found = find(*options);
        options->json.on ? printJson(found, *options) : printRows(found, *options);
    });
}

} // namespace app::cli
