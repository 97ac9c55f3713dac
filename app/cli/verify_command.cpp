// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "data/store/history.h"

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    JsonFlag json;
};

const char *keyOf(data::Check check)
{
    using enum data::Check;
    switch (check) {
    case FileIntegrity:
        return "file_integrity";
    case ForeignKeys:
        return "foreign_keys";
    case SpatialIndexes:
        return "spatial_indexes";
    case Chain:
        return "history_chain";
    case Content:
        return "content";
    }
    return "";
}

QString nameOf(data::Check check)
{
    using enum data::Check;
    switch (check) {
    case FileIntegrity:
        return CommandLine::tr("File");
    case ForeignKeys:
        return CommandLine::tr("References between rows");
    case SpatialIndexes:
        return CommandLine::tr("Spatial indexes");
    case Chain:
        return CommandLine::tr("History chain");
    case Content:
        return CommandLine::tr("Content against history");
    }
    return {};
}

QString faultOf(const data::VerifyResult &result)
{
    const QString subject = toQt(result.subject);
    if (subject.isEmpty())
        return toQt(result.detail);
    using enum data::Check;
    switch (result.check) {
    case ForeignKeys:
        return CommandLine::tr("row %1 refers to a row that is not there (%2)").arg(subject, toQt(result.detail));
    case SpatialIndexes:
        return CommandLine::tr("the index of %1 does not match its rows").arg(subject);
    case Chain:
        return CommandLine::tr("entry %1 is the first that was altered or is missing").arg(subject);
    case Content:
        return CommandLine::tr("rows of \"%1\" were altered outside this program").arg(subject);
    case FileIntegrity:
        break;
    }
    return toQt(result.detail);
}

void printResults(const std::vector<data::VerifyResult> &results)
{
    for (const data::VerifyResult &each : results)
        print(QStringLiteral("%1  %2%3")
                  .arg(each.ok ? QStringLiteral("✓") : QStringLiteral("✗"), nameOf(each.check),
                       each.ok ? QString() : QStringLiteral(": ") + faultOf(each)));
}

Json toJson(const std::vector<data::VerifyResult> &results, bool ok)
{
    Json list = Json::array();
    for (const data::VerifyResult &each : results)
        list.push_back(
            {{"check", keyOf(each.check)}, {"ok", each.ok}, {"subject", each.subject}, {"detail", each.detail}});
    return {{"ok", ok}, {"results", list}};
}

} // namespace

void addVerify(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "verify",
                   CommandLine::tr("Check the file, its references and indexes, and that nobody altered its history"),
                   "ham-rong.sqlite");
    options->workspace.add(*command);
    options->json.add(*command);
    command->callback([options] {
        const auto results = data::verify(data::Workspace::open(options->workspace.file));
        const bool ok = std::ranges::all_of(results, &data::VerifyResult::ok);
        options->json.on ? print(toJson(results, ok)) : printResults(results);
        if (!ok)
            throw CLI::RuntimeError(1);
    });
}

} // namespace app::cli
