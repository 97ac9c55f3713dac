// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace data {

/// Whether a holder's name is that of an organisation rather than of a person: "Công ty TNHH …", "UBND
/// phường …", "Trường Tiểu học …", "HTX …". By its first words, however they are spelled.
[[nodiscard]] bool isOrganisation(std::string_view name);

} // namespace data
