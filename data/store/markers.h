// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/marker_register.h"
#include "data/store/workspace.h"

#include <span>
#include <vector>

namespace data {

/// All of them, by marker, then oldest first.
[[nodiscard]] std::vector<MarkerInspection> markerInspections(const Workspace &workspace);

/// The registers of all forests, as the workspace is now; see makeMarkerRegisters().
[[nodiscard]] std::vector<MarkerRegister> markerRegisters(const Workspace &workspace);

/// A marker is known by its number; the forest's code is needed where several forests have it.
struct MarkerName
{
    int number = 0;
    std::string forest; ///< code; empty: the only forest with such a number
};

/// What somebody found.
struct NewInspection
{
    MarkerName marker;
    Date on{};
    Date today{};      ///< day it is entered; no inspection is later
    std::string state; ///< "standing", "damaged", "lost", "moved", "not_found"
    std::string who;
    std::string note;
    std::vector<std::filesystem::path> photos; ///< copied into the workspace's folder
    std::string source;
};

/// Records an inspection and its photos as one change; its row key. If anything fails nothing is
/// recorded. Throws Error: UnknownForest, UnknownMarker, AmbiguousForest, what storeFile() throws, and
/// BadContent for a state there is not or a day to come.
Id recordInspection(Workspace &workspace, const NewInspection &inspection, const Author &author);

/// Where a marker stands by its table of coordinates.
struct MarkerPlace
{
    int number = 0;
    int ring = 1;
    gis::Point place; ///< workspace grid
};

/// Puts the markers of a forest where @p places says, and adds those that were not there; no other
/// is touched. The order along the boundary becomes that of @p places. Gives nothing if all stood so.
/// Throws Error{UnknownForest}.
std::optional<Id> placeMarkers(Workspace &workspace, const std::string &forest, std::span<const MarkerPlace> places,
                               Quality quality, const std::string &source, const Author &author);

} // namespace data
