// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/parcel.h"
#include "data/store/parcel_search.h"
#include "data/store/workspace.h"
#include "tests/data/temp_folder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A parcel with what is derived from its rows, worked out one by one.
struct KnownParcel
{
    data::Parcel parcel;
    std::string holder;
    std::optional<data::Date> due;
    std::optional<double> approved;
    std::optional<double> paid;
    bool obstacle = false;
    [[nodiscard]] std::optional<double> area() const; ///< declared, else on the grid
};

/// A workspace of generated parcels in a grid of 10 m, 20 in a row, some without a geometry; two projects,
/// of which 1 recovers before plans are approved; ward 1 that took over 2, and a part of 3; ward 4.
struct KnownDesk
{
    TempFolder folder;
    data::Workspace workspace = data::Workspace::create(folder / "w.sqlite", {.name = "w"}, {"Lan", "tạo"});
    data::ParcelSearch index{folder / "index"};
    std::vector<KnownParcel> known; ///< by row key, from 1

    void run(const std::string &sql);
};

[[nodiscard]] std::unique_ptr<KnownDesk> makeKnownDesk(int parcels);
