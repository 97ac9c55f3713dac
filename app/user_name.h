// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// The person at the keyboard, for the history: $COTMOC_USER, else the name of the account.
[[nodiscard]] QString userName();

} // namespace app
