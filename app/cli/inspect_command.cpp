// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"
#include "app/cli/parser_words.h"

#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/markers.h"

#include <QDate>

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    data::NewInspection inspection;
    DayOption on{"--on"};
    JsonFlag json;
};

void run(Options &options)
{
    data::NewInspection &inspection = options.inspection;
    inspection.on = options.on.day;
    inspection.today = fromQt(QDate::currentDate());
    if (std::chrono::sys_days(inspection.on) > std::chrono::sys_days(inspection.today))
        throw CLI::ValidationError("--on", fromQt(CommandLine::tr("the day is still to come")));
    if (inspection.who.empty())
        inspection.who = fromQt(userName());
    inspection.source = "cotmoc inspect";
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const int number = inspection.marker.number;
    const data::Author author{fromQt(userName()), "cotmoc inspect " + std::to_string(number)};
    const data::Id id = data::recordInspection(workspace, inspection, author);
    if (options.json.on)
        return print(Json{{"inspection", id},
                          {"marker", number},
                          {"state", inspection.state},
                          {"on", data::toIso(inspection.on)},
                          {"photos", inspection.photos.size()}});
    print(CommandLine::tr("Marker %1 is recorded as seen on %2: %3.")
              .arg(number)
              .arg(text::formatDate(inspection.on), markerState(inspection.state)));
}

} // namespace

void addInspect(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    data::NewInspection &inspection = options->inspection;
    CLI::App *command =
        addCommand(cli, "inspect", CommandLine::tr("Record how a boundary marker was found, with photos"),
                   "ham-rong.sqlite 12 --on 2026-05-02 --state lost --photo moc12.jpg");
    options->workspace.add(*command);
    command->add_option("NUMBER", inspection.marker.number, fromQt(CommandLine::tr("number of the marker")))
        ->required();
    command
        ->add_option("--state", inspection.state,
                     fromQt(CommandLine::tr("standing, damaged, lost, moved or not_found")))
        ->check(oneOf({"standing", "damaged", "lost", "moved", "not_found"}))
        ->required();
    options->on.add(*command, CommandLine::tr("day it was seen, instead of today"));
    command->add_option("--note", inspection.note, fromQt(CommandLine::tr("what else was seen")));
    command
        ->add_option("--photo", inspection.photos,
                     fromQt(CommandLine::tr("file to keep with it; may be given several times")))
        ->allow_extra_args(false);
    command->add_option("--by", inspection.who, fromQt(CommandLine::tr("who looked, if it was not you")));
    command->add_option("--forest", inspection.marker.forest,
                        fromQt(CommandLine::tr("code of the forest, where several have such a marker")));
    options->json.add(*command);
    command->callback([options] { run(*options); });
}

} // namespace app::cli
