// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/vector_file.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// A folder of its own for the files of one test, gone afterwards.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// One row for writeVector(): columns ten (text), dt (real), n (whole number).
struct SampleRow
{
    std::string wkt; ///< empty: no geometry
    std::string ten;
    double dt = 0;
    int n = 0;
};

/// The sample rows as @p driver of GDAL writes them; @p epsg 0: no system named.
void writeVector(const std::filesystem::path &file, const std::string &driver, int epsg,
                 const std::vector<SampleRow> &rows, const std::vector<std::string> &layerOptions = {});

/// Texts of a DGN drawing at points along a line.
void writeDgnTexts(const std::filesystem::path &file, const std::vector<std::string> &texts);

/// Statements that a GeoPackage of somebody else may have seen.
void runSql(const std::filesystem::path &file, const std::vector<std::string> &statements);

void writeBytes(const std::filesystem::path &file, std::string_view bytes);
[[nodiscard]] std::string readAll(const std::filesystem::path &file);
/// Replaces every @p from in the file by @p to, which has as many bytes.
void patchBytes(const std::filesystem::path &file, std::string_view from, std::string_view to);
/// Overwrites bytes in place.
void patchAt(const std::filesystem::path &file, std::size_t at, std::string_view bytes);

/// A zip archive of members, deflated.
struct SampleMember
{
    std::string name;
    std::string bytes;
};
void writeZip(const std::filesystem::path &file, const std::vector<SampleMember> &members);
/// A workbook with one sheet of this XML between <sheetData> and </sheetData>.
void writeSheet(const std::filesystem::path &file, const std::string &sheetData);

/// All rows of a layer; of the first one without a name.
[[nodiscard]] std::vector<gis::VectorRow> rowsOf(const gis::VectorFile &file, std::string layer = {});
/// "NULL" where there is none, "?" for an unknown column.
[[nodiscard]] std::string valueOf(const gis::VectorFile &file, const gis::VectorRow &row, std::string_view column);
