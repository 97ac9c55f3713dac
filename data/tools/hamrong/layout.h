// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/tools/hamrong/projects.h"
#include "data/tools/hamrong/strip.h"

#include <span>
#include <string>
#include <vector>

namespace hamrong {

enum class Category { Residential, Agricultural, Other, Organisation };

/// A cell that became a parcel.
struct Plot
{
    Cell cell;
    std::string project;
    Unit unit = Unit::HamRong;
    Category category = Category::Agricultural;
};

/// Whose ground is being laid out.
struct Place
{
    const ProjectShape &project;
    Unit unit;
};

/// Two rails and where between them to lay; metres along the right one.
struct Row
{
    std::size_t right = 0;
    std::size_t left = 0;
    double from = 0.0;
    double to = 0.0;
};

/// Lays parcels in rows, along roads and over blocks of fields.
class Layout
{
public:
    explicit Layout(Random &random) : m_random(random) {}

    /// A row beside the axis of a road, between two distances from it (left positive), for a stretch.
    [[nodiscard]] Row besideRoad(const ProjectShape &road, double nearer, double farther, double from, double to);
    /// A row across a block, between two heights above its lower edge; rows of one block that name the
    /// same height share the edge.
    [[nodiscard]] Row acrossBlock(const ProjectShape &block, double lower, double upper);

    /// House lots in groups with alleys between; throws std::runtime_error if the row is too short.
    void layHouses(const Place &place, const Row &row, std::span<const double> areas);
    /// Cells of given areas, side by side; returns how many the row could hold.
    std::size_t lay(const Place &place, const Row &row, Category category, std::span<const double> areas, double slant);
    /// @p count fields that fill the row to its end.
    void fill(const Place &place, const Row &row, int count);

    [[nodiscard]] double areaOf(const Row &row) const;
    [[nodiscard]] gis::Ring ringOf(const Plot &plot) const { return m_strips.ringOf(plot.cell); }
    [[nodiscard]] const std::vector<Plot> &plots() const { return m_plots; }

private:
    [[nodiscard]] std::size_t railAcross(const ProjectShape &block, double height);
    bool layOne(const Place &place, Category category, Cell &reached, double area, double slant);

    struct KnownRail
    {
        const ProjectShape *block;
        double height;
        std::size_t rail;
    };

    Random &m_random;
    Strips m_strips;
    std::vector<Plot> m_plots;
    std::vector<KnownRail> m_known;
};

} // namespace hamrong
