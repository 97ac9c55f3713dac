// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"
#include "app/cli/parcel_name.h"
#include "app/convert.h"
#include "app/text/clearance_text.h"
#include "app/text/format.h"
#include "data/store/clearance_clock.h"
#include "data/store/error.h"

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

using Kind = data::LegalRule::Kind;

struct Options
{
    WorkspaceArgument workspace;
    std::string parcel;
    std::string ward;
    std::string project;
    std::optional<data::Date> by;
    std::string step = "handed_over";
    AsOfOption asOf;
    JsonFlag json;
};

QString periodOf(const data::LegalRule &rule)
{
    switch (rule.unit) {
    case data::LegalRule::Unit::Day:
        return CommandLine::tr("%n day(s)", nullptr, rule.amount);
    case data::LegalRule::Unit::WorkingDay:
        return CommandLine::tr("%n working day(s)", nullptr, rule.amount);
    case data::LegalRule::Unit::Month:
        return CommandLine::tr("%n month(s)", nullptr, rule.amount);
    }
    return {};
}

/// "at least 90 days after Recovery notice, Điều 85(1)".
QString ruleText(const data::ClearanceOrder &order, const data::LegalRule &rule)
{
    const QString from = text::stepName(order, rule.from);
    const QString text =
        rule.kind == Kind::Minimum   ? CommandLine::tr("at least %1 after “%2”").arg(periodOf(rule), from)
        : rule.kind == Kind::Maximum ? CommandLine::tr("at most %1 after “%2”").arg(periodOf(rule), from)
                                     : CommandLine::tr("“%2” is void after %1").arg(periodOf(rule), from);
    const QString note = text::certaintyNote(rule.sure);
    return text + QStringLiteral(", ") + toQt(rule.article) +
           (note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note));
}

Json toJson(const std::optional<data::Bound> &bound)
{
    if (!bound)
        return {};
    const data::LegalRule &rule = *bound->rule;
    const auto sure = rule.sure;
    return {{"day", data::toIso(bound->day)},
            {"kind", rule.kind == Kind::Minimum   ? "minimum"
                     : rule.kind == Kind::Maximum ? "maximum"
                                                  : "expiry"},
            {"from_step", rule.from},
            {"to_step", rule.to},
            {"amount", rule.amount},
            {"unit", rule.unit == data::LegalRule::Unit::Day          ? "day"
                     : rule.unit == data::LegalRule::Unit::WorkingDay ? "working_day"
                                                                      : "month"},
            {"article", rule.article},
            {"sure", sure == data::Certainty::Quoted     ? "quoted"
                     : sure == data::Certainty::Reported ? "reported"
                                                         : "unchecked"}};
}

Json isoOrNull(const std::optional<data::Date> &day) { return day ? Json(data::toIso(*day)) : Json(); }

Json toJson(const data::LegalClock &clock, const std::optional<data::Date> &handOver)
{
    Json running = Json::array();
    for (const data::Bound &bound : clock.running)
        running.push_back(toJson(std::optional(bound)));
    return {{"next", clock.next ? Json(clock.next->code) : Json()},
            {"earliest", toJson(clock.earliest)},
            {"latest", toJson(clock.latest)},
            {"running", running},
            {"notice_expires", toJson(clock.noticeExpires)},
            {"notice_lapsed", clock.noticeLapsed},
            {"payment_due", isoOrNull(clock.paymentDue)},
            {"payment_late_days", clock.paymentLateDays},
            {"land_unknown", clock.landUnknown},
            {"earliest_hand_over", isoOrNull(handOver)}};
}

void printLine(const QString &label, const QString &value)
{
    print(QStringLiteral("  %1  %2").arg(label, -28).arg(value));
}

void printBound(const QString &label, const std::optional<data::Bound> &bound, const data::ClearanceOrder &order,
                const QString &none)
{
    printLine(label,
              bound ? text::formatDate(bound->day) + QStringLiteral(": ") + ruleText(order, *bound->rule) : none);
}

