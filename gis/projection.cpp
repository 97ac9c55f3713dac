// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/projection_p.h"

#include "gis/error.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace gis {

namespace {

[[noreturn]] void failAt(const Projection &by, Point place)
{
    proj_errno_reset(by.get());
    throw Error(std::format("({:.3f}, {:.3f}) is outside the projection", place.x, place.y));
}

bool finite(Point place) { return std::isfinite(place.x) && std::isfinite(place.y); }

} // namespace

ProjContext makeProjContext()
{
    ProjContext context{proj_context_create()};
    proj_log_level(context.get(), PJ_LOG_NONE);
    proj_context_set_enable_network(context.get(), 0);
    return context;
}

std::string lastProjError(PJ_CONTEXT *context)
{
    return proj_context_errno_string(context, proj_context_errno(context));
}

Projection createProjection(PJ_CONTEXT *context, const std::string &text)
{
    Projection result{proj_create(context, text.c_str())};
    if (!result)
        throw Error("PROJ: " + lastProjError(context));
    return result;
}

Point transformed(const Projection &by, Point from)
{
    const PJ_COORD result = proj_trans(by.get(), PJ_FWD, proj_coord(from.x, from.y, 0, 0));
    const Point to{result.xy.x, result.xy.y};
    if (!finite(to))
        failAt(by, from);
    return to;
}

/// In chunks, so that what failed can still be named.
void transformAll(const Projection &by, std::span<Point> points)
{
    std::array<Point, 256> before;
    while (!points.empty()) {
        const auto chunk = points.first(std::min(points.size(), before.size()));
        std::ranges::copy(chunk, before.begin());
        proj_trans_generic(by.get(), PJ_FWD, &chunk[0].x, sizeof(Point), chunk.size(), &chunk[0].y, sizeof(Point),
                           chunk.size(), nullptr, 0, 0, nullptr, 0, 0);
        if (const auto bad = std::ranges::find_if_not(chunk, finite); bad != chunk.end())
            failAt(by, before[static_cast<std::size_t>(bad - chunk.begin())]);
        points = points.subspan(chunk.size());
    }
}

} // namespace gis
