// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace gis {

/// A folder of links to a file and its siblings, for drivers that would write beside the file or need its
/// header changed. Gone at the end.
class LinkFolder
{
public:
    /// Links @p file and all of the same name with another ending. Throws FileRefused.
    explicit LinkFolder(const std::filesystem::path &file);
    ~LinkFolder();
    LinkFolder(const LinkFolder &) = delete;
    LinkFolder &operator=(const LinkFolder &) = delete;

    /// The file as it lies in the folder.
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
};

/// Replaces the link to a MapInfo header by a copy that declares no charset, so that GDAL leaves the
/// bytes of texts alone.
void dropCharset(const std::filesystem::path &linked);

} // namespace gis
