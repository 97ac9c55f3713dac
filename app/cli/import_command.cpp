// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/import_output.h"
#include "app/cli/parser_words.h"

#include "app/convert.h"
#include "app/user_name.h"
#include "data/store/error.h"

#include <unistd.h>

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    JsonFlag json;
    data::ImportOptions import;
    std::string target;
    std::vector<std::string> mapping;
    std::string mappingName;
    std::string saveMapping;
    std::string numbers;
    std::string quality;
    bool northingFirst = false;
    bool eastingFirst = false;
    bool dryRun = false;
};

/// On a terminal alone: a line that is written over.
data::ImportProgress progressOnTerminal(bool json)
{
    if (json || isatty(STDERR_FILENO) == 0)
        return {};
    return {[](data::ImportProgress::Step step, std::int64_t done, std::int64_t total) {
        using enum data::ImportProgress::Step;
        const QString what = step == Reading    ? CommandLine::tr("reading")
                             : step == Checking ? CommandLine::tr("checking")
                                                : CommandLine::tr("writing");
        const QString share = total > 0 ? QStringLiteral("%1 %").arg(100 * done / total) : QString::number(done);
        std::fputs(qPrintable(QStringLiteral("\r%1 %2   ").arg(what, share)), stderr);
        return true;
    }};
}

data::ImportMapping mappingNamed(const data::Workspace &workspace, const std::string &name)
{
    for (data::ImportMapping &mapping : data::importMappings(workspace))
        if (mapping.name == name)
            return std::move(mapping);
    throw data::Error(data::Failure::BadImportOption, name, "mapping");
}

void settleOptions(Options &options, const data::Workspace &workspace)
{
    data::ImportOptions &import = options.import;
    import.target = *data::findImportTarget(options.target);
    if (!options.mappingName.empty())
        import.mapping = mappingNamed(workspace, options.mappingName).fields;
    for (const std::string &each : options.mapping) {
        const std::size_t equals = each.find('=');
        if (equals == std::string::npos)
            throw data::Error(data::Failure::BadImportOption, each, "map");
        import.mapping[each.substr(0, equals)] = each.substr(equals + 1);
    }
    if (options.northingFirst || options.eastingFirst)
        import.northingFirst = options.northingFirst;
    if (!options.numbers.empty())
        import.notation = options.numbers == "vi" ? data::NumberNotation::Vietnamese : data::NumberNotation::English;
    if (options.quality == "surveyed")
        import.quality = data::Quality::Surveyed;
    if (options.quality == "illustrative")
        import.quality = data::Quality::Illustrative;
}

void saveMapping(const Options &options, const data::ImportPreview &preview, data::Workspace &workspace)
{
    data::ImportMapping mapping{.name = options.saveMapping, .target = options.import.target, .fields = {}};
    for (const data::ImportColumn &column : preview.columns)
        if (!column.field.empty())
            mapping.fields.emplace(column.field, column.name);
    data::saveImportMapping(workspace, mapping, fromQt(userName()));
}

void run(Options &options)
{
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    settleOptions(options, workspace);
    data::Import import(workspace, options.import);
    Json answer{
        {"file", options.import.file.string()}, {"target", options.target}, {"preview", toJson(import.preview())}};
    const bool open = !import.preview().questions.empty();
    if (!options.json.on)
        printPreview(import.preview());
    else if (open)
        print(answer);
    const data::ImportProgress progress = progressOnTerminal(options.json.on);
    const data::ImportPlan &plan = import.plan(progress);
    answer["plan"] = toJson(plan);
    if (!options.json.on)
        printPlan(plan);
    if (plan.leftOut > 0 && plan.added + plan.changed + plan.unchanged == 0) {
        if (options.json.on)
            print(answer);
        throw data::Error(data::Failure::NothingUsable, options.import.file.filename().string());
    }
    if (!options.saveMapping.empty() && !options.dryRun)
        saveMapping(options, import.preview(), workspace);
    std::optional<data::Id> change;
    if (!options.dryRun)
        change =
            import.commit(workspace,
                          {fromQt(userName()),
                           fromQt(CommandLine::tr("import of %1").arg(toQt(options.import.file.filename().string())))},
                          progress);
    answer["change"] = change ? Json(*change) : Json();
    if (options.json.on)
        return print(answer);
    print(options.dryRun ? CommandLine::tr("Nothing was written (--dry-run).")
          : change       ? CommandLine::tr("Written as change %1; \"cotmoc undo\" takes it back.").arg(*change)
                         : CommandLine::tr("There was nothing to write."));
}

