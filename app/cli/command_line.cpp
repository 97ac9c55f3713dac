// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command_line.h"

#include "app/cli/cli.h"
#include "app/cli/parser_words.h"
#include "app/convert.h"
#include "app/models/language.h"
#include "app/text/errors.h"
#include "app/window.h"
#include "app/workspace_as_of.h"

#include <QGuiApplication>
#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace app::cli {

namespace {

/// What stands before any command: how the window starts, and the language of all.
struct GlobalOptions
{
    std::string file;
    std::string language = "vi";
    std::string page;
    std::string select;
    std::string theme;
    std::string size;
    std::string screenshot;
    AsOfOption asOf;
    bool quitWhenPainted = false;
    bool selfTest = false;
};

/// Help and errors of the parser itself are made while it parses, so the language comes first.
QString languageOf(int argc, char **argv)
{
    QString language = qEnvironmentVariable("COTMOC_LANG", QStringLiteral("vi"));
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            language = QString::fromUtf8(argv[i + 1]);
        else if (std::strncmp(argv[i], "--lang=", 7) == 0)
            language = QString::fromUtf8(argv[i] + 7);
    }
    return language == u"en" ? language : QStringLiteral("vi");
}

bool isPlatformNamed() { return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"); }

/// Commands draw and measure text but open no window; a window goes where there is a display, and
/// nowhere if none answers. A platform that the user named is left alone.
void choosePlatform(bool command)
{
    if (isPlatformNamed())
        return;
    QByteArrayList platforms;
    if (!command && !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        platforms += "wayland";
    if (!command && !qEnvironmentVariableIsEmpty("DISPLAY"))
        platforms += "xcb";
    platforms += "offscreen";
    qputenv("QT_QPA_PLATFORM", platforms.join(';'));
}

QSize readSize(const std::string &text)
{
    const QStringList parts = toQt(text).split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

WindowOptions windowOptions(const GlobalOptions &options, bool asOfGiven)
{
    return {.file = toQt(options.file),
            .today = asOfGiven ? std::optional(options.asOf.day) : std::nullopt,
            .language = toQt(options.language),
            .theme = toQt(options.theme),
            .page = toQt(options.page),
            .select = toQt(options.select),
            .size = readSize(options.size),
            .screenshot = toQt(options.screenshot),
            .quitWhenPainted = options.quitWhenPainted};
}

std::filesystem::path ensureDefaultWorkspace()
{
    const std::filesystem::path file = defaultWorkspace();
    if (!std::filesystem::exists(file)) {
        std::filesystem::create_directories(file.parent_path());
        complain(CommandLine::tr("making your Hàm Rồng workspace: %1").arg(toQt(file.string())));
        makeHamRong(file);
    }
    return file;
}

int startWindow(WindowOptions options)
{
    if (options.file.isEmpty())
        options.file = toQt(ensureDefaultWorkspace().string());
    return runWindow(options);
}

int startWithoutDisplay(const GlobalOptions &options)
{
    complain(CommandLine::tr("there is no display: printing the deadline board and writing the briefing map to ./out"));
    const std::filesystem::path file =
        options.file.empty() ? ensureDefaultWorkspace() : std::filesystem::path(options.file);
    WorkspaceAsOf opened(file, options.asOf.day);
    const Content content = readContent(opened.workspace(), options.asOf.day);
    printBoard(content);
    print(QString());
    writeBriefingMap(content, "out", {}, "A3");
    return 0;
}

int selfTest(WindowOptions options)
{
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(fromQt(folder.path())) / "ham-rong.sqlite";
    makeHamRong(file);
    options.file = toQt(file.string());
    return testWindow(options);
}

void addGlobalOptions(CLI::App &cli, GlobalOptions &options)
{
    translateHelp(cli);
    cli.add_option("--lang", options.language, fromQt(CommandLine::tr("language: vi or en")))
        ->check(oneOf({"vi", "en"}));
    cli.add_option("--open", options.file, fromQt(CommandLine::tr("workspace the window opens")));
    cli.add_option(
           "--page", options.page,
           fromQt(CommandLine::tr("page the window shows: map, parcels, board, markers, targets, check, report")))
        ->check(oneOf({"map", "parcels", "board", "markers", "targets", "check", "report"}));
    cli.add_option("--select", options.select, fromQt(CommandLine::tr("thing the window shows, like project:1")));
    cli.add_option("--theme", options.theme, fromQt(CommandLine::tr("light, dark or system")))
        ->check(oneOf({"light", "dark", "system"}));
    cli.add_option("--size", options.size, fromQt(CommandLine::tr("size of the window, like 1280x720")))
        ->check([](const std::string &text) {
            return readSize(text).isValid() ? std::string() : fromQt(CommandLine::tr("write it like 1280x720"));
        });
    cli.add_option("--screenshot", options.screenshot,
                   fromQt(CommandLine::tr("write a picture of the window to this PNG")));
    cli.add_flag("--quit-when-painted", options.quitWhenPainted,
                 fromQt(CommandLine::tr("close the window once its map is complete")));
    cli.add_flag("--self-test", options.selfTest,
                 fromQt(CommandLine::tr("open the window once with the sample, and close it")));
    options.asOf.add(cli);
    cli.fallthrough();
}

void addCommands(CLI::App &cli)
{
    for (const auto add :
         {addNew,      addImport,  addProfiles, addCheck,   addBoard,   addDone,     addParcels, addStage,
          addObstacle, addClock,   addProgress, addMarkers, addInspect, addEncroach, addBrief,   addLayers,
          addExport,   addHistory, addChanges,  addUndo,    addRedo,    addVerify})
        add(cli);
    cli.require_subcommand(0, 1);
}

int runParsed(CLI::App &cli, const GlobalOptions &options, bool hasWindows)
{
    if (!cli.get_subcommands().empty())
        return 0; // ran as the parser's callback
    const WindowOptions window = windowOptions(options, cli.count("--as-of") > 0);
    if (options.selfTest)
        return selfTest(window);
    if (!options.screenshot.empty() || options.quitWhenPainted || hasWindows)
        return startWindow(window);
    return startWithoutDisplay(options);
}

int parseAndRun(int argc, char **argv, bool hasWindows)
{
    CLI::App cli(fromQt(CommandLine::tr("Cột Mốc: projects, milestones and land clearance of a ward, on a map")),
                 "cotmoc");
    GlobalOptions options;
    addGlobalOptions(cli, options);
    addCommands(cli);
    try {
        cli.parse(argc, argv);
        return runParsed(cli, options, hasWindows);
    } catch (const CLI::CallForHelp &help) {
        return cli.exit(help);
    } catch (const CLI::RuntimeError &failure) {
        return failure.get_exit_code();
    } catch (const CLI::ParseError &error) {
        complain(describeUsage(error) + u' ' + CommandLine::tr("See: cotmoc --help"));
        return 2;
    }
}

/// Whether a command is among the words; the value of an option that happens to be one is none.
bool isCommand(int argc, char **argv)
{
    static constexpr auto kCommands = std::to_array<std::string_view>(
        {"new",      "import",  "profiles", "check",   "board",   "done",     "parcels", "stage",
         "obstacle", "clock",   "progress", "markers", "inspect", "encroach", "brief",   "layers",
         "export",   "history", "changes",  "undo",    "redo",    "verify"});
    static constexpr std::array<std::string_view, 4> kFlags{"-h", "--help", "--self-test", "--quit-when-painted"};
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (std::ranges::contains(kCommands, word))
            return true;
        if (word.starts_with('-') && !word.contains('=') && !std::ranges::contains(kFlags, word))
            ++i;
    }
    return false;
}

} // namespace

int run(int argc, char **argv)
{
    const bool platformNamed = isPlatformNamed();
    choosePlatform(isCommand(argc, argv));
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("cotmoc"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Cột Mốc"));
    QGuiApplication::setApplicationVersion(QStringLiteral(COTMOC_VERSION));
    useLanguage(languageOf(argc, argv));
    try {
        const int code = parseAndRun(argc, argv, platformNamed || QGuiApplication::platformName() != u"offscreen");
        if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
            return code;
        complain(CommandLine::tr("The output could not be written; is the disk full?"));
        return 1;
    } catch (const std::exception &error) {
        complain(describe(error));
        return 1;
    }
}

} // namespace app::cli
