// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/wards.h"

#include "data/rules/plain_words_p.h"
#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <vector>

namespace data {

namespace {

using Verdict = Belonging::Verdict;
using Words = std::vector<std::string>;

/// A name without its rank, and the word that says of which time it is.
struct WardName
{
    Words words;
    bool former = false;
};

WardName nameOf(std::string_view written)
{
    static const std::array<Words, 5> kRanks{{{"phuong"}, {"p"}, {"xa"}, {"thi", "tran"}, {"tt"}}};
    WardName name{.words = plainWords(written)};
    for (const Words &rank : kRanks)
        if (name.words.size() > rank.size() && std::ranges::equal(rank, name.words | std::views::take(rank.size()))) {
            name.words.erase(name.words.begin(), name.words.begin() + static_cast<std::ptrdiff_t>(rank.size()));
            break;
        }
    if (name.words.size() > 1 && name.words.back() == "cu") {
        name.former = true;
        name.words.pop_back();
    }
    return name;
}

const AdminUnit *unitWith(std::span<const AdminUnit> units, std::optional<Id> id)
{
    const auto found = std::ranges::find_if(units, [&](const AdminUnit &unit) { return unit.id == id; });
    return found == units.end() ? nullptr : &*found;
}

/// How a unit became part of another.
enum class Descent { None, Whole, Divided };

Descent descent(std::span<const AdminUnit> units, const AdminUnit *from, const AdminUnit &to)
{
    bool divided = false;
    for (std::size_t steps = 0; from && steps <= units.size(); ++steps) { // a circle of successors ends too
        if (from->id == to.id)
            return divided ? Descent::Divided : Descent::Whole;
        divided = divided || from->partly;
        from = unitWith(units, from->successor);
    }
    return Descent::None;
}

/// Vertices within the outline, and all of them.
struct Vertices
{
    int within = 0;
    int all = 0;
};

Vertices countWithin(const gis::Geometry &geometry, const gis::Geometry &outline)
{
    Vertices count;
    gis::Geometry copy = geometry;
    gis::forEachPoint(copy, [&](gis::Point &vertex) {
        ++count.all;
        count.within += gis::touches(outline, vertex, 0.0);
    });
    return count;
}

/// The share of the geometry that lies in the outline: of its area, of a line's vertices.
double shareWithin(const gis::Geometry &geometry, const gis::MultiPolygon &outline)
{
    if (!gis::boundsOf(geometry).intersects(gis::boundsOf(outline)))
        return 0.0;
    const Vertices vertices = countWithin(geometry, outline);
    const auto *area = std::get_if<gis::MultiPolygon>(&geometry);
    const bool clear = !area || vertices.within == vertices.all;
    if (clear)
        return vertices.all == 0 ? 0.0 : static_cast<double>(vertices.within) / vertices.all;
    const double whole = gis::gridArea(geometry);
    return whole <= 0.0 ? 0.0 : gis::gridArea(gis::intersectionOf(*area, outline)) / whole;
}

Belonging byGeometry(const AdminUnit &unit, const gis::Geometry &geometry)
{
    const auto *outline = std::get_if<gis::MultiPolygon>(&unit.geometry);
    if (!outline || gis::isEmpty(geometry))
        return {.verdict = Verdict::Unknown};
    return {.verdict = shareWithin(geometry, *outline) > 0.5 ? Verdict::Yes : Verdict::No, .byGeometry = true};
}

} // namespace

const AdminUnit *findUnit(std::span<const AdminUnit> units, std::string_view written)
{
    const auto byCode = std::ranges::find(units, written, &AdminUnit::code);
    if (byCode != units.end())
        return &*byCode;
    const WardName wanted = nameOf(written);
    std::vector<const AdminUnit *> ofToday;
    std::vector<const AdminUnit *> former;
    for (const AdminUnit &unit : units)
        if (nameOf(unit.name).words == wanted.words)
            (unit.kind == "former_ward" ? former : ofToday).push_back(&unit);
    const auto &meant = wanted.former || ofToday.empty() ? former : ofToday;
    return meant.size() == 1 ? meant.front() : nullptr;
}

Belonging belongsUnder(std::span<const AdminUnit> units, const AdminUnit &unit, std::optional<Id> entered,
                       const gis::Geometry &geometry)
{
    const AdminUnit *from = unitWith(units, entered);
    if (!from) {
        const Belonging drawn = byGeometry(unit, geometry);
        return drawn.verdict == Verdict::Unknown ? Belonging{} : drawn; // nothing speaks for it
    }
    switch (descent(units, from, unit)) {
    case Descent::Whole:
        return {.verdict = Verdict::Yes};
    case Descent::Divided:
        return byGeometry(unit, geometry);
    case Descent::None:
        break;
    }
    return descent(units, &unit, *from) == Descent::None ? Belonging{} : byGeometry(unit, geometry);
}

} // namespace data
