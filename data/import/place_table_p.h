// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "data/model/import_target.h"

#include <string>
#include <string_view>
#include <vector>

namespace data {

/// Where the records of a target that is not parcels go. Their key is `code`, of markers forest and number.
struct PlaceTable
{
    struct Column
    {
        std::string_view field;       ///< of the target
        const char *column = nullptr; ///< of the table
        const char *newValue = "";    ///< where the file states none; nullptr: NULL
    };
    const char *table = nullptr;
    const char *geometry = nullptr;
    std::vector<Column> columns;
    bool ofForest = false; ///< the key is forest and number

    /// Selects id, the geometry as WKB and the columns of one key: ?1 code or number, ?2 forest.
    [[nodiscard]] std::string select() const;
    /// Both take ?2 the geometry, ?3 its quality, ?4 the source, from ?5 the columns. @p insert has the key as
    /// ?1 and the forest after the columns; @p update the row's id as ?1, and leaves what is NULL as it is.
    [[nodiscard]] std::string insert() const;
    [[nodiscard]] std::string update() const;
};

[[nodiscard]] PlaceTable placeTableOf(ImportTarget target);

} // namespace data
