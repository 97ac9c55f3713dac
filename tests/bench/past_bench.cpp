// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// past_bench [PARCELS]: prints what undo, redo, a look at the past and the list of changes take in a
// workspace with many parcels.

#include "data/store/as_of.h"
#include "data/store/bulk_p.h"
#include "data/store/changes.h"
#include "data/store/clearance.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/history.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <numeric>

namespace {

using namespace std::chrono_literals;

const data::Author kAuthor{"bench", "bench"};
constexpr data::Date kToday = 2026y / 11 / 24;
constexpr int kEdits = 100;

template <typename Action> void timed(const std::string &what, Action action)
{
    const auto start = std::chrono::steady_clock::now();
    action();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%-48s %8.0f ms\n", what.c_str(), took.count());
    std::fflush(stdout);
}

void addParcels(data::BulkWriter &writer, int count)
{
    data::BulkTable &table = writer.table("parcel", static_cast<std::size_t>(count));
    std::vector<std::byte> blob;
    for (int i = 0; i < count; ++i) {
        const double x = 580000 + 10.0 * (i % 1000);
        const double y = 2195000 + 10.0 * (i / 1000);
        const std::string sheet = std::to_string(i / 1000); // bound, not copied, until the row ends
        const std::string number = std::to_string(i % 1000);
        blob.clear();
        const gis::Geometry shape = gis::MultiPolygon{{{{x, y}, {x + 9, y}, {x + 9, y + 9}, {x, y + 9}, {x, y}}, {}}};
        const gis::Box box = data::appendGeometryBlob(blob, shape, 5897);
        table.null().null().text(sheet).text(number).text("LUC");
        table.text("agricultural").real(81).null().null().null().text("digitised").integer(0).text("bench");
        table.geometry(blob, box).endRow();
    }
}

void editParcel(data::Workspace &workspace, int parcel)
{
    workspace.change(kAuthor, [&](SQLite::Database &database) {
        database.exec(std::format("UPDATE parcel SET land_use = 'ODT' WHERE id = {}", parcel));
    });
}

void lookBack(const data::Workspace &workspace, data::Id entry, const std::string &what)
{
    const auto scratch = std::filesystem::temp_directory_path() / "cotmoc-past-bench-then.sqlite";
    std::filesystem::remove(scratch);
    timed("as of " + what, [&] { (void)data::asOf(workspace, entry, scratch); });
    std::filesystem::remove(scratch);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::max(2 * kEdits, std::atoi(argv[1])) : 1'000'000;
    const auto file = std::filesystem::temp_directory_path() / "cotmoc-past-bench.sqlite";
    std::filesystem::remove(file);
    data::Workspace workspace = data::Workspace::create(file, {.name = "bench"}, kAuthor);
    std::printf("%d parcels\n", count);
    timed("import them", [&] { workspace.changeInBulk(kAuthor, [&](auto &writer) { addParcels(writer, count); }); });
    timed("undo the import", [&] { workspace.undo("bench"); });
    timed("redo the import", [&] { workspace.redo("bench"); });
    const data::Id imported = data::lastEntry(workspace);
    std::vector<data::Id> some(static_cast<std::size_t>(std::min(count, 10'000)));
    std::iota(some.begin(), some.end(), 1);
    const data::NewEvent notice{.step = "notice", .on = 2026y / 6 / 1, .documentNumber = "1/TB", .source = "bench"};
    timed("record a notice for 10000", [&] { data::recordEvents(workspace, some, notice, kToday, kAuthor); });
    const data::Id noticed = data::lastEntry(workspace);
    timed(std::format("{} edits of a parcel each", kEdits), [&] {
        for (int i = 1; i <= kEdits; ++i)
            editParcel(workspace, 2 * i);
    });
    timed("undo the last", [&] { workspace.undo("bench"); });
    timed("redo it", [&] { workspace.redo("bench"); });
    lookBack(workspace, data::lastEntry(workspace) - 3, "one edit ago");
    lookBack(workspace, noticed, "100 edits ago");
    lookBack(workspace, imported, "before the notice");
    const data::HistorySpan all{.after = imported, .upTo = data::lastEntry(workspace)};
    timed("what changed since the import", [&] { (void)data::netChangesIn(workspace, all); });
    timed("what changed of one parcel", [&] { (void)data::netChangesIn(workspace, all, {.parcel = "0/7"}); });
    std::filesystem::remove(file);
    return 0;
}
