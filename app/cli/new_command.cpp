// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/user_name.h"
#include "data/store/error.h"
#include "data/store/sample.h"

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    std::string sample;
    std::string province = "thanh-hoa";
    std::string name;
};

void run(const Options &options)
{
    if (options.sample == "hamrong")
        makeHamRong(options.workspace.file);
    else if (!options.sample.empty())
        throw data::Error(data::Failure::UnknownSample, options.sample);
    else
        data::Workspace::create(options.workspace.file,
                                {.name = options.name.empty() ? options.workspace.file.stem().string() : options.name,
                                 .province = options.province},
                                {fromQt(userName()), "cotmoc new"});
    print(CommandLine::tr("%1 is ready.").arg(toQt(options.workspace.file.string())));
}

} // namespace

void makeHamRong(const std::filesystem::path &file)
{
    data::Workspace::create(file, {.name = "Phường Hàm Rồng"}, {fromQt(userName()), "cotmoc new --sample hamrong"},
                            data::fillHamRong);
}

void addNew(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(cli, "new", CommandLine::tr("Make a workspace"), "ham-rong.sqlite --sample hamrong");
    options->workspace.add(*command);
    command->add_option("--sample", options->sample, fromQt(CommandLine::tr("fill it with bundled content: hamrong")));
    command
        ->add_option("--province", options->province,
                     fromQt(CommandLine::tr("province, whose VN-2000 zone the map data is in")))
        ->capture_default_str();
    command->add_option("--name", options->name, fromQt(CommandLine::tr("name of the ward")));
    command->get_option("--sample")->excludes("--province")->excludes("--name");
    command->callback([options] { run(*options); });
}

} // namespace app::cli
