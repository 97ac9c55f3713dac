// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/marker_register.h"

#include "data/rules/line_distance.h"
#include "gis/crs.h"
#include "gis/measure.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace {

using data::BoundaryFault;
using data::BoundaryMarker;
using Kind = BoundaryFault::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr double kEast = 581'000.0;
constexpr double kNorth = 2'195'000.0;
const gis::Transformer kGrid(5897);

/// Metres east and north of a corner.
gis::Point at(double east, double north) { return {kEast + east, kNorth + north}; }

BoundaryMarker marker(int number, double east, double north, int ring = 1)
{
    BoundaryMarker result;
    result.id = 100 + number;
    result.number = number;
    result.forest = 1;
    result.ring = ring;
    result.state = "unknown";
    result.geometry = at(east, north);
    return result;
}

std::vector<BoundaryMarker> square(int first, double east, double north, double side, int ring = 1)
{
    return {marker(first, east, north, ring), marker(first + 1, east + side, north, ring),
            marker(first + 2, east + side, north + side, ring), marker(first + 3, east, north + side, ring)};
}

std::vector<Kind> kindsOf(const data::MarkerBoundary &boundary)
{
    std::vector<Kind> kinds;
    for (const BoundaryFault &fault : boundary.faults)
        kinds.push_back(fault.kind);
    return kinds;
}

TEST(MarkerBoundary, IsClosedAndMeasuredOnGridAndEllipsoid)
{
    const auto boundary = data::buildBoundary(square(1, 0, 0, 1000), kGrid);
    EXPECT_THAT(boundary.faults, IsEmpty());
    ASSERT_EQ(boundary.rings.size(), 1U);
    EXPECT_EQ(boundary.rings[0].sides.size(), 4U);
    EXPECT_EQ(boundary.rings[0].sides.back().to, 0U);
    EXPECT_DOUBLE_EQ(boundary.gridArea.value(), 1e6);
    EXPECT_DOUBLE_EQ(boundary.gridLength, 4000.0);
    // The scale of the grid is 0.999981 here.
    EXPECT_NEAR(boundary.ellipsoidArea.value(), 1e6 * 1.0000373, 2.0);
    EXPECT_NEAR(boundary.ellipsoidLength, 4000.0 * 1.0000186, 0.02);
}

TEST(MarkerBoundary, GoesByNumberOrByPosition)
{
    auto markers = square(1, 0, 0, 100);
    std::swap(markers[0], markers[2]);
    EXPECT_DOUBLE_EQ(data::buildBoundary(markers, kGrid).gridArea.value(), 1e4);
    for (auto &each : markers) // 1 3 2 4: a bow tie
        each.position = std::array{0, 1, 3, 2, 4}[static_cast<std::size_t>(each.number)];
    const auto crossed = data::buildBoundary(markers, kGrid);
    EXPECT_THAT(kindsOf(crossed), ElementsAre(Kind::CrossingSides));
    EXPECT_FALSE(crossed.gridArea.has_value());
    EXPECT_GT(crossed.gridLength, 400.0);
    EXPECT_TRUE(crossed.polygon.empty());
    ASSERT_EQ(crossed.proposals.size(), 1U) << "put two of them right";
    std::swap(markers[crossed.proposals[0].first].position, markers[crossed.proposals[0].last].position);
    EXPECT_TRUE(data::buildBoundary(markers, kGrid).gridArea.has_value());
}

TEST(MarkerBoundary, MakesHolesOfRingsWithinRings)
{
    auto markers = square(1, 0, 0, 100);
    for (const auto &ring : {square(5, 10, 10, 50, 2), square(9, 20, 20, 10, 3), square(13, 500, 0, 10, 4)})
        markers.insert(markers.end(), ring.begin(), ring.end());
    const auto boundary = data::buildBoundary(markers, kGrid);
    EXPECT_THAT(boundary.faults, IsEmpty());
    EXPECT_EQ(boundary.polygon.size(), 3U);
    EXPECT_DOUBLE_EQ(boundary.gridArea.value(), 10'000 - 2'500 + 100 + 100);
}

