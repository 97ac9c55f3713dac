// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/fuzz.h"

#include "data/rules/deadline.h"

COTMOC_FUZZ_TARGET
{
    const auto deadline = data::parseDeadline(input);
    if (!deadline) {
        fuzz::require(deadline.error().words.size() <= 3 * input.size(), "an error quotes the wording alone");
        return;
    }
    fuzz::require(deadline->lastDay.ok(), "a deadline is a day that exists");
    fuzz::require(!deadline->lastYear || *deadline->lastYear >= int{deadline->lastDay.year()},
                  "the last year is not before the first");
    if (!deadline->lastYear)
        fuzz::require(data::parseDeadline(data::toIso(deadline->lastDay)) == *deadline, "its day means itself");
}
