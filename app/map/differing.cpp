// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/differing.h"

#include <map>
#include <tuple>
#include <utility>

namespace app {

namespace {

/// All of a feature that a map shows, or that follows from its record.
auto looksOf(const Feature &feature)
{
    return std::tie(feature.label, feature.code, feature.stageRank, feature.quality, feature.obstacle, feature.overdue,
                    feature.railway, feature.project, feature.geometry);
}

} // namespace

void markDiffering(std::span<Feature> features, std::span<const Feature> now)
{
    std::map<std::pair<Kind, data::Id>, const Feature *> known;
    for (const Feature &feature : now)
        known.emplace_hint(known.end(), std::pair(feature.kind, feature.id), &feature);
    for (Feature &feature : features) {
        const auto found = known.find({feature.kind, feature.id});
        feature.differs = found == known.end() || looksOf(*found->second) != looksOf(feature);
    }
}

} // namespace app
