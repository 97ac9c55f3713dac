// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// How long an import takes beside ogr2ogr on the same file in the same run, and how much memory:
//     import_bench [PARCELS...]

#include "data/import/import.h"
#include "data/store/history.h"

#include <gdal_priv.h>
#include <gdal_utils.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <fstream>
#include <functional>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Octagons in a square, 20 m apart, as a land office would list them.
void writeParcels(const fs::path &file, int count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> radius(8.0, 9.9);
    constexpr const char *kUses[] = {"ODT", "LUC", "CLN", "HNK"};
    std::ofstream out(file);
    out << "WKT,SoTo,SoThua,TenChu,DienTich,LoaiDat\n";
    const int side = std::max(1, static_cast<int>(std::sqrt(count)));
    for (int i = 0; i < count; ++i) {
        std::string ring;
        std::string first;
        for (int k = 0; k < 8; ++k) {
            const double angle = 2 * std::numbers::pi * k / 8;
            const double r = radius(random);
            const std::string vertex = std::format("{:.3f} {:.3f}", 560000 + 20 * (i % side) + r * std::cos(angle),
                                                   2180000 + 20 * (i / side) + r * std::sin(angle));
            first = k == 0 ? vertex : first;
            ring += vertex + ", ";
        }
        out << std::format("\"POLYGON (({}{}))\",{},{},Nguyễn Văn {},{:.1f},{}\n", ring, first, i / 1000 + 1,
                           i % 1000 + 1, i, 200 + radius(random), kUses[random() % 4]);
    }
}

void translate(const fs::path &from, const fs::path &to, std::vector<const char *> arguments)
{
    std::vector<char *> given;
    for (const char *argument : arguments)
        given.push_back(const_cast<char *>(argument));
    given.push_back(nullptr);
    GDALAllRegister();
    GDALVectorTranslateOptions *options = GDALVectorTranslateOptionsNew(given.data(), nullptr);
    GDALDatasetH source = GDALOpenEx(from.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    GDALDatasetH result = GDALVectorTranslate(to.c_str(), nullptr, 1, &source, options, nullptr);
    GDALClose(result);
    GDALClose(source);
    GDALVectorTranslateOptionsFree(options);
}

data::ImportOptions optionsOf(const fs::path &file)
{
    return {.file = file, .crs = "EPSG:5897", .acceptProposals = true};
}

void import(const fs::path &file, const fs::path &workspace, bool write)
{
    data::Workspace made = data::Workspace::create(workspace, {.name = "bench"}, {"bench", "bench"});
    data::Import import(made, optionsOf(file));
    import.plan();
    if (write)
        import.commit(made, {"bench", "bench"});
}

struct Cost
{
    double seconds = 0;
    double megabytes = 0;
};

/// In a process of its own, so that its memory can be told.
Cost costOf(const std::function<void()> &work)
{
    std::fflush(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (status != 0)
        std::printf("    failed (%d)\n", status);
    return {took.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

Cost medianOf(const fs::path &made, const std::function<void()> &work)
{
    std::vector<Cost> costs;
    for (int i = 0; i < 3; ++i) {
        for (const char *suffix : {"", "-wal", "-shm"})
            fs::remove(made.string() + suffix);
        costs.push_back(costOf(work));
    }
    std::ranges::sort(costs, {}, &Cost::seconds);
    return costs[1];
}

void print(const char *what, const Cost &cost, double beside)
{
    std::printf("  %-28s %7.2f s  %5.0f MB  ratio %.2f\n", what, cost.seconds, cost.megabytes, cost.seconds / beside);
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::max(1, std::atoi(argv[i])));
    if (counts.empty())
        counts = {100'000, 1'000'000};
    const fs::path folder = fs::temp_directory_path() / "cotmoc-import-bench";
    fs::create_directories(folder);
    for (const int count : counts) {
        const fs::path csv = folder / "parcels.csv";
        const fs::path gpkg = folder / "parcels.gpkg";
        const fs::path made = folder / "made.sqlite";
        fs::remove(gpkg);
        writeParcels(csv, count);
        costOf([&] { translate(csv, gpkg, {"-f", "GPKG", "-a_srs", "EPSG:5897"}); });
        for (const fs::path &file : {csv, gpkg}) {
            std::printf("%d parcels, %s\n", count, file.extension().c_str());
            const Cost theirs = medianOf(made, [&] {
                translate(file, made, {"-f", "SQLite", "-dsco", "SPATIALITE=YES", "-a_srs", "EPSG:5897"});
            });
            print("ogr2ogr -f SQLite", theirs, theirs.seconds);
            print("import", medianOf(made, [&] { import(file, made, true); }), theirs.seconds);
            print("dry run", medianOf(made, [&] { import(file, made, false); }), theirs.seconds);
        }
    }
    fs::remove_all(folder);
    return 0;
}
