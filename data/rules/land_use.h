// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace data {

/// How a parcel is counted in clearance; the words the workspace keeps are given by nameOf().
enum class LandCategory { Agricultural, Residential, Other };
/// "agricultural", "residential", "other".
[[nodiscard]] std::string_view nameOf(LandCategory category);

/// A code of land use, as registers and drawings write it.
struct LandUse
{
    enum class Status {
        Current,     ///< Circular 08/2024/TT-BTNMT, Annex II, in force from 1/8/2024
        Group,       ///< of that list too, but a heading over others
        Former,      ///< of an earlier circular (25/2014, 27/2018, 28/2004); still in files
        DrawingSign, ///< no code of any circular: a letter on drawings of the nineties
    };
    std::string_view code;
    std::string_view name; ///< Vietnamese
    Status status = Status::Current;
    LandCategory category = LandCategory::Other;
    std::string_view today; ///< the current code that took a former one's place; empty: none is known
};

/// All that are known, by code.
[[nodiscard]] std::span<const LandUse> landUses();
/// In any case ("Luc"), except the letters of drawings, which are capitals.
[[nodiscard]] std::optional<LandUse> findLandUse(std::string_view code);

/// The codes of a parcel in order, in capitals: "ONT+CLN", "odt, cln". Otherwise the part that is no code.
[[nodiscard]] std::expected<std::vector<std::string>, std::string> splitLandUse(std::string_view text);

/// Of a code or several: residential where one is, agricultural where all are; nothing where a part is
/// no code. Whether the recovery notice runs 90 or 180 days hangs on it (Land Law 2024, Art. 85(1)).
[[nodiscard]] std::optional<LandCategory> categoryOf(std::string_view landUse);

} // namespace data
