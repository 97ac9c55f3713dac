// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/projects.h"

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    std::string milestone;
    DayOption on{"--on"};
};

void run(const Options &options)
{
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const data::Author author{fromQt(userName()), "cotmoc done " + options.milestone};
    const bool recorded = data::recordDone(workspace, options.milestone, options.on.day, author).has_value();
    const QString said = recorded ? CommandLine::tr("%1 is recorded as done on %2.")
                                  : CommandLine::tr("%1 was already recorded as done on %2.");
    print(said.arg(toQt(options.milestone), text::formatDate(options.on.day)));
}

} // namespace

void addDone(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(cli, "done", CommandLine::tr("Record that a milestone was done"),
                                   "ham-rong.sqlite M-01 --on 2026-03-27");
    options->workspace.add(*command);
    command
        ->add_option("MILESTONE", options->milestone, fromQt(CommandLine::tr("code of the milestone, as on the board")))
        ->required();
    options->on.add(*command, CommandLine::tr("day it was done, instead of today"));
    command->callback([options] { run(*options); });
}

} // namespace app::cli
