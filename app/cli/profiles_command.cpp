// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/user_name.h"
#include "data/import/drawing_profiles.h"
#include "data/store/error.h"

#include <algorithm>
#include <fstream>
#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    std::string name;
    std::filesystem::path file;
    JsonFlag json;
};

constexpr std::size_t kLongestFile = 1'000'000; ///< bytes; a profile has some hundred

std::string textOf(const std::filesystem::path &file)
{
    if (std::error_code none; !std::filesystem::exists(file, none))
        throw data::Error(data::Failure::NotFound, file.string());
    std::ifstream stream(file, std::ios::binary);
    std::string text(kLongestFile, '\0');
    if (!stream)
        throw data::Error(data::Failure::Unreadable, file.string());
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

bool isBuiltIn(const data::DrawingProfile &profile)
{
    return std::ranges::contains(data::drawingProfiles(), data::toJson(profile), data::toJson);
}

void list(const Options &options)
{
    const auto profiles = data::drawingProfilesOf(data::Workspace::open(options.workspace.file));
    Json names = Json::array();
    for (const data::DrawingProfile &profile : profiles) {
        names.push_back({{"name", profile.name}, {"built_in", isBuiltIn(profile)}});
        if (!options.json.on)
            print(toQt(profile.name));
    }
    if (options.json.on)
        print(Json{{"profiles", names}});
}

void show(const Options &options)
{
    const auto profiles = data::drawingProfilesOf(data::Workspace::open(options.workspace.file));
    const auto found = std::ranges::find(profiles, options.name, &data::DrawingProfile::name);
    if (found == profiles.end())
        throw data::Error(data::Failure::BadImportOption, options.name, "profile");
    print(Json::parse(data::toJson(*found)));
}

void save(const Options &options)
{
    const data::DrawingProfile profile = data::drawingProfileOf(textOf(options.file), options.file.string());
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const auto change =
        data::saveDrawingProfile(workspace, profile, {fromQt(userName()), "drawing profile " + profile.name});
    if (options.json.on)
        return print(Json{{"name", profile.name}, {"change", change ? Json(*change) : Json()}});
    print(change ? CommandLine::tr("Profile \"%1\" is saved as change %2; \"cotmoc undo\" takes it back.")
                       .arg(toQt(profile.name))
                       .arg(*change)
                 : CommandLine::tr("Profile \"%1\" says the same already.").arg(toQt(profile.name)));
}

} // namespace

void addProfiles(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "profiles",
                   CommandLine::tr("List, print or save the profiles that say which levels of a drawing hold what"),
                   "ham-rong.sqlite --save huyen.json");
    options->workspace.add(*command);
    CLI::Option *name =
        command->add_option("NAME", options->name, fromQt(CommandLine::tr("profile to print, as JSON")));
    command
        ->add_option("--save", options->file,
                     fromQt(CommandLine::tr("save the profile of this JSON file under the name it has there")))
        ->excludes(name);
    options->json.add(*command);
    command->callback([options] {
        if (!options->file.empty())
            save(*options);
        else if (!options->name.empty())
            show(*options);
        else
            list(*options);
    });
}

} // namespace app::cli
