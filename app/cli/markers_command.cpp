// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/marker_output.h"
#include "app/convert.h"
#include "app/tables/gpx_writer.h"
#include "app/tables/marker_list.h"
#include "app/tables/save_file.h"
#include "app/tables/table_writer.h"
#include "data/store/error.h"
#include "data/store/markers.h"

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    std::string forest;
    std::filesystem::path target;
    bool overwrite = false;
    AsOfOption asOf;
    JsonFlag json;
};

QString endingOf(const std::filesystem::path &path) { return toQt(path.extension().string()).toLower(); }

/// Those of one forest, or all where none is named.
std::vector<data::MarkerRegister> readRegisters(const data::Workspace &workspace, const std::string &forest)
{
    auto registers = data::markerRegisters(workspace);
    if (forest.empty())
        return registers;
    std::erase_if(registers, [&](const auto &each) { return each.forest.code != forest; });
    if (registers.empty())
        throw data::Error(data::Failure::UnknownForest, forest);
    return registers;
}

const data::MarkerRegister &onlyOne(const std::vector<data::MarkerRegister> &registers)
{
    static const data::MarkerRegister kNone;
    QStringList codes;
    for (const data::MarkerRegister &each : registers)
        codes += toQt(each.forest.code);
    if (registers.size() > 1)
        throw data::Error(data::Failure::AmbiguousForest, fromQt(codes.join(QStringLiteral(", "))));
    return registers.empty() ? kNone : registers.front();
}

void writeExport(const data::Workspace &workspace, const data::MarkerRegister &markers, const Options &options)
{
    if (endingOf(options.target) == u".gpx") {
        const gis::Transformer crs(workspace.srid());
        return saveFile(options.target, [&](QIODevice &device) { return writeGpx(device, markers, crs); });
    }
    const QLocale locale;
    const Table table = markerList(markers, toQt(workspace.name()), workspace.srid(), options.asOf.day, locale);
    writeTable(options.target, table, locale);
}

void runExport(const data::Workspace &workspace, const std::vector<data::MarkerRegister> &registers,
               const Options &options)
{
    std::error_code none;
    if ((std::filesystem::exists(options.target) && !options.overwrite) ||
        std::filesystem::equivalent(options.target, workspace.file(), none))
        throw data::Error(data::Failure::AlreadyExists, options.target.string());
    const data::MarkerRegister &markers = onlyOne(registers);
    writeExport(workspace, markers, options);
    if (options.json.on)
        return print(Json{{"file", options.target.string()}, {"count", markers.rows.size()}});
    print(CommandLine::tr("%n marker(s) are in %1.", nullptr, static_cast<int>(markers.rows.size()))
              .arg(toQt(options.target.string())));
}

void run(const Options &options)
{
    const data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const auto registers = readRegisters(workspace, options.forest);
    if (!options.target.empty())
        return runExport(workspace, registers, options);
    const ParcelNames parcels(workspace);
    if (options.json.on) {
        Json list = Json::array();
        for (const data::MarkerRegister &each : registers)
            list.push_back(registerJson(each, parcels));
        return print(Json{{"workspace", workspace.name()}, {"registers", list}});
    }
    for (const data::MarkerRegister &each : registers)
        printRegister(each, parcels);
    if (registers.empty())
        print(CommandLine::tr("No boundary marker is entered yet."));
}

} // namespace

void addMarkers(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(cli, "markers",
                                   CommandLine::tr("Print the boundary markers, the boundary they give and what is"
                                                   " declared of it; or write their table of coordinates"),
                                   "ham-rong.sqlite --export bang-ke-moc.xlsx");
    options->workspace.add(*command);
    command->add_option("--forest", options->forest, fromQt(CommandLine::tr("code of the forest; else all")));
    command
        ->add_option("--export", options->target,
                     fromQt(CommandLine::tr("file to write; its ending chooses the format: %1")
                                .arg(QStringLiteral("csv, gpx, pdf, xlsx"))))
        ->check([](const std::string &file) {
            const bool known = QStringList{".csv", ".gpx", ".pdf", ".xlsx"}.contains(endingOf(file));
            return known ? std::string() : fromQt(CommandLine::tr("no format ends so (csv, gpx, pdf, xlsx do)"));
        });
    command->add_flag("--overwrite", options->overwrite, fromQt(CommandLine::tr("replace the file if it is there")));
    options->asOf.add(*command);
    options->json.add(*command);
    command->callback([options] { run(*options); });
}

} // namespace app::cli
