// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// start_bench [RUNS]: prints how long the program takes from its start to the first complete map of the
// bundled workspace, its exit included.

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double run(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(COTMOC_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s", process.readAllStandardError().constData());
        std::exit(1);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("ham-rong.sqlite"));
    const double make = run({QStringLiteral("new"), workspace, QStringLiteral("--sample"), QStringLiteral("hamrong")});
    const QStringList start{QStringLiteral("--open"), workspace, QStringLiteral("--quit-when-painted"),
                            QStringLiteral("--size"), QStringLiteral("1280x720")};
    run(start);
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(run(start));
    std::printf("make the workspace            %7.0f ms\n", make);
    std::printf("start to first map and exit   %7.0f ms  median of %d, %.0f ... %.0f\n", median(times), runs,
                *std::ranges::min_element(times), *std::ranges::max_element(times));
    return 0;
}
