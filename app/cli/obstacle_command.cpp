// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"
#include "app/cli/parcel_name.h"
#include "app/cli/parser_words.h"
#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/clearance.h"
#include "data/store/error.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    std::string action = "list";
    std::string what; ///< of add: the text; of close: the number
    data::Obstacle obstacle{.kind = "other"};
    std::string project;
    std::string parcel;
    std::string ward;
    DayOption on{"--on"};
    bool open = false;
    AsOfOption asOf;
    JsonFlag json;
};

data::Date currentDay() { return fromQt(QDate::currentDate()); }

bool isOverdue(const data::Obstacle &obstacle, data::Date day)
{
    return !obstacle.closedOn && obstacle.dueOn && *obstacle.dueOn < day;
}

data::Id projectKey(const data::Workspace &workspace, const std::string &code)
{
    const auto projects = data::projects(workspace);
    const auto found = std::ranges::find(projects, code, &data::Project::code);
    if (found == projects.end())
        throw data::Error(data::Failure::UnknownProject, code);
    return found->id;
}

void add(Options &options)
{
    if (options.project.empty() == options.parcel.empty())
        throw CLI::ValidationError(
            "add", fromQt(CommandLine::tr("say what it stands in the way of, by --project or by --parcel")));
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    data::Obstacle &obstacle = options.obstacle;
    obstacle.text = options.what;
    if (obstacle.source.empty())
        obstacle.source = "cotmoc obstacle";
    if (!options.project.empty())
        obstacle.project = projectKey(workspace, options.project);
    else
        obstacle.parcel = parcelNamed(workspace, options.parcel, options.ward).id;
    const data::Id id = data::openObstacle(workspace, obstacle, {fromQt(userName()), "cotmoc obstacle add"});
    if (options.json.on)
        return print(Json{{"obstacle", id}});
    print(CommandLine::tr("Obstacle %1 is open; \"cotmoc undo\" takes it back.").arg(id));
}

void close(const Options &options)
{
    bool isNumber = false;
    const data::Id id = toQt(options.what).toLongLong(&isNumber);
    if (!isNumber)
        throw CLI::ValidationError("close", fromQt(CommandLine::tr("say which by its number, as the list shows it")));
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const data::Id change =
        data::closeObstacle(workspace, id, options.on.day, options.obstacle.resolution, currentDay(),
                            {fromQt(userName()), "cotmoc obstacle close " + std::to_string(id)});
    if (options.json.on)
        return print(Json{{"obstacle", id}, {"change", change}});
    print(CommandLine::tr("Obstacle %1 is closed since %2; \"cotmoc undo\" takes it back.")
              .arg(id)
              .arg(text::formatDate(options.on.day)));
}

Json isoOrNull(const std::optional<data::Date> &day) { return day ? Json(data::toIso(*day)) : Json(); }

template <typename Value> Json orNull(const std::optional<Value> &value) { return value ? Json(*value) : Json(); }

Json toJson(const data::Obstacle &obstacle, const ParcelNames &names, data::Date day)
{
    const data::Project *project = obstacle.project ? names.project(*obstacle.project) : nullptr;
    return {{"obstacle", obstacle.id},
            {"project", project ? Json(project->code) : Json()},
            {"parcel", obstacle.parcel ? names.jsonOf(*obstacle.parcel) : Json()},
            {"kind", obstacle.kind},
            {"text", obstacle.text},
            {"households", orNull(obstacle.households)},
            {"amount_dong", orNull(obstacle.amountDong)},
            {"opened_on", isoOrNull(obstacle.openedOn)},
            {"responsible", obstacle.responsible},
            {"due_on", isoOrNull(obstacle.dueOn)},
            {"overdue", isOverdue(obstacle, day)},
            {"closed_on", isoOrNull(obstacle.closedOn)},
            {"resolution", obstacle.resolution},
            {"source", obstacle.source}};
}

/// "Closed on 23/11/2026", "Overdue since 01/11/2026", "Due on 01/12/2026", "Open".
QString stateOf(const data::Obstacle &obstacle, data::Date day)
{
    if (obstacle.closedOn)
        return CommandLine::tr("closed on %1").arg(text::formatDate(obstacle.closedOn));
    if (!obstacle.dueOn)
        return CommandLine::tr("open, no day set");
    return isOverdue(obstacle, day)
               ? CommandLine::tr("%n day(s) overdue", nullptr, data::daysBetween(*obstacle.dueOn, day))
               : CommandLine::tr("open, due on %1").arg(text::formatDate(obstacle.dueOn));
}

