// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/check.h"

#include "data/tools/hamrong/lines.h"
#include "gis/measure.h"
#include "gis/overlay.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <map>
#include <stdexcept>

namespace hamrong {

using gis::MultiPolygon;

namespace {

constexpr double cent = 0.005;  ///< square metres that vanish when rounded to a hundredth
constexpr double dust = 0.0005; ///< square metres of overlap that are rounding alone

void require(bool holds, const std::string &what)
{
    if (!holds)
        throw std::runtime_error("not as promised: " + what);
}

void requireArea(double areaM2, double declaredM2, const std::string &what)
{
    require(std::abs(areaM2 - declaredM2) < cent,
            std::format("{} has {:.4f} m2 and not {:.2f}", what, areaM2, declaredM2));
}

void requireValid(const MultiPolygon &polygon, const std::string &what)
{
    const std::string why = gis::whyInvalid(polygon);
    require(!polygon.empty() && why.empty(), what + " " + why);
}

void requireWithin(const MultiPolygon &inner, const MultiPolygon &outer, const std::string &what)
{
    const double outside = gis::gridArea(gis::differenceOf(inner, outer));
    require(outside < dust, std::format("{}, {:.4f} m2 are outside", what, outside));
}

void requireApart(const MultiPolygon &a, const MultiPolygon &b, const std::string &what)
{
    const double common = gis::gridArea(gis::intersectionOf(a, b));
    require(common < dust, std::format("{}, {:.4f} m2 in common", what, common));
}

MultiPolygon shapeOf(const Parcel &parcel) { return {{.outer = parcel.outline, .holes = {}}}; }

void checkSums(const std::vector<Parcel> &parcels)
{
    std::map<Category, std::size_t> count;
    std::map<Category, double> declared;
    std::map<Category, double> measured;
    for (const Parcel &parcel : parcels) {
        ++count[parcel.category];
        declared[parcel.category] += parcel.declaredAreaM2.value_or(0.0);
        measured[parcel.category] += ringArea(parcel.outline);
        if (parcel.declaredAreaM2)
            require(std::abs(*parcel.declaredAreaM2 - ringArea(parcel.outline)) < 1.5 * cent,
                    "area of " + parcel.holder);
    }
    require(count[Category::Residential] == houseCount && count[Category::Agricultural] == fieldCount &&
                count[Category::Organisation] == organisationCount && count[Category::Other] == 1,
            "number of parcels");
    requireArea(declared[Category::Residential], houseAreaM2, "residential land");
    requireArea(declared[Category::Agricultural], fieldAreaM2, "agricultural land");
    requireArea(measured[Category::Residential], houseAreaM2, "measured residential land");
    requireArea(measured[Category::Agricultural], fieldAreaM2, "measured agricultural land");
    requireArea(measured[Category::Organisation] + measured[Category::Other], otherAreaM2, "other land");
}

void checkApart(const std::vector<Parcel> &parcels)
{
    std::vector<gis::Box> boxes;
    for (const Parcel &parcel : parcels)
        boxes.push_back(gis::boundsOf(shapeOf(parcel)));
    const gis::BoxIndex index(boxes);
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        for (const std::size_t k : index.query(boxes[i])) {
            if (k > i)
                requireApart(shapeOf(parcels[i]), shapeOf(parcels[k]), parcels[i].holder + " and " + parcels[k].holder);
        }
    }
}

} // namespace

void checkWard(const Ward &ward)
{
    const MultiPolygon whole = ward.whole();
    requireValid(whole, "ward");
    requireArea(gis::gridArea(whole), wardAreaM2, "ward");
    std::vector<MultiPolygon> parts;
    double sum = 0.0;
    for (std::size_t i = 0; i < unitCount; ++i) {
        parts.push_back(ward.part(static_cast<Unit>(i)));
        requireValid(parts.back(), std::string(unitCodes[i]));
        sum += gis::gridArea(parts.back());
    }
    requireArea(sum, wardAreaM2, "sum of former wards");
    requireWithin(whole, gis::unionOf(parts), "ward in its parts");
    requireWithin(gis::unionOf(parts), whole, "parts in their ward");
}

void checkForest(const Ward &ward, const Forest &forest)
{
    requireValid(forest.whole, "forest");
    requireArea(gis::gridArea(forest.whole), forestAreaM2, "forest");
    require(gis::gridLength(forest.whole) > 18'000, "boundary of more than 18 km");
    requireArea(gis::gridArea(forest.inHamRong) + gis::gridArea(forest.inDongCuong) +
                    gis::gridArea(forest.inThieuDuong),
                forestAreaM2, "sum of the forest's parts");
    requireWithin(forest.inHamRong, ward.part(Unit::HamRong), "forest in Hàm Rồng");
    requireWithin(forest.inDongCuong, ward.part(Unit::DongCuong), "forest in Đông Cương");
    requireWithin(forest.inThieuDuong, ward.part(Unit::ThieuDuong), "forest in Thiệu Dương");
    require(forest.markers.size() == markerCount, "number of markers");
    for (const Marker &marker : forest.markers)
        require(std::ranges::contains(forest.whole.at(marker.ring - 1).outer, marker.place), "marker on its outline");
}

void checkProjects(const Ward &ward, const std::vector<ProjectShape> &projects)
{
    const MultiPolygon whole = ward.whole();
    for (const ProjectShape &a : projects) {
        requireValid(a.site, a.code);
        requireWithin(a.site, whole, a.code);
        for (const ProjectShape &b : projects) {
            if (a.code < b.code && (a.alignment.empty() || b.alignment.empty())) // two lines may cross
                requireApart(a.site, b.site, a.code + " and " + b.code);
        }
    }
}

void checkParcels(const Ward &ward, const Forest &forest, const std::vector<ProjectShape> &projects,
                  const std::vector<Parcel> &parcels)
{
    checkSums(parcels);
    checkApart(parcels);
    for (const Parcel &parcel : parcels) {
        requireValid(shapeOf(parcel), parcel.holder);
        requireWithin(shapeOf(parcel), ward.part(parcel.unit), parcel.holder + " in its former ward");
        requireWithin(shapeOf(parcel), findProject(projects, parcel.project).site, parcel.holder + " in its project");
        requireApart(shapeOf(parcel), forest.whole, parcel.holder + " and the forest");
    }
}

void checkEvents(const std::vector<Parcel> &parcels, const std::vector<Event> &events)
{
    using std::chrono::days;
    std::map<std::size_t, std::map<std::string, std::chrono::sys_days>> histories;
    std::map<std::size_t, std::chrono::sys_days> latest;
    for (const Event &event : events) {
        if (!event.actual)
            continue;
        const auto before = latest.find(event.parcel);
        require(*event.actual <= std::chrono::sys_days(lastDayTold), "no event after the last day");
        require(before == latest.end() || before->second <= *event.actual, "order of events");
        latest[event.parcel] = *event.actual;
        histories[event.parcel][event.stage] = *event.actual;
    }
    for (const auto &[parcel, on] : histories) {
        const days notice(parcels[parcel].category == Category::Agricultural ? 90 : 180); // Article 85
        require(!on.contains("recovered") || on.at("recovered") - on.at("notice") >= notice, "days of notice");
        require(!on.contains("approved") || on.at("approved") - on.at("posted") >= days(30), "days of posting");
    }
}

} // namespace hamrong
