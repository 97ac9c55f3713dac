// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"
#include "app/cli/parcel_options.h"
#include "app/convert.h"
#include "app/tables/parcel_list.h"
#include "app/tables/table_writer.h"
#include "app/text/format.h"
#include "data/rules/wards.h"
#include "data/store/places.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    ParcelOptions parcels;
    std::string sort = "entry";
    bool descending = false;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    bool counts = false;
    bool csv = false;
    AsOfOption asOf;
    JsonFlag json;
    bool withPersonalData = false;

    [[nodiscard]] data::ParcelOrder order() const
    {
        return {.column = data::parcelColumn(sort).value_or(data::ParcelColumn::Entry), .descending = descending};
    }
};

/// Whether a ward was asked for, and what its outline leaves open.
struct WardAnswer
{
    std::optional<data::AdminUnit> unit;
    std::vector<data::ParcelRow> unknown; ///< may belong to it: nothing tells in which part of a divided ward they lie
    bool byIllustrativeOutline = false;   ///< decided on some
};

/// Parcels that what was entered of them leaves open, under the same filter: those with a geometry were
/// decided by it, the others are unknown.
WardAnswer answerFor(const data::Workspace &workspace, const data::ParcelSearch &index, data::ParcelFilter filter)
{
    if (!filter.ward)
        return {};
    const auto units = data::adminUnits(workspace);
    WardAnswer answer{.unit = *std::ranges::find(units, *filter.ward, &data::AdminUnit::id), .unknown = {}};
    filter.ward.reset();
    std::vector<std::string> open;
    for (const data::AdminUnit &unit : units)
        if (belongsUnder(units, *answer.unit, unit.id, {}).verdict == data::Belonging::Verdict::Unknown)
            open.push_back(std::to_string(unit.id));
    if (open.empty())
        return answer;
    filter.anyOf[data::ParcelField::Unit] = open;
    const data::ParcelPages pages(workspace, index, filter, {});
    for (data::ParcelRow &row : pages.rows(workspace, 0, pages.size())) {
        const bool drawn = row.measuredAreaM2.has_value() && !gis::isEmpty(answer.unit->geometry);
        const bool illustrative =
            answer.unit->quality == data::Quality::Illustrative || row.quality == data::Quality::Illustrative;
        answer.byIllustrativeOutline = answer.byIllustrativeOutline || (drawn && illustrative);
        if (!drawn)
            answer.unknown.push_back(std::move(row));
    }
    return answer;
}

Json toJson(const data::ParcelRow &row, const ParcelWords &words, bool withPersonalData)
{
    const auto area = areaOf(row);
    Json json{{"unit", words.unitCode(row.unit)},
              {"map_sheet", row.mapSheet},
              {"number", row.number},
              {"area_m2", area ? Json(*area) : Json()},
              {"area_is_declared", row.declaredAreaM2.has_value()},
              {"land_use", row.landUse},
              {"stage", row.stage},
              {"due", row.due ? Json(data::toIso(*row.due)) : Json()},
              {"approved_dong", row.approvedDong ? Json(*row.approvedDong) : Json()},
              {"paid_dong", row.paidDong ? Json(*row.paidDong) : Json()},
              {"obstacle", row.obstacle},
              {"quality", std::string(data::nameOf(row.quality))},
              {"illustrative", row.illustrative},
              {"project", fromQt(words.project(row.project))}};
    if (withPersonalData)
        json["holder"] = row.holder;
    return json;
}

Json toJson(const std::vector<data::ParcelRow> &rows, const ParcelWords &words, bool withPersonalData)
{
    Json list = Json::array();
    for (const data::ParcelRow &row : rows)
        list.push_back(toJson(row, words, withPersonalData));
    return list;
}

void printRows(const std::vector<data::ParcelRow> &rows, const ParcelWords &words, bool withPersonalData)
{
    for (const data::ParcelRow &row : rows) {
        const QString unit = words.unit(row.unit);
        const auto area = areaOf(row);
        print(QStringLiteral("%1  %2  %3  %4  %5  %6")
                  .arg(toQt(row.mapSheet + '/' + row.number), -10)
                  .arg(unit.isEmpty() ? QStringLiteral("–") : unit, -26)
                  .arg(area ? text::formatArea(*area, QLocale()) : QStringLiteral("–"), 14)
                  .arg(words.state(row.stage), -28)
                  .arg(words.project(row.project), -6)
                  .arg(withPersonalData ? toQt(row.holder) : QString())
                  .trimmed());
    }
}

void printListing(const Options &options, std::size_t all, const std::vector<data::ParcelRow> &rows,
                  const WardAnswer &ward, const ParcelWords &words)
{
    const int count = static_cast<int>(all);
    print(ward.unit ? CommandLine::tr("%1: %n parcel(s)", nullptr, count).arg(toQt(ward.unit->name))
                    : CommandLine::tr("%n parcel(s)", nullptr, count));
    printRows(rows, words, options.withPersonalData);
    if (rows.size() < all)
        print(CommandLine::tr("… and %n more", nullptr, static_cast<int>(all - rows.size())));
    if (ward.byIllustrativeOutline)
        print(CommandLine::tr("An illustrative outline decided on some of them."));
    if (ward.unknown.empty())
        return;
    print(QString());
    print(CommandLine::tr("May belong to it; nothing tells in which part of the divided ward they lie:"));
    printRows(ward.unknown, words, options.withPersonalData);
}

