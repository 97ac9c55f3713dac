// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_kind_p.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace gis {

struct ZipMember
{
    std::string name;
    std::uint64_t packed = 0; ///< bytes in the archive
    std::uint64_t size = 0;   ///< bytes it says it unpacks to
    bool encrypted = false;
};

/// The central directory. Throws FileRefused where it is cut off or makes no sense.
[[nodiscard]] std::vector<ZipMember> zipMembers(const std::filesystem::path &file);

/// Refuses passwords, and archives that unpack (by what they say, or truly) to more than a driver can
/// hold: the drivers of spreadsheets and KML keep a whole document in memory.
void checkZip(const std::filesystem::path &file, FileKind kind);

/// The largest KML document, and the most a spreadsheet may unpack to: their drivers read at some 50 MB
/// a second and need five bytes of memory for each of the document.
constexpr std::uint64_t kMaxKmlBytes = 64ULL << 20U;
constexpr std::uint64_t kMaxSheetBytes = 256ULL << 20U;

} // namespace gis
