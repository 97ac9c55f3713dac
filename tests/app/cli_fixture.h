// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/data/temp_folder.h"

#include <QProcess>
#include <QString>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// What a program said, and the code it ended with.
struct Outcome
{
    int code = -1;
    std::string out;
    std::string err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs the built program as a person would from a shell.
class Cli : public testing::Test
{
protected:
    TempFolder folder;
    std::string workspace = (folder / "hàm rồng.sqlite").string();

    /// The program with these arguments, in the test's own folder, home and language.
    Outcome run(const std::vector<std::string> &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("COTMOC_USER", "Lan");
        environment.insert("XDG_DATA_HOME", QString::fromStdString((folder / "share").string()));
        environment.insert("XDG_CACHE_HOME", QString::fromStdString((folder / "cache").string()));
        environment.insert("XDG_CONFIG_HOME", QString::fromStdString((folder / "config").string()));
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COTMOC_LANG"})
            environment.remove(variable);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
        QStringList list;
        for (const std::string &argument : arguments)
            list += QString::fromStdString(argument);
        process.start(QStringLiteral(COTMOC_PROGRAM), list);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {.code = -1, .err = "did not end by itself"};
        return {.code = process.exitCode(),
                .out = process.readAllStandardOutput().toStdString(),
                .err = process.readAllStandardError().toStdString()};
    }
    void makeSample() { ASSERT_EQ(run({"new", workspace, "--sample", "hamrong"}).code, 0); }
    /// Alters the file as another program would.
    void tamper(const std::string &sql)
    {
        ASSERT_EQ(QProcess::execute(QStringLiteral(COTMOC_TAMPER),
                                    {QString::fromStdString(workspace), QString::fromStdString(sql)}),
                  0);
    }
};
