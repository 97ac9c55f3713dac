// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace app::cli {

namespace {

/// Refuses what is not a day, in the user's language.
std::string readDay(const std::string &text, data::Date &day)
{
    const auto iso = data::fromIso(text);
    const QDate local = QDate::fromString(toQt(text), QStringLiteral("d/M/yyyy"));
    if (!iso && !local.isValid())
        return fromQt(Texts::tr("\"%1\" is not a day; write it like 2026-11-23 or 23/11/2026").arg(toQt(text)));
    day = iso ? *iso : fromQt(local);
    return {};
}

void write(std::FILE *stream, const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
}

} // namespace

void WorkspaceArgument::add(CLI::App &command)
{
    command.add_option("WORKSPACE", file, fromQt(Texts::tr("workspace file")))->required();
}

void JsonFlag::add(CLI::App &command) { command.add_flag("--json", on, fromQt(Texts::tr("print one JSON object"))); }

AsOfOption::AsOfOption() : day(fromQt(QDate::currentDate())) {}

void AsOfOption::add(CLI::App &command)
{
    command
        .add_option_function<std::string>(
            "--as-of",
            [this](const std::string &text) {
                if (const std::string fault = readDay(text, day); !fault.empty())
                    throw CLI::ValidationError("--as-of", fault);
            },
            fromQt(Texts::tr("look from this day instead of today")))
        ->type_name("DATE");
}

CLI::App *addCommand(CLI::App &cli, const char *name, const QString &what, const QString &example)
{
    CLI::App *command = cli.add_subcommand(name, fromQt(what));
    command->group(fromQt(Texts::tr("Commands")));
    command->footer(fromQt(Texts::tr("Example:") + QStringLiteral("\n  cotmoc %1 %2").arg(toQt(name), example)));
    return command;
}

void print(const QString &line) { write(stdout, fromQt(line)); }

void print(const Json &json) { write(stdout, json.dump(2)); }

void complain(const QString &line) { write(stderr, "cotmoc: " + fromQt(line)); }

std::string userName()
{
    for (const char *variable : {"COTMOC_USER", "USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return fromQt(name);
    return fromQt(QDir::home().dirName());
}

std::filesystem::path defaultWorkspace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(fromQt(folder)) / "ham-rong.sqlite";
}

} // namespace app::cli
