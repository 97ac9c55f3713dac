// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/plane_p.h"
#include "gis/shape_p.h"

namespace gis {
namespace {

using Kind = ShapeFault::Kind;

/// A way there and back that is not straight is a spike only from this length on; metres. Shorter ones are
/// the trembling of a hand.
constexpr double shortestSpike = 0.05;

/// Whether the ring runs from a to b and back to c, within the tolerance of a border.
bool isSpike(Point a, Point b, Point c)
{
    if (!(dot(a, b, c) < 0.0))
        return false;
    if (orientation(a, b, c) == 0)
        return true;
    const double shorter = std::min(squaredDistance(a, b), squaredDistance(b, c));
    const double longer = std::max(squaredDistance(a, b), squaredDistance(b, c));
    const double cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    return shorter >= shortestSpike * shortestSpike && cross * cross <= borderTolerance * borderTolerance * longer;
}

/// Measures the ring on the way; false where something has to be mended.
bool isSound(const Ring &ring, CleanRing &measured)
{
    if (ring.size() < 4 || ring.front() != ring.back())
        return false;
    const Point origin = ring.front();
    Point before = ring[ring.size() - 2];
    double twiceArea = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point here = ring[i];
        const Point next = ring[i + 1];
        if (here == next || isSpike(before, here, next))
            return false;
        twiceArea += (here.x - origin.x) * (next.y - origin.y) - (next.x - origin.x) * (here.y - origin.y);
        measured.length += std::sqrt(squaredDistance(here, next));
        measured.box.add(here);
        before = here;
    }
    measured.area = twiceArea / 2;
    return std::isfinite(measured.length);
}

/// The vertices each once, without the closing one.
Ring withoutDuplicates(const Ring &ring, std::vector<ShapeFault> &faults)
{
    const bool closed = ring.size() > 1 && ring.front() == ring.back();
    if (!closed)
        faults.push_back({Kind::UnclosedRing, ring.back()});
    Ring kept;
    for (std::size_t i = 0; i < ring.size() - (closed ? 1 : 0); ++i) {
        if (!kept.empty() && kept.back() == ring[i])
            faults.push_back({Kind::DuplicateVertex, ring[i]});
        else
            kept.push_back(ring[i]);
    }
    while (kept.size() > 1 && kept.back() == kept.front()) {
        faults.push_back({Kind::DuplicateVertex, kept.back()});
        kept.pop_back();
    }
    return kept;
}

/// @p ring without its closing vertex; nothing is left of one that encloses nothing.
Ring withoutSpikes(const Ring &ring, std::vector<Point> &spikes)
{
    Ring kept;
    for (const Point place : ring) {
        while (kept.size() > 1 && isSpike(kept[kept.size() - 2], kept.back(), place)) {
            spikes.push_back(kept.back());
            kept.pop_back();
        }
        if (kept.empty() || kept.back() != place)
            kept.push_back(place);
    }
    while (kept.size() > 2) { // where the end meets the start
        if (kept.back() == kept.front()) {
            kept.pop_back();
        } else if (isSpike(kept[kept.size() - 2], kept.back(), kept.front())) {
            spikes.push_back(kept.back());
            kept.pop_back();
        } else if (isSpike(kept.back(), kept[0], kept[1])) {
            spikes.push_back(kept.front());
            kept.erase(kept.begin());
        } else {
            return kept;
        }
    }
    return {};
}

Ring mended(const Ring &ring, std::vector<ShapeFault> &faults)
{
    const Ring places = withoutDuplicates(ring, faults);
    if (places.size() < 3) {
        faults.push_back({Kind::TooFewVertices, places.front()});
        return {};
    }
    std::vector<Point> spikes;
    Ring kept = withoutSpikes(places, spikes);
    if (kept.empty()) {
        faults.push_back({Kind::Empty, places.front()});
        return {};
    }
    for (const Point spike : spikes)
        faults.push_back({Kind::Spike, spike});
    kept.push_back(kept.front());
    return kept;
}

} // namespace

CleanRing cleanRing(const Ring &ring, std::vector<ShapeFault> &faults)
{
    CleanRing clean;
    if (isSound(ring, clean)) {
        clean.ring = ring;
        return clean;
    }
    const auto finite = [](Point place) { return std::isfinite(place.x) && std::isfinite(place.y); };
    clean = {};
    if (ring.empty()) {
        faults.push_back({Kind::Empty, {}});
    } else if (!std::ranges::all_of(ring, finite)) {
        const auto known = std::ranges::find_if(ring, finite);
        faults.push_back({Kind::NotFinite, known == ring.end() ? Point{} : *known});
    } else {
        clean.own = mended(ring, faults);
        clean.ring = clean.own;
        (void)isSound(clean.own, clean);
    }
    return clean;
}

} // namespace gis
