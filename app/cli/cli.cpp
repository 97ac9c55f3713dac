// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/cli.h"

#include "app/convert.h"

#include <QDate>
#include <QStandardPaths>

#include <cstdio>

namespace app::cli {

namespace {

/// Text of a file must not steer the terminal, forge a line nor turn the one it stands in around.
QString harmless(QString line)
{
    for (QChar &c : line) {
        const QChar::Direction direction = c.direction();
        const bool turns = direction >= QChar::DirLRE && direction <= QChar::DirPDF && direction != QChar::DirAL;
        const bool isolates = direction >= QChar::DirLRI;
        if (c.category() == QChar::Other_Control || turns || isolates)
            c = QChar::ReplacementCharacter;
    }
    return line;
}

void write(std::FILE *stream, const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
}

} // namespace

std::string readDay(const std::string &text, data::Date &day)
{
    const auto iso = data::fromIso(text);
    const QDate local = QDate::fromString(toQt(text), QStringLiteral("d/M/yyyy"));
    if (!iso && !local.isValid())
        return fromQt(CommandLine::tr("\"%1\" is not a day; write it like 2026-11-23 or 23/11/2026").arg(toQt(text)));
    day = iso ? *iso : fromQt(local);
    return {};
}

void addDay(CLI::App &command, const char *name, std::optional<data::Date> &day, const QString &what)
{
    command
        .add_option_function<std::string>(
            name,
            [name, &day](const std::string &text) {
                if (const std::string fault = readDay(text, day.emplace()); !fault.empty())
                    throw CLI::ValidationError(name, fault);
            },
            fromQt(what))
        ->type_name("DATE");
}

void WorkspaceArgument::add(CLI::App &command)
{
    command.add_option("WORKSPACE", file, fromQt(CommandLine::tr("workspace file")))->required();
}

void JsonFlag::add(CLI::App &command)
{
    command.add_flag("--json", on, fromQt(CommandLine::tr("print one JSON object")));
}

DayOption::DayOption(const char *optionName) : name(optionName), day(fromQt(QDate::currentDate())) {}

void DayOption::add(CLI::App &command, const QString &what)
{
    command
        .add_option_function<std::string>(
            name,
            [this](const std::string &text) {
                if (const std::string fault = readDay(text, day); !fault.empty())
                    throw CLI::ValidationError(name, fault);
            },
            fromQt(what))
        ->type_name("DATE");
}

void AsOfOption::add(CLI::App &command)
{
    DayOption::add(command,
                   CommandLine::tr("what the workspace held when this day ended, seen from it; today if left out"));
}

CLI::App *addCommand(CLI::App &cli, const char *name, const QString &what, const QString &example)
{
    CLI::App *command = cli.add_subcommand(name, fromQt(what));
    command->group(fromQt(CommandLine::tr("Commands")));
    command->get_help_ptr()->group(fromQt(CommandLine::tr("Options")));
    command->footer(fromQt(CommandLine::tr("Example:") + QStringLiteral("\n  cotmoc %1 %2").arg(toQt(name), example)));
    return command;
}

void print(const QString &line) { write(stdout, fromQt(harmless(line))); }

void print(const Json &json) { write(stdout, json.dump(2, ' ', false, Json::error_handler_t::replace)); }

void complain(const QString &line) { write(stderr, "cotmoc: " + fromQt(harmless(line))); }

std::filesystem::path defaultWorkspace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(fromQt(folder)) / "ham-rong.sqlite";
}

} // namespace app::cli
