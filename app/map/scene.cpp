// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/scene.h"

#include "app/convert.h"
#include "app/map/differing.h"
#include "app/map/shared_borders.h"
#include "gis/crs.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <unordered_set>

namespace app {

namespace {

using Ids = std::unordered_set<data::Id>;

std::uint64_t nextGeneration()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

Ids overdueProjects(const Content &content)
{
    Ids ids;
    for (const auto &item : content.board) {
        if (item.project && item.state == data::DueState::Overdue)
            ids.insert(*item.project);
    }
    return ids;
}

void addPlaces(const Content &content, std::vector<Feature> &features)
{
    for (const auto &forest : content.forests) // a part's name repeats that of the whole
        features.push_back({.kind = Kind::Forest,
                            .id = forest.id,
                            .geometry = forest.geometry,
                            .label = toQt(forest.name),
                            .lettered = !forest.partOf,
                            .quality = forest.quality});
    for (const auto &unit : content.units)
        features.push_back({.kind = unit.kind == "ward" ? Kind::Ward : Kind::FormerWard,
                            .id = unit.id,
                            .geometry = unit.geometry,
                            .label = toQt(unit.name),
                            .quality = unit.quality});
    for (const auto &marker : content.markers)
        features.push_back({.kind = Kind::Marker,
                            .id = marker.id,
                            .geometry = marker.geometry,
                            .label = QString::number(marker.number),
                            .quality = marker.quality});
}

void addProjects(const Content &content, std::vector<Feature> &features)
{
    Ids blocked;
    for (const auto &obstacle : content.obstacles) {
        if (obstacle.project && !obstacle.parcel && !obstacle.closedOn)
            blocked.insert(*obstacle.project);
    }
    const Ids overdue = overdueProjects(content);
    for (const auto &project : content.projects) {
        Feature feature{.kind = Kind::Site,
                        .id = project.id,
                        .geometry = project.site,
                        .label = toQt(project.name),
                        .code = toQt(project.code),
                        .lettered = gis::isEmpty(project.alignment),
                        .quality = project.quality,
                        .obstacle = blocked.contains(project.id),
                        .overdue = overdue.contains(project.id),
                        .railway = project.kind == "railway",
                        .project = project.id};
        features.push_back(feature);
        feature.kind = Kind::Alignment;
        feature.lettered = true;
        feature.overdue = feature.overdue && gis::isEmpty(project.site); // else its site says so
        feature.geometry = project.alignment;
        features.push_back(std::move(feature));
    }
}

void addParcels(const Content &content, std::vector<Feature> &features)
{
    Ids blocked;
    for (const auto &obstacle : content.obstacles) {
        if (obstacle.parcel && !obstacle.closedOn)
            blocked.insert(*obstacle.parcel);
    }
    for (const auto &parcel : content.parcels)
        features.push_back({.kind = Kind::Parcel,
                            .id = parcel.id,
                            .geometry = parcel.geometry,
                            .label = toQt(parcel.mapSheet + '/' + parcel.number),
                            .stageRank = parcel.stageRank,
                            .quality = parcel.quality,
                            .obstacle = blocked.contains(parcel.id),
                            .project = parcel.project});
}

void project(std::span<Feature> features, int srid, Projection projection)
{
    std::optional<gis::Transformer> transformer;
    if (projection == Projection::Mercator)
        transformer.emplace(srid);
    for (auto &feature : features) {
        if (transformer)
            feature.geometry = transformer->toMercator(std::move(feature.geometry));
        feature.bounds = gis::boundsOf(feature.geometry);
    }
}

// Reprojection is the dear part of a scene: a few seconds of one core for a million parcels.
void projectAll(std::span<Feature> features, int srid, Projection projection)
{
    const std::size_t share =
        std::max<std::size_t>(5000, features.size() / std::max(1U, std::thread::hardware_concurrency()) + 1);
    std::vector<std::future<void>> parts;
    for (; features.size() > share; features = features.subspan(share))
        parts.push_back(std::async(std::launch::async, project, features.first(share), srid, projection));
    project(features, srid, projection);
    for (auto &part : parts)
        part.get();
}

// Within a kind: large areas first, so that small ones within them stay in sight.
void sortForDrawing(std::vector<Feature> &features)
{
    const auto size = [](const Feature &f) {
        return f.kind == Kind::Parcel ? 0.0 : f.bounds.width() * f.bounds.height();
    };
    std::ranges::stable_sort(features, [&](const Feature &a, const Feature &b) {
        return a.kind != b.kind ? a.kind < b.kind : size(a) > size(b);
    });
}

/// On the grid.
std::vector<Feature> featuresOf(const Content &content)
{
    std::vector<Feature> features;
    features.reserve(content.parcels.size() + content.markers.size() + 2 * content.projects.size() +
                     content.units.size() + content.forests.size());
    addPlaces(content, features);
    addProjects(content, features);
    addParcels(content, features);
    std::erase_if(features, [](const Feature &f) { return gis::isEmpty(f.geometry); });
    return features;
}

std::vector<Feature> makeFeatures(const Content &content, Projection projection, const Content *now)
{
    std::vector<Feature> features = featuresOf(content);
    if (now)
        markDiffering(features, featuresOf(*now));
    projectAll(features, content.srid, projection);
    std::erase_if(features, [](const Feature &f) { return f.bounds.empty(); });
    sortForDrawing(features);
    makeOutlines(features);
    return features;
}

gis::BoxIndex indexOf(std::span<const Feature> features)
{
    std::vector<gis::Box> boxes;
    boxes.reserve(features.size());
    for (const auto &feature : features)
        boxes.push_back(feature.bounds);
    return gis::BoxIndex(boxes);
}

// What a click means first: what is small or thin before what lies under it.
int precedence(Kind kind)
{
    switch (kind) {
    case Kind::Marker:
        return 6;
    case Kind::Alignment:
        return 5;
    case Kind::Parcel:
        return 4;
    case Kind::Site:
        return 3;
    case Kind::Forest:
        return 2;
    case Kind::FormerWard:
        return 1;
    case Kind::Ward:
        break;
    }
    return 0;
}

} // namespace

Scene::Scene(const Content &content, Projection projection, const Content *now)
    : m_projection(projection), m_srid(content.srid), m_generation(nextGeneration()), m_stages(content.stages),
      m_features(makeFeatures(content, projection, now)), m_index(indexOf(m_features))
{
    for (std::size_t i = 0; i < m_features.size(); ++i) {
        m_positions.emplace_hint(m_positions.end(), std::pair(m_features[i].kind, m_features[i].id), i);
        m_bounds.add(m_features[i].bounds);
    }
}

std::vector<const Feature *> Scene::inBox(const gis::Box &box) const
{
    std::vector<const Feature *> found;
    if (box.empty())
        return found;
    for (const std::size_t position : m_index.query(box))
        found.push_back(&m_features[position]);
    return found;
}

const Feature *Scene::find(Kind kind, data::Id id) const
{
    const auto found = m_positions.find({kind, id});
    return found == m_positions.end() ? nullptr : &m_features[found->second];
}

const Feature *Scene::pick(gis::Point place, double tolerance, const Layers &layers) const
{
    const Feature *best = nullptr;
    for (const Feature *feature : inBox(gis::Box{place.x, place.y, place.x, place.y}.grownBy(tolerance))) {
        // Only what is thin may be missed by a little; an area is hit inside.
        const bool thin = feature->kind == Kind::Marker || feature->kind == Kind::Alignment;
        if (layers.shows(feature->kind) && !layers.isFaint(*feature) &&
            (!best || precedence(feature->kind) >= precedence(best->kind)) &&
            gis::touches(feature->geometry, place, thin ? tolerance : 0.0))
            best = feature;
    }
    return best;
}

gis::Box Scene::boundsOf(Kind kind) const
{
    gis::Box box;
    for (const auto &feature : m_features) {
        if (feature.kind == kind)
            box.add(feature.bounds);
    }
    return box;
}

gis::Box Scene::boundsOfProject(data::Id project) const
{
    gis::Box box;
    for (const auto &feature : m_features) {
        if (feature.project == project)
            box.add(feature.bounds);
    }
    return box;
}

} // namespace app
