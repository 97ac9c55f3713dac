// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/clearance.h"

#include <span>

namespace data {

/// Monday to Friday, except @p holidays (sorted).
[[nodiscard]] bool isWorkingDay(Date day, std::span<const Date> holidays);

/// The day on which a period that began on @p from is over: the day of the event does not count. Months
/// end on the day of the same number, or the last of a shorter month (Civil Code 2015, Art. 147, 148).
[[nodiscard]] Date endOfPeriod(Date from, int amount, LegalRule::Unit unit, std::span<const Date> holidays);

} // namespace data
