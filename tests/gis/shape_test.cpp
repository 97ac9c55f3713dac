// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/shape.h"

#include "gis/overlay.h"
#include "gis/shape_p.h"
#include "tests/gis/meshes.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <ostream>

namespace gis {

void PrintTo(const ShapeFault &fault, std::ostream *out) // found by GoogleTest
{
    *out << "kind " << static_cast<int>(fault.kind) << " at " << fault.place.x << ' ' << fault.place.y;
}

} // namespace gis

namespace {

using gis::MultiPolygon;
using gis::Point;
using gis::Polygon;
using gis::Ring;
using gis::ShapeFault;
using Kind = ShapeFault::Kind;

const double nan = std::numeric_limits<double>::quiet_NaN();

Ring square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

MultiPolygon only(Ring outer, std::vector<Ring> holes = {})
{
    return {{.outer = std::move(outer), .holes = std::move(holes)}};
}

struct Case
{
    const char *what;
    MultiPolygon polygon;
    std::vector<std::pair<Kind, Point>> faults;
};

std::vector<Case> casesOfOneRing()
{
    return {
        {"a square", only(square(0, 0, 10)), {}},
        {"a square against the clock", only({{0, 0}, {0, 9}, {9, 9}, {9, 0}, {0, 0}}), {}},
        {"a vertex on a straight side", only({{0, 0}, {5, 0}, {9, 0}, {9, 9}, {0, 0}}), {}},
        {"a bow tie", only({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}), {{Kind::SelfIntersection, {5, 5}}}},
        {"a ring that touches itself",
         only({{0, 0}, {9, 0}, {9, 9}, {5, 0}, {0, 9}, {0, 0}}),
         {{Kind::SelfIntersection, {5, 0}}}},
        {"two loops of one vertex",
         only({{0, 0}, {4, 0}, {5, 5}, {9, 9}, {1, 9}, {5, 5}, {0, 4}, {0, 0}}),
         {{Kind::SelfIntersection, {5, 5}}}},
        {"an open ring", only({{0, 0}, {9, 0}, {9, 9}, {0, 9}}), {{Kind::UnclosedRing, {0, 9}}}},
        {"two places", only({{0, 0}, {9, 0}, {0, 0}}), {{Kind::TooFewVertices, {0, 0}}}},
        {"one place",
         only({{3, 4}, {3, 4}, {3, 4}, {3, 4}}),
         {{Kind::DuplicateVertex, {3, 4}}, {Kind::DuplicateVertex, {3, 4}}, {Kind::TooFewVertices, {3, 4}}}},
        {"three places on a line", only({{0, 0}, {5, 0}, {9, 0}, {0, 0}}), {{Kind::Empty, {0, 0}}}},
        {"a vertex twice", only({{0, 0}, {9, 0}, {9, 0}, {9, 9}, {0, 0}}), {{Kind::DuplicateVertex, {9, 0}}}},
        {"the first vertex twice", only({{0, 0}, {0, 0}, {9, 0}, {9, 9}, {0, 0}}), {{Kind::DuplicateVertex, {0, 0}}}},
        {"a spike outwards", only({{0, 0}, {9, 0}, {9, 5}, {20, 5}, {9, 5}, {9, 9}, {0, 0}}), {{Kind::Spike, {20, 5}}}},
        {"a spike on a corner", only({{0, 0}, {15, 0}, {9, 0}, {9, 9}, {0, 0}}), {{Kind::Spike, {15, 0}}}},
        {"a spike at the start", only({{-5, 0}, {9, 0}, {9, 9}, {0, 0}, {-5, 0}}), {{Kind::Spike, {-5, 0}}}},
        {"a spike half a millimetre wide",
         only({{0, 0}, {15, 0.0005}, {9, 0.001}, {9, 9}, {0, 0}}),
         {{Kind::Spike, {15, 0.0005}}}},
        {"a trembling hand", only({{0, 0}, {5, 0}, {4.99, 0.0005}, {9, 0.0007}, {9, 9}, {0, 0}}), {}},
        {"no number", only({{0, 0}, {9, nan}, {9, 9}, {0, 0}}), {{Kind::NotFinite, {0, 0}}}},
        {"a strip of 4 cm", only({{0, 0}, {50, 0}, {50, 0.04}, {0, 0.04}, {0, 0}}), {{Kind::Sliver, {25, 0.02}}}},
        {"a strip of 6 cm", only({{0, 0}, {50, 0}, {50, 0.06}, {0, 0.06}, {0, 0}}), {}},
        {"a strip with a wide end", only({{0, 0}, {90, 0}, {90, 1}, {89, 1}, {89, 0.01}, {0, 0.01}, {0, 0}}), {}},
        {"nothing", {}, {{Kind::Empty, {0, 0}}}},
        {"a ring of nothing", only({}), {{Kind::Empty, {0, 0}}}},
    };
}

std::vector<Case> casesOfSeveralRings()
{
    const Ring outer = square(0, 0, 10);
    return {
        {"a hole", only(outer, {square(2, 2, 3)}), {}},
        {"a hole that touches at a point", only(outer, {{{0, 5}, {3, 4}, {3, 6}, {0, 5}}}), {}},
        {"a hole that touches at two points",
         only(outer, {{{0, 5}, {5, 4}, {10, 5}, {5, 6}, {0, 5}}}),
         {{Kind::SelfIntersection, {10, 5}}}},
        {"a hole with a side on the border", only(outer, {square(0, 2, 3)}), {{Kind::SelfIntersection, {0, 5}}}},
        {"a hole outside", only(outer, {square(20, 2, 3)}), {{Kind::HoleOutside, {20, 2}}}},
        {"a hole outside, in the box",
         only({{0, 0}, {9, 0}, {0, 9}, {0, 0}}, {square(7, 7, 1)}),
         {{Kind::HoleOutside, {7, 7}}}},
        {"a hole in a hole", only(outer, {square(2, 2, 6), square(4, 4, 1)}), {{Kind::HoleOutside, {4, 4}}}},
        {"the same, in the other order",
         only(outer, {square(4, 4, 1), square(2, 2, 6)}),
         {{Kind::HoleOutside, {4, 4}}}},
        {"a hole over the border",
         only(outer, {{{8, 4}, {12, 5}, {8, 6}, {8, 4}}}),
         {{Kind::SelfIntersection, {10, 4.5}}, {Kind::SelfIntersection, {10, 5.5}}}},
        {"two parts", {{outer, {}}, {square(20, 0, 5), {}}}, {}},
        {"parts that touch at a point", {{outer, {}}, {square(10, 10, 5), {}}}, {}},
        {"parts that share a side", {{outer, {}}, {square(10, 0, 10), {}}}, {{Kind::SelfIntersection, {10, 10}}}},
        {"a part in a part", {{outer, {}}, {square(4, 4, 2), {}}}, {{Kind::NestedParts, {4, 4}}}},
        {"a part in a hole", {{square(4, 4, 2), {}}, {outer, {square(2, 2, 6)}}}, {}},
        {"parts that cross",
         {{outer, {}}, {{{5, 5}, {20, 5.5}, {5, 6}, {5, 5}}, {}}},
         {{Kind::NestedParts, {10, 5 + 1.0 / 6}}, {Kind::NestedParts, {10, 6 - 1.0 / 6}}}},
        {"an open hole", only(outer, {{{2, 2}, {5, 2}, {5, 5}}}), {{Kind::UnclosedRing, {5, 5}}}},
        {"an empty part", {{outer, {}}, {{}, {square(1, 1, 1)}}}, {{Kind::Empty, {0, 0}}}},
    };
}

void check(const Case &each)
{
    SCOPED_TRACE(each.what);
    std::vector<testing::Matcher<ShapeFault>> expected;
    for (const auto &[kind, place] : each.faults)
        expected.push_back(testing::AllOf(
            testing::Field(&ShapeFault::kind, kind),
            testing::Field(&ShapeFault::place,
                           testing::AllOf(testing::Field(&Point::x, testing::DoubleNear(place.x, 1e-9)),
                                          testing::Field(&Point::y, testing::DoubleNear(place.y, 1e-9))))));
    EXPECT_THAT(gis::findShapeFaults(each.polygon), testing::UnorderedElementsAreArray(expected));
}

/// Whether GEOS allows such a thing: of a spike it minds only the one without any width.
bool isAllowed(const ShapeFault &fault)
{
    return fault.kind == Kind::DuplicateVertex || fault.kind == Kind::Sliver || fault.kind == Kind::Spike;
}

void expectAgreement(const MultiPolygon &polygon)
{
    const std::string why = gis::whyInvalid(polygon);
    const auto faults = gis::findShapeFaults(polygon);
    if (why.empty())
        EXPECT_TRUE(std::ranges::all_of(faults, isAllowed)) << testing::PrintToString(faults);
    else
        EXPECT_FALSE(std::ranges::none_of(faults, [](const ShapeFault &fault) {
            return fault.kind == Kind::Spike || !isAllowed(fault);
        })) << why;
}

/// On few places, so that much of it touches, repeats and runs back.
Ring latticeRing(std::size_t vertices, unsigned places, std::mt19937_64 &random)
{
    Ring ring;
    for (std::size_t i = 0; i < vertices; ++i)
        ring.push_back(
            {580'000.0 + static_cast<double>(random() % places), 2'195'000.0 + static_cast<double>(random() % places)});
    ring.push_back(ring.front());
    return ring;
}

/// Simple, unless @p disorder lets it meet itself.
Ring star(Point centre, double radius, std::size_t vertices, double disorder, std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> part(0.0, 1.0);
    Ring ring;
    for (std::size_t i = 0; i < vertices; ++i) {
        const double turn =
            2 * std::numbers::pi * (static_cast<double>(i) + disorder * part(random)) / static_cast<double>(vertices);
        const double r = radius * (0.5 + 0.5 * part(random));
        ring.push_back({centre.x + r * std::cos(turn), centre.y + r * std::sin(turn)});
    }
    ring.push_back(ring.front());
    return ring;
}

TEST(Shape, FindsWhatIsWrongWithOneRing) { std::ranges::for_each(casesOfOneRing(), check); }

TEST(Shape, FindsWhatIsWrongBetweenRings) { std::ranges::for_each(casesOfSeveralRings(), check); }

TEST(Shape, JudgesTwentyThousandRingsAsGeosDoes)
{
    std::mt19937_64 random(20);
    for (int i = 0; i < 10'000 && !HasFailure(); ++i)
        expectAgreement(only(latticeRing(3 + random() % 8, 3 + static_cast<unsigned>(random() % 12), random)));
    for (int i = 0; i < 10'000 && !HasFailure(); ++i)
        expectAgreement(only(star({580'000, 2'195'000}, 50, 4 + random() % 20, i % 2 == 0 ? 0.0 : 1.5, random)));
}

TEST(Shape, JudgesAnySweptRingAsPairByPair)
{
    std::mt19937_64 random(25);
    for (int i = 0; i < 10'000 && !HasFailure(); ++i) {
        const Ring ring = i % 2 == 0 ? latticeRing(3 + random() % 8, 3 + static_cast<unsigned>(random() % 12), random)
                                     : star({580'000, 2'195'000}, 50, 4 + random() % 40, 1.5, random);
        std::vector<ShapeFault> faults;
        const gis::CleanRing clean = gis::cleanRing(ring, faults);
        if (clean.ring.empty())
            continue;
        faults.clear();
        gis::addSelfMeetings(clean.ring, faults);
        EXPECT_EQ(gis::firstSelfMeeting(clean.ring).has_value(), !faults.empty()) << i;
    }
}

TEST(Shape, JudgesLongRingsAsGeosDoes)
{
    std::mt19937_64 random(21);
    for (int i = 0; i < 600 && !HasFailure(); ++i)
        expectAgreement(only(star({580'000, 2'195'000}, 500, 60 + random() % 500, i % 3 == 0 ? 1.03 : 0.9, random)));
}

TEST(Shape, JudgesHolesAndPartsAsGeosDoes)
{
    std::mt19937_64 random(22);
    const auto small = [&random] {
        const auto x = static_cast<double>(random() % 14);
        const auto y = static_cast<double>(random() % 14);
        const auto side = static_cast<double>(1 + random() % 5);
        return random() % 2 == 0 ? square(x, y, side) : Ring{{x, y}, {x + side, y + 1}, {x, y + side}, {x, y}};
    };
    for (int i = 0; i < 5'000 && !HasFailure(); ++i) {
        MultiPolygon polygon = only(square(0, 0, 12));
        for (std::uint64_t holes = random() % 4; holes > 0; --holes)
            polygon.front().holes.push_back(small());
        for (std::uint64_t parts = random() % 3; parts > 0; --parts)
            polygon.push_back({small(), {}});
        expectAgreement(polygon);
    }
}

TEST(Shape, HasNothingToSayAboutAMesh)
{
    std::mt19937_64 random(23);
    const Mesh mesh(40, 40, random);
    for (std::size_t i = 0; i < mesh.size(); ++i)
        ASSERT_THAT(gis::findShapeFaults(mesh.parcel(i)), testing::IsEmpty());
}

TEST(Shape, EndsOnARingThatMeetsItselfEverywhere)
{
    Ring ring;
    for (int i = 0; i < 20'000; ++i)
        ring.push_back({std::cos(i * 2.4) * 100, std::sin(i * 2.4) * 100});
    ring.push_back(ring.front());
    const auto faults = gis::findShapeFaults(only(ring));
    EXPECT_GT(faults.size(), 100U);
    EXPECT_LE(faults.size(), 1000U);
}

/// Long teeth side by side, aslant, so that the box of each meets those of all others.
Ring comb(int teeth, double distance)
{
    Ring ring;
    for (int i = 0; i < teeth; ++i) {
        ring.push_back({i * distance, 0});
        ring.push_back({(i + 0.5) * distance + 1000, 1000});
    }
    ring.insert(ring.end(), {{teeth * distance + 2000, -10}, {0, -10}, {0, 0}});
    return ring;
}

TEST(Shape, SweepsWhereBoxesTellNothing)
{
    Ring ring = comb(20'000, 0.1);
    EXPECT_THAT(gis::findShapeFaults(only(ring)), testing::IsEmpty());
    ring[20'001].x += 0.15; // the tip of a tooth, over the next
    const auto faults = gis::findShapeFaults(only(ring));
    ASSERT_THAT(faults, testing::SizeIs(1));
    EXPECT_EQ(faults.front().kind, Kind::SelfIntersection);
    EXPECT_GT(faults.front().place.x, 10'000 * 0.1);
}

} // namespace
