// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/events.h"
#include "data/tools/hamrong/forest.h"
#include "data/tools/hamrong/parcels.h"
#include "data/tools/hamrong/projects.h"
#include "data/tools/hamrong/ward.h"

namespace hamrong {

/// Throw std::runtime_error with the first thing that is not as the report declares it or as the files
/// promise, so that nothing wrong is ever written.
void checkWard(const Ward &ward);
void checkForest(const Ward &ward, const Forest &forest);
void checkProjects(const Ward &ward, const std::vector<ProjectShape> &projects);
void checkParcels(const Ward &ward, const Forest &forest, const std::vector<ProjectShape> &projects,
                  const std::vector<Parcel> &parcels);
void checkEvents(const std::vector<Parcel> &parcels, const std::vector<Event> &events);

} // namespace hamrong
