// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/project.h"

#include <QString>

#include <string_view>

/// The words for what a workspace stores as codes, in the user's language. A code that is not known
/// (a newer sample, a row written by QGIS) is given back as it is, underscores as blanks.
namespace app {

[[nodiscard]] QString wordOf(data::Quality quality);
/// Of Project::kind.
[[nodiscard]] QString projectKind(std::string_view code);
/// Of Project::status.
[[nodiscard]] QString projectStatus(std::string_view code);
/// Of Parcel::category.
[[nodiscard]] QString parcelCategory(std::string_view code);
/// Of BoundaryMarker::state.
[[nodiscard]] QString markerState(std::string_view code);
/// Of Obstacle::kind.
[[nodiscard]] QString obstacleKind(std::string_view code);
/// Of a table, as history names them.
[[nodiscard]] QString tableName(std::string_view table);
/// How a target's value binds: "≥"; empty for a range and for what is met or not met.
[[nodiscard]] QString comparisonSign(const data::Target &target);
/// "3.374", "1–3", or as printed where it is no number.
[[nodiscard]] QString targetValue(const data::Target &target);
/// With as many decimals as it has, at most four.
[[nodiscard]] QString plainNumber(double value);

} // namespace app
