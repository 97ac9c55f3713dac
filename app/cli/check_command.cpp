// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"
#include "app/cli/parser_words.h"

#include "app/convert.h"
#include "app/models/finding_words.h"
#include "app/text/format.h"
#include "app/user_name.h"
#include "data/store/findings.h"

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

using data::Finding;

struct Options
{
    WorkspaceArgument workspace;
    AsOfOption asOf;
    JsonFlag json;
    std::string severity;
    bool all = false;
    std::string acknowledge;
    std::string reason;
    std::string withdraw;
};

std::vector<const Finding *> chosen(const Content &content, const Options &options)
{
    const auto severity = data::severityOf(options.severity);
    std::vector<const Finding *> result;
    for (const Finding &finding : content.findings)
        if ((options.all || finding.isOpen()) && (!severity || finding.severity == *severity))
            result.push_back(&finding);
    return result;
}

Json orNull(const QString &text) { return text.isEmpty() ? Json() : Json(fromQt(text)); }

Json toJson(const data::FindingSide &side, const QString &text, const QString &source)
{
    return {{"text", orNull(text)},
            {"value", side.value ? Json(*side.value) : Json()},
            {"unit", side.unit.empty() ? Json() : Json(side.unit)},
            {"terms", side.terms},
            {"date", side.date ? Json(data::toIso(*side.date)) : Json()},
            {"source", side.source.empty() ? orNull(source) : Json(side.source)}};
}

Json toJson(const data::Acknowledgement &acknowledgement)
{
    return {{"reason", acknowledgement.reason},
            {"who", acknowledgement.who},
            {"on", data::toIso(acknowledgement.on)},
            {"outdated", acknowledgement.outdated}};
}

Json toJson(const Content &content, const Finding &finding)
{
    const auto &subject = finding.subject;
    return {{"key", finding.key},
            {"kind", std::string(data::nameOf(finding.kind))},
            {"severity", std::string(data::nameOf(finding.severity))},
            {"topic", fromQt(findingTopic(content, finding))},
            {"what", fromQt(findingSentence(finding.kind))},
            {"left", toJson(finding.left, leftSide(content, finding), leftSource(finding))},
            {"right", toJson(finding.right, rightSide(content, finding), rightSource(finding))},
            {"difference", finding.difference ? Json(*finding.difference) : Json()},
            {"difference_text", orNull(findingDifference(finding))},
            {"subject", subject.kind.empty() ? Json() : Json{{"kind", subject.kind}, {"code", subject.code}}},
            {"open", finding.isOpen()},
            {"acknowledgement", finding.acknowledgement ? toJson(*finding.acknowledgement) : Json()}};
}

Json toJson(const Content &content, const Options &options)
{
    Json list = Json::array();
    for (const Finding *finding : chosen(content, options))
        list.push_back(toJson(content, *finding));
    return {{"as_of", data::toIso(content.today)}, {"workspace", content.workspaceName}, {"findings", list}};
}

/// A labelled line under a finding; nothing for an empty text.
void printPart(const QString &label, const QString &text, const QString &source = {})
{
    constexpr int kIndent = 4;
    constexpr int kLabelWidth = 14;
    if (text.isEmpty())
        return;
    const QString place = source.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(source);
    print(QString(kIndent, u' ') + label.leftJustified(kLabelWidth) + text + place);
}

void printFinding(const Content &content, const Finding &finding)
{
    print(QStringLiteral("%1  %2").arg(finding.isOpen() ? QStringLiteral("•") : QStringLiteral("✓"),
                                       findingTopic(content, finding)));
    printPart(CommandLine::tr("found"), findingSentence(finding.kind));
    printPart(CommandLine::tr("one side"), leftSide(content, finding), leftSource(finding));
    printPart(CommandLine::tr("the other"), rightSide(content, finding), rightSource(finding));
    printPart(CommandLine::tr("difference"), findingDifference(finding));
    if (finding.acknowledgement)
        printPart(CommandLine::tr("note"), acknowledgementText(*finding.acknowledgement));
    printPart(CommandLine::tr("key"), toQt(finding.key));
}

void printFindings(const Content &content, const Options &options)
{
    const auto acknowledged = std::ranges::count_if(content.findings, [](const Finding &f) { return !f.isOpen(); });
    const auto open = static_cast<int>(content.findings.size()) - static_cast<int>(acknowledged);
    print(CommandLine::tr("%1 as of %2: %3 open, %4 acknowledged")
              .arg(toQt(content.workspaceName), text::formatDate(content.today))
              .arg(open)
              .arg(acknowledged));
    const auto findings = chosen(content, options);
    for (const auto severity : {data::Severity::A, data::Severity::B, data::Severity::C}) {
        const auto count =
            std::ranges::count_if(findings, [&](const auto *each) { return each->severity == severity; });
        if (count == 0)
            continue;
        print(QString());
        print(QStringLiteral("== %1 (%2) ==").arg(severityTitle(severity)).arg(count));
        for (const Finding *finding : findings)
            if (finding->severity == severity)
                printFinding(content, *finding);
    }
    if (findings.empty())
        print(CommandLine::tr("Nothing contradicts, and nothing is missing."));
}

void acknowledge(const Options &options)
{
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    data::acknowledge(workspace, options.acknowledge, options.asOf.day, {fromQt(userName()), options.reason});
    print(CommandLine::tr("%1 is acknowledged: %2").arg(toQt(options.acknowledge), toQt(options.reason)));
}

void withdraw(const Options &options)
{
    data::Workspace workspace = data::Workspace::open(options.workspace.file);
    data::withdrawAcknowledgement(workspace, options.withdraw,
                                  {fromQt(userName()), "cotmoc check --withdraw " + options.withdraw});
    print(CommandLine::tr("%1 is open again.").arg(toQt(options.withdraw)));
}

void run(const Options &options)
{
    if (!options.acknowledge.empty())
        return acknowledge(options);
    if (!options.withdraw.empty())
        return withdraw(options);
    WorkspaceAsOf opened = openAsOf(options.workspace, options.asOf);
    const Content content = readContent(opened.workspace(), options.asOf.day);
    options.json.on ? print(toJson(content, options)) : printFindings(content, options);
}

} // namespace

void addCheck(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "check", CommandLine::tr("Print every contradiction and gap with both sides and their sources"),
                   "ham-rong.sqlite --severity A");
    options->workspace.add(*command);
    options->asOf.add(*command);
    options->json.add(*command);
    command->add_option("--severity", options->severity, fromQt(CommandLine::tr("only those of A, B or C")))
        ->check(oneOf({"A", "B", "C"}));
    command->add_flag("--all", options->all, fromQt(CommandLine::tr("acknowledged ones too")));
    CLI::Option *key = command->add_option("--acknowledge", options->acknowledge,
                                           fromQt(CommandLine::tr("let the finding with this key stand")));
    CLI::Option *reason = command->add_option("--reason", options->reason,
                                              fromQt(CommandLine::tr("why it may stand; kept in the history")));
    key->needs(reason);
    reason->needs(key);
    command->add_option("--withdraw", options->withdraw, fromQt(CommandLine::tr("take an acknowledgement back")))
        ->excludes(key);
    command->callback([options] { run(*options); });
}

} // namespace app::cli
