// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// The person at the keyboard, for the history: as given, else the name of the account.
[[nodiscard]] QString userName();
/// $COTMOC_USER, else what was answered in the window; empty: nobody was asked yet.
[[nodiscard]] QString givenUserName();
/// Remembered for this account, in the window as on the command line.
void setUserName(const QString &name);

} // namespace app
