// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/bytes_p.h"
#include "gis/file_kind_p.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace gis {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    Signature signature;
};

/// Zip, SQLite and OLE files say more inside: file_kind.cpp looks there.
const std::array kMagics{
    Magic{"\0\0\x27\x0A"sv, {.kind = FileKind::Shapefile}},
    Magic{"\x08\x09\xFE\x02"sv, {.kind = FileKind::Dgn}}, // two dimensions
    Magic{"\xC8\x09\xFE\x02"sv, {.kind = FileKind::Dgn}}, // three
    Magic{"fgb\x03"
          "fgb"sv,
          {.kind = FileKind::FlatGeobuf}},
    Magic{"PK\x03\x04"sv, {.container = Container::Zip}},
    Magic{"PK\x05\x06"sv, {.what = {Cause::Archive, "zip"}}},
    Magic{"SQLite format 3\0"sv, {.container = Container::Sqlite}},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, {.container = Container::Ole}},
    Magic{"AC10"sv, {.container = Container::Dwg}},
    Magic{"AC1."sv, {.container = Container::Dwg}},
    Magic{"AC2."sv, {.container = Container::Dwg}},
    Magic{"AutoCAD Binary DXF"sv, {.what = {Cause::BinaryDxf}}},
    Magic{"\x89PNG"sv, {.what = {Cause::Picture, "PNG"}}},
    Magic{"\xFF\xD8\xFF"sv, {.what = {Cause::Picture, "JPEG"}}},
    Magic{"GIF8"sv, {.what = {Cause::Picture, "GIF"}}},
    Magic{"II*\0"sv, {.what = {Cause::Picture, "TIFF"}}},
    Magic{"MM\0*"sv, {.what = {Cause::Picture, "TIFF"}}},
    Magic{"%PDF"sv, {.what = {Cause::Document, "PDF"}}},
    Magic{"Rar!"sv, {.what = {Cause::Archive, "RAR"}}},
    Magic{"7z\xBC\xAF"sv, {.what = {Cause::Archive, "7-Zip"}}},
    Magic{"\x1F\x8B"sv, {.what = {Cause::Archive, "gzip"}}},
    Magic{"PAR1"sv, {.what = {Cause::Format, "Parquet"}}},
};

/// UTF-16 with a byte order mark as its ASCII letters, others as '?'; enough to recognise a format.
std::string narrow(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return std::string(head.substr(3));
    const bool little = head.starts_with("\xFF\xFE");
    if (!little && !head.starts_with("\xFE\xFF"))
        return std::string(head);
    std::string result;
    for (std::size_t i = 2; i + 1 < head.size(); i += 2) {
        const char high = head[little ? i + 1 : i];
        const char low = head[little ? i : i + 1];
        result += high == '\0' ? low : '?';
    }
    return result;
}

std::string_view skipBlanks(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t\r\n");
    return start == std::string_view::npos ? std::string_view{} : text.substr(start);
}

std::string_view takeLine(std::string_view &text)
{
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    line = skipBlanks(line);
    const auto last = line.find_last_not_of(" \t\r");
    return last == std::string_view::npos ? std::string_view{} : line.substr(0, last + 1);
}

/// Pairs of lines: a group code, its value. Comments (999) may come before the first section.
bool beginsAsDxf(std::string_view text)
{
    std::string_view code = takeLine(text);
    for (int comments = 0; code == "999" && comments < 1000; ++comments) {
        (void)takeLine(text);
        code = takeLine(text);
    }
    return code == "0" && takeLine(text) == "SECTION";
}

/// The name of the first element, without its namespace.
std::string rootElement(std::string_view text)
{
    while (text.starts_with("<?") || text.starts_with("<!")) {
        const std::string_view close = text.starts_with("<!--") ? "-->" : text.starts_with("<?") ? "?>" : ">";
        const auto internal = text.find('[');
        const auto plain = text.find(close);
        const bool subset = text.starts_with("<!DOCTYPE") && internal < plain;
        const auto end = subset ? text.find("]>") : plain;
        if (end == std::string_view::npos)
            return {};
        text = skipBlanks(text.substr(end + (subset ? 2 : close.size())));
    }
    if (!text.starts_with('<'))
        return {};
    std::string name(text.substr(1, text.find_first_of(" \t\r\n/>", 1) - 1));
    return name.substr(name.find(':') == std::string::npos ? 0 : name.find(':') + 1);
}

Signature xmlSignature(std::string_view text)
{
    const std::string root = rootElement(text);
    if (root == "kml")
        return {.kind = FileKind::Kml};
    if (root == "gpx")
        return {.kind = FileKind::Gpx};
    if (root.starts_with("OGRVRT") || root == "VRTDataset")
        return {.container = Container::Vrt};
    if (root.empty())
        return {.text = true};
    return {.what = {Cause::Xml, root.substr(0, 40)}};
}

Signature jsonSignature(std::string_view text)
{
    const auto has = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
    if (has("\"Topology\""))
        return {.what = {Cause::Format, "TopoJSON"}};
    if (has("\"esriGeometry"))
        return {.what = {Cause::Format, "Esri JSON"}};
    if (has("\"FeatureCollection\"") || has("\"Feature\"") || has("\"coordinates\""))
        return {.kind = FileKind::GeoJson};
    return {.text = true};
}

bool looksLikeText(std::string_view text) { return !text.empty() && text.find('\0') == std::string_view::npos; }

} // namespace

Signature signatureOf(std::string_view head)
{
    for (const Magic &magic : kMagics)
        if (head.starts_with(magic.bytes))
            return magic.signature;
    const std::string narrowed = narrow(head);
    const std::string_view text = skipBlanks(narrowed);
    if (!looksLikeText(narrowed))
        return {};
    if (text.starts_with('<'))
        return xmlSignature(text);
    if (text.starts_with('{') || text.starts_with('['))
        return jsonSignature(text);
    if (beginsAsDxf(text))
        return {.kind = FileKind::Dxf};
    const std::string start = lowerAscii(std::string(text.substr(0, 16)));
    if (start.starts_with("!table"))
        return {.kind = FileKind::MapInfoTab};
    if (start.starts_with("version ") && std::isdigit(static_cast<unsigned char>(start.at(8 < start.size() ? 8 : 0))))
        return {.kind = FileKind::MapInfoMif};
    return {.text = true};
}

std::string oleStreams(const std::filesystem::path &file)
{
    const std::string header = readBytes(file, 0, 512);
    const std::uint64_t shift = littleEndian(header, 30, 2);
    const std::uint64_t sector = littleEndian(header, 48, 4);
    if (shift < 7 || shift > 16)
        return {};
    const std::string directory = readBytes(file, (sector + 1) << shift, 16384);
    std::string names;
    for (std::size_t at = 0; at + 128 <= directory.size(); at += 128) {
        const std::size_t size = std::min<std::size_t>(littleEndian(directory, at + 64, 2), 64);
        for (std::size_t i = 0; i + 1 < size; i += 2)
            names += directory[at + i] ? directory[at + i] : '\n';
    }
    return names;
}

} // namespace gis
