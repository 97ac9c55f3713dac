// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/parcel_name.h"
#include "app/cli/parcel_options.h"
#include "app/cli/parser_words.h"
#include "app/convert.h"
#include "app/text/clearance_text.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/clearance.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <memory>

namespace app::cli {

namespace {

using Reasons = std::map<data::Refusal::Kind, int>; ///< parcels by why; one may have several

struct Options
{
    WorkspaceArgument workspace;
    std::vector<std::string> words; ///< SHEET/NUMBER, unless filters say which parcels; STEP
    ParcelOptions parcels;
    data::NewEvent event;
    DayOption on{"--on"};
    bool dryRun = false;
    JsonFlag json;

    [[nodiscard]] bool namesParcel() const { return words.size() > 1; }
};

std::vector<data::Id> chosen(const data::Workspace &workspace, const Options &options)
{
    if (options.namesParcel())
        return {parcelNamed(workspace, options.words.front(), options.parcels.ward()).id};
    if (!options.parcels.given())
        throw CLI::ValidationError(
            "SELECTION", fromQt(CommandLine::tr("say which parcels, by SHEET/NUMBER or by options like --project")));
    const data::ParcelSearch index = openIndex(workspace);
    const data::ParcelPages pages(workspace, index, options.parcels.filter(workspace, fromQt(QDate::currentDate())),
                                  {});
    std::vector<data::Id> ids;
    ids.reserve(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        ids.push_back(pages.at(i));
    return ids;
}

/// What became of the parcels, or would.
struct Outcome
{
    int accepted = 0;
    int refused = 0;
    Reasons against;    ///< why those were refused
    Reasons overridden; ///< what was overridden for those accepted
};

Outcome outcomeOf(const std::vector<data::EventPlan> &plan)
{
    Outcome outcome;
    for (const data::EventPlan &each : plan) {
        ++(each.accepted ? outcome.accepted : outcome.refused);
        Reasons &reasons = each.accepted ? outcome.overridden : outcome.against;
        std::vector<data::Refusal::Kind> kinds;
        for (const data::Refusal &refusal : each.refusals)
            if (!std::ranges::contains(kinds, refusal.kind))
                kinds.push_back(refusal.kind);
        for (const data::Refusal::Kind kind : kinds)
            ++reasons[kind];
    }
    return outcome;
}

Json toJson(const Reasons &reasons)
{
    Json json = Json::object();
    for (const auto &[kind, count] : reasons)
        json[std::string(data::nameOf(kind))] = count;
    return json;
}

Json toJson(const Options &options, const Outcome &outcome, const std::optional<data::Id> &change)
{
    return {{"step", options.event.step},         {"on", data::toIso(*options.event.on)},
            {"accepted", outcome.accepted},       {"refused", outcome.refused},
            {"reasons", toJson(outcome.against)}, {"overridden", toJson(outcome.overridden)},
            {"dry_run", options.dryRun},          {"change", change ? Json(*change) : Json()}};
}

void printReasons(const Reasons &reasons)
{
    for (const auto &[kind, count] : reasons)
        print(QStringLiteral("%1  %2").arg(count, 9).arg(text::refusalKind(kind)));
}

/// One parcel with its own days, many by reason.
void printOutcome(const std::vector<data::EventPlan> &plan, const Outcome &outcome, const data::ClearanceOrder &order,
                  const data::NewEvent &event)
{
    print(CommandLine::tr("%1 on %2: %n parcel(s)", nullptr, static_cast<int>(plan.size()))
              .arg(text::stepName(order, event.step), text::formatDate(event.on)));
    if (plan.size() == 1) {
        for (const data::Refusal &refusal : plan.front().refusals)
            print(QStringLiteral("  ") + text::refusalText(order, refusal));
        return;
    }
    print(CommandLine::tr("%n parcel(s) can take the step", nullptr, outcome.accepted));
    printReasons(outcome.overridden);
    if (outcome.refused == 0)
        return;
    print(CommandLine::tr("%n parcel(s) cannot", nullptr, outcome.refused));
    printReasons(outcome.against);
}

data::ClearanceOrder orderOf(const data::Workspace &workspace, const std::vector<data::EventPlan> &plan)
{
    const auto parcel = plan.size() == 1 ? data::parcel(workspace, plan.front().parcel) : std::nullopt;
    return data::projectOrder(workspace, parcel ? parcel->project : std::nullopt);
}

void printEnd(const Options &options, const Outcome &outcome, const std::optional<data::Id> &change)
{
    if (options.dryRun)
        print(CommandLine::tr("Nothing was written: --dry-run."));
    else if (change)
        print(CommandLine::tr("Recorded for %n parcel(s) as change %1; \"cotmoc undo\" takes it back.", nullptr,
                              outcome.accepted)
                  .arg(*change));
}

/// Whether anything was, or would be, recorded.
bool run(Options &options)
{
    data::NewEvent &event = options.event;
    event.step = options.words.back();
    event.on = options.on.day;
    if (event.source.empty())
        event.source = event.documentNumber.empty() ? "cotmoc stage" : event.documentNumber;
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    const auto ids = chosen(workspace, options);
    const data::Date today = fromQt(QDate::currentDate());
    data::RecordedEvents recorded;
    if (options.dryRun)
        recorded.plan = data::planEvents(workspace, ids, event, today);
    else
        recorded = data::recordEvents(workspace, ids, event, today, {fromQt(userName()), "cotmoc stage " + event.step});
    const Outcome outcome = outcomeOf(recorded.plan);
    if (options.json.on) {
        print(toJson(options, outcome, recorded.change));
    } else {
        printOutcome(recorded.plan, outcome, orderOf(workspace, recorded.plan), event);
        printEnd(options, outcome, recorded.change);
    }
    return outcome.accepted > 0;
}

void addEvent(CLI::App &command, Options &options)
{
    options.on.add(command, CommandLine::tr("day it took place, instead of today"));
    command.add_option("--document", options.event.documentNumber,
                       fromQt(CommandLine::tr("number of the notice, decision or minutes")));
    command.add_option("--amount", options.event.amountDong, fromQt(CommandLine::tr("đồng, for each parcel")));
    command
        .add_option("--method", options.event.method,
                    fromQt(CommandLine::tr("of a payment: full, part or deposit (into a bank)")))
        ->check(oneOf({"full", "part", "deposit"}));
    command.add_option(
        "--override", options.event.overrideReason,
        fromQt(CommandLine::tr("why it stands although order or periods speak against it; kept with it")));
    command.add_option("--source", options.event.source, fromQt(CommandLine::tr("where it is recorded")));
    command.add_flag("--dry-run", options.dryRun, fromQt(CommandLine::tr("only tell what would be recorded")));
}

} // namespace

void addStage(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "stage", CommandLine::tr("Record a step of clearance for one parcel or for many at once"),
                   "ham-rong.sqlite 9/535 posted --on 2026-11-23\n  cotmoc stage ham-rong.sqlite inventory"
                   " --project PR-05 --stage notice --on 2026-11-23 --dry-run");
    options->workspace.add(*command);
    command
        ->add_option("STEP", options->words,
                     fromQt(CommandLine::tr("the parcel as SHEET/NUMBER, unless options say which; then the step,"
                                            " like notice, posted or paid")))
        ->expected(1, 2)
        ->required();
    addEvent(*command, *options);
    options->parcels.add(*command);
    options->json.add(*command);
    command->callback([options] {
        if (run(*options))
            return;
        complain(CommandLine::tr("No parcel can take this step; nothing was recorded."));
        throw CLI::RuntimeError(1);
    });
}

} // namespace app::cli
