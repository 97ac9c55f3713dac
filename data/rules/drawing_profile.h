// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/parcel_label.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace data {

/// Which levels (numbers, in DGN) or layers (names, in DXF) of a cadastral drawing hold what. Each list is
/// in order of preference: a later level counts where the earlier have nothing. Upper and lower case and
/// blank, hyphen and underscore are alike in names.
struct DrawingProfile
{
    std::string name;
    std::vector<std::string> boundaryLevels; ///< lines that enclose parcels
    std::vector<std::string> numberLevels;
    std::vector<std::string> landUseLevels;
    std::vector<std::string> areaLevels;
    std::vector<std::string> combinedLevels; ///< texts with several of these in one
    std::vector<std::string> sheetLevels;
    double tolerance = 0.02; ///< metres within which ends of lines belong together
};

/// Circular 26/2024/TT-BTNMT, Annex 21-I; DXF layers named by words; gCadas. The first is the usual one.
[[nodiscard]] std::span<const DrawingProfile> drawingProfiles();

/// What the texts of a level are there for; nothing where the profile does not name it. Combined, where it
/// names it for more than one purpose.
[[nodiscard]] std::optional<LabelKind> labelKindOf(const DrawingProfile &profile, std::string_view level);

/// The place of a level in one of the profile's lists; nothing where it is not in it.
[[nodiscard]] std::optional<std::size_t> rankOf(std::span<const std::string> levels, std::string_view level);

} // namespace data
