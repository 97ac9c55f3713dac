// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/drawing_profile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace data {

namespace {

/// Capitals, without what layer names are joined by.
std::string skeleton(std::string_view level)
{
    std::string result;
    for (const char each : level)
        if (!std::string_view(" -_").contains(each))
            result += each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
    return result;
}

/// Levels of the circular: 10 boundaries as they are, 61 by the papers; 13 numbers; 29 land use by law, 2
/// as it is; 4 areas; 11 the centres that labels hang on.
DrawingProfile circular26()
{
    return {.name = "TT 26/2024/TT-BTNMT",
            .boundaryLevels = {"10", "61"},
            .numberLevels = {"13"},
            .landUseLevels = {"29", "2"},
            .areaLevels = {"4"},
            .combinedLevels = {"11"},
            .sheetLevels = {}};
}

DrawingProfile namedLayers()
{
    return {.name = "DXF",
            .boundaryLevels = {"RANH_THUA", "RANH_GIOI_THUA"},
            .numberLevels = {"SO_THUA", "SO_THU_TU_THUA"},
            .landUseLevels = {"LOAI_DAT"},
            .areaLevels = {"DIEN_TICH"},
            .combinedLevels = {"NHAN_THUA"},
            .sheetLevels = {"SO_TO", "TO_BAN_DO"}};
}

/// The circular's levels; its text nodes of five lines stand where the circular puts numbers.
DrawingProfile gCadas()
{
    DrawingProfile profile = circular26();
    profile.name = "gCadas";
    profile.combinedLevels = {"11", "13"};
    profile.numberLevels.clear();
    return profile;
}

} // namespace

std::span<const DrawingProfile> drawingProfiles()
{
    static const std::array kProfiles{circular26(), namedLayers(), gCadas()};
    return kProfiles;
}

std::optional<std::size_t> rankOf(std::span<const std::string> levels, std::string_view level)
{
    const auto found = std::ranges::find(levels, skeleton(level), skeleton);
    return found == levels.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - levels.begin()));
}

std::optional<LabelKind> labelKindOf(const DrawingProfile &profile, std::string_view level)
{
    using List = std::vector<std::string> DrawingProfile::*;
    static constexpr std::array<std::pair<List, LabelKind>, 5> kLists{{
        {&DrawingProfile::numberLevels, LabelKind::Number},
        {&DrawingProfile::landUseLevels, LabelKind::LandUse},
        {&DrawingProfile::areaLevels, LabelKind::Area},
        {&DrawingProfile::sheetLevels, LabelKind::Sheet},
        {&DrawingProfile::combinedLevels, LabelKind::Combined},
    }};
    std::optional<LabelKind> kind;
    for (const auto &[levels, each] : kLists)
        if (rankOf(profile.*levels, level))
            kind = kind ? LabelKind::Combined : each;
    return kind;
}

} // namespace data
