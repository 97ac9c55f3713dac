// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace gis {

/// Why a file is not read, for app/ to tell in the user's language together with what to do next.
enum class Refusal {
    Missing,
    Unreadable,     ///< no right to read it
    NotAFile,       ///< a folder (other than a File Geodatabase), a device, a remote name
    Empty,          ///< no bytes
    UnknownFormat,  ///< none of the formats we read
    WrongExtension, ///< bytes and ending disagree; the cause says what the bytes are
    DgnV8,          ///< MicroStation V8: to be saved as V7 or DXF
    Dwg,            ///< AutoCAD drawing: to be saved as DXF
    Virtual,        ///< VRT or another that refers to files or addresses elsewhere
    Encrypted,      ///< asks for a password
    TooLarge,       ///< claims or unpacks to more than we take
    Truncated,      ///< ends before what its header promises
    Damaged,
    NoSuchLayer, ///< cause: Layers
    NoRows       ///< opened, but holds nothing
};

/// What more is known of a refusal, for app/ to put into words.
enum class Cause {
    None,
    Reader, ///< subject: what the reader said, in its own English; for logs alone
    // What the bytes are.
    Format,   ///< subject: its name, "GeoPackage", "Parquet"
    Picture,  ///< subject: its format, "PNG"
    Archive,  ///< subject: its format, "RAR"
    Document, ///< subject: its format, "PDF", "Word"
    Text,
    BinaryData,
    SqliteDatabase,
    OldWorkbook,    ///< Excel 97-2003
    BinaryWorkbook, ///< Excel, xlsb
    CompoundFile,   ///< of Windows programs
    BinaryDxf,
    Xml,            ///< subject: its first element
    OtherBeginning, ///< subject: the format of which it is no beginning
    // What is missing.
    HeaderCutOff,
    HeaderWithoutLength,
    FewerBytes,  ///< count of `of`
    PartMissing, ///< subject: ".dat"
    OpenQuote,   ///< count: line
    ZipDirectory,
    ZipMember,  ///< subject: its name
    StopsEarly, ///< count of `of` elements
    // What is too much; count is the bound, or what is there.
    ManyColumns,
    ManyFolders,
    ManyDocuments, ///< of a KMZ
    LongRow,       ///< line count, longer than `of` MiB
    LongValue,     ///< MiB
    LongFile,      ///< MiB, unpacked
    LongSystem,    ///< of coordinates; KiB
    LongDirectory, ///< of a zip archive; bytes
    UnpacksFar,    ///< subject: the member
    DeepBlocks,
    ManyEntities,
    // What lies elsewhere.
    LinkElsewhere,
    TablesElsewhere, ///< of MapInfo
    View,            ///< subject: the layer
    NestedArchive,   ///< subject: the member
    NoTemporaryFolder,
    Folder,
    Layers ///< subject: the names of those there are
};

struct RefusalCause
{
    Cause kind = Cause::None;
    std::string subject = {};
    std::int64_t count = 0;
    std::int64_t of = 0;
};

class FileRefused : public Error
{
public:
    FileRefused(Refusal reason, const std::filesystem::path &file, RefusalCause cause = {});
    [[nodiscard]] Refusal reason() const { return m_reason; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] const RefusalCause &cause() const { return m_cause; }

private:
    Refusal m_reason;
    std::filesystem::path m_file;
    RefusalCause m_cause;
};

} // namespace gis
