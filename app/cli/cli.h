// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QString>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace app::cli {

/// Keys keep the order they are written in.
using Json = nlohmann::ordered_json;

/// Gives the texts of the command line their context.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What several commands ask for.
struct WorkspaceArgument
{
    std::filesystem::path file;
    void add(CLI::App &command);
};
struct JsonFlag
{
    bool on = false;
    void add(CLI::App &command);
};
struct DayOption
{
    const char *name; ///< "--as-of"
    data::Date day;   ///< today, unless given
    explicit DayOption(const char *optionName);
    void add(CLI::App &command, const QString &what);
};
struct AsOfOption : DayOption
{
    AsOfOption() : DayOption("--as-of") {}
    void add(CLI::App &command);
};

/// Takes a day like 2026-11-23 or 23/11/2026; else what is wrong with it, in the user's language.
[[nodiscard]] std::string readDay(const std::string &text, data::Date &day);
/// An option for a day that need not be given.
void addDay(CLI::App &command, const char *name, std::optional<data::Date> &day, const QString &what);

/// A subcommand with its help and an example of its use.
CLI::App *addCommand(CLI::App &cli, const char *name, const QString &what, const QString &example);

/// To stdout and stderr, UTF-8, with a line end.
void print(const QString &line);
void print(const Json &json);
void complain(const QString &line);

/// "ham-rong.sqlite" in the user's data folder.
[[nodiscard]] std::filesystem::path defaultWorkspace();
/// Makes a workspace with the bundled Hàm Rồng content.
void makeHamRong(const std::filesystem::path &file);

/// Prints the deadline board as people read it.
void printBoard(const Content &content);
/// Writes the briefing map of the ward, or of a project, into @p folder and says where.
void writeBriefingMap(const Content &content, const std::filesystem::path &folder, const std::string &project,
                      const std::string &paper);

// One function a command, each in its own file; the command runs as the parser's callback.
void addNew(CLI::App &cli);
void addBoard(CLI::App &cli);
void addHistory(CLI::App &cli);
void addUndo(CLI::App &cli);
void addRedo(CLI::App &cli);
void addChanges(CLI::App &cli);
void addVerify(CLI::App &cli);
void addDone(CLI::App &cli);
void addLayers(CLI::App &cli);
void addExport(CLI::App &cli);
void addBrief(CLI::App &cli);
void addImport(CLI::App &cli);
void addMarkers(CLI::App &cli);
void addInspect(CLI::App &cli);
void addEncroach(CLI::App &cli);
void addCheck(CLI::App &cli);
void addParcels(CLI::App &cli);
void addProfiles(CLI::App &cli);
void addStage(CLI::App &cli);
void addObstacle(CLI::App &cli);
void addClock(CLI::App &cli);
void addProgress(CLI::App &cli);

} // namespace app::cli
