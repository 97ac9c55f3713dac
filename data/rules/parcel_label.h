// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace data {

/// What the texts of a drawing's level are there for.
enum class LabelKind {
    Number,   ///< of the parcel; a label with more in it is taken too
    LandUse,  ///< code
    Area,     ///< square metres
    Sheet,    ///< number of the map sheet
    Combined, ///< several of these in one text
};

/// What a text says of the parcel it stands in.
struct ParcelLabel
{
    std::optional<std::string> mapSheet;
    std::optional<std::string> number;  ///< "654", "654a"
    std::optional<std::string> landUse; ///< "LUC", "ONT+CLN", a drawing's "1L"
    std::optional<std::string> holder;
    std::optional<std::string> address;
    std::optional<double> areaM2;
    friend bool operator==(const ParcelLabel &, const ParcelLabel &) = default;
};

/// Why a text is not understood; `words` quotes the part that is not.
struct LabelFault
{
    enum class Reason {
        Empty,
        TooLong,
        Unknown,    ///< neither code nor figure
        Ambiguous,  ///< "654/119": number and area, or sheet and number? "1.119": one or a thousand?
        Twice,      ///< two areas, two codes ...
        OtherLevel, ///< an area on the level of numbers ...
        NoArea      ///< a figure that no parcel can have
    };
    Reason reason = Reason::Unknown;
    std::string words;
    friend bool operator==(const LabelFault &, const LabelFault &) = default;
};

/// Splits a label of a cadastral drawing: "654", "ODT", "ONT+CLN", "119.3", "119,3 m2", "1L654/119.3",
/// "ODT 654/119.3", the same on several lines, a fraction with a drawn bar ("654\n-----\n119.3"), and gCadas'
/// text node of five lines (sheet, parcel, address, land use, holder; the third and fifth may be empty).
/// UTF-8, but any bytes may come.
[[nodiscard]] std::expected<ParcelLabel, LabelFault> splitLabel(std::string_view text, LabelKind kind);

} // namespace data