void printNext(const data::LegalClock &clock, const data::ClearanceOrder &order)
{
    if (!clock.next)
        return print(CommandLine::tr("  All steps took place."));
    printLine(CommandLine::tr("Next step"),
              QStringLiteral("%1 (%2)").arg(text::stepName(*clock.next), toQt(clock.next->article)));
    printBound(CommandLine::tr("Lawful from"), clock.earliest, order,
               CommandLine::tr("no period speaks against today"));
    printBound(CommandLine::tr("Last day"), clock.latest, order, CommandLine::tr("none set by law"));
}

void printClock(const data::LegalClock &clock, const data::ClearanceOrder &order,
                const std::optional<data::Date> &handOver)
{
    printNext(clock, order);
    for (const data::Bound &bound : clock.running)
        if (!clock.next || bound.rule->to != clock.next->code)
            printBound(text::stepName(order, bound.rule->to), bound, order, {});
    if (clock.noticeLapsed)
        print(QStringLiteral("  ") + CommandLine::tr("The notice is void; it has to be given anew."));
    if (clock.paymentLateDays > 0)
        printLine(CommandLine::tr("Payment"),
                  CommandLine::tr("%n day(s) late, due on %1 (Art. 94(3))", nullptr, clock.paymentLateDays)
                      .arg(text::formatDate(clock.paymentDue)));
    printLine(CommandLine::tr("Hand-over, at the earliest"), text::formatDate(handOver));
    if (clock.landUnknown)
        print(QStringLiteral("  ") + CommandLine::tr("The land use is not known: the longer notice was taken."));
}

void runParcel(const Options &options)
{
    const WorkspaceAsOf opened = openAsOf(options.workspace, options.asOf);
    const data::Workspace &workspace = opened.workspace();
    const data::Parcel parcel = parcelNamed(workspace, options.parcel, options.ward);
    data::ClearanceClock clocks(workspace);
    const data::LegalClock clock = clocks.of(parcel.id, options.asOf.day);
    const auto handOver = clocks.earliest(parcel.id, "handed_over", options.asOf.day);
    const ParcelNames names(workspace);
    if (options.json.on) {
        Json json{{"parcel", names.jsonOf(parcel.id)}, {"as_of", data::toIso(options.asOf.day)}};
        json.update(toJson(clock, handOver));
        return print(json);
    }
    print(CommandLine::tr("%1, as of %2").arg(names.nameOf(parcel.id), text::formatDate(options.asOf.day)));
    printClock(clock, clocks.order(parcel.project), handOver);
}

/// The day the project is held to, and the milestone that sets it.
struct Goal
{
    data::Date by{};
    std::optional<data::Milestone> milestone;
};

/// The day that was given, or that of the project's next milestone that is not done.
Goal goalOf(const data::Workspace &workspace, const Options &options)
{
    if (options.by)
        return {.by = *options.by, .milestone = {}};
    const auto projects = data::projects(workspace);
    const auto project = std::ranges::find(projects, options.project, &data::Project::code);
    if (project == projects.end())
        throw data::Error(data::Failure::UnknownProject, options.project);
    const auto milestones = data::milestones(workspace);
    const data::Milestone *next = data::nextMilestone(milestones, project->id, options.asOf.day);
    if (!next)
        throw CLI::ValidationError("--by",
                                   fromQt(CommandLine::tr("the project has no milestone to come; say which day")));
    return {.by = *next->lastDay, .milestone = *next};
}

Json toJson(const data::ProjectClock &clock, const Goal &goal, const ParcelNames &names)
{
    Json late = Json::array();
    for (const data::LateParcel &each : clock.late)
        late.push_back({{"parcel", names.jsonOf(each.parcel)},
                        {"earliest", data::toIso(each.earliest)},
                        {"days_late", each.daysLate}});
    Json payments = Json::array();
    for (const data::LatePayment &each : clock.payments)
        payments.push_back({{"parcel", names.jsonOf(each.parcel)},
                            {"due", data::toIso(each.due)},
                            {"days_late", each.daysLate},
                            {"paid", each.paid}});
    return {{"by", data::toIso(goal.by)},
            {"milestone", goal.milestone ? Json(goal.milestone->code) : Json()},
            {"parcels", clock.parcels},
            {"done", clock.done},
            {"late", late},
            {"late_payments", payments},
            {"land_unknown", clock.landUnknown}};
}

