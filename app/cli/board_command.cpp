// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"

#include "app/convert.h"
#include "app/text/format.h"

#include <QLocale>

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    AsOfOption asOf;
    JsonFlag json;
};

template <typename Value> Json orNull(const std::optional<Value> &value) { return value ? Json(*value) : Json(); }

Json isoOrNull(const std::optional<data::Date> &day) { return day ? Json(data::toIso(*day)) : Json(); }

Json textOrNull(const std::string &text) { return text.empty() ? Json() : Json(text); }

Json toJson(const data::BoardItem &item)
{
    return {{"id", item.code},
            {"kind", item.kind == data::BoardItem::Kind::Milestone ? "milestone" : "target"},
            {"project", textOrNull(item.projectCode)},
            {"title", item.title},
            {"wording", textOrNull(item.wording)},
            {"last_day", isoOrNull(item.lastDay)},
            {"days_left", orNull(item.daysLeft)},
            {"done_on", isoOrNull(item.doneOn)},
            {"recurring", item.recurring},
            {"state", std::string(data::nameOf(item.state))},
            {"responsible", textOrNull(item.responsible)},
            {"source", item.source}};
}

Json toJson(const Content &content)
{
    Json items = Json::array();
    for (const data::BoardItem &item : content.board)
        items.push_back(toJson(item));
    return {{"as_of", data::toIso(content.today)}, {"workspace", content.workspaceName}, {"items", items}};
}

QString deadlineOf(const data::BoardItem &item)
{
    if (!item.lastDay)
        return item.wording.empty() ? CommandLine::tr("no date in the source") : toQt(item.wording);
    return QStringLiteral("%1 → %2").arg(toQt(item.wording), text::formatDate(item.lastDay));
}

/// Two lines: when, and what.
void printItem(const data::BoardItem &item)
{
    constexpr int kCountdownWidth = 26;
    QString when = text::formatCountdown(item).leftJustified(kCountdownWidth) + deadlineOf(item);
    if (item.state == data::DueState::Overdue)
        when += QStringLiteral(" · ") + CommandLine::tr("not recorded as done");
    print(when);
    QStringList about{toQt(item.code), toQt(item.projectCode), toQt(item.responsible), toQt(item.source)};
    about.removeAll(QString());
    print(QString(kCountdownWidth, u' ') + toQt(item.title) + QStringLiteral(" [") + about.join(QStringLiteral(" · ")) +
          u']');
}

} // namespace

void printBoard(const Content &content)
{
    print(CommandLine::tr("%1: deadlines as of %2").arg(toQt(content.workspaceName), text::formatDate(content.today)));
    auto last = data::DueState::DoneOnTime;
    bool first = true;
    for (const data::BoardItem &item : content.board) {
        if (first || item.state != last) {
            print(QString());
            print(QStringLiteral("== %1 ==").arg(text::formatDueState(item.state)));
        }
        printItem(item);
        last = item.state;
        first = false;
    }
    if (content.board.empty())
        print(CommandLine::tr("No deadline is entered yet."));
}

void addBoard(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(cli, "board", CommandLine::tr("Print what is due, most urgent first"),
                                   "ham-rong.sqlite --as-of 2026-11-23");
    options->workspace.add(*command);
    options->asOf.add(*command);
    options->json.add(*command);
    command->callback([options] {
        WorkspaceAsOf opened = openAsOf(options->workspace, options->asOf);
        const Content content = readContent(opened.workspace(), options->asOf.day);
        options->json.on ? print(toJson(content)) : printBoard(content);
    });
}

} // namespace app::cli