TEST(MarkerBoundary, TakesAHoleThatComesBeforeItsOutline)
{
    auto markers = square(1, 10, 10, 50, 1);
    for (const auto &each : square(5, 0, 0, 100, 2))
        markers.push_back(each);
    const auto boundary = data::buildBoundary(markers, kGrid);
    EXPECT_EQ(boundary.polygon.size(), 1U);
    EXPECT_DOUBLE_EQ(boundary.gridArea.value(), 7'500.0);
    EXPECT_EQ(boundary.rings.at(0).sides.at(0).from, 0U);
    EXPECT_EQ(boundary.rings.at(1).sides.at(3).to, 4U);
}

TEST(MarkerBoundary, NamesWhatIsWrongWithItsMarkers)
{
    auto markers = square(1, 0, 0, 100);
    markers[3].number = 7; // 4, 5, 6 are missing
    markers.push_back(marker(8, 0, 100));
    markers.push_back(marker(8, 0, 50));
    markers.push_back(marker(9, 0, 0));
    markers.back().geometry = std::monostate();
    markers.push_back(marker(10, std::numeric_limits<double>::quiet_NaN(), 0));
    const auto boundary = data::buildBoundary(markers, kGrid);
    EXPECT_THAT(kindsOf(boundary), ElementsAre(Kind::NoPlace, Kind::NoPlace, Kind::DuplicateNumber, Kind::MissingNumber,
                                               Kind::MissingNumber, Kind::MissingNumber, Kind::SamePlace));
    EXPECT_DOUBLE_EQ(boundary.gridArea.value(), 1e4);
}

TEST(MarkerBoundary, SeesSpikesPinchesAndRingsThatCross)
{
    const auto faultsOf = [](const std::vector<BoundaryMarker> &markers) {
        return kindsOf(data::buildBoundary(markers, kGrid));
    };
    EXPECT_THAT(faultsOf({marker(1, 0, 0), marker(2, 100, 0), marker(3, 50, 0), marker(4, 50, 50)}),
                testing::Contains(Kind::CrossingSides));
    EXPECT_THAT(
        faultsOf({marker(1, 0, 0), marker(2, 100, 0), marker(3, 100, 100), marker(4, 50, 0), marker(5, 0, 100)}),
        testing::Contains(Kind::CrossingSides));
    auto rings = square(1, 0, 0, 100);
    for (const auto &each : square(5, 50, 50, 100, 2))
        rings.push_back(each);
    EXPECT_THAT(faultsOf(rings), ElementsAre(Kind::CrossingSides, Kind::CrossingSides));
    EXPECT_THAT(faultsOf({marker(1, 0, 0), marker(2, 100, 0)}), testing::Contains(Kind::TooFewMarkers));
    EXPECT_THAT(faultsOf({}), IsEmpty());
}

TEST(LineDistance, IsThatOfTheNearestBorderOrNone)
{
    const gis::MultiPolygon parcel{
        {.outer = {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, .holes = {{{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}}};
    EXPECT_DOUBLE_EQ(data::distanceBetween({{13, -5}, {13, 20}}, parcel), 3.0);
    EXPECT_DOUBLE_EQ(data::distanceBetween({{-5, 5}, {20, 5}}, parcel), 0.0);
    EXPECT_DOUBLE_EQ(data::distanceBetween({{1, 1}, {2, 2}}, parcel), 0.0);
    EXPECT_DOUBLE_EQ(data::distanceBetween({{5, 5}}, parcel), 1.0);
    EXPECT_DOUBLE_EQ(data::distanceBetween({{13, 14}}, parcel), 5.0);
    EXPECT_TRUE(std::isinf(data::distanceBetween({}, parcel)));
    EXPECT_TRUE(std::isinf(data::distanceBetween({{1, 1}}, gis::Geometry())));
}

class Register : public testing::Test
{
protected:
    std::vector<data::Forest> forests{{.id = 1, .code = "rung"}};
    std::vector<BoundaryMarker> markers = square(1, 0, 0, 1000);
    std::vector<data::MarkerInspection> inspections;
    std::vector<data::Attachment> photos;
    std::vector<data::Parcel> parcels;
    std::vector<data::DeclaredFigure> figures;

    void addParcel(data::Id id, double east, double north)
    {
        data::Parcel parcel;
        parcel.id = id;
        parcel.geometry = gis::MultiPolygon{
            {.outer = {at(east, north), at(east + 10, north), at(east + 10, north + 10), at(east, north)}}};
        parcels.push_back(std::move(parcel));
    }
    [[nodiscard]] std::vector<data::MarkerRegister> make() const
    {
        return data::makeMarkerRegisters({forests, markers, inspections, photos, parcels, figures}, kGrid, 2.0);
    }
};

TEST_F(Register, GivesEachMarkerItsNeighbours)
{
    const auto all = make();
    ASSERT_EQ(all.size(), 1U);
    const data::MarkerRow &second = all[0].rows.at(1);
    EXPECT_EQ(second.marker.number, 2);
    EXPECT_EQ(all[0].rows[second.next->to].marker.number, 3);
    EXPECT_EQ(second.next->bearingDeg, 0.0);
    EXPECT_EQ(second.next->lengthM, 1000.0);
    EXPECT_EQ(all[0].rows[second.previous->to].marker.number, 1);
    EXPECT_EQ(second.previous->bearingDeg, 270.0);
    EXPECT_EQ(all[0].rows[all[0].rows[0].previous->to].marker.number, 4);
}

TEST_F(Register, CountsInspectionsAndPhotosAndShowsTheLatestNote)
{
    using namespace std::chrono_literals;
    inspections = {{.id = 1, .marker = 102, .on = 2026y / 5 / 2, .state = "standing", .note = "sau"},
                   {.id = 2, .marker = 102, .on = 2026y / 5 / 1, .state = "damaged", .note = "trước"},
                   {.id = 3, .marker = 999, .on = 2026y / 5 / 1, .state = "lost"}};
    photos = {{.ownerTable = "marker_inspection", .owner = 1},
              {.ownerTable = "marker_inspection", .owner = 2},
              {.ownerTable = "parcel", .owner = 2}};
    const auto rows = make()[0].rows;
    EXPECT_EQ(rows[1].inspections, 2);
    EXPECT_EQ(rows[1].photos, 2);
    EXPECT_EQ(rows[1].note, "sau");
    EXPECT_EQ(rows[0].inspections, 0);
}

TEST_F(Register, ComparesWithWhatIsDeclared)
{
    using enum data::FigureComparison::Quantity;
    figures = {
        {.subject = "forest", .quantity = "area_m2", .value = 2'018'700, .wording = "201,87 ha", .source = "fn48"},
        {.subject = "forest", .quantity = "area_m2", .part = "cu-ham-rong", .value = 1},
        {.subject = "forest", .quantity = "markers", .value = 58, .wording = "58 mốc", .source = "fn48"},
        {.subject = "forest", .quantity = "length_m", .value = 18'000, .wording = "hơn 18 km", .source = "fn48"},
        {.subject = "ward", .quantity = "area_m2", .value = 1},
        {.subject = "forest", .quantity = "households", .value = 400}};
    const auto compared = make()[0].comparisons;
    ASSERT_EQ(compared.size(), 3U);
    EXPECT_EQ(compared[0].quantity, Area);
    EXPECT_EQ(compared[0].source, "fn48");
    EXPECT_DOUBLE_EQ(compared[0].difference.value(), 1e6 - 2'018'700);
    EXPECT_DOUBLE_EQ(compared[1].difference.value(), 4 - 58);
    EXPECT_DOUBLE_EQ(compared[2].difference.value(), 4000 - 18'000);
}

TEST_F(Register, ComparesTheFiguresOfAForestWithThatForestAlone)
{
    forests.push_back({.id = 2, .code = "khac"});
    figures = {{.subject = "forest", .quantity = "markers", .value = 58},
               {.subject = "khac", .quantity = "markers", .value = 5}};
    EXPECT_THAT(make()[0].comparisons, IsEmpty()) << "which forest is meant is not known";
    for (auto &each : markers)
        each.forest = 2;
    EXPECT_EQ(make()[0].comparisons.size(), 1U);
}

TEST_F(Register, GivesNoAreaWhereSidesCross)
{
    figures = {{.subject = "forest", .quantity = "area_m2", .value = 1}};
    markers[1].position = 3;
    markers[2].position = 2;
    const auto compared = make()[0].comparisons;
    EXPECT_FALSE(compared.at(0).computed.has_value());
    EXPECT_FALSE(compared.at(0).difference.has_value());
}

TEST_F(Register, ListsWhatALostMarkerLeavesInDoubt)
{
    markers[1].state = "lost";
    markers[3].state = "damaged";
    addParcel(1, 500, 1);   // 1 m off the side 1-2
    addParcel(2, 995, 500); // on the side 2-3
    addParcel(3, 500, 500); // in the middle of the forest
    addParcel(4, -5, 500);  // on the side 4-1, which marker 2 has no part in
    addParcel(5, 500, -20); // 10 m off
    const auto made = make()[0];
    ASSERT_EQ(made.consequences.size(), 1U);
    const data::MarkerConsequence &lost = made.consequences[0];
    EXPECT_EQ(made.rows[lost.row].marker.number, 2);
    ASSERT_EQ(lost.sides.size(), 2U);
    EXPECT_EQ(made.rows[lost.sides[0].from].marker.number, 1);
    EXPECT_EQ(made.rows[lost.sides[1].to].marker.number, 3);
    ASSERT_EQ(lost.parcels.size(), 2U);
    EXPECT_EQ(lost.parcels[0].parcel, 2);
    EXPECT_EQ(lost.parcels[0].distance, 0.0);
    EXPECT_EQ(lost.parcels[1].parcel, 1);
    EXPECT_DOUBLE_EQ(lost.parcels[1].distance, 1.0);
}

TEST_F(Register, LeavesNoMarkerOut)
{
    markers[3].forest = {};
    const auto all = make();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].forest.id, 0);
    EXPECT_EQ(all[1].rows.at(0).marker.number, 4);
    EXPECT_FALSE(all[1].rows[0].next.has_value());
    markers.clear();
    EXPECT_THAT(make(), IsEmpty());
}

} // namespace
