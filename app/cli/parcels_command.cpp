// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/models/fact_list.h"
#include "app/text/format.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"
#include "data/store/wards.h"
#include "gis/measure.h"

#include <QLocale>

#include <memory>
#include <unordered_map>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    JsonFlag json;
    std::string ward;
    bool withPersonalData = false;
};

/// What is listed: all, or those under a ward.
struct Listing
{
    Content content; ///< units, projects and stages alone
    data::WardParcels found;
    std::unordered_map<data::Id, std::string> holders; ///< empty unless asked for
};

Listing readListing(const Options &options)
{
    const auto workspace = data::Workspace::open(options.workspace.file);
    Listing listing;
    listing.content.units = data::adminUnits(workspace);
    listing.content.projects = data::projects(workspace);
    listing.content.stages = data::stages(workspace);
    if (options.ward.empty())
        listing.found.parcels = data::parcels(workspace);
    else
        listing.found = data::parcelsUnder(workspace, options.ward);
    if (options.withPersonalData)
        for (const data::Holder &holder : data::holders(workspace))
            listing.holders.emplace(holder.id, holder.name);
    return listing;
}

double areaOf(const data::Parcel &parcel) { return parcel.declaredAreaM2.value_or(gis::gridArea(parcel.geometry)); }

template <typename Rows> std::string codeIn(const Rows &rows, std::optional<data::Id> id)
{
    const auto *row = id ? rowWith(rows, *id) : nullptr;
    return row ? row->code : std::string();
}

std::string holderOf(const Listing &listing, const data::Parcel &parcel)
{
    const auto found = parcel.holder ? listing.holders.find(*parcel.holder) : listing.holders.end();
    return found == listing.holders.end() ? std::string() : found->second;
}

Json toJson(const Listing &listing, const data::Parcel &parcel, bool withPersonalData)
{
    Json json{{"unit", codeIn(listing.content.units, parcel.unit)},
              {"map_sheet", parcel.mapSheet},
              {"number", parcel.number},
              {"area_m2", areaOf(parcel)},
              {"area_is_declared", parcel.declaredAreaM2.has_value()},
              {"land_use", parcel.landUse},
              {"stage", parcel.stage},
              {"project", codeIn(listing.content.projects, parcel.project)}};
    if (withPersonalData)
        json["holder"] = holderOf(listing, parcel);
    return json;
}

Json toJson(const Listing &listing, bool withPersonalData)
{
    const auto list = [&](const std::vector<data::Parcel> &parcels) {
        Json result = Json::array();
        for (const data::Parcel &parcel : parcels)
            result.push_back(toJson(listing, parcel, withPersonalData));
        return result;
    };
    const std::string &ward = listing.found.unit.code;
    return {{"ward", ward.empty() ? Json() : Json(ward)},
            {"by_illustrative_outline", listing.found.illustrative},
            {"parcels", list(listing.found.parcels)},
            {"unknown", list(listing.found.unknown)}};
}

void printParcels(const Listing &listing, const std::vector<data::Parcel> &parcels)
{
    for (const data::Parcel &parcel : parcels) {
        const data::AdminUnit *unit = parcel.unit ? rowWith(listing.content.units, *parcel.unit) : nullptr;
        print(QStringLiteral("%1  %2  %3  %4  %5  %6")
                  .arg(toQt(parcel.mapSheet + '/' + parcel.number), -10)
                  .arg(unit ? toQt(unit->name) : QStringLiteral("–"), -26)
                  .arg(text::formatArea(areaOf(parcel), QLocale()), 14)
                  .arg(stageName(listing.content, parcel.stageRank), -28)
                  .arg(toQt(codeIn(listing.content.projects, parcel.project)), -6)
                  .arg(toQt(holderOf(listing, parcel)))
                  .trimmed());
    }
}

void printListing(const Listing &listing)
{
    const QString ward = toQt(listing.found.unit.name);
    print(ward.isEmpty()
              ? CommandLine::tr("%n parcel(s)", nullptr, static_cast<int>(listing.found.parcels.size()))
              : CommandLine::tr("%1: %n parcel(s)", nullptr, static_cast<int>(listing.found.parcels.size())).arg(ward));
    printParcels(listing, listing.found.parcels);
    if (listing.found.illustrative)
        print(CommandLine::tr("An illustrative outline decided on some of them."));
    if (listing.found.unknown.empty())
        return;
    print(QString());
    print(CommandLine::tr("May belong to it; nothing tells in which part of the divided ward they lie:"));
    printParcels(listing, listing.found.unknown);
}

} // namespace

void addParcels(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "parcels", CommandLine::tr("List parcels, all or those under a ward of today or a former one"),
                   "ham-rong.sqlite --ward \"Đông Cương\"");
    options->workspace.add(*command);
    options->json.add(*command);
    command->add_option("--ward", options->ward,
                        fromQt(CommandLine::tr("name of the ward, accents or not; \"cũ\" for a former one")));
    command->add_flag("--with-personal-data", options->withPersonalData,
                      fromQt(CommandLine::tr("with the names of the holders")));
    command->callback([options] {
        const Listing listing = readListing(*options);
        options->json.on ? print(toJson(listing, options->withPersonalData)) : printListing(listing);
    });
}

} // namespace app::cli
