// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/briefing.h"
#include "app/cli/as_of.h"
#include "app/cli/parser_words.h"
#include "app/convert.h"
#include "data/store/error.h"

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    std::filesystem::path out;
    std::string project;
    std::string paper = "A3";
    AsOfOption asOf;
};

std::optional<data::Id> projectOf(const Content &content, const std::string &code)
{
    if (code.empty())
        return std::nullopt;
    const auto found = std::ranges::find(content.projects, code, &data::Project::code);
    if (found == content.projects.end())
        throw data::Error(data::Failure::UnknownProject, code);
    return found->id;
}

} // namespace

void writeBriefingMap(const Content &content, const std::filesystem::path &folder, const std::string &project,
                      const std::string &paper)
{
    const BriefingFiles files = writeBriefing({.content = std::make_shared<const Content>(content),
                                               .project = projectOf(content, project),
                                               .paper = QPageSize(paper == "A4" ? QPageSize::A4 : QPageSize::A3),
                                               .locale = QLocale()},
                                              folder);
    for (const auto &file : {files.pdf, files.png})
        print(CommandLine::tr("written: %1").arg(toQt(file.string())));
}

void addBrief(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(cli, "brief", CommandLine::tr("Write the briefing map: one page as PDF and PNG"),
                                   "ham-rong.sqlite --out briefing --project PR-01 --paper A4");
    options->workspace.add(*command);
    command->add_option("--out", options->out, fromQt(CommandLine::tr("folder to write to")))->required();
    command->add_option("--project", options->project,
                        fromQt(CommandLine::tr("code of the project; else the whole ward")));
    command->add_option("--paper", options->paper, fromQt(CommandLine::tr("A4 or A3")))->check(oneOf({"A4", "A3"}));
    options->asOf.add(*command);
    command->callback([options] {
        WorkspaceAsOf opened = openAsOf(options->workspace, options->asOf);
        const Content content = readContent(opened.workspace(), options->asOf.day);
        writeBriefingMap(content, options->out, options->project, options->paper);
    });
}

} // namespace app::cli