void printObstacle(const data::Obstacle &obstacle, const ParcelNames &names, data::Date day)
{
    const data::Project *project = obstacle.project ? names.project(*obstacle.project) : nullptr;
    QStringList about{project ? toQt(project->code) : QString(),
                      obstacle.parcel ? names.nameOf(*obstacle.parcel) : QString(), obstacleKind(obstacle.kind)};
    if (obstacle.households)
        about += CommandLine::tr("%n household(s)", nullptr, *obstacle.households);
    if (obstacle.amountDong)
        about += text::formatMoney(*obstacle.amountDong, QLocale());
    about += toQt(obstacle.responsible);
    about += toQt(obstacle.source);
    about.removeAll(QString());
    print(QStringLiteral("%1  %2  %3").arg(obstacle.id, 4).arg(stateOf(obstacle, day), -28).arg(toQt(obstacle.text)));
    print(QString(36, u' ') + u'[' + about.join(QStringLiteral(" · ")) + u']');
    if (!obstacle.resolution.empty())
        print(QString(36, u' ') + toQt(obstacle.resolution));
}

void list(const Options &options)
{
    const WorkspaceAsOf opened = openAsOf(options.workspace, options.asOf);
    const data::Workspace &workspace = opened.workspace();
    auto obstacles = data::obstacles(workspace);
    const auto project = options.project.empty() ? std::nullopt : std::optional(projectKey(workspace, options.project));
    const auto parcel =
        options.parcel.empty() ? std::nullopt : std::optional(parcelNamed(workspace, options.parcel, options.ward).id);
    const data::Date day = options.asOf.day;
    const auto isOfProject = [&](const data::Obstacle &each) {
        const auto its = each.parcel ? data::parcel(workspace, *each.parcel) : std::nullopt;
        return each.project == project || (its && its->project == project);
    };
    std::erase_if(obstacles, [&](const data::Obstacle &each) {
        return (project && !isOfProject(each)) || (parcel && each.parcel != parcel) || (options.open && each.closedOn);
    });
    std::ranges::stable_sort(obstacles, std::ranges::greater(), [&](const auto &each) { return isOverdue(each, day); });
    const ParcelNames names(workspace);
    if (options.json.on) {
        Json items = Json::array();
        for (const data::Obstacle &each : obstacles)
            items.push_back(toJson(each, names, day));
        return print(Json{{"as_of", data::toIso(day)}, {"obstacles", items}});
    }
    print(CommandLine::tr("%n obstacle(s), overdue ones first", nullptr, static_cast<int>(obstacles.size())));
    for (const data::Obstacle &each : obstacles)
        printObstacle(each, names, day);
}

void addDetails(CLI::App &command, Options &options)
{
    data::Obstacle &obstacle = options.obstacle;
    command.add_option("--project", options.project,
                       fromQt(CommandLine::tr("code of the project it is of; to list: its parcels' obstacles, too")));
    command.add_option("--parcel", options.parcel, fromQt(CommandLine::tr("the parcel it is of, as SHEET/NUMBER")));
    command.add_option("--ward", options.ward,
                       fromQt(CommandLine::tr("former ward of the parcel, where several have such a number")));
    command
        .add_option("--kind", obstacle.kind,
                    fromQt(CommandLine::tr("payment, demolition, resettlement, dispute, funding or other")))
        ->check(oneOf({"payment", "demolition", "resettlement", "dispute", "funding", "other"}));
    addDay(command, "--opened", obstacle.openedOn, CommandLine::tr("day since when it is there"));
    command.add_option("--responsible", obstacle.responsible, fromQt(CommandLine::tr("who has to act")));
    addDay(command, "--due", obstacle.dueOn, CommandLine::tr("day by when"));
    command.add_option("--households", obstacle.households, fromQt(CommandLine::tr("how many are concerned")));
    command.add_option("--amount", obstacle.amountDong, fromQt(CommandLine::tr("đồng concerned")));
    command.add_option("--source", obstacle.source, fromQt(CommandLine::tr("where it is recorded")));
    options.on.add(command, CommandLine::tr("day it was solved, instead of today"));
    command.add_option("--resolution", obstacle.resolution, fromQt(CommandLine::tr("how it was solved")));
    command.add_flag("--open", options.open, fromQt(CommandLine::tr("list only those that are open")));
}

} // namespace

void addObstacle(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "obstacle", CommandLine::tr("List what stands in the way, note an obstacle, or close one"),
                   "ham-rong.sqlite add \"Chưa đồng ý giá bồi thường\" --parcel 9/535 --kind payment --due 2026-12-15\n"
                   "  cotmoc obstacle ham-rong.sqlite close 16 --on 2026-11-23 --resolution \"Đã nhận tiền\"");
    options->workspace.add(*command);
    command->add_option("ACTION", options->action, fromQt(CommandLine::tr("list, add or close")))
        ->check(oneOf({"list", "add", "close"}));
    command->add_option("WHAT", options->what,
                        fromQt(CommandLine::tr("to add: what it is; to close: its number in the list")));
    addDetails(*command, *options);
    options->asOf.add(*command);
    options->json.add(*command);
    command->callback([options] {
        if (options->action == "add")
            add(*options);
        else if (options->action == "close")
            close(*options);
        else
            list(*options);
    });
}

} // namespace app::cli
