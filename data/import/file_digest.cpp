// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/file_digest_p.h"

#include "data/store/error.h"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <vector>

namespace data {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> filesOf(const fs::path &path)
{
    if (!fs::is_directory(path))
        return {path};
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

FileDigest digestOf(const fs::path &file)
{
    FileDigest result;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, result.hash.size());
    std::vector<char> buffer(std::size_t{1} << 20U);
    for (const fs::path &each : filesOf(file)) {
        std::ifstream stream(each, std::ios::binary);
        if (!stream)
            throw Error(Failure::Unreadable, each.string());
        while (stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), stream.gcount() > 0) {
            const auto size = static_cast<std::size_t>(stream.gcount());
            result.bytes += size;
            crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(buffer.data()), size);
        }
    }
    crypto_generichash_final(&state, result.hash.data(), result.hash.size());
    return result;
}

} // namespace data
