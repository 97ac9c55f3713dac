// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// Makes "vi" or "en" the language of all texts made from now on, and of QLocale(). Needs an
/// application; call on its thread.
void useLanguage(const QString &language);

} // namespace app