void addAnswers(CLI::App &command, Options &options)
{
    data::ImportOptions &import = options.import;
    const auto text = [&command](const char *name, std::string &value, const QString &what) {
        command.add_option(name, value, fromQt(what));
    };
    text("--project", import.project, CommandLine::tr("code of the project the rows belong to"));
    text("--unit", import.unit,
         CommandLine::tr("former ward whose map sheets number the parcels; with --as units: the ward"));
    text("--forest", import.forest,
         CommandLine::tr("code of the forest whose boundary the markers mark; with --as boundary: the forest"));
    text("--sheet", import.mapSheet, CommandLine::tr("map sheet of all parcels, if the file does not name it"));
    text("--layer", import.layer, CommandLine::tr("layer of the file, if it has several"));
    text("--crs", import.crs,
         CommandLine::tr("system of the coordinates: VN2000:thanh-hoa, VN2000:105-00, WGS84, EPSG:3405"));
    text("--encoding", import.encoding,
         CommandLine::tr("how the letters are written: utf-8, tcvn3, vni, viscii, windows-1258"));
    text("--profile", import.profile, CommandLine::tr("which levels of a drawing hold what"));
    text("--mapping", options.mappingName, CommandLine::tr("use the columns saved under this name"));
    text("--save-mapping", options.saveMapping, CommandLine::tr("save the columns under this name for the next file"));
    command.add_option("--map", options.mapping, fromQt(CommandLine::tr("field=column; may be given several times")));
    command.add_option("--numbers", options.numbers, fromQt(CommandLine::tr("vi: 1.234,5; en: 1,234.5")))
        ->check(oneOf({"vi", "en"}));
    command
        .add_option("--quality", options.quality,
                    fromQt(CommandLine::tr("of the shapes: surveyed, digitised, illustrative")))
        ->check(oneOf({"surveyed", "digitised", "illustrative"}));
    CLI::Option *north = command.add_flag("--northing-first", options.northingFirst,
                                          fromQt(CommandLine::tr("the first coordinate is the northing (X)")));
    command
        .add_flag("--easting-first", options.eastingFirst,
                  fromQt(CommandLine::tr("the first coordinate is the easting")))
        ->excludes(north);
}

} // namespace

void addImport(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "import", CommandLine::tr("Bring a file of a land office in, checked before it is believed"),
                   "ham-rong.sqlite thua-dat.shp --as parcels --project PR-01 --dry-run");
    options->workspace.add(*command);
    command
        ->add_option("FILE", options->import.file,
                     fromQt(CommandLine::tr("Shapefile, GeoPackage, GeoJSON, KML, DXF, DGN, MapInfo, FlatGeobuf, CSV, "
                                            "XLSX, ODS, GPX or File Geodatabase")))
        ->required();
    command
        ->add_option("--as", options->target,
                     fromQt(CommandLine::tr("what it holds: parcels, markers, sites, alignment, boundary, units")))
        ->required()
        ->check(oneOf({"parcels", "markers", "sites", "alignment", "boundary", "units"}));
    addAnswers(*command, *options);
    command->add_flag("--repair", options->import.repair,
                      fromQt(CommandLine::tr("mend broken shapes instead of leaving their rows out")));
    command->add_flag("--yes", options->import.acceptProposals,
                      fromQt(CommandLine::tr("take what is proposed where it is not certain")));
    command->add_flag("--dry-run", options->dryRun, fromQt(CommandLine::tr("only show what would be written")));
    options->json.add(*command);
    command->callback([options] { run(*options); });
}

} // namespace app::cli
