// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <exception>

namespace app {

/// What went wrong, with which thing, and what to do: one sentence for the person, in their language.
[[nodiscard]] QString describe(const std::exception &error);

} // namespace app
