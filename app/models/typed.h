// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/date.h"

#include <QString>

/// What somebody typed into a field; nothing where it cannot be understood.
namespace app {

/// "30/11/2026".
[[nodiscard]] std::optional<data::Date> typedDay(const QString &text);
/// Whole đồng, with or without marks between the thousands: "1.250.000", "1250000 đ".
[[nodiscard]] std::optional<std::int64_t> typedAmount(const QString &text);

} // namespace app
