// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/parcels.h"

#include "data/tools/hamrong/lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <stdexcept>

namespace hamrong {
namespace {

constexpr double ditch = 1.6; ///< between two field rows, metres
constexpr double lane = 3.0;  ///< between two pairs of rows
constexpr std::uint64_t landUseSeed = 15;

/// Square metres of the eleven organisations and, last, the household's other land; scaled to otherAreaM2.
constexpr std::array<double, 12> otherShares{3900, 2600, 4200, 1700, 2900, 2100, 2950, 1800, 1400, 2400, 1850, 640};
constexpr std::array otherUses{"TMD", "SKC", "DGD", "SKC", "TMD", "DVH", "DTL", "TSC", "SKC", "DGD", "DTL", "PNK"};

double sumMeasured(const Layout &layout, Category category)
{
    double sum = 0.0;
    for (const Plot &plot : layout.plots())
        sum += plot.category == category ? ringArea(layout.ringOf(plot)) : 0.0;
    return sum;
}

std::size_t countOf(const Layout &layout, Category category)
{
    return static_cast<std::size_t>(std::ranges::count(layout.plots(), category, &Plot::category));
}

/// Lays out everything; what comes last of each kind takes up what is missing from the declared sum.
class Plan
{
public:
    Plan(const std::vector<ProjectShape> &projects, Random &random)
        : m_projects(projects), m_random(random), m_layout(random)
    {
        layHouses();
        layRoadsideFields();
        layOthers();
        layBlock("PR-05", Unit::NamNgan, 24, 248);
        layBlock("PR-23", Unit::DongCuong, 8, 138);
        layRemainingFields();
        closeSum(Category::Residential, houseAreaM2);
        closeSum(Category::Agricultural, fieldAreaM2);
        closeOthers();
    }

    [[nodiscard]] const Layout &layout() const { return m_layout; }

private:
    struct Stretch
    {
        const char *project;
        Unit unit;
        double nearer; ///< metres from the axis
        double farther;
        double from; ///< metres along it
        double to;
        std::size_t count;
    };

    [[nodiscard]] Place place(const char *code, Unit unit) const { return {findProject(m_projects, code), unit}; }
    [[nodiscard]] Row rowOf(const Stretch &s)
    {
        return m_layout.besideRoad(findProject(m_projects, s.project), s.nearer, s.farther, s.from, s.to);
    }
    void layHouses();
    void layRoadsideFields();
    void layOthers();
    void layBlock(const char *code, Unit unit, double from, double to);
    void layRemainingFields();
    void closeSum(Category category, double total);
    void closeOthers();
    [[nodiscard]] double meanLeft() const;

