// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/data/known_parcels.h"

#include "data/store/parcels.h"
#include "gis/measure.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <format>
#include <map>
#include <random>

namespace {

/// One of several texts.
struct Pick
{
    std::mt19937 &random;
    template <typename... Texts> std::string operator()(Texts... texts) const
    {
        const std::array<std::string, sizeof...(texts)> all{texts...};
        return all.at(random() % all.size());
    }
};

std::string squareSql(int id)
{
    const int x = 580000 + 10 * (id % 20);
    const int y = 2190000 + 10 * (id / 20);
    return std::format("GeomFromText('MULTIPOLYGON((({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1})))', 5897)", x, y,
                       x + 10, y + 10);
}

std::string stepsSql(int id, std::mt19937 &random)
{
    const Pick pick{random};
    std::string sql;
    for (const char *stage : {"notice", "approved", "paid", "recovered"})
        if (random() % 2 == 0)
            sql += std::format("INSERT INTO parcel_event (parcel_id, stage, planned_on, adjusted_on, actual_on,"
                               " amount_dong, illustrative, source) VALUES ({}, '{}', {}, {}, {}, {}, 0, 'x');",
                               id, stage, pick("NULL", "'2026-03-01'", "'2026-05-01'"), pick("NULL", "'2026-04-01'"),
                               pick("NULL", "'2026-02-01'"), pick("NULL", "1000000", "2500000"));
    if (random() % 4 == 0)
        sql += std::format("INSERT INTO obstacle (parcel_id, kind, text, closed_on, source) VALUES ({}, 'other',"
                           " 'x', {}, 'x');",
                           id, pick("NULL", "'2026-01-01'"));
    return sql;
}

std::string parcelSql(int id, std::mt19937 &random)
{
    const Pick pick{random};
    std::string sql = std::format("INSERT INTO holder VALUES ({}, '{} {}', 'household', '', '', 1);", id,
                                  pick("Nguyễn Văn", "Trần Thị", "Đặng", ""), pick("An", "Ánh", "Bình", "Đào"));
    sql += std::format(
        "INSERT INTO parcel (id, project_id, unit_id, map_sheet, number, land_use, category, declared_area_m2,"
        " holder_id, quality, illustrative, source, geometry) VALUES ({}, {}, {}, '{}', '{}', '{}', '{}', {}, {},"
        " '{}', 0, 'x', {});",
        id, pick("NULL", "1", "2"), pick("NULL", "1", "2", "3", "4"), id / 30 + 1, 301 - id,
        pick("ODT", "LUC", "ONT+CLN"), pick("residential", "agricultural"),
        pick("NULL", std::to_string(50 + random() % 100)), id, pick("surveyed", "digitised", "illustrative"),
        random() % 10 == 0 ? "NULL" : squareSql(id));
    return sql + stepsSql(id, random);
}

void know(KnownDesk &desk)
{
    std::map<data::Id, std::string> names;
    for (const auto &holder : data::holders(desk.workspace))
        names.emplace(holder.id, holder.name);
    for (auto &parcel : data::parcels(desk.workspace)) {
        KnownParcel one{.parcel = parcel, .holder = names[*parcel.holder], .due = {}, .approved = {}, .paid = {}};
        for (const auto &step : data::parcelEvents(desk.workspace, parcel.id)) {
            const auto day = step.adjustedOn ? step.adjustedOn : step.plannedOn;
            if (!step.actualOn && day && (!one.due || *day < *one.due))
                one.due = day;
            auto &sum = step.stage == "paid" ? one.paid : one.approved;
            if (step.actualOn && step.amountDong && (step.stage == "paid" || step.stage == "approved"))
                sum = sum.value_or(0) + static_cast<double>(*step.amountDong);
        }
        SQLite::Statement open(desk.workspace.database(),
                               "SELECT 1 FROM obstacle WHERE parcel_id = ? AND closed_on IS NULL");
        open.bind(1, parcel.id);
        one.obstacle = open.executeStep();
        desk.known.push_back(std::move(one));
    }
}

void addUnitsAndProjects(KnownDesk &desk)
{
    desk.run("INSERT INTO admin_unit (id, code, name, kind, successor_id, partly, quality, source) VALUES"
             " (1, 'a', 'Phường A', 'ward', NULL, 0, 'surveyed', 'x'),"
             " (2, 'b', 'Phường B (cũ)', 'former_ward', 1, 0, 'surveyed', 'x'),"
             " (3, 'c', 'Phường C (cũ)', 'former_ward', 1, 1, 'surveyed', 'x'),"
             " (4, 'd', 'Xã D', 'ward', NULL, 0, 'surveyed', 'x');"
             "UPDATE admin_unit SET geometry = GeomFromText('MULTIPOLYGON(((580000 2190000, 580130 2190000,"
             " 580130 2190200, 580000 2190200, 580000 2190000)))', 5897) WHERE id = 1;"
             "INSERT INTO project (id, code, name, kind, status, quality, source) VALUES"
             " (1, 'PR-2', 'x', 'road', 'built', 'surveyed', 'x'), (2, 'PR-1', 'y', 'road', 'built', 'surveyed', 'x');"
             "INSERT INTO project_step VALUES (1, 1, 'recovered', 65, 'x')");
}

} // namespace

std::optional<double> KnownParcel::area() const
{
    if (parcel.declaredAreaM2)
        return parcel.declaredAreaM2;
    return gis::isEmpty(parcel.geometry) ? std::nullopt : std::optional(gis::gridArea(parcel.geometry));
}

void KnownDesk::run(const std::string &sql)
{
    workspace.change({"Lan", "đổi"}, [&](SQLite::Database &database) { database.exec(sql); });
}

std::unique_ptr<KnownDesk> makeKnownDesk(int parcels)
{
    auto desk = std::make_unique<KnownDesk>();
    addUnitsAndProjects(*desk);
    std::mt19937 random(7);
    std::string sql;
    for (int i = 1; i <= parcels; ++i)
        sql += parcelSql(i, random);
    desk->run(sql);
    desk->index.update(desk->workspace);
    know(*desk);
    return desk;
}
