// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/planner_p.h"
#include "data/rules/drawn_parcels.h"
#include "gis/source_crs.h"

#include <map>

namespace data {

/// Reads a CAD drawing: lines of the profile's boundary levels become polygons, texts inside them their
/// records. Of other targets than parcels all lines count where the profile names none of the levels.
class DrawingReader
{
public:
    DrawingReader(const FileReading &reading, const DrawingProfile &profile, const ImportContext &context,
                  std::vector<OriginalText> &originals);

    /// Of the element rows in order; throws Error{Cancelled} where the progress says no.
    void add(const gis::VectorRow &row);
    /// After the last element.
    void finish(Planner &planner);

private:
    struct Text
    {
        std::int64_t row = 0;
        std::string level; ///< bytes
        std::string bytes;
        gis::Point place;
    };

    void addLines(const gis::Geometry &geometry, const std::string &level);
    [[nodiscard]] std::vector<DrawnText> decodedTexts();
    void plan(Planner &planner, const std::vector<gis::Polygon> &polygons);
    void planLines(Planner &planner);
    void tell(const DrawnLabels::Finding &finding, const std::vector<DrawnText> &texts);
    [[nodiscard]] ImportRecord recordOf(const ParcelLabel &label, const gis::Polygon &polygon, std::int64_t row) const;

    const FileReading &m_reading;
    const DrawingProfile &m_profile;
    ImportContext m_context;
    std::vector<OriginalText> &m_originals;
    gis::GridConverter m_converter;
    std::size_t m_levelColumn;
    std::size_t m_textColumn;
    std::map<std::size_t, std::vector<gis::LineString>> m_lines; ///< by rank of their level
    std::vector<Text> m_texts;
};

/// The profile that options name, else the one whose boundary levels the drawing has. Throws
/// Error{BadImportOption}.
[[nodiscard]] DrawingProfile chooseProfile(const Workspace &workspace, const std::string &name,
                                           const std::vector<std::string> &levels);

} // namespace data
