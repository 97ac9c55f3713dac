// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/date.h"

#include <QSize>
#include <QString>

#include <optional>

class QQmlEngine;

namespace app {

/// How the window starts; what is empty is as remembered from last time.
struct WindowOptions
{
    QString file;                    ///< workspace to open
    std::optional<data::Date> today; ///< the day to look from; else the clock's
    QString language;                ///< "vi" or "en"
    QString theme;                   ///< "light", "dark" or "system"
    QString page;                    ///< "map", "board", "markers", "targets", "check" or "report"
    QString select;                  ///< "milestone:3": whose details are open
    QSize size;                      ///< logical pixels
    QString screenshot;              ///< PNG to write once all is painted; the window then closes
    bool quitWhenPainted = false;    ///< closes as soon as all is painted, to be timed
};

/// Registers the QML module and sets style and font; once, before the first engine is made. Needs a
/// QGuiApplication.
void setUpWindow();

/// Gives an engine what the module needs beside its types.
void setUpEngine(QQmlEngine &engine);

/// Shows the window until it is closed; needs a QGuiApplication. Returns the exit code: 1 if the window
/// or its screenshot cannot be made, which is told on stderr. One that closes by itself leaves the
/// user's settings as they are.
int runWindow(const WindowOptions &options);

/// "--self-test": loads the window, waits until it has painted once, and closes it. 0 if all went well
/// and QML had nothing to warn of.
int testWindow(WindowOptions options);

} // namespace app
