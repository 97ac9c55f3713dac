// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"
#include "app/user_name.h"
#include "data/store/history.h"

#include <QDateTime>

#include <memory>

namespace app::cli {

namespace {

struct Options
{
    WorkspaceArgument workspace;
    JsonFlag json;
};

Json toJson(const data::Change &change)
{
    Json rows = Json::array();
    for (const auto &each : change.rows)
        rows.push_back(
            {{"table", each.table}, {"inserted", each.inserted}, {"updated", each.updated}, {"deleted", each.deleted}});
    return {{"id", change.id},
            {"at", change.at},
            {"who", change.who},
            {"why", change.why},
            {"kind", change.kind},
            {"change", change.change},
            {"undoes", change.undoes ? Json(*change.undoes) : Json()},
            {"undone_by", change.undoneBy ? Json(*change.undoneBy) : Json()},
            {"rows", rows},
            {"hash", change.hash}};
}

QString rowsOf(const data::Change &change)
{
    QStringList parts;
    for (const auto &each : change.rows)
        parts += QStringLiteral("%1 +%2 ~%3 -%4")
                     .arg(toQt(each.table))
                     .arg(each.inserted)
                     .arg(each.updated)
                     .arg(each.deleted);
    return parts.join(QStringLiteral(", "));
}

void printChange(const data::Change &change)
{
    const QDateTime at = QDateTime::fromString(toQt(change.at), Qt::ISODate).toLocalTime();
    QString what = toQt(change.why);
    if (change.kind == "redo")
        what = CommandLine::tr("brings change %1 back: %2").arg(change.change).arg(what);
    else if (change.undoes)
        what = CommandLine::tr("takes change %1 back: %2").arg(*change.undoes).arg(what);
    if (change.undoneBy)
        what += QStringLiteral(" (%1)").arg(CommandLine::tr("taken back by %1").arg(*change.undoneBy));
    print(QStringLiteral("%1  %2  %3  %4")
              .arg(change.id, 5)
              .arg(at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), toQt(change.who), what));
    if (!change.rows.empty())
        print(QString(7, u' ') + rowsOf(change));
}

/// The undo or redo just made; @p said has places for the number and reason of the change it is about.
void printStep(const Options &options, const data::Workspace &workspace, const QString &said)
{
    const data::Change step = data::history(workspace).back();
    if (options.json.on)
        print(toJson(step));
    else
        print(said.arg(step.change).arg(toQt(step.why)));
}

} // namespace

void addHistory(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(cli, "history", CommandLine::tr("List every change: when, who, why, how many rows"),
                                   "ham-rong.sqlite");
    options->workspace.add(*command);
    options->json.add(*command);
    command->callback([options] {
        const auto changes = data::history(data::Workspace::open(options->workspace.file));
        if (!options->json.on)
            return std::ranges::for_each(changes, printChange), void();
        Json list = Json::array();
        for (const data::Change &change : changes)
            list.push_back(toJson(change));
        print(Json{{"changes", list}});
    });
}

void addUndo(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(
        cli, "undo", CommandLine::tr("Take the last change back; the change and its undo both stay in the history"),
        "ham-rong.sqlite");
    options->workspace.add(*command);
    options->json.add(*command);
    command->callback([options] {
        data::Workspace workspace = data::Workspace::open(options->workspace.file);
        workspace.undo(fromQt(userName()));
        printStep(*options, workspace, CommandLine::tr("Change %1 is taken back: %2"));
    });
}

void addRedo(CLI::App &cli)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(cli, "redo", CommandLine::tr("Bring back what was taken back last; until something else is changed"),
                   "ham-rong.sqlite");
    options->workspace.add(*command);
    options->json.add(*command);
    command->callback([options] {
        data::Workspace workspace = data::Workspace::open(options->workspace.file);
        workspace.redo(fromQt(userName()));
        printStep(*options, workspace, CommandLine::tr("Change %1 holds again: %2"));
    });
}

} // namespace app::cli
