// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace data {

/// What a file was when it was read.
struct FileDigest
{
    std::uintmax_t bytes = 0;
    std::array<unsigned char, 32> hash{}; ///< BLAKE2b-256; of a folder: over its files by name
};

/// Throws Error{Unreadable}.
[[nodiscard]] FileDigest digestOf(const std::filesystem::path &file);

} // namespace data
