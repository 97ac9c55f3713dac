// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace gis {

/// Up to @p size bytes from @p offset; fewer where the file ends. Empty for one that cannot be read.
[[nodiscard]] inline std::string readBytes(const std::filesystem::path &file, std::uintmax_t offset, std::size_t size)
{
    std::string result(size, '\0');
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(offset));
    in.read(result.data(), static_cast<std::streamsize>(size));
    result.resize(in.gcount() > 0 ? static_cast<std::size_t>(in.gcount()) : 0);
    return result;
}

/// An unsigned number of @p width bytes; 0 where the bytes do not reach that far.
[[nodiscard]] inline std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t result = 0;
    if (at + width <= bytes.size())
        for (std::size_t i = width; i-- > 0;)
            result = result << 8U | static_cast<unsigned char>(bytes[at + i]);
    return result;
}

[[nodiscard]] inline std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t result = 0;
    if (at + width <= bytes.size())
        for (std::size_t i = 0; i < width; ++i)
            result = result << 8U | static_cast<unsigned char>(bytes[at + i]);
    return result;
}

[[nodiscard]] inline char lowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

[[nodiscard]] inline std::string lowerAscii(std::string text)
{
    for (char &c : text)
        c = lowerAscii(c);
    return text;
}

/// ".shp" of "A.SHP"; empty for none.
[[nodiscard]] inline std::string endingOf(const std::filesystem::path &file)
{
    return lowerAscii(file.extension().string());
}

} // namespace gis
