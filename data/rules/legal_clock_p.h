// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/legal_clock.h"

namespace data::clock {

/// Latest day a step took place: a notice given anew counts from then.
[[nodiscard]] std::optional<Date> latestDay(std::span<const ParcelEvent> events, std::string_view step);

/// Whether a rule holds for this land and a period that begins on @p from.
[[nodiscard]] bool applies(const LegalRule &rule, NoticeLand land, Date from);

/// Of a rule whose period began on @p from.
[[nodiscard]] Bound boundOf(const ClockRules &rules, const LegalRule &rule, Date from);

} // namespace data::clock
