// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/file_kind_p.h"

#include "gis/bytes_p.h"
#include "gis/vector_file.h"
#include "gis/zip_archive_p.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace gis {

namespace {

namespace fs = std::filesystem;

struct Kind
{
    FileKind kind;
    std::string_view name;
    std::array<std::string_view, 3> endings;
    bool underAnyName = false; ///< its driver goes by the bytes alone
    bool text = false;         ///< has no sure first bytes: text with the right ending is tried
};

constexpr std::array kKinds{
    Kind{FileKind::Shapefile, "ESRI Shapefile", {".shp"}},
    Kind{FileKind::Dbf, "dBASE", {".dbf"}},
    Kind{FileKind::GeoPackage, "GeoPackage", {".gpkg"}},
    Kind{FileKind::GeoJson, "GeoJSON", {".geojson", ".json"}, true, true},
    Kind{FileKind::Kml, "KML", {".kml"}, true, true},
    Kind{FileKind::Kmz, "KMZ", {".kmz"}},
    Kind{FileKind::Dxf, "DXF", {".dxf"}, true, true},
    Kind{FileKind::Dgn, "DGN v7", {".dgn"}, true},
    Kind{FileKind::MapInfoTab, "MapInfo TAB", {".tab"}, false, true},
    Kind{FileKind::MapInfoMif, "MapInfo MIF", {".mif"}, false, true},
    Kind{FileKind::FlatGeobuf, "FlatGeobuf", {".fgb"}, true},
    Kind{FileKind::Csv, "CSV", {".csv", ".tsv", ".txt"}, false, true},
    Kind{FileKind::Xlsx, "XLSX", {".xlsx", ".xlsm"}},
    Kind{FileKind::Ods, "ODS", {".ods"}},
    Kind{FileKind::Gpx, "GPX", {".gpx"}, true, true},
    Kind{FileKind::FileGdb, "File Geodatabase", {".gdb"}},
};

const Kind &kindOf(FileKind kind) { return *std::ranges::find(kKinds, kind, &Kind::kind); }

const Kind *kindByEnding(const fs::path &file)
{
    const std::string ending = endingOf(file);
    const auto *found = std::ranges::find_if(kKinds, [&](const Kind &each) {
        return !ending.empty() && std::ranges::find(each.endings, ending) != each.endings.end();
    });
    return found == kKinds.end() ? nullptr : found;
}

/// GDAL would take these for something elsewhere: /vsicurl/..., http://..., PG:dbname=...
bool namesAnotherPlace(const fs::path &file)
{
    const std::string name = lowerAscii(file.string());
    const auto letters = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    return name.starts_with("/vsi") || (letters > 1 && letters < name.size() && name[letters] == ':');
}

void checkIsFile(const fs::path &file)
{
    if (namesAnotherPlace(file))
        throw FileRefused(Refusal::Virtual, file);
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        throw FileRefused(Refusal::Missing, file);
    if (status.type() == fs::file_type::none)
        throw FileRefused(Refusal::Unreadable, file, {Cause::Reader, error.message()});
    if (status.type() != fs::file_type::regular)
        throw FileRefused(Refusal::NotAFile, file);
    if (!std::ifstream(file))
        throw FileRefused(Refusal::Unreadable, file);
    if (fs::file_size(file) == 0)
        throw FileRefused(Refusal::Empty, file);
}

Signature sqliteSignature(const fs::path &file, std::string_view head)
{
    static constexpr std::size_t kHeader = 100;
    if (head.size() < kHeader)
        throw FileRefused(Refusal::Truncated, file, {Cause::HeaderCutOff});
    const std::string_view id = head.substr(68, 4);
    const bool packageId = id == "GPKG" || id == "GP10" || id == "GP11";
    if (packageId || endingOf(file) == ".gpkg")
        return {.kind = FileKind::GeoPackage};
    return {.what = {Cause::SqliteDatabase}};
}

Signature zipSignature(const fs::path &file, std::string_view head)
{
    bool kml = false;
    for (const ZipMember &member : zipMembers(file)) {
        const std::string name = lowerAscii(member.name);
        if (name == "xl/workbook.xml")
            return {.kind = FileKind::Xlsx};
        if (name == "word/document.xml")
            return {.what = {Cause::Document, "Word"}};
        if (name == "xl/workbook.bin")
            return {.what = {Cause::BinaryWorkbook}};
        kml = kml || name.ends_with(".kml");
    }
    if (head.substr(0, 120).find("opendocument.spreadsheet") != std::string_view::npos)
        return {.kind = FileKind::Ods};
    if (kml)
        return {.kind = FileKind::Kmz};
    return {.what = {Cause::Archive, "zip"}};
}

[[noreturn]] void refuseOle(const fs::path &file)
{
    const std::string streams = oleStreams(file);
    const auto has = [&](std::string_view name) { return streams.find(name) != std::string::npos; };
    if (has("Dgn~") || endingOf(file) == ".dgn")
        throw FileRefused(Refusal::DgnV8, file);
    if (has("EncryptedPackage"))
        throw FileRefused(Refusal::Encrypted, file);
    const RefusalCause what = has("Workbook") || has("Book") ? RefusalCause{Cause::OldWorkbook}
                              : has("WordDocument")          ? RefusalCause{Cause::Document, "Word 97-2003"}
                                                             : RefusalCause{Cause::CompoundFile};
    throw FileRefused(kindByEnding(file) ? Refusal::WrongExtension : Refusal::UnknownFormat, file, what);
}

/// What the bytes are; refuses those that have a reason of their own.
Signature readSignature(const fs::path &file)
{
    const std::string head = readBytes(file, 0, kHeadSize);
    Signature result = signatureOf(head);
    if (result.container == Container::Ole)
        refuseOle(file);
    if (result.container == Container::Dwg)
        throw FileRefused(Refusal::Dwg, file);
    if (result.container == Container::Vrt)
        throw FileRefused(Refusal::Virtual, file);
    if (result.container == Container::Zip)
        result = zipSignature(file, head);
    else if (result.container == Container::Sqlite)
        result = sqliteSignature(file, head);
    return result;
}

FileKind identifyFolder(const fs::path &folder)
{
    if (endingOf(folder) != ".gdb")
        throw FileRefused(Refusal::NotAFile, folder, {Cause::Folder});
    if (!fs::exists(folder / "a00000001.gdbtable"))
        throw FileRefused(fs::is_empty(folder) ? Refusal::Empty : Refusal::Damaged, folder,
                          {Cause::PartMissing, "a00000001.gdbtable"});
    return FileKind::FileGdb;
}

/// Without a signature only the name tells: text is tried as what it says, a table of dBASE has its own check.
FileKind byEnding(const fs::path &file, const Kind *ending, const Signature &signature)
{
    if (!ending)
        throw FileRefused(Refusal::UnknownFormat, file, signature.what);
    if (signature.what.kind != Cause::None)
        throw FileRefused(Refusal::WrongExtension, file, signature.what);
    if (ending->kind == FileKind::Dbf || (ending->text && signature.text))
        return ending->kind;
    if (signature.text || ending->text)
        throw FileRefused(Refusal::WrongExtension, file, {signature.text ? Cause::Text : Cause::BinaryData});
    throw FileRefused(Refusal::Damaged, file, {Cause::OtherBeginning, std::string(ending->name)});
}

} // namespace

std::string_view nameOf(FileKind kind) { return kindOf(kind).name; }

FileKind identify(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (fs::is_directory(file, ignored))
        return identifyFolder(file);
    checkIsFile(file);
    const Signature signature = readSignature(file);
    const Kind *ending = kindByEnding(file);
    // UTF-16 has zero bytes; only tables come so.
    const std::string mark = readBytes(file, 0, 2);
    if (!signature.kind && ending && ending->kind == FileKind::Csv && (mark == "\xFF\xFE" || mark == "\xFE\xFF"))
        return FileKind::Csv;
    if (!signature.kind)
        return byEnding(file, ending, signature);
    const bool anyName = kindOf(*signature.kind).underAnyName;
    if (ending ? ending->kind == *signature.kind || (anyName && ending->underAnyName) : anyName)
        return *signature.kind;
    throw FileRefused(Refusal::WrongExtension, file, {Cause::Format, std::string(nameOf(*signature.kind))});
}

} // namespace gis