    const std::vector<ProjectShape> &m_projects;
    Random &m_random;
    Layout m_layout;
    Row m_lastRow[2]; ///< for the house and the field that close the sums
};

void Plan::layHouses()
{
    const Stretch stretches[] = {
        {"PR-15", Unit::DongCuong, 4.2, 9.8, 60, 330, 32},       {"PR-15", Unit::DongCuong, -9.8, -4.2, 75, 330, 28},
        {"PR-15", Unit::DongCuong, 4.2, 9.8, 520, 780, 20},      {"PR-15", Unit::DongCuong, -9.8, -4.2, 510, 760, 24},
        {"PR-15", Unit::DongCuong, 4.2, 9.8, 1010, 1230, 14},    {"PR-12", Unit::ThieuDuong, 7.0, 12.6, 180, 420, 26},
        {"PR-12", Unit::ThieuDuong, -12.6, -7.0, 190, 420, 22},  {"PR-12", Unit::ThieuDuong, 7.0, 12.6, 900, 1140, 19},
        {"PR-12", Unit::ThieuDuong, -12.6, -7.0, 905, 1140, 17}, {"PR-22", Unit::HamRong, 4.0, 9.6, 30, 180, 12},
        {"PR-22", Unit::HamRong, -9.6, -4.0, 40, 180, 9},
    };
    std::vector<double> areas;
    double sum = 0.0;
    for (std::size_t i = 0; i < houseCount; ++i)
        sum += areas.emplace_back(m_random.real(16, 40));
    for (double &area : areas)
        area *= houseAreaM2 / sum;
    std::span<const double> left(areas);
    for (const Stretch &stretch : stretches) {
        m_lastRow[0] = rowOf(stretch);
        m_layout.layHouses(place(stretch.project, stretch.unit), m_lastRow[0], left.first(stretch.count));
        m_lastRow[0].from = m_layout.plots().back().cell.rightTo + ditch;
        left = left.subspan(stretch.count);
    }
    Row row = m_layout.acrossBlock(findProject(m_projects, "PR-05"), 7.0, 12.6);
    row.from = 150;
    m_layout.layHouses(place("PR-05", Unit::NamNgan), row, left.first(left.size() - 1));
}

void Plan::layRoadsideFields()
{
    const Stretch stretches[] = {
        {"PR-12", Unit::ThieuDuong, 4.0, 12.6, 440, 880, 18},  {"PR-12", Unit::ThieuDuong, -12.6, -4.0, 440, 880, 18},
        {"PR-12", Unit::ThieuDuong, 4.0, 12.6, 1150, 1330, 7}, {"PR-12", Unit::ThieuDuong, -12.6, -4.0, 1150, 1330, 7},
        {"PR-22", Unit::HamRong, 3.4, 9.6, 1000, 1285, 8},     {"PR-22", Unit::HamRong, -9.6, -3.4, 1000, 1285, 8},
        {"PR-22", Unit::ThieuDuong, 3.4, 9.6, 1560, 2080, 14}, {"PR-22", Unit::ThieuDuong, -9.6, -3.4, 1560, 2080, 14},
        {"PR-15", Unit::DongCuong, 3.4, 9.6, 810, 990, 6},     {"PR-15", Unit::DongCuong, -9.6, -3.4, 800, 990, 6},
    };
    for (const Stretch &stretch : stretches) {
        const Row row = rowOf(stretch);
        std::vector<double> areas;
        const double share = m_layout.areaOf(row) * 0.97 / static_cast<double>(stretch.count);
        for (std::size_t i = 0; i < stretch.count; ++i)
            areas.push_back(share * m_random.real(0.72, 1.28));
        m_layout.lay(place(stretch.project, stretch.unit), row, Category::Agricultural, areas, 0.5);
    }
}

void Plan::layOthers()
{
    double sum = 0.0;
    for (const double share : otherShares)
        sum += share;
    std::vector<double> areas;
    for (const double share : otherShares)
        areas.push_back(share * otherAreaM2 / sum);
    const std::span<const double> all(areas);
    const auto row = [&](const char *code, double lower, double upper) {
        return m_layout.acrossBlock(findProject(m_projects, code), lower, upper);
    };
    m_layout.lay(place("PR-05", Unit::NamNgan), row("PR-05", 254, 297), Category::Organisation, all.first(6), 0.3);
    m_layout.lay(place("PR-10", Unit::ThieuDuong), row("PR-10", 172, 212), Category::Organisation, all.subspan(6, 3),
                 0.3);
    m_layout.lay(place("PR-23", Unit::DongCuong), row("PR-23", 144, 182), Category::Organisation, all.subspan(9, 2),
                 0.3);
}

/// Pairs of field rows that share their middle edge, a lane between two pairs.
void Plan::layBlock(const char *code, Unit unit, double from, double to)
{
    const Place where = place(code, unit);
    const int pairs = static_cast<int>((to - from) / 56);
    const double depth = ((to - from) / pairs - lane) / 2;
    for (int pair = 0; pair < pairs; ++pair) {
        const double lower = from + pair * (2 * depth + lane);
        const double middle = lower + depth;
        for (const auto &[near, far] : {std::pair(lower, middle), std::pair(middle, middle + depth)}) {
            const Row row = m_layout.acrossBlock(where.project, near, far);
            m_layout.fill(where, row, static_cast<int>(std::round(m_layout.areaOf(row) / meanLeft())));
        }
    }
}

double Plan::meanLeft() const
{
    return (fieldAreaM2 - sumMeasured(m_layout, Category::Agricultural)) /
           static_cast<double>(fieldCount - countOf(m_layout, Category::Agricultural));
}

/// What is still missing goes to Đồng Hài, row upon row, but for the last field.
void Plan::layRemainingFields()
{
    const Place where = place("PR-10", Unit::ThieuDuong);
    constexpr double depth = 27.0;
    for (double lower = 10;; lower += depth + ditch) {
        const Row row = m_layout.acrossBlock(where.project, lower, lower + depth);
        const auto left = static_cast<int>(fieldCount - countOf(m_layout, Category::Agricultural));
        const int fits = static_cast<int>(std::round(m_layout.areaOf(row) / meanLeft()));
        if (fits < left) {
            m_layout.fill(where, row, fits);
            continue;
        }
        std::vector<double> areas(static_cast<std::size_t>(left - 1), meanLeft());
        for (double &area : areas)
            area *= m_random.real(0.8, 1.2);
        m_layout.lay(where, row, Category::Agricultural, areas, 0.9);
        m_lastRow[1] = row;
        m_lastRow[1].from = m_layout.plots().back().cell.rightTo + ditch;
        return;
    }
}

void Plan::closeSum(Category category, double total)
{
    const double missing = total - sumMeasured(m_layout, category);
    const bool house = category == Category::Residential;
    const Place where = house ? place("PR-22", Unit::HamRong) : place("PR-10", Unit::ThieuDuong);
    if (m_layout.lay(where, m_lastRow[house ? 0 : 1], category, std::array{missing}, 0.0) != 1)
        throw std::runtime_error(std::format("no room for a last parcel of {:.2f} m2", missing));
}

void Plan::closeOthers()
{
    const double missing = otherAreaM2 - sumMeasured(m_layout, Category::Organisation);
    Row row = m_layout.acrossBlock(findProject(m_projects, "PR-23"), 144, 182);
    row.from = row.to - 24;
    m_layout.lay(place("PR-23", Unit::DongCuong), row, Category::Other, std::array{missing}, 0.0);
}

/// Ponds and gardens come in groups; beside a road there are none.
std::string fieldUse(const gis::Ring &outline, double areaM2, bool besideRoad)
{
    const double wet = noiseAt(outline.front(), 160, landUseSeed);
    if (!besideRoad && wet > 0.52)
        return "NTS";
    if (wet < -0.45)
        return areaM2 < 260 ? "CLN" : "HNK";
    return noiseAt(outline.front(), 90, landUseSeed + 100) > 0.25 ? "HNK" : "LUC";
}

/// Measured areas in whole hundredths that add up to the hundredth of their sum (largest remainder): a
/// few differ from their own rounding by one.
void declareAreas(std::vector<Parcel> &parcels, Category category)
{
    std::vector<Parcel *> members;
    double sum = 0.0;
    double whole = 0.0;
    const auto hundredths = [](const Parcel &parcel) { return ringArea(parcel.outline) * 100; };
    for (Parcel &parcel : parcels)
        if (parcel.category == category) {
            members.push_back(&parcel);
            sum += hundredths(parcel);
            whole += std::floor(hundredths(parcel));
            parcel.declaredAreaM2 = std::floor(hundredths(parcel)) / 100;
        }
    std::ranges::sort(members, std::ranges::greater(),
                      [&](const Parcel *p) { return hundredths(*p) - std::floor(hundredths(*p)); });
    const auto missing = static_cast<std::size_t>(std::round(sum) - whole);
    for (Parcel *parcel : std::span(members).first(missing))
        parcel->declaredAreaM2 = std::round(*parcel->declaredAreaM2 * 100 + 1) / 100;
}

} // namespace

std::vector<Parcel> makeParcels(const std::vector<ProjectShape> &projects, Random &random)
{
    const Plan plan(projects, random);
    std::vector<Parcel> parcels;
    std::size_t others = 0;
    for (const Plot &plot : plan.layout().plots()) {
        Parcel parcel{.project = plot.project,
                      .unit = plot.unit,
                      .category = plot.category,
                      .landUse = {},
                      .declaredAreaM2 = {},
                      .holder = {},
                      .outline = plan.layout().ringOf(plot)};
        const double area = ringArea(parcel.outline);
        if (plot.category == Category::Residential)
            parcel.landUse = area > 30 && random.chance(0.1) ? "ODT+CLN" : "ODT";
        else if (plot.category == Category::Agricultural)
            parcel.landUse = fieldUse(parcel.outline, area, !findProject(projects, plot.project).alignment.empty());
        else
            parcel.landUse = otherUses[others++];
        parcels.push_back(std::move(parcel));
    }
    declareAreas(parcels, Category::Residential);
    declareAreas(parcels, Category::Agricultural);
    std::ranges::stable_sort(parcels, {}, &Parcel::project);
    int household = 0;
    int organisation = 0;
    for (Parcel &parcel : parcels) {
        parcel.holder = parcel.category == Category::Organisation ? std::format("Tổ chức {:02}", ++organisation)
                                                                  : std::format("Hộ {:03}", ++household);
    }
    return parcels;
}

} // namespace hamrong
