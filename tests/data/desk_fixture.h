// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/parcel_search.h"
#include "data/store/workspace.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <format>

/// A workspace of a few parcels with an index beside it.
class DeskFixture : public testing::Test
{
protected:
    TempFolder folder;
    data::Workspace workspace = data::Workspace::create(folder / "w.sqlite", {.name = "w"}, {"Lan", "tạo"});
    data::ParcelSearch index{folder / "index"};

    void run(const std::string &sql)
    {
        workspace.change({"Lan", "đổi"}, [&](SQLite::Database &database) { database.exec(sql); });
    }
    void addHolder(data::Id id, const std::string &name, const std::string &address = {}, const std::string &phone = {})
    {
        run(std::format("INSERT INTO holder VALUES ({}, '{}', 'household', '{}', '{}', 1)", id, name, address, phone));
    }
    void addParcel(data::Id id, const std::string &sheet, const std::string &number, const std::string &holder = "NULL")
    {
        run(std::format("INSERT INTO parcel (id, map_sheet, number, land_use, category, holder_id, quality,"
                        " illustrative, source) VALUES ({}, '{}', '{}', 'ODT', 'residential', {}, 'digitised', 0, 'x')",
                        id, sheet, number, holder));
    }
    /// After an update.
    std::vector<data::Id> find(const std::string &text, std::size_t limit = 50)
    {
        index.update(workspace);
        return index.find(text, limit);
    }
};
