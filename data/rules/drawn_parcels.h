// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/drawing_profile.h"
#include "data/rules/parcel_label.h"
#include "gis/geometry.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace data {

/// A text of a drawing, decoded.
struct DrawnText
{
    std::string text;
    std::string level;
    gis::Point place;
};

/// What the texts of a drawing say of its parcels.
struct DrawnLabels
{
    struct Finding
    {
        enum class Kind {
            Unread,  ///< fault says why
            Outside, ///< stands in no polygon
            Differs  ///< from an earlier text of equal rank in the polygon; neither is taken
        };
        Kind kind = Kind::Unread;
        std::size_t text = 0;              ///< which of the texts
        std::optional<std::size_t> parcel; ///< which of the polygons
        LabelFault fault;
        friend bool operator==(const Finding &, const Finding &) = default;
    };
    std::vector<ParcelLabel> parcels; ///< one a polygon, in their order
    std::vector<Finding> findings;    ///< in the order of the texts
};

/// Attaches texts to the parcels they stand in. Texts on levels that @p profile does not name are passed
/// over. Of texts in one parcel those on a level of better rank count; the same said twice is no finding.
[[nodiscard]] DrawnLabels attachLabels(std::span<const DrawnText> texts, std::span<const gis::Polygon> parcels,
                                       const DrawingProfile &profile);

} // namespace data
