// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/document_bounds_p.h"

#include "gis/file_kind_p.h"
#include "gis/vector_file.h"

#include <string>
#include <unordered_set>

namespace gis {

namespace {

constexpr std::size_t kMaxFolders = 5000; // each becomes a layer

/// The tag that starts at @p text, without its namespace and what follows.
std::string_view localName(std::string_view tag)
{
    const std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/"));
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

std::string_view nameAttribute(std::string_view tag)
{
    const auto at = tag.find("name=");
    if (at == std::string_view::npos || at + 6 > tag.size())
        return {};
    const auto end = tag.find(tag[at + 5], at + 6);
    return tag.substr(at + 6, end == std::string_view::npos ? end : end - at - 6);
}

} // namespace

void checkKml(const std::filesystem::path &file, std::string_view document)
{
    std::unordered_set<std::string_view> columns;
    std::size_t folders = 0;
    for (auto at = document.find('<'); at != std::string_view::npos; at = document.find('<', at + 1)) {
        static constexpr std::size_t kLongTag = 512;
        std::string_view tag = document.substr(at + 1, kLongTag);
        tag = tag.substr(0, tag.find('>'));
        const std::string_view name = localName(tag);
        if (name == "Data" || name == "SimpleField" || name == "SimpleData")
            columns.insert(nameAttribute(tag));
        else if (name == "Folder" || name == "Document")
            ++folders;
        if (columns.size() > kMaxColumns)
            throw FileRefused(Refusal::TooLarge, file, {Cause::ManyColumns, {}, kMaxColumns});
        if (folders > kMaxFolders)
            throw FileRefused(Refusal::TooLarge, file, {Cause::ManyFolders, {}, kMaxFolders});
    }
}

} // namespace gis
