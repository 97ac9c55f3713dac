// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"
#include "app/map/feature.h"
#include "gis/overlay.h"

#include <map>
#include <memory>
#include <span>

namespace app {

/// Mercator: Web Mercator metres, for screens. Grid: the workspace's VN-2000 grid, for paper.
enum class Projection { Mercator, Grid };

/// What a map can show of a workspace, projected once and indexed. Immutable, so any number of threads
/// may read it; shared as shared_ptr<const Scene>. Boxes, points and tolerances are metres of its
/// projection (near Thanh Hoá a Mercator metre is 0.94 m on the ground).
class Scene
{
public:
    /// What is otherwise in @p now is marked, if that is given. Throws gis::Error if the workspace's grid
    /// is unknown.
    Scene(const Content &content, Projection projection, const Content *now = nullptr);

    [[nodiscard]] Projection projection() const { return m_projection; }
    /// EPSG code of the workspace's grid, whatever the projection.
    [[nodiscard]] int srid() const { return m_srid; }
    /// Differs between any two scenes of a run.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    [[nodiscard]] const std::vector<data::Stage> &stages() const { return m_stages; }

    /// All, in drawing order.
    [[nodiscard]] std::span<const Feature> features() const { return m_features; }
    /// Those whose bounds meet the box, in drawing order.
    [[nodiscard]] std::vector<const Feature *> inBox(const gis::Box &box) const;
    /// Null if there is none.
    [[nodiscard]] const Feature *find(Kind kind, data::Id id) const;
    /// The one that lies at @p place, or within @p tolerance of it: markers before alignments, parcels,
    /// sites, forests, former wards and the ward; among equals the one drawn last. Null if there is none.
    [[nodiscard]] const Feature *pick(gis::Point place, double tolerance, const Layers &layers = {}) const;

    /// Empty boxes where there is nothing.
    [[nodiscard]] gis::Box bounds() const { return m_bounds; }
    [[nodiscard]] gis::Box boundsOf(Kind kind) const;
    /// Of a project's site, alignment and parcels.
    [[nodiscard]] gis::Box boundsOfProject(data::Id project) const;

private:
    Projection m_projection;
    int m_srid;
    std::uint64_t m_generation;
    std::vector<data::Stage> m_stages;
    std::vector<Feature> m_features;
    std::map<std::pair<Kind, data::Id>, std::size_t> m_positions;
    gis::BoxIndex m_index;
    gis::Box m_bounds;
};

} // namespace app
