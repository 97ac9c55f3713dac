// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/bytes_p.h"
#include "gis/document_bounds_p.h"
#include "gis/file_kind_p.h"
#include "gis/vector_file.h"
#include "gis/zip_archive_p.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gis {

namespace {

namespace fs = std::filesystem;

void promise(const fs::path &file, std::uint64_t claimed)
{
    const std::uintmax_t held = fs::file_size(file);
    if (claimed > held)
        throw FileRefused(Refusal::Truncated, file,
                          {Cause::FewerBytes, {}, static_cast<std::int64_t>(held), static_cast<std::int64_t>(claimed)});
}

/// The file beside @p file with the same name and another ending, in either case.
std::optional<fs::path> sibling(fs::path file, std::string_view lower, std::string_view upper)
{
    for (const std::string_view ending : {lower, upper})
        if (fs::is_regular_file(file.replace_extension(ending)))
            return file;
    return {};
}

/// What drivers open beside a file by its name. A link may lead anywhere, a pipe never ends, and a system
/// of coordinates is a paragraph: PROJ needs half a minute for five megabytes.
void checkSiblings(const fs::path &file)
{
    static constexpr std::array kEndings{".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx",
                                         ".qpj", ".tab", ".dat", ".map", ".id",  ".ind", ".mif", ".mid"};
    static constexpr std::uintmax_t kMaxPrj = 65536;
    const fs::path folder = fs::canonical(fs::absolute(file).parent_path());
    for (const fs::directory_entry &each : fs::directory_iterator(folder)) {
        const std::string ending = endingOf(each.path());
        if (each.path().stem() != file.stem() || std::ranges::find(kEndings, ending) == kEndings.end())
            continue;
        if (each.path().filename() != file.filename() && each.is_symlink() &&
            fs::weakly_canonical(each.path()).parent_path() != folder)
            throw FileRefused(Refusal::Virtual, each.path(), {Cause::LinkElsewhere});
        if (!each.is_regular_file())
            throw FileRefused(Refusal::NotAFile, each.path());
        if (ending == ".prj" && each.file_size() > kMaxPrj)
            throw FileRefused(Refusal::TooLarge, each.path(), {Cause::LongSystem, {}, kMaxPrj >> 10U});
    }
}

/// Whole length in 16-bit words at byte 24 (Esri white paper, 1998).
void checkShapes(const fs::path &file)
{
    static constexpr std::uint64_t kHeader = 100;
    const std::uint64_t claimed = 2 * bigEndian(readBytes(file, 0, kHeader), 24, 4);
    if (claimed < kHeader)
        throw FileRefused(fs::file_size(file) < kHeader ? Refusal::Truncated : Refusal::Damaged, file,
                          {Cause::HeaderWithoutLength});
    promise(file, claimed);
}

void checkDbf(const fs::path &file)
{
    static constexpr std::size_t kHeader = 32; // and as much for every field
    const std::string head = readBytes(file, 0, kHeader);
    const std::uint64_t records = littleEndian(head, 4, 4);
    const std::uint64_t headerSize = littleEndian(head, 8, 2);
    const std::uint64_t recordSize = littleEndian(head, 10, 2);
    if (head.size() < kHeader)
        throw FileRefused(Refusal::Truncated, file, {Cause::HeaderCutOff});
    if (headerSize < kHeader || recordSize == 0)
        throw FileRefused(Refusal::Damaged, file, {Cause::HeaderWithoutLength});
    if (headerSize / kHeader > kMaxColumns)
        throw FileRefused(Refusal::TooLarge, file,
                          {Cause::ManyColumns, {}, static_cast<std::int64_t>(headerSize / kHeader)});
    promise(file, headerSize + records * recordSize);
}

void checkShapefile(const fs::path &file)
{
    checkShapes(file);
    if (const auto index = sibling(file, ".shx", ".SHX"))
        checkShapes(*index);
    if (const auto table = sibling(file, ".dbf", ".DBF"))
        checkDbf(*table);
}

/// The number of pages at byte 28 holds where the two change counters agree (sqlite.org/fileformat2.html 1.3.7).
void checkSqlite(const fs::path &file)
{
    const std::string head = readBytes(file, 0, 100);
    const std::uint64_t pageSize = bigEndian(head, 16, 2) == 1 ? 65536 : bigEndian(head, 16, 2);
    if (head.size() < 100)
        throw FileRefused(Refusal::Truncated, file, {Cause::HeaderCutOff});
    if (bigEndian(head, 24, 4) == bigEndian(head, 92, 4))
        promise(file, pageSize * bigEndian(head, 28, 4));
}

/// Magic, the size of the header, the header.
void checkFlatGeobuf(const fs::path &file)
{
    static constexpr std::size_t kSizeAt = 8;
    const std::string head = readBytes(file, 0, kSizeAt + 4);
    promise(file, kSizeAt + 4 + littleEndian(head, kSizeAt, 4));
}

/// Seamless and joined tables take their rows from other tables, wherever those lie.
void checkTab(const fs::path &file)
{
    const std::string text = lowerAscii(readBytes(file, 0, kHeadSize));
    if (text.find("isseamless\" = \"true\"") != std::string::npos || text.find("open table") != std::string::npos)
        throw FileRefused(Refusal::Virtual, file, {Cause::TablesElsewhere});
    if (!sibling(file, ".dat", ".DAT"))
        throw FileRefused(Refusal::Truncated, file, {Cause::PartMissing, ".dat"});
}

/// "COLUMNS n" stands in a line of its own before the columns.
void checkMif(const fs::path &file)
{
    const std::string text = lowerAscii(readBytes(file, 0, kHeadSize));
    const auto at = text.find("\ncolumns ");
    const long columns = at == std::string::npos ? 0 : std::strtol(text.c_str() + at + 9, nullptr, 10);
    if (columns > static_cast<long>(kMaxColumns))
        throw FileRefused(Refusal::TooLarge, file, {Cause::ManyColumns, {}, columns});
    if (columns > 0 && !sibling(file, ".mid", ".MID"))
        throw FileRefused(Refusal::Truncated, file, {Cause::PartMissing, ".mid"});
}

} // namespace

void checkPromises(const std::filesystem::path &file, FileKind kind)
{
    using enum FileKind;
    if (kind == Shapefile || kind == Dbf || kind == MapInfoTab || kind == MapInfoMif)
        checkSiblings(file);
    switch (kind) {
    case FileKind::Shapefile:
        return checkShapefile(file);
    case FileKind::Dbf:
        return checkDbf(file);
    case FileKind::GeoPackage:
        checkSqlite(file);
        return checkGeoPackage(file);
    case FileKind::FlatGeobuf:
        return checkFlatGeobuf(file);
    case FileKind::MapInfoTab:
        return checkTab(file);
    case FileKind::MapInfoMif:
        return checkMif(file);
    case FileKind::Kmz:
    case FileKind::Xlsx:
    case FileKind::Ods:
        return checkZip(file, kind);
    case FileKind::Kml:
        if (fs::file_size(file) > kMaxKmlBytes)
            throw FileRefused(Refusal::TooLarge, file, {Cause::LongFile, {}, kMaxKmlBytes >> 20U});
        return checkKml(file, readBytes(file, 0, fs::file_size(file)));
    case FileKind::GeoJson:
        return checkJson(file);
    case FileKind::Dxf:
        return checkDxf(file);
    default:
        return;
    }
}

} // namespace gis
