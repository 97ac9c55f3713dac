// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/fuzz.h"

#include "gis/error.h"
#include "gis/wkb.h"

#include <span>

COTMOC_FUZZ_TARGET
{
    gis::Geometry geometry;
    try {
        geometry = gis::fromWkb(std::as_bytes(std::span(input)));
    } catch (const gis::Error &) {
        return;
    }
    fuzz::require(gis::fromWkb(gis::toWkb(geometry)) == geometry, "a geometry comes back as it went");
}
