// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/forest.h"
#include "data/tools/hamrong/ward.h"

#include <array>
#include <string>
#include <vector>

namespace hamrong {

/// A project's (or a case's) shape; either part may be missing.
struct ProjectShape
{
    std::string code;
    gis::MultiPolygon site;
    gis::MultiLineString alignment;
    std::array<gis::Point, 4> corners{}; ///< of an area's site as planned, before it was cut; counter-clockwise
};

/// Lines first, with their corridors, then areas, cut free of the corridors and of the forest.
[[nodiscard]] std::vector<ProjectShape> makeProjects(const Ward &ward, const Forest &forest, Random &random);

[[nodiscard]] const ProjectShape &findProject(const std::vector<ProjectShape> &projects, std::string_view code);

} // namespace hamrong
