// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/document_bounds_p.h"

#include "gis/bytes_p.h"
#include "gis/file_refused.h"

#include <array>
#include <string>
#include <unordered_set>
#include <vector>

namespace gis {

namespace {

/// A row of the schema holds type, name and table name end to end (sqlite.org/fileformat2.html 2.1 and 2.6).
/// SQLite refuses a schema whose row and statement disagree.
constexpr std::string_view kViewOfOurs = "viewgpkg_";
constexpr std::size_t kMostPages = 20'000; // of a schema; some thousand layers

std::string withZeros(std::string_view text)
{
    std::string wide;
    for (const char c : text)
        wide += {c, '\0'};
    wide.pop_back(); // the last zero stands before or after, by the byte order
    return wide;
}

void checkBytes(const std::filesystem::path &file, const std::string &bytes)
{
    static const std::string kWide = withZeros(kViewOfOurs);
    const std::string lower = lowerAscii(bytes);
    if (lower.find(kViewOfOurs) != std::string::npos || lower.find(kWide) != std::string::npos)
        throw FileRefused(Refusal::Virtual, file, {Cause::View, "gpkg_contents"});
}

/// What is not yet in the file itself: pages in the order they were written.
void checkLog(const std::filesystem::path &file)
{
    static constexpr std::size_t kBlock = 1U << 20U;
    const std::filesystem::path log = file.string() + "-wal";
    std::string bytes = readBytes(log, 0, kBlock);
    for (std::uint64_t at = 0; !bytes.empty(); bytes = readBytes(log, at, kBlock)) {
        checkBytes(file, bytes);
        if (bytes.size() < kBlock)
            return;
        at += kBlock - 2 * kViewOfOurs.size();
    }
}

/// Pages below an interior page of a table (1.6): the last one, then one a cell.
std::vector<std::uint64_t> pagesBelow(const std::string &page, std::size_t header)
{
    std::vector<std::uint64_t> below{bigEndian(page, header + 8, 4)};
    const std::uint64_t cells = bigEndian(page, header + 3, 2);
    for (std::uint64_t i = 0; i < cells; ++i)
        below.push_back(bigEndian(page, bigEndian(page, header + 12 + 2 * i, 2), 4));
    return below;
}

} // namespace

void checkGeoPackage(const std::filesystem::path &file)
{
    static constexpr char kInterior = 5;
    const std::uint64_t stated = bigEndian(readBytes(file, 0, 100), 16, 2);
    const std::uint64_t pageSize = stated == 1 ? 65536 : stated;
    std::vector<std::uint64_t> open{1};
    std::unordered_set<std::uint64_t> seen;
    while (!open.empty()) {
        if (seen.size() > kMostPages)
            throw FileRefused(Refusal::TooLarge, file);
        const std::uint64_t number = open.back();
        open.pop_back();
        if (number == 0 || !seen.insert(number).second)
            continue;
        const std::string page = readBytes(file, (number - 1) * pageSize, pageSize);
        const std::size_t header = number == 1 ? 100 : 0;
        if (page.size() > header && page[header] == kInterior)
            for (const std::uint64_t each : pagesBelow(page, header))
                open.push_back(each);
        else
            checkBytes(file, page);
    }
    checkLog(file);
}

} // namespace gis
