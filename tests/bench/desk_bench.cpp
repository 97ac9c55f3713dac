// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// How long finding, filtering and turning pages take among many parcels:
//     desk_bench [PARCELS]

#include "data/store/bulk_p.h"
#include "data/store/clearance_clock.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/parcel_query.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <random>

namespace {

namespace fs = std::filesystem;

using data::ParcelColumn;
using data::ParcelField;
using data::ParcelFilter;

constexpr data::Date kToday = std::chrono::year(2026) / 7 / 1;

template <typename... Texts> auto list(Texts... texts) { return std::array<const char *, sizeof...(texts)>{texts...}; }

/// As common as among people: four of ten are Nguyễn.
std::string nameOf(std::mt19937 &random)
{
    static const auto kSurnames = list("Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
    static const auto kMiddle = list("Văn", "Văn", "Thị", "Thị", "Đức", "Minh", "Ngọc", "Thanh", "Xuân", "Hữu");
    static const auto kGiven = list("An", "Ánh", "Bình", "Cường", "Chi", "Dũng", "Đức", "Giang", "Hà", "Hải", "Hạnh",
                                    "Hoa", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam", "Nga",
                                    "Ngân", "Nhung", "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Tuấn", "Vinh");
    const char *surname = random() % 10 < 4 ? "Nguyễn" : kSurnames.at(random() % kSurnames.size());
    return std::format("{} {} {}", surname, kMiddle.at(random() % kMiddle.size()), kGiven.at(random() % kGiven.size()));
}

void addHolders(data::BulkWriter &writer, int count, std::mt19937 &random)
{
    auto &holders = writer.table("holder", static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::string name = nameOf(random);
        const std::string address = std::format("Tổ dân phố {}, phường Hàm Rồng", random() % 30 + 1);
        const std::string phone = std::format("09{:08}", random() % 100'000'000);
        holders.text(name).text("household").text(address).text(phone).integer(1).endRow();
    }
}

/// Octagons in a square, 20 m apart.
void addParcels(data::BulkWriter &writer, int count, std::mt19937 &random)
{
    static const auto kUses = list("ODT", "LUC", "CLN", "HNK");
    auto &parcels = writer.table("parcel", static_cast<std::size_t>(count));
    const int side = std::max(1, static_cast<int>(std::sqrt(count)));
    std::vector<std::byte> blob;
    for (int i = 0; i < count; ++i) {
        gis::Ring ring;
        for (int k = 0; k <= 8; ++k)
            ring.push_back({560000 + 20 * (i % side) + 9 * std::cos(k % 8 * 0.785),
                            2180000 + 20 * (i / side) + 9 * std::sin(k % 8 * 0.785)});
        blob.clear();
        const gis::Box box = data::appendGeometryBlob(blob, gis::MultiPolygon{{ring, {}}}, 5897);
        const std::string sheet = std::to_string(i / 1000 + 1);
        const std::string number = std::to_string(i % 1000 + 1);
        parcels.integer(1).null().text(sheet).text(number).text(kUses.at(random() % kUses.size())).text("residential");
        parcels.real(100.0 + static_cast<double>(random() % 9000) / 10).null().null().integer(i + 1);
        parcels.text("digitised").integer(0).text("bench").geometry(blob, box).endRow();
    }
}

/// Two steps a parcel, the second not yet done for some.
void addSteps(data::BulkWriter &writer, int count, std::mt19937 &random)
{
    auto &steps = writer.table("parcel_event", 2 * static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i) {
        const std::string document = std::format("{}/QĐ-UBND", random() % 5000 + 1);
        steps.integer(i).text("notice").text("2026-01-01").null().text("2026-01-02").text(document).null().integer(1);
        steps.text("bench").null().text("").endRow();
        steps.integer(i).text("approved").text("2026-06-01").null();
        if (random() % 3 == 0)
            steps.null();
        else
            steps.text("2026-05-05");
        steps.text("").integer(random() % 1'000'000).integer(1).text("bench").null().text("").endRow();
    }
}

data::Workspace makeWorkspace(const fs::path &file, int count)
{
    data::Workspace workspace = data::Workspace::create(file, {.name = "bench"}, {"bench", "bench"});
    workspace.change({"bench", "bench"}, [](SQLite::Database &database) {
        database.exec("INSERT INTO project (id, code, name, kind, status, quality, source)"
                      " VALUES (1, 'P', 'P', 'road', 'planned', 'surveyed', 'bench');"
                      "INSERT INTO milestone (code, project_id, title, wording, last_day, source)"
                      " VALUES ('M', 1, 'M', '', '2026-12-31', 'bench')");
    });
    workspace.changeInBulk({"bench", "bench"}, [count](data::BulkWriter &writer) {
        std::mt19937 random(1);
        addHolders(writer, count, random);
        addParcels(writer, count, random);
        addSteps(writer, count, random);
    });
    return workspace;
}

/// Milliseconds, the middle one of @p times.
template <typename Work> double median(int times, Work work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        took.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(took);
    return took[took.size() / 2];
}

void print(const std::string &what, double took, std::size_t found)
{
    std::printf("  %-46s %9.2f ms  %8zu\n", what.c_str(), took, found);
}

long megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void search(const data::ParcelSearch &index)
{
    for (const char *text :
         {"12/345", "12/", "nguyen van a", "Nguyễn Văn Ánh", "n", "ng", "nguye", "phuong ham rong", "0912", "0912 345",
          "4567", "34 567", "4321/QĐ", "qd-ubnd", "le tran", "dang thi nhung 17", "zzz"}) {
        std::vector<data::Id> found;
        const double took = median(15, [&] { found = index.find(text, 50); });
        print(std::format("find \"{}\"", text), took, found.size());
    }
}

void filter(const data::Workspace &workspace, const data::ParcelSearch &index)
{
    const ParcelFilter everything;
    const ParcelFilter areaAndStage{.anyOf = {{ParcelField::Stage, {"approved"}}}, .areaM2 = {.from = 300, .to = 500}};
    const std::pair<const char *, ParcelFilter> filters[] = {
        {"all", everything},
        {"\"ng\"", {.text = "ng"}},
        {"\"nguyen van a\"", {.text = "nguyen van a"}},
        {"area and stage", areaAndStage},
        {"overdue", {.overdueOn = kToday}},
        {"too late by law", {.tooLateOn = kToday}},
        {"paid late", {.paidLateOn = kToday}},
        {"step done", {.done = {"approved"}}},
        {"step not done", {.notDone = {"approved"}}},
        {"box of 1/25", {.box = gis::Box{560000, 2180000, 564000, 2184000}}},
        {"drawn 2 km",
         {.drawn = {{{{562000, 2182000}, {564000, 2182000}, {563000, 2184000}, {562000, 2182000}}, {}}}}}};
    for (const auto &[name, each] : filters) {
        data::ParcelCounts counts;
        const double took = median(7, [&] { counts = data::countParcels(workspace, index, each); });
        print(std::format("counts of {}", name), took, static_cast<std::size_t>(counts.all));
    }
    for (const ParcelColumn column :
         {ParcelColumn::Entry, ParcelColumn::Place, ParcelColumn::Holder, ParcelColumn::Area, ParcelColumn::Stage})
        for (const auto &[name, each] : {std::pair{"all", everything}, {"area and stage", areaAndStage}}) {
            std::size_t size = 0;
            const double took =
                median(3, [&] { size = data::ParcelPages(workspace, index, each, {column, false}).size(); });
            print(std::format("order {} by {}", name, data::nameOf(column)), took, size);
        }
    const data::ParcelPages pages(workspace, index, everything, {ParcelColumn::Holder, false});
    print("page of 100 in the middle", median(15, [&] { (void)pages.rows(workspace, pages.size() / 2, 100); }), 100);
    std::mt19937 random(3);
    print("page of 100 anywhere", median(15, [&] { (void)pages.rows(workspace, random() % pages.size(), 100); }), 100);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000;
    const fs::path folder = fs::temp_directory_path() / "cotmoc-desk-bench";
    fs::remove_all(folder);
    fs::create_directories(folder);
    data::Workspace workspace = makeWorkspace(folder / "w.sqlite", count);
    std::printf("%d parcels, workspace %ju MB, %ld MB held\n", count, fs::file_size(folder / "w.sqlite") >> 20U,
                megabytes());
    data::ParcelSearch index(folder / "index");
    print("build of the index", median(1, [&] { index.update(workspace); }), static_cast<std::size_t>(count));
    std::printf("  index %ju MB, %ld MB held\n", fs::file_size(folder / "index") >> 20U, megabytes());
    workspace.change({"bench", "edit"}, [](SQLite::Database &database) {
        database.exec("UPDATE holder SET name = 'Phạm Mới' WHERE id = 777");
    });
    print("update after one edit", median(1, [&] { index.update(workspace); }), 1);
    data::LateByLaw late;
    const double judging = median(1, [&] { late = data::ClearanceClock(workspace).lateOn(kToday); });
    print("what is late by law", judging, late.tooLate.size() + late.payments.size());
    const std::array<data::Id, 1> touched{777};
    print("the same after one edit",
          median(7, [&] { (void)data::ClearanceClock(workspace).lateOn(kToday, late, touched); }), 1);
    search(index);
    filter(workspace, index);
    std::printf("  %ld MB held\n", megabytes());
    fs::remove_all(folder);
    return 0;
}
