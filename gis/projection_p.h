// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <proj.h>

#include <array>
#include <memory>
#include <span>
#include <string>

namespace gis {

template <auto Free> struct ProjDeleter
{
    template <typename T> void operator()(T *handle) const noexcept { Free(handle); }
};
using ProjContext = std::unique_ptr<PJ_CONTEXT, ProjDeleter<proj_context_destroy>>;
using Projection = std::unique_ptr<PJ, ProjDeleter<proj_destroy>>;

/// A context that neither asks the network nor writes to stderr.
[[nodiscard]] ProjContext makeProjContext();
[[nodiscard]] std::string lastProjError(PJ_CONTEXT *context);

/// By a PROJ string, a WKT or "EPSG:5897". Throws Error with PROJ's reason.
[[nodiscard]] Projection createProjection(PJ_CONTEXT *context, const std::string &text);

/// Throws Error where the projection has no answer.
[[nodiscard]] Point transformed(const Projection &by, Point from);
/// In place; where one point has no answer throws Error and leaves all of them undefined.
void transformAll(const Projection &by, std::span<Point> points);

/// dX, dY, dZ (metres), rX, rY, rZ (arc seconds), dS (ppm).
using DatumShift = std::array<double, 7>;

/// VN-2000 to WGS 84, method Coordinate Frame (EPSG:9607): the seven figures of Decision
/// 05/2007/QĐ-BTNMT as EPSG:6960 has them. TOWGS84 (Position Vector) takes the rotations with the other sign.
constexpr DatumShift kShift6960{-191.90441429, -39.30318279, -111.45032835, -0.00928836,
                                0.01975479,    -0.00427372,  0.252906278};

} // namespace gis
