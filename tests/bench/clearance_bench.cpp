// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// clearance_bench [PARCELS]: prints what recording an event for many parcels takes, and reading states.

#include "data/store/clearance.h"
#include "data/store/parcels.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numeric>

namespace {

using namespace std::chrono_literals;

template <typename Action> void timed(const char *what, Action action)
{
    const auto start = std::chrono::steady_clock::now();
    action();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%-40s %8.0f ms\n", what, took.count());
}

void insertParcels(SQLite::Database &database, int count)
{
    SQLite::Statement insert(database, "INSERT INTO parcel (id, map_sheet, number, land_use, category, quality,"
                                       " illustrative, source) VALUES (?1, ?1 / 1000, ?1 % 1000, 'LUC',"
                                       " 'agricultural', 'illustrative', 1, 'bench')");
    for (int i = 1; i <= count; ++i) {
        insert.reset();
        insert.bind(1, i);
        insert.exec();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const auto file = std::filesystem::temp_directory_path() / "cotmoc-clearance-bench.sqlite";
    std::filesystem::remove(file);
    const data::Author author{"bench", "bench"};
    constexpr data::Date kToday = 2026y / 11 / 24;
    data::Workspace workspace = data::Workspace::create(file, {.name = "bench"}, author);
    workspace.change(author, [&](auto &database) { insertParcels(database, count); });
    std::vector<data::Id> parcels(static_cast<std::size_t>(count));
    std::iota(parcels.begin(), parcels.end(), 1);
    std::printf("%d parcels\n", count);
    data::Date day = 2026y / 1 / 5;
    for (const char *step : {"notice", "inventory", "posted", "approved", "paid"}) {
        const data::NewEvent event{.step = step, .on = day, .documentNumber = "1/TB", .source = "bench"};
        timed((std::string("plan ") + step).c_str(),
              [&] { (void)data::planEvents(workspace, parcels, event, kToday); });
        timed((std::string("record ") + step).c_str(),
              [&] { data::recordEvents(workspace, parcels, event, kToday, author); });
        day = std::chrono::sys_days(day) + 40 * std::chrono::days(1);
    }
    timed("undo the last", [&] { workspace.undo("bench"); });
    timed("read the state of all",
          [&] { (void)workspace.database().execAndGet("SELECT count(*) FROM parcel_stage WHERE stage = 'approved'"); });
    return 0;
}
