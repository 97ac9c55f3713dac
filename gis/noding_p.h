// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/shape.h"
#include "gis/vertex_snapper_p.h"

#include <utility>

namespace gis {

/// Two numbers of places, the smaller first.
using Edge = std::pair<std::uint32_t, std::uint32_t>;

/// Splits edges where they cross and where a place lies within @p tolerance of them; the edge then bends to
/// that place. Every edge is left once, and they meet at places alone. Crossings are new places in @p places.
[[nodiscard]] std::vector<Edge> nodeEdges(std::vector<Edge> edges, VertexSnapper &places, double tolerance);

/// The faces that noded edges enclose.
[[nodiscard]] Polygonized polygonizeEdges(std::span<const Edge> edges, std::span<const Point> places);

} // namespace gis
