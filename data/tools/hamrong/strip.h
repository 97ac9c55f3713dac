// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/random.h"
#include "gis/geometry.h"

#include <span>
#include <vector>

namespace hamrong {

/// A long edge that parcels are laid along. Whatever is cut at it becomes a vertex of the parcels on
/// both sides, so that neighbours share their edges to the last digit.
class Rail
{
public:
    explicit Rail(const gis::LineString &shape);

    [[nodiscard]] double length() const { return m_knots.back().at; }
    /// Makes a vertex @p at metres along, if there is none.
    void add(double at);
    /// The distance of the vertex close by, if there is one, else @p at itself.
    [[nodiscard]] double snapped(double at) const;
    /// From one distance to a later one, with all vertices between.
    [[nodiscard]] gis::LineString piece(double from, double to) const;

private:
    struct Knot
    {
        double at; ///< metres along
        gis::Point point;
    };
    [[nodiscard]] gis::Point pointAt(double at) const;

    std::vector<Knot> m_knots;
};

/// A parcel between two rails: from where to where on each, metres.
struct Cell
{
    std::size_t right = 0; ///< the rail to the right of who walks along
    std::size_t left = 0;
    double rightFrom = 0.0;
    double rightTo = 0.0;
    double leftFrom = 0.0;
    double leftTo = 0.0;
};

/// Rails with the parcels between them.
class Strips
{
public:
    std::size_t addRail(const gis::LineString &shape);
    [[nodiscard]] double lengthOf(std::size_t rail) const { return m_rails[rail].length(); }

    /// A cell that begins straight across at @p from and has no length yet.
    [[nodiscard]] Cell start(std::size_t right, std::size_t left, double from) const;
    /// The cell after @p before with @p area square metres, its far edge aslant by up to @p slant metres;
    /// empty length if the rail ends before.
    Cell next(const Cell &before, double area, double slant, Random &random);
    /// The cell after @p before up to the end, straight across at @p to.
    Cell rest(const Cell &before, double to);

    [[nodiscard]] double areaUpTo(const Cell &before, double to) const;
    /// Counter-clockwise, closed.
    [[nodiscard]] gis::Ring ringOf(const Cell &cell) const;

private:
    void keep(const Cell &cell);
    std::vector<Rail> m_rails;
};

} // namespace hamrong
