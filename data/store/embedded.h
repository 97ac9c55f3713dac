// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace data {

/// A file of the source tree that is part of the program.
struct EmbeddedFile
{
    std::string_view name; ///< without folder
    std::string_view bytes;
};

namespace embedded {
/// data/sql/*.sql in order of their numbers.
[[nodiscard]] std::span<const EmbeddedFile> migrations();
/// data/hamrong/*.csv and *.geojson.
[[nodiscard]] std::span<const EmbeddedFile> hamrong();
} // namespace embedded
} // namespace data
