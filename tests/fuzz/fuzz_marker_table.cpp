// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/fuzz.h"

#include "data/rules/marker_table.h"

#include <cmath>

COTMOC_FUZZ_TARGET
{
    const data::MarkerTable table = data::parseMarkerTable(input);
    for (const auto &row : table.rows)
        fuzz::require(std::isfinite(row.place.x) && std::isfinite(row.place.y), "a marker has a place");
}
