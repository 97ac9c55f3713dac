// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTranslation>

namespace app {

/// Words of Qt's own file and folder dialogs, for which Qt has no Vietnamese: our catalogues answer for
/// them. Read by lupdate alone.
inline constexpr const char *kQtWords[] = {
    QT_TRANSLATE_NOOP("FileDialog", "File name"), QT_TRANSLATE_NOOP("FileDialog", "Filter"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),  QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
};

/// Texts of app/cli/cli.cpp, whose context lupdate loses: it takes a function that returns std::string for
/// a member of a class "std". Read by lupdate alone.
inline constexpr const char *kCommandLineWords[] = {
    QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is not a day; write it like 2026-11-23 or 23/11/2026"),
    QT_TRANSLATE_NOOP("CommandLine", "Commands"),
    QT_TRANSLATE_NOOP("CommandLine", "Example:"),
    QT_TRANSLATE_NOOP("CommandLine", "making your Hàm Rồng workspace: %1"),
};

} // namespace app
