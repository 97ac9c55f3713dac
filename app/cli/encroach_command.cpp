// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/parcel_name.h"
#include "app/cli/parser_words.h"
#include "app/convert.h"
#include "app/models/words.h"
#include "app/text/format.h"
#include "data/store/overlay.h"
#include "gis/measure.h"

#include <memory>

namespace app::cli {

namespace {

using Kind = data::OverlayThing::Kind;

/// Square metres: less is the inaccuracy of borders that are meant to meet.
constexpr double kLeastArea = 0.1;

struct Options
{
    WorkspaceArgument workspace;
    std::string against = "forest";
    std::optional<double> width;
    JsonFlag json;
};

constexpr std::string_view kForest = "forest";
constexpr std::string_view kCorridor = "corridor:";

bool isCorridor(const Options &options) { return options.against.starts_with(kCorridor); }

data::OverlayArea readArea(const data::Workspace &workspace, const Options &options)
{
    if (isCorridor(options))
        return data::corridorArea(workspace, options.against.substr(kCorridor.size()), options.width.value());
    const bool all = options.against == kForest;
    return data::forestArea(workspace, all ? std::string() : options.against.substr(kForest.size() + 1));
}

const char *codeOf(Kind kind) { return kind == Kind::Parcel ? "parcel" : kind == Kind::Site ? "site" : "corridor"; }

Json toJson(const data::Encroachment &item, const ParcelNames &names)
{
    const gis::Box &box = item.place;
    const data::Project *project = item.kind == Kind::Parcel ? nullptr : names.project(item.record);
    return {{"kind", codeOf(item.kind)},
            {"parcel", item.kind == Kind::Parcel ? names.jsonOf(item.record) : Json()},
            {"project", project ? Json(project->code) : Json()},
            {"total_m2", item.total},
            {"inside_m2", item.inside},
            {"remaining_m2", item.remaining},
            {"extent", box.empty() ? Json() : Json{box.minX, box.minY, box.maxX, box.maxY}},
            {"illustrative", item.quality == data::Quality::Illustrative}};
}

QString nameOf(const data::Encroachment &item, const ParcelNames &names)
{
    if (item.kind == Kind::Parcel)
        return names.nameOf(item.record);
    const data::Project *project = names.project(item.record);
    const QString code = project ? toQt(project->code) : QString::number(item.record);
    const QString what = item.kind == Kind::Site ? CommandLine::tr("site of %1") : CommandLine::tr("corridor of %1");
    return what.arg(code);
}

QString area(double squareMetres) { return text::formatNumber(squareMetres, 1, QLocale()) + QStringLiteral(" m²"); }

void printItem(const data::Encroachment &item, const ParcelNames &names)
{
    print(QStringLiteral("%1  %2").arg(area(item.inside), 16).arg(nameOf(item, names)));
    print(QString(18, u' ') +
          CommandLine::tr("of %1, remaining %2 · %3")
              .arg(area(item.total), area(item.remaining), text::formatVnPlace(item.place.center(), QLocale())));
}

void printFigures(const data::OverlayFigures &figures, const data::OverlayArea &zone, const ParcelNames &names)
{
    const auto count = static_cast<int>(figures.encroachments.size());
    print(CommandLine::tr("%n encroachment(s) on %1, largest first", nullptr, count)
              .arg(text::formatArea(gis::gridArea(zone.polygon), QLocale())));
    if (zone.quality == data::Quality::Illustrative)
        print(CommandLine::tr("The boundary is illustrative: these areas show how the program works, no more."));
    for (const data::Encroachment &item : figures.encroachments)
        printItem(item, names);
    for (const data::Encroachment &item : figures.unusable)
        print(CommandLine::tr("%1: its shape is faulty and could not be compared").arg(nameOf(item, names)));
}

Json listJson(const std::vector<data::Encroachment> &items, const ParcelNames &names)
{
    Json list = Json::array();
    for (const data::Encroachment &item : items)
        list.push_back(toJson(item, names));
    return list;
}

void run(const Options &options)
{
    if (isCorridor(options) && !options.width)
        throw CLI::RequiredError("--width");
    const data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const data::OverlayArea zone = readArea(workspace, options);
    const auto things = data::thingsNear(workspace, zone, isCorridor(options) ? std::nullopt : options.width);
    const data::OverlayFigures figures = data::findEncroachments(things, zone.polygon, kLeastArea);
    const ParcelNames names(workspace);
    if (!options.json.on)
        return printFigures(figures, zone, names);
    print(Json{{"against", options.against},
               {"area_m2", gis::gridArea(zone.polygon)},
               {"illustrative", zone.quality == data::Quality::Illustrative},
               {"items", listJson(figures.encroachments, names)},
               {"unusable", listJson(figures.unusable, names)}});
}

std::string checkAgainst(const std::string &text)
{
    const bool known = text == kForest || (text.starts_with("forest:") && text.size() > 7) ||
                       (text.starts_with(kCorridor) && text.size() > kCorridor.size());
    return known ? std::string() : fromQt(CommandLine::tr("write it like forest or corridor:PR-01"));
}

} // namespace

void addEncroach(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(
        cli, "encroach",
        CommandLine::tr("List parcels and project sites that lie in the forest or in a corridor, with areas"),
        "ham-rong.sqlite --against corridor:PR-01 --width 35");
    options->workspace.add(*command);
    command
        ->add_option("--against", options->against,
                     fromQt(CommandLine::tr("forest, forest:CODE or corridor:PROJECT; else all forest")))
        ->check(checkAgainst);
    command
        ->add_option(
            "--width", options->width,
            fromQt(CommandLine::tr("metres to each side of an alignment; with forest: take corridors for sites")))
        ->check(between(0.1, 5000.0));
    options->json.add(*command);
    command->callback([options] { run(*options); });
}

} // namespace app::cli
