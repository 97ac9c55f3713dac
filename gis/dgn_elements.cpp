// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/dgn_elements_p.h"

#include "gis/bytes_p.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

constexpr std::size_t kHeader = 4; // level and type, one byte each, then the words that follow

/// Lines, line strings, shapes and texts: what every reader shows.
constexpr std::array kDrawnTypes{3, 4, 6, 17};

} // namespace

DgnElements walkDgn(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    const std::uintmax_t fileSize = std::filesystem::file_size(file);
    DgnElements result;
    std::array<char, kHeader> header{};
    while (in.read(header.data(), 2)) {
        if (header[0] == '\xFF' && header[1] == '\xFF') {
            result.ended = true;
            result.bytesRead += 2;
            break;
        }
        if (!in.read(header.data() + 2, 2))
            break;
        const std::string_view bytes(header.data(), header.size());
        const std::uint64_t size = kHeader + 2 * littleEndian(bytes, 2, 2);
        if (result.bytesRead + size > fileSize)
            break;
        const auto second = static_cast<unsigned char>(header[1]);
        const bool deleted = (second & 0x80U) != 0;
        const bool part = (static_cast<unsigned char>(header[0]) & 0x80U) != 0; // of a cell or complex shape
        if (!deleted && !part && std::ranges::contains(kDrawnTypes, static_cast<int>(second & 0x7FU)))
            result.lastDrawn = result.elements;
        ++result.elements;
        result.bytesRead += size;
        in.seekg(static_cast<std::streamoff>(result.bytesRead));
    }
    return result;
}

} // namespace gis
