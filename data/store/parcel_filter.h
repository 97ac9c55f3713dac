// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"
#include "gis/geometry.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace data {

/// What parcels are counted by. The key of a parcel is: for Project and Unit the row key in figures,
/// for Stage its code ("none" before the first), LandUse as entered ("ODT+CLN"), Category and Quality as
/// stored, Obstacle "open" where one stands in its way; empty: none.
enum class ParcelField { Project, Unit, Stage, LandUse, Category, Quality, Obstacle };
inline constexpr std::array kParcelFields{ParcelField::Project, ParcelField::Unit,     ParcelField::Stage,
                                          ParcelField::LandUse, ParcelField::Category, ParcelField::Quality,
                                          ParcelField::Obstacle};
/// "project", "unit", "stage", "land_use", "category", "quality", "obstacle".
[[nodiscard]] std::string_view nameOf(ParcelField field);

/// Both ends belong to it. With one end given, what has no value is outside.
struct ParcelRange
{
    std::optional<double> from;
    std::optional<double> to;
    friend bool operator==(const ParcelRange &, const ParcelRange &) = default;
};

/// Which parcels; all that is said has to hold. An empty one means all.
struct ParcelFilter
{
    std::string text; ///< as ParcelSearch::find understands it; one without words says nothing
    /// By field the keys of which a parcel has one. A land use fits a mixed one that holds it.
    std::map<ParcelField, std::vector<std::string>> anyOf;
    /// A ward of today or a former one, through all changes of wards (belongsUnder); what may belong but
    /// has no geometry to tell is left out.
    std::optional<Id> ward;
    /// A step that has not taken place was due before this day, as first planned or as moved.
    std::optional<Date> overdueOn;
    /// Can no longer lawfully be handed over by the next milestone of their project, seen from this day.
    std::optional<Date> tooLateOn;
    /// Paid after the period of law, or still owed after it on this day (Land Law 2024, Art. 94(3)).
    std::optional<Date> paidLateOn;
    std::vector<std::string> done;    ///< codes of steps; all of them took place
    std::vector<std::string> notDone; ///< none of them did
    bool owed = false;                ///< less is paid than was approved
    ParcelRange areaM2;               ///< as declared; as measured on the grid where nothing is declared
    ParcelRange approvedDong;         ///< sum of the steps "approved" that took place
    ParcelRange paidDong;             ///< sum of the steps "paid" that took place
    gis::MultiPolygon drawn;          ///< workspace grid, valid; those that share some of its area
    bool wholly = false;              ///< of `drawn`: only those that lie in it, but for a thousandth of their area
    std::optional<gis::Box> box;      ///< workspace grid; those whose box meets it
    friend bool operator==(const ParcelFilter &, const ParcelFilter &) = default;
};

/// What of a filter is judged from a day, as users choose it.
struct DayFilter
{
    std::string_view name;
    std::optional<Date> ParcelFilter::*day;
};
inline constexpr std::array<DayFilter, 3> kDayFilters{{{"overdue", &ParcelFilter::overdueOn},
                                                       {"too_late", &ParcelFilter::tooLateOn},
                                                       {"paid_late", &ParcelFilter::paidLateOn}}};
/// The same question asked on another day.
[[nodiscard]] ParcelFilter seenFrom(ParcelFilter filter, Date today);

/// One line of JSON; what says nothing is left out.
[[nodiscard]] std::string toJson(const ParcelFilter &filter);
/// Unknown members are passed over. Throws Error{BadContent}.
[[nodiscard]] ParcelFilter filterFromJson(const std::string &json);

} // namespace data
