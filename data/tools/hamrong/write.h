// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/events.h"
#include "data/tools/hamrong/forest.h"
#include "data/tools/hamrong/parcels.h"
#include "data/tools/hamrong/projects.h"
#include "data/tools/hamrong/ward.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hamrong {

/// Each writes one file into @p folder; throw std::runtime_error if it cannot be written.
void writeUnits(const std::filesystem::path &folder, const Ward &ward);
void writeForests(const std::filesystem::path &folder, const Forest &forest);
void writeMarkers(const std::filesystem::path &folder, const Forest &forest);
void writeProjects(const std::filesystem::path &folder, const std::vector<ProjectShape> &projects);
void writeParcels(const std::filesystem::path &folder, const std::vector<Parcel> &parcels);
void writeEvents(const std::filesystem::path &folder, const std::vector<Parcel> &parcels,
                 const std::vector<Event> &events);

} // namespace hamrong