/// To stdout, to be kept in a file or read by another program.
void writeCsvOut(const Table &table)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || !writeCsv(out, table, QLocale()) || !out.flush())
        throw std::runtime_error(fromQt(CommandLine::tr("The output could not be written; is the disk full?")));
}

void list(const Options &options, const data::Workspace &workspace, const data::ParcelSearch &index,
          const data::ParcelFilter &filter)
{
    const data::ParcelPages pages(workspace, index, filter, options.order());
    const auto rows = pages.rows(workspace, 0, std::min(options.limit, pages.size()));
    const ParcelWords words(workspace);
    if (options.csv)
        return writeCsvOut(parcelList(rows, words, options.withPersonalData));
    const WardAnswer ward = answerFor(workspace, index, filter);
    if (!options.json.on)
        return printListing(options, pages.size(), rows, ward, words);
    print(Json{{"ward", ward.unit ? Json(ward.unit->code) : Json()},
               {"by_illustrative_outline", ward.byIllustrativeOutline},
               {"count", pages.size()},
               {"parcels", toJson(rows, words, options.withPersonalData)},
               {"unknown", toJson(ward.unknown, words, options.withPersonalData)}});
}

QString fieldHeading(data::ParcelField field)
{
    switch (field) {
    case data::ParcelField::Project:
        return CommandLine::tr("By project");
    case data::ParcelField::Unit:
        return CommandLine::tr("By ward");
    case data::ParcelField::Stage:
        return CommandLine::tr("By state");
    case data::ParcelField::LandUse:
        return CommandLine::tr("By land use");
    case data::ParcelField::Category:
        return CommandLine::tr("By category");
    case data::ParcelField::Quality:
        return CommandLine::tr("By quality of the shape");
    case data::ParcelField::Obstacle:
        return CommandLine::tr("By obstacle");
    }
    return {};
}

void printCounts(const data::ParcelCounts &counts, const ParcelWords &words)
{
    print(CommandLine::tr("%n parcel(s)", nullptr, static_cast<int>(counts.all)));
    for (const auto &[field, byKey] : counts.by) {
        print(QString());
        print(fieldHeading(field));
        for (const auto &[key, count] : byKey) {
            const QString name = words.key(field, key);
            print(QStringLiteral("%1  %2")
                      .arg(text::formatNumber(static_cast<double>(count), 0, QLocale()), 9)
                      .arg(name.isEmpty() ? CommandLine::tr("(none)") : name));
        }
    }
}

Json toJson(const data::ParcelCounts &counts, const ParcelWords &words)
{
    Json by = Json::object();
    for (const auto &[field, byKey] : counts.by) {
        Json list = Json::array();
        for (const auto &[key, count] : byKey)
            list.push_back({{"key", key}, {"name", fromQt(words.key(field, key))}, {"count", count}});
        by[std::string(data::nameOf(field))] = list;
    }
    return {{"count", counts.all}, {"by", by}};
}

void run(const Options &options)
{
    const WorkspaceAsOf opened = openAsOf(options.workspace, options.asOf);
    const data::Workspace &workspace = opened.workspace();
    const data::ParcelFilter filter = options.parcels.filter(workspace, options.asOf.day);
    const data::ParcelSearch index = openIndex(workspace);
    if (!options.counts)
        return list(options, workspace, index, filter);
    const data::ParcelCounts counts = data::countParcels(workspace, index, filter);
    const ParcelWords words(workspace);
    options.json.on ? print(toJson(counts, words)) : printCounts(counts, words);
}

} // namespace

void addParcels(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "parcels",
                   CommandLine::tr("List parcels, or count them; an option given several times means any of these"),
                   "ham-rong.sqlite --ward \"Đông Cương\" --stage approved --sort area");
    options->workspace.add(*command);
    options->parcels.add(*command);
    command
        ->add_option("--sort", options->sort,
                     fromQt(CommandLine::tr("column to sort by, like place, area, due or paid")))
        ->check([](const std::string &name) {
            return data::parcelColumn(name) ? std::string() : fromQt(CommandLine::tr("no column is called so"));
        });
    command->add_flag("--descending", options->descending, fromQt(CommandLine::tr("the largest or last first")));
    command->add_option("--limit", options->limit, fromQt(CommandLine::tr("so many of them, from the first")));
    command->add_flag("--counts", options->counts, fromQt(CommandLine::tr("count them by project, ward, state …")));
    options->asOf.add(*command);
    options->json.add(*command);
    command->add_flag("--csv", options->csv, fromQt(CommandLine::tr("print them as a table for spreadsheets")));
    command->add_flag("--with-personal-data", options->withPersonalData,
                      fromQt(CommandLine::tr("with the names of the holders")));
    command->callback([options] { run(*options); });
}

} // namespace app::cli
