// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/import.h"
#include "gis/shape.h"
#include "gis/source_crs.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace data {

/// What an import finds wrong, in the order it was found.
class IssueLog
{
public:
    void doubt(std::int64_t row, IssueKind kind, std::string subject, std::string detail)
    {
        m_issues.push_back({row, false, kind, std::move(subject), std::move(detail)});
    }
    void leaveOut(std::int64_t row, IssueKind kind, std::string subject, std::string detail)
    {
        m_issues.push_back({row, true, kind, std::move(subject), std::move(detail)});
        ++m_leftOut;
    }
    [[nodiscard]] std::int64_t leftOut() const { return m_leftOut; }
    [[nodiscard]] std::vector<ImportIssue> &issues() { return m_issues; }

private:
    std::vector<ImportIssue> m_issues;
    std::int64_t m_leftOut = 0;
};

/// Bytes of a text that was not UTF-8, to be kept beside what became of it.
struct OriginalText
{
    std::int64_t row = 0; ///< 0: the column's name
    std::size_t column = 0;
    std::string bytes;
};

/// How a column is read: all guesses and answers settled.
struct ColumnReading
{
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::string name;          ///< decoded
    std::size_t field = kNone; ///< position in fieldsOf(target); kNone: not read
    bool number = false;
    bool day = false;
    gis::TextEncoding encoding = gis::TextEncoding::Utf8;
    bool throughLatin1 = false; ///< UTF-8 that spells the bytes of `encoding`
    NumberNotation notation = NumberNotation::Plain;
};

/// How a file is read: all guesses and answers settled.
struct FileReading
{
    ImportTarget target = ImportTarget::Parcels;
    std::string layer;
    std::vector<ColumnReading> columns;
    gis::SourceCrs crs;
    int srid = 0; ///< of the workspace
    bool repair = false;
};

/// One record of the file in the workspace's terms.
struct ImportRecord
{
    std::int64_t row = 0;
    std::vector<std::string> values; ///< one a field, as fieldsOf(target) lists them; empty: not stated
    gis::Geometry geometry;          ///< on the workspace's grid, of the target's kind

    [[nodiscard]] const std::string &value(ImportTarget target, std::string_view field) const;
};

/// The text of a value in UTF-8, NFC.
[[nodiscard]] gis::DecodedText decodeValue(const std::string &bytes, gis::TextEncoding encoding, bool throughLatin1);

/// Whether a shape with such a fault is still a polygon one can measure.
[[nodiscard]] bool isHarmless(gis::ShapeFault::Kind kind);
/// Whether the numbers of a field are read as such.
[[nodiscard]] bool isNumberField(std::string_view field);
/// Whether the days of a field are read as such.
[[nodiscard]] bool isDayField(std::string_view field);
/// Position in fieldsOf(target); ColumnReading::kNone if it has no such field.
[[nodiscard]] std::size_t fieldIndex(ImportTarget target, std::string_view field);

} // namespace data
