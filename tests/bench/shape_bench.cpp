// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// shape_bench [PARCELS]: prints what checks of shapes, overlaps and gaps take over a mesh of parcels of eight
// vertices, medians of five.

#include "gis/containment.h"
#include "gis/shape.h"
#include "tests/gis/meshes.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>

namespace {

template <typename Action> void timed(const char *what, Action action, int runs = 5)
{
    std::vector<double> times;
    std::size_t answer = 0;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        answer = action();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::printf("%-44s %9.1f ms   (%zu found)\n", what, times[times.size() / 2], answer);
}

/// A circle with a wave on it.
gis::MultiPolygon wavyCircle(std::size_t vertices, double radius, gis::Point centre)
{
    gis::Ring ring;
    for (std::size_t i = 0; i < vertices; ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(vertices);
        const double r = radius * (1 + 0.1 * std::sin(37 * turn));
        ring.push_back({centre.x + r * std::cos(turn), centre.y + r * std::sin(turn)});
    }
    ring.push_back(ring.front());
    return {{.outer = std::move(ring), .holes = {}}};
}

void overParcels(std::size_t side)
{
    std::mt19937_64 random(1);
    const Mesh mesh(side, side, random);
    const std::vector<gis::MultiPolygon> parcels = mesh.parcels();
    std::printf("%zu parcels\n", parcels.size());
    timed("faults of all", [&] {
        std::size_t faults = 0;
        for (const gis::MultiPolygon &parcel : parcels)
            faults += gis::findShapeFaults(parcel).size();
        return faults;
    });
    timed("overlaps of neighbours", [&] { return gis::findOverlaps(parcels, 0.01).size(); });
    timed("gaps", [&] { return gis::findGaps(parcels, 1.0).size(); });
    const double middle = 10.0 * static_cast<double>(side);
    for (const std::size_t vertices : {100U, 10'000U}) {
        const gis::MultiPolygon zone = wavyCircle(vertices, 0.7 * middle, {580'000.0 + middle, 2'195'000.0 + middle});
        std::printf("zone of %zu vertices\n", vertices);
        timed("areas inside the zone", [&] {
            return static_cast<std::size_t>(std::ranges::count_if(
                gis::areasInside(parcels, zone), [](const gis::InsideArea &each) { return each.inside > 0.0; }));
        });
        timed("overlaps with the zone", [&] { return gis::findOverlapsWith(parcels, {&zone, 1}, 0.01).size(); });
    }
    const std::vector<gis::LineString> lines = mesh.borders();
    std::printf("%zu lines\n", lines.size());
    timed("polygons of the borders", [&] { return gis::polygonize(lines, 0.01).polygons.size(); }, 3);
}

} // namespace

int main(int argc, char **argv)
{
    const double parcels = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    overParcels(static_cast<std::size_t>(std::sqrt(parcels)));
    const gis::MultiPolygon large = wavyCircle(10'000'000, 50'000.0, {580'000.0, 2'195'000.0});
    timed("faults of one ring of ten million vertices", [&] { return gis::findShapeFaults(large).size(); }, 1);
    return 0;
}
