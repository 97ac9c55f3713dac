// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry.h"

#include <geos_c.h>

#include <memory>
#include <string>

namespace gis {

/// The GEOS context of the calling thread; it ends with the thread, so no handle may outlive it.
[[nodiscard]] GEOSContextHandle_t geosContext();

/// What GEOS said last on this thread; read once.
[[nodiscard]] std::string takeGeosMessage();

/// Frees with the context of the thread that frees: GEOS keeps no state of a geometry there.
template <auto Destroy> struct GeosDeleter
{
    template <typename T> void operator()(T *handle) const { Destroy(geosContext(), handle); }
};

using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosDeleter<GEOSGeom_destroy_r>>;
using GeosReader = std::unique_ptr<GEOSWKBReader, GeosDeleter<GEOSWKBReader_destroy_r>>;
using GeosWriter = std::unique_ptr<GEOSWKBWriter, GeosDeleter<GEOSWKBWriter_destroy_r>>;
using GeosTree = std::unique_ptr<GEOSSTRtree, GeosDeleter<GEOSSTRtree_destroy_r>>;
using GeosBuffer = std::unique_ptr<unsigned char, GeosDeleter<GEOSFree_r>>;
using GeosText = std::unique_ptr<char, GeosDeleter<GEOSFree_r>>;
using GeosValidParams = std::unique_ptr<GEOSMakeValidParams, GeosDeleter<GEOSMakeValidParams_destroy_r>>;

/// Throws gis::Error with what GEOS said.
[[noreturn]] void failWithGeosMessage();
/// Takes over what GEOS answered; throws gis::Error where that is nothing.
[[nodiscard]] GeosGeometry ownGeos(GEOSGeometry *geometry);
/// Throws gis::Error where GEOS cannot build it: a ring that is open or too short.
[[nodiscard]] GeosGeometry toGeos(const Geometry &geometry);
/// The polygons in @p result, at whatever depth, which it takes over; points and lines are left out.
[[nodiscard]] MultiPolygon polygonsOf(GEOSGeometry *result);

} // namespace gis
