// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/text/format.h"
#include "data/store/error.h"
#include "data/store/layers.h"
#include "gis/error.h"
#include "gis/layer_export.h"

#include <QLocale>

#include <memory>

namespace app::cli {

namespace {

struct LayersOptions
{
    WorkspaceArgument workspace;
    JsonFlag json;
};

struct ExportOptions
{
    WorkspaceArgument workspace;
    std::string layer;
    std::filesystem::path target;
    bool personal = false;
    bool overwrite = false;
    JsonFlag json;
};

Json toJson(const data::Layer &layer)
{
    const gis::Box &box = layer.extent;
    return {{"name", layer.name},
            {"kind", layer.kind},
            {"count", layer.count},
            {"extent", box.empty() ? Json() : Json{box.minX, box.minY, box.maxX, box.maxY}}};
}

void printLayer(const data::Layer &layer)
{
    const auto metres = [](double value) { return text::formatVnCoordinate(value, 0, QLocale()); };
    const gis::Box &box = layer.extent;
    QString line = QStringLiteral("%1 %2 %3").arg(toQt(layer.name), -20).arg(toQt(layer.kind), -16).arg(layer.count, 7);
    if (!box.empty())
        line += QStringLiteral("   X %1 – %2   Y %3 – %4")
                    .arg(metres(box.minY), metres(box.maxY), metres(box.minX), metres(box.maxX));
    print(line);
}

void runExport(const ExportOptions &options)
{
    if (std::filesystem::exists(options.target) && !options.overwrite)
        throw data::Error(data::Failure::AlreadyExists, options.target.string());
    const data::Workspace workspace = data::Workspace::open(options.workspace.file);
    if (std::error_code none; std::filesystem::equivalent(options.target, workspace.file(), none))
        throw data::Error(data::Failure::AlreadyExists, options.target.string());
    const std::string sql = data::exportQuery(options.layer, options.personal);
    const std::size_t rows = gis::exportLayer(workspace.file(), sql, options.layer, workspace.srid(), options.target);
    if (options.json.on)
        return print(Json{{"layer", options.layer}, {"file", options.target.string()}, {"count", rows}});
    print(CommandLine::tr("%n rows of \"%1\" are in %2.", nullptr, static_cast<int>(rows))
              .arg(toQt(options.layer), toQt(options.target.string())));
}

QString formats()
{
    QStringList names;
    for (const std::string &extension : gis::exportExtensions())
        names += toQt(extension);
    return names.join(QStringLiteral(", "));
}

} // namespace

void addLayers(CLI::App &cli)
{
    const auto options = std::make_shared<LayersOptions>();
    CLI::App *command = addCommand(
        cli, "layers", CommandLine::tr("List the map layers: kind, number of things, extent"), "ham-rong.sqlite");
    options->workspace.add(*command);
    options->json.add(*command);
    command->callback([options] {
        const auto layers = data::layers(data::Workspace::open(options->workspace.file));
        if (!options->json.on)
            return std::ranges::for_each(layers, printLayer), void();
        Json list = Json::array();
        for (const data::Layer &layer : layers)
            list.push_back(toJson(layer));
        print(Json{{"layers", list}});
    });
}

void addExport(CLI::App &cli)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *command = addCommand(cli, "export", CommandLine::tr("Write a map layer to a file other programs read"),
                                   "ham-rong.sqlite parcels parcels.gpkg");
    options->workspace.add(*command);
    command->add_option("LAYER", options->layer, fromQt(CommandLine::tr("layer, as \"cotmoc layers\" names it")))
        ->required();
    command
        ->add_option("FILE", options->target,
                     fromQt(CommandLine::tr("file to write; its ending chooses the format: %1").arg(formats())))
        ->required();
    command->add_flag("--with-personal-data", options->personal,
                      fromQt(CommandLine::tr("include the names of holders")));
    command->add_flag("--overwrite", options->overwrite, fromQt(CommandLine::tr("replace the file if it is there")));
    options->json.add(*command);
    command->callback([options] { runExport(*options); });
}

} // namespace app::cli
