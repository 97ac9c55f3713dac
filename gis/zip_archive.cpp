// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/zip_archive_p.h"

#include "gis/bytes_p.h"
#include "gis/document_bounds_p.h"
#include "gis/gdal_guard_p.h"
#include "gis/vector_file.h"

#include <cpl_vsi.h>

#include <algorithm>
#include <array>
#include <memory>

namespace gis {

namespace {

constexpr std::size_t kEndSize = 22; // of the end record without its comment
constexpr std::size_t kMaxComment = 65535;
constexpr std::size_t kEntrySize = 46; // of a directory entry without its name
constexpr std::size_t kMaxDirectory = 16U << 20U;
constexpr std::uint64_t kInExtraField = 0xFFFFFFFF; // a size that stands in the Zip64 field
constexpr std::uint64_t kMaxRatio = 200;            // sheets pack 10 to 50 times; only bombs pack more ...
constexpr std::uint64_t kRatioMatters = 10U << 20U; // ... and below 10 MiB they do no harm
constexpr std::ptrdiff_t kMaxKmls = 200;            // documents of a KMZ; each becomes a layer
constexpr std::uint64_t kDeflateLimit = 1032;       // deflate packs no better

using File = std::unique_ptr<VSILFILE, decltype([](VSILFILE *file) { VSIFCloseL(file); })>;

/// The sizes of a large member (APPNOTE.TXT 4.5.3): unpacked first, each only if its own field is full.
void readZip64(std::string_view extra, ZipMember &member)
{
    while (extra.size() >= 4) {
        const std::size_t size = littleEndian(extra, 2, 2);
        if (littleEndian(extra, 0, 2) == 1) {
            std::size_t at = 4;
            for (std::uint64_t *field : {&member.size, &member.packed})
                if (*field == kInExtraField) {
                    *field = littleEndian(extra, at, 8);
                    at += 8;
                }
            return;
        }
        extra.remove_prefix(std::min(extra.size(), 4 + size));
    }
}

std::string readDirectory(const std::filesystem::path &file)
{
    const std::uintmax_t fileSize = std::filesystem::file_size(file);
    const std::uintmax_t tailSize = std::min<std::uintmax_t>(fileSize, kEndSize + kMaxComment);
    const std::string tail = readBytes(file, fileSize - tailSize, tailSize);
    const auto at = tail.rfind("PK\x05\x06");
    if (at == std::string::npos || tail.size() - at < kEndSize)
        throw FileRefused(Refusal::Truncated, file, {Cause::ZipDirectory});
    const std::uint64_t size = littleEndian(tail, at + 12, 4);
    const std::uint64_t offset = littleEndian(tail, at + 16, 4);
    if (size > kMaxDirectory)
        throw FileRefused(Refusal::TooLarge, file, {Cause::LongDirectory, {}, static_cast<std::int64_t>(size)});
    if (offset + size > fileSize)
        throw FileRefused(Refusal::Truncated, file, {Cause::ZipDirectory});
    return readBytes(file, offset, size);
}

std::string innerName(const std::filesystem::path &file, const std::string &member)
{
    return "/vsizip/{" + file.string() + "}/" + member;
}

/// Bytes that truly come out, up to just over @p most.
std::uint64_t unpackedBytes(const std::filesystem::path &file, const ZipMember &member, std::uint64_t most)
{
    const File in(VSIFOpenL(innerName(file, member.name).c_str(), "rb"));
    if (!in)
        throw FileRefused(Refusal::Damaged, file, {Cause::ZipMember, member.name});
    static constexpr std::size_t kBlock = 65536;
    std::array<char, kBlock> block;
    std::uint64_t total = 0;
    while (total <= most) {
        const std::size_t got = VSIFReadL(block.data(), 1, block.size(), in.get());
        total += got;
        if (got < block.size())
            break;
    }
    return total;
}

/// The beginning of a member.
std::string unpack(const std::filesystem::path &file, const std::string &member, std::size_t most)
{
    const File in(VSIFOpenL(innerName(file, member).c_str(), "rb"));
    std::string result(most, '\0');
    result.resize(in ? VSIFReadL(result.data(), 1, result.size(), in.get()) : 0);
    return result;
}

bool encryptedOds(const std::filesystem::path &file)
{
    return unpack(file, "META-INF/manifest.xml", kHeadSize).find("encryption-data") != std::string::npos;
}

bool isDocument(const ZipMember &member)
{
    const std::string ending = endingOf(member.name);
    return ending == ".xml" || ending == ".kml" || ending == ".rels";
}

} // namespace

std::vector<ZipMember> zipMembers(const std::filesystem::path &file)
{
    const std::string directory = readDirectory(file);
    std::vector<ZipMember> result;
    std::size_t at = 0;
    while (at + kEntrySize <= directory.size() && directory.compare(at, 4, "PK\x01\x02") == 0) {
        const std::size_t nameSize = littleEndian(directory, at + 28, 2);
        const std::size_t extraSize = littleEndian(directory, at + 30, 2);
        const std::size_t commentSize = littleEndian(directory, at + 32, 2);
        if (at + kEntrySize + nameSize + extraSize > directory.size())
            break;
        ZipMember &member = result.emplace_back();
        member.name = directory.substr(at + kEntrySize, nameSize);
        member.packed = littleEndian(directory, at + 20, 4);
        member.size = littleEndian(directory, at + 24, 4);
        member.encrypted = (littleEndian(directory, at + 8, 2) & 1U) != 0;
        readZip64(std::string_view(directory).substr(at + kEntrySize + nameSize, extraSize), member);
        at += kEntrySize + nameSize + extraSize + commentSize;
    }
    return result;
}

void checkZip(const std::filesystem::path &file, FileKind kind)
{
    const std::uint64_t most = kind == FileKind::Kmz ? kMaxKmlBytes : kMaxSheetBytes;
    const std::uintmax_t fileSize = std::filesystem::file_size(file);
    const GdalGuard guard;
    std::uint64_t total = 0;
    const auto tooLarge = [&](const RefusalCause &what) { throw FileRefused(Refusal::TooLarge, file, what); };
    const std::vector<ZipMember> members = zipMembers(file);
    if (std::ranges::count(members, ".kml", [](const ZipMember &each) { return endingOf(each.name); }) > kMaxKmls)
        tooLarge({Cause::ManyDocuments, {}, kMaxKmls});
    for (const ZipMember &member : members) {
        if (member.encrypted)
            throw FileRefused(Refusal::Encrypted, file);
        if (kind == FileKind::Kmz && endingOf(member.name) == ".kmz") // libkml would follow links into it
            throw FileRefused(Refusal::Virtual, file, {Cause::NestedArchive, member.name});
        if (!isDocument(member)) // pictures stay packed: no driver reads them
            continue;
        if (member.size > kRatioMatters && member.size / kMaxRatio > std::max<std::uint64_t>(member.packed, 1))
            tooLarge({Cause::UnpacksFar, member.name});
        if (member.packed > fileSize)
            throw FileRefused(Refusal::Truncated, file, {Cause::ZipMember, member.name});
        const bool mayLie = std::min<std::uint64_t>(member.packed, fileSize) * kDeflateLimit > kRatioMatters;
        total += mayLie ? unpackedBytes(file, member, most) : member.size;
        if (std::max(total, member.size) > most)
            tooLarge({Cause::LongFile, {}, static_cast<std::int64_t>(most >> 20U)});
        if (kind == FileKind::Kmz && endingOf(member.name) == ".kml")
            checkKml(file, unpack(file, member.name, member.size));
        if (!guard.failure().empty())
            throw FileRefused(Refusal::Damaged, file, {Cause::Reader, guard.failure()});
    }
    if (kind == FileKind::Ods && encryptedOds(file))
        throw FileRefused(Refusal::Encrypted, file);
}

} // namespace gis
