// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/fuzz.h"

#include "data/rules/parcel_label.h"

#include <cmath>

COTMOC_FUZZ_TARGET
{
    using enum data::LabelKind;
    for (const data::LabelKind kind : {Number, LandUse, Area, Sheet, Combined}) {
        const auto label = data::splitLabel(input, kind);
        if (!label)
            continue;
        fuzz::require(!label->areaM2 || (std::isfinite(*label->areaM2) && *label->areaM2 > 0), "an area is a figure");
        fuzz::require(!label->number || !label->number->empty(), "a number is not empty");
        fuzz::require(label->number || label->landUse || label->areaM2 || label->mapSheet || label->holder ||
                          label->address,
                      "a label that is understood says something");
    }
}
