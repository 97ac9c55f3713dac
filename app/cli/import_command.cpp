// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/models/import_rows.h"
#include "app/text/import_text.h"
#include "app/user_name.h"
#include "data/import/import.h"
#include "data/store/error.h"

#include <QLocale>

#include <unistd.h>

#include <algorithm>
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

constexpr std::size_t kShownRows = 20;

Json toJson(const gis::SourceCrs &crs) { return {{"code", crs.code}, {"northing_first", crs.northingFirst}}; }

Json toJson(const data::ImportPreview &preview)
{
    Json layers = Json::array();
    for (const gis::VectorLayer &layer : preview.layers)
        layers.push_back({{"name", layer.name}, {"rows", layer.rows < 0 ? Json() : Json(layer.rows)}});
    Json columns = Json::array();
    for (const data::ImportColumn &column : preview.columns) {
        Json samples = Json::array();
        for (const auto &sample : column.samples)
            samples.push_back({{"before", sample.before}, {"after", sample.after}});
        columns.push_back({{"name", column.name},
                           {"field", column.field.empty() ? Json() : Json(column.field)},
                           {"encoding", column.encoding.plain ? Json() : Json(gis::nameOf(column.encoding.encoding))},
                           {"certainty", column.encoding.certainty},
                           {"samples", samples}});
    }
    Json places = Json::array();
    for (const gis::PlaceGuess &guess : preview.places)
        places.push_back({{"crs", toJson(guess.crs)},
                          {"certainty", guess.certainty},
                          {"inside", guess.inside},
                          {"offset_m", guess.offset}});
    Json questions = Json::array();
    for (const data::ImportQuestion &question : preview.questions)
        questions.push_back({{"kind", data::nameOf(question.kind)}, {"subject", question.subject}});
    return {{"format", preview.format}, {"layers", layers}, {"layer", preview.layer}, {"crs", toJson(preview.crs)},
            {"columns", columns},       {"places", places}, {"questions", questions}};
}

Json toJson(const data::ImportPlan &plan)
{
    Json rows = Json::array();
    for (const data::PlannedRow &row : plan.rows) {
        Json changes = Json::array();
        for (const auto &change : row.changes)
            changes.push_back({{"field", change.field}, {"before", change.before}, {"after", change.after}});
        rows.push_back({{"row", row.row},
                        {"label", row.label},
                        {"state", row.state == data::PlannedRow::State::New ? "new" : "changed"},
                        {"changes", changes}});
    }
    Json issues = Json::array();
    for (const data::ImportIssue &issue : plan.issues)
        issues.push_back({{"row", issue.row},
                          {"left_out", issue.leftOut},
                          {"kind", data::nameOf(issue.kind)},
                          {"subject", issue.subject},
                          {"detail", issue.detail}});
    return {{"read", plan.read},
            {"new", plan.added},
            {"changed", plan.changed},
            {"unchanged", plan.unchanged},
            {"left_out", plan.leftOut},
            {"missing", plan.missing},
            {"rows", rows},
            {"missing_labels", plan.missingLabels},
            {"issues", issues}};
}

QString sampleText(const data::ImportColumn &column)
{
    QStringList shown;
    for (const auto &sample : column.samples)
        shown += sample.before == sample.after ? toQt(sample.after)
                                               : QStringLiteral("%1 → %2").arg(toQt(sample.before), toQt(sample.after));
    return shown.join(QStringLiteral(" | "));
}

void printPreview(const data::ImportPreview &preview)
{
    print(CommandLine::tr("Format: %1, layer \"%2\"").arg(toQt(preview.format), toQt(preview.layer)));
    if (preview.layer.empty())
        for (const gis::VectorLayer &layer : preview.layers)
            print(QStringLiteral("  %1").arg(toQt(layer.name)));
    if (!preview.places.empty()) {
        print(CommandLine::tr("Coordinates: %1").arg(text::crsText(preview.crs)));
        const gis::PlaceGuess &best = preview.places.front();
        if (best.crs == preview.crs && best.pattern != gis::PlaceGuess::Pattern::AsDeclared)
            print(QStringLiteral("  ") + text::placeText(best));
    }
    for (const data::ImportColumn &column : preview.columns) {
        const QString field = column.field.empty() ? QStringLiteral("–") : text::fieldText(column.field);
        const QString letters = column.encoding.plain ? QString() : text::encodingText(column.encoding.encoding);
        print(QStringLiteral("  %1 %2 %3 %4 %5")
                  .arg(toQt(column.name), -20)
                  .arg(field, -18)
                  .arg(letters, -14)
                  .arg(column.field.empty() ? QString() : text::notationText(column.notation), -9)
                  .arg(sampleText(column))
                  .trimmed()
                  .prepend(QStringLiteral("  ")));
    }
}

void printPlan(const data::ImportPlan &plan)
{
    const QLocale locale;
    const auto number = [&locale](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    print(
        CommandLine::tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out; %6 are here and not in the file.")
            .arg(number(plan.read), number(plan.added), number(plan.changed), number(plan.unchanged),
                 number(plan.leftOut), number(plan.missing)));
    for (std::size_t i = 0; i < std::min(kShownRows, plan.rows.size()); ++i) {
        const data::PlannedRow &row = plan.rows[i];
        const ImportLineRow shown = lineRow(row);
        const bool isNew = row.state == data::PlannedRow::State::New;
        const QString line = QStringLiteral("  %1 %2").arg(isNew ? QChar(u'+') : QChar(u'~')).arg(shown.title);
        print(shown.texts.isEmpty() ? line : line + QStringLiteral("  ") + shown.texts.join(QStringLiteral(", ")));
    }
    if (plan.rows.size() > kShownRows)
        print(CommandLine::tr("  … and %1 more")
                  .arg(number(plan.added + plan.changed - static_cast<std::int64_t>(kShownRows))));
    for (std::size_t i = 0; i < std::min(kShownRows, plan.issues.size()); ++i)
        print(QStringLiteral("  ! ") + text::issueText(plan.issues[i], locale));
    if (plan.issues.size() > kShownRows)
        print(CommandLine::tr("  … and %1 more to look at; --json lists them all")
                  .arg(number(static_cast<std::int64_t>(plan.issues.size() - kShownRows))));
}

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
    text("--unit", import.unit, CommandLine::tr("former ward whose map sheets number the parcels"));
    text("--forest", import.forest, CommandLine::tr("code of the forest whose boundary the markers mark"));
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
        ->check(CLI::IsMember({"vi", "en"}));
    command
        .add_option("--quality", options.quality,
                    fromQt(CommandLine::tr("of the shapes: surveyed, digitised, illustrative")))
        ->check(CLI::IsMember({"surveyed", "digitised", "illustrative"}));
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
        ->check(CLI::IsMember({"parcels", "markers", "sites", "alignment", "boundary", "units"}));
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
