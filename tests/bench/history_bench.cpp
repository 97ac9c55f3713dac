// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// history_bench [PARCELS]: prints what recording, undoing and verifying changes of many parcels takes.

#include "data/store/history.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

template <typename Action> void timed(const char *what, Action action)
{
    const auto start = std::chrono::steady_clock::now();
    action();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%-40s %8.0f ms\n", what, took.count());
}

void insertParcels(SQLite::Database &database, int count)
{
    database.exec("INSERT INTO holder (id, name, kind, illustrative) VALUES (1, 'x', 'household', 1)");
    SQLite::Statement insert(
        database, "INSERT INTO parcel (id, map_sheet, number, land_use, category,"
                  " declared_area_m2, holder_id, quality, illustrative, source, geometry)"
                  " VALUES (?1, ?1 / 1000, ?1 % 1000, 'LUC', 'agricultural', 100, 1,"
                  " 'illustrative', 1, 'bench', CastToMultiPolygon(BuildMbr(?2, ?3, ?2 + 9, ?3 + 9, 5897)))");
    for (int i = 1; i <= count; ++i) {
        insert.reset();
        insert.bind(1, i);
        insert.bind(2, 580000.0 + 10 * (i % 1000));
        insert.bind(3, 2195000.0 + 10.0 * (i / 1000));
        insert.exec();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const auto file = std::filesystem::temp_directory_path() / "cotmoc-history-bench.sqlite";
    std::filesystem::remove(file);
    data::Workspace workspace = data::Workspace::create(file, {.name = "bench"}, {"bench", "bench"});
    const data::Author author{"bench", "bench"};
    std::printf("%d parcels\n", count);
    timed("insert", [&] { workspace.change(author, [&](auto &database) { insertParcels(database, count); }); });
    timed("update all", [&] {
        workspace.change(author, [](auto &database) { database.exec("UPDATE parcel SET land_use = 'HNK'"); });
    });
    timed("undo the update", [&] { workspace.undo("bench"); });
    timed("verify", [&] { (void)data::verify(workspace); });
    timed("close and open", [&] {
        workspace = data::Workspace::create(file.string() + "2", {.name = "x"}, author);
        workspace = data::Workspace::open(file);
    });
    for (const char *suffix : {"", "-wal", "-shm", "2", "2-wal", "2-shm"})
        std::filesystem::remove(file.string() + suffix);
    return 0;
}
