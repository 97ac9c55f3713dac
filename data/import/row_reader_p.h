// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/reading_p.h"

namespace data {

/// Makes records of the rows of a table: decodes, reads numbers, brings the geometry onto the grid and
/// looks at its shape. What cannot be believed goes to the log.
class RowReader
{
public:
    /// All must outlive the reader. Throws gis::Error for a CRS that PROJ does not know.
    RowReader(const FileReading &reading, IssueLog &log, std::vector<OriginalText> &originals);

    /// False if the row is left out. @p record is reused from row to row.
    bool read(const gis::VectorRow &row, ImportRecord &record);
    /// Brings @p geometry onto the grid and looks at its shape; false if the row is left out.
    bool place(std::int64_t row, gis::Geometry &geometry);

private:
    void readValue(const gis::VectorRow &row, std::size_t column, ImportRecord &record);
    void readNumber(std::int64_t row, const ColumnReading &reading, std::string &value);
    void readDay(std::int64_t row, std::string &value);
    bool readPlace(const gis::VectorRow &row, ImportRecord &record);
    bool checkShape(std::int64_t row, gis::MultiPolygon &polygon);

    const FileReading &m_reading;
    IssueLog &m_log;
    std::vector<OriginalText> &m_originals;
    gis::GridConverter m_converter;
};

} // namespace data