void printProject(const data::ProjectClock &clock, const Goal &goal, const QString &step, const ParcelNames &names)
{
    if (goal.milestone)
        print(QStringLiteral("%1  %2: %3")
                  .arg(toQt(goal.milestone->code), toQt(goal.milestone->title), toQt(goal.milestone->wording)));
    print(CommandLine::tr("“%1” by %2: %n parcel(s)", nullptr, static_cast<int>(clock.parcels))
              .arg(step, text::formatDate(goal.by)));
    print(CommandLine::tr("  done on %1, can no longer lawfully be on %2").arg(clock.done).arg(clock.late.size()));
    for (const data::LateParcel &each : clock.late)
        print(QStringLiteral("  %1  %2  %3")
                  .arg(text::formatDate(each.earliest),
                       CommandLine::tr("%n day(s) too late", nullptr, each.daysLate).leftJustified(20),
                       names.nameOf(each.parcel)));
    print(CommandLine::tr("Paid late, or late and unpaid: %n parcel(s)", nullptr,
                          static_cast<int>(clock.payments.size())));
    for (const data::LatePayment &each : clock.payments)
        print(QStringLiteral("  %1  %2  %3")
                  .arg(text::formatDate(each.due),
                       (each.paid ? CommandLine::tr("paid %n day(s) late", nullptr, each.daysLate)
                                  : CommandLine::tr("%n day(s) late, unpaid", nullptr, each.daysLate))
                           .leftJustified(28),
                       names.nameOf(each.parcel)));
    if (clock.landUnknown > 0)
        print(CommandLine::tr("Of %n parcel(s) the land use is not known: the longer notice was taken.", nullptr,
                              static_cast<int>(clock.landUnknown)));
}

void runProject(const Options &options)
{
    const WorkspaceAsOf opened = openAsOf(options.workspace, options.asOf);
    const data::Workspace &workspace = opened.workspace();
    data::ClearanceClock clocks(workspace);
    const data::ClearanceOrder order = data::ClearanceOrder(clocks.order(std::nullopt));
    if (!order.find(options.step))
        throw CLI::ValidationError("--step",
                                   fromQt(CommandLine::tr("there is no step \"%1\"").arg(toQt(options.step))));
    const Goal goal = goalOf(workspace, options);
    const data::ProjectClock clock = clocks.ofProject(options.project, options.step, goal.by, options.asOf.day);
    const ParcelNames names(workspace);
    if (options.json.on)
        print(toJson(clock, goal, names));
    else
        printProject(clock, goal, text::stepName(order, options.step), names);
}

} // namespace

void addClock(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(
        cli, "clock", CommandLine::tr("Print the periods of law for a parcel, or which of a project are too late"),
        "ham-rong.sqlite 9/535\n  cotmoc clock ham-rong.sqlite --project PR-01 --by 2027-03-31");
    options->workspace.add(*command);
    CLI::Option *parcel =
        command->add_option("PARCEL", options->parcel, fromQt(CommandLine::tr("the parcel, as SHEET/NUMBER")));
    command->add_option("--ward", options->ward,
                        fromQt(CommandLine::tr("former ward of the parcel, where several have such a number")));
    command
        ->add_option("--project", options->project, fromQt(CommandLine::tr("code of a project, for all its parcels")))
        ->excludes(parcel);
    addDay(*command, "--by", options->by, CommandLine::tr("day to make, instead of the next milestone of the project"));
    command->add_option("--step", options->step,
                        fromQt(CommandLine::tr("step to make by then; handed_over unless said")));
    options->asOf.add(*command);
    options->json.add(*command);
    command->callback([options] {
        if (options->parcel.empty() && options->project.empty())
            throw CLI::RequiredError("PARCEL");
        options->project.empty() ? runParcel(*options) : runProject(*options);
    });
}

} // namespace app::cli
