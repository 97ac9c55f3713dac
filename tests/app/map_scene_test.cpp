// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/camera.h"
#include "app/map/legend.h"
#include "app/map/style.h"
#include "tests/app/sample_content.h"

#include "gis/crs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace app {
namespace {

gis::Point at(double x, double y) { return {sample::kEast + x, sample::kNorth + y}; }

std::string nameOfPicked(const Scene &scene, double x, double y, const Layers &layers = {})
{
    const Feature *feature = scene.pick(at(x, y), 5.0, layers);
    return feature ? nameOf(feature->kind).toStdString() + ' ' + std::to_string(feature->id) : "nothing";
}

TEST(Scene, HoldsEverythingThatHasAPlaceInDrawingOrder)
{
    const Scene scene(sample::content(), Projection::Grid);
    std::map<std::string, int> counts;
    for (const Feature &feature : scene.features())
        ++counts[nameOf(feature.kind).toStdString()];
    const std::map<std::string, int> expected{{"alignment", 1}, {"forest", 1}, {"former_ward", 2}, {"marker", 12},
                                              {"parcel", 60},   {"site", 1},   {"ward", 1}};
    EXPECT_EQ(counts, expected);
    EXPECT_TRUE(std::ranges::is_sorted(scene.features(), {}, &Feature::kind));
    EXPECT_EQ(scene.find(Kind::Parcel, 7)->label, "12/351");
    EXPECT_EQ(scene.find(Kind::Parcel, 99), nullptr);
}

TEST(Scene, CarriesWhatIsWrongWithAThing)
{
    const Scene scene(sample::content(), Projection::Grid);
    EXPECT_TRUE(scene.find(Kind::Site, sample::kUrbanArea)->obstacle);
    EXPECT_FALSE(scene.find(Kind::Site, sample::kUrbanArea)->overdue);
    EXPECT_TRUE(scene.find(Kind::Alignment, sample::kRailway)->overdue);
    EXPECT_TRUE(scene.find(Kind::Alignment, sample::kRailway)->railway);
}

TEST(Scene, MarksWhatIsOtherwiseToday)
{
    const Content then = sample::content();
    Content now = then;
    now.parcels[6].stageRank = 7;
    now.parcels.pop_back();
    now.markers[0].geometry = at(1, 1);
    now.obstacles[0].closedOn = now.today;
    const Scene scene(then, Projection::Mercator, &now);
    std::vector<std::string> marked;
    for (const Feature &feature : scene.features())
        if (feature.differs)
            marked.push_back(nameOf(feature.kind).toStdString() + ' ' + std::to_string(feature.id));
    EXPECT_EQ(marked, (std::vector<std::string>{"site 2", "parcel 7", "parcel 60", "marker 1"}));
    const auto entries = legendOf(scene, scene.bounds(), {}, QLocale(QLocale::English));
    EXPECT_TRUE(std::ranges::contains(entries, QStringLiteral("Otherwise today"), &LegendEntry::text));
    const Scene plain(then, Projection::Grid);
    EXPECT_FALSE(std::ranges::any_of(plain.features(), &Feature::differs));
}

TEST(Scene, LiesOnTheMercatorPlaneWhereTheTransformerSays)
{
    const Scene scene(sample::content(), Projection::Mercator);
    const gis::Transformer transformer(5897);
    const gis::Point expected = transformer.toMercator(at(0, 0));
    EXPECT_NEAR(scene.boundsOf(Kind::Ward).minX, expected.x, 40.0); // the grid is turned a little
    EXPECT_NE(Scene(sample::content(), Projection::Mercator).generation(), scene.generation());
    EXPECT_EQ(Scene(sample::content(), Projection::Grid).boundsOf(Kind::Ward),
              (gis::Box{sample::kEast, sample::kNorth, sample::kEast + 4000, sample::kNorth + 3000}));
}

TEST(Scene, PicksByGeometryTheThinBeforeTheLarge)
{
    const Scene scene(sample::content(), Projection::Grid);
    EXPECT_EQ(nameOfPicked(scene, 1600, 2000), "marker 1");
    EXPECT_EQ(nameOfPicked(scene, 2503, 50), "alignment 1"); // within 5 m of the line, on a parcel
    EXPECT_EQ(nameOfPicked(scene, 2480, 50), "parcel 1");
    EXPECT_EQ(nameOfPicked(scene, 3100, 600), "site 2");
    EXPECT_EQ(nameOfPicked(scene, 1000, 2000), "forest 1");
    EXPECT_EQ(nameOfPicked(scene, 410, 2590), "former_ward 2"); // in the forest's box, not in the forest
    EXPECT_EQ(nameOfPicked(scene, 5000, 5000), "nothing");
}

TEST(Scene, DoesNotPickWhatIsHidden)
{
    const Scene scene(sample::content(), Projection::Grid);
    Layers layers;
    layers.set(Kind::Forest, false);
    layers.set(Kind::FormerWard, false);
    EXPECT_EQ(nameOfPicked(scene, 1000, 2000, layers), "ward 1");
}

TEST(Scene, KnowsTheBoundsOfAProject)
{
    const Scene scene(sample::content(), Projection::Grid);
    const gis::Box urban{sample::kEast + 3000, sample::kNorth + 500, sample::kEast + 3600, sample::kNorth + 900};
    EXPECT_EQ(scene.boundsOfProject(sample::kUrbanArea), urban);
    EXPECT_EQ(scene.boundsOfProject(sample::kRailway).width(), 100.0); // its parcels are as wide
    EXPECT_TRUE(scene.boundsOfProject(77).empty());
}

TEST(Scene, DrawsABorderOfTwoFormerWardsOnce)
{
    const Scene scene(sample::content(), Projection::Grid);
    const auto points = [&](data::Id id) {
        std::size_t count = 0;
        for (const auto &line : std::get<gis::MultiLineString>(scene.find(Kind::FormerWard, id)->outline))
            count += line.size();
        return count;
    };
    EXPECT_EQ(points(2), 5U);
    EXPECT_EQ(points(3), 4U); // three sides: the fourth is the first one's
}

TEST(Scene, MayBeEmpty)
{
    Content content;
    content.srid = 5897;
    const Scene scene(content, Projection::Mercator);
    EXPECT_TRUE(scene.bounds().empty());
    EXPECT_TRUE(scene.inBox({0, 0, 1e7, 1e7}).empty());
    EXPECT_EQ(scene.pick({0, 0}, 10.0), nullptr);
}

TEST(Camera, HasTheWorld256UnitsWideAtZoomZero)
{
    const Camera camera{.center = {0, 0}, .zoom = 0, .bearing = 0, .size = {256, 256}};
    EXPECT_NEAR(camera.toView({kWorldMetres / 2, kWorldMetres / 2}).x(), 256.0, 1e-9);
    EXPECT_NEAR(camera.toView({kWorldMetres / 2, kWorldMetres / 2}).y(), 0.0, 1e-9);
}

TEST(Camera, ComesBackFromTheViewWhateverTheBearing)
{
    const Camera camera{.center = {11'775'000, 2'255'000}, .zoom = 14.3, .bearing = 37, .size = {800, 600}};
    const QPointF point(123, 456);
    const QPointF back = camera.toView(camera.toScene(point));
    EXPECT_NEAR(back.x(), point.x(), 1e-6);
    EXPECT_NEAR(back.y(), point.y(), 1e-6);
}

TEST(Camera, ShowsAllOfABox)
{
    const gis::Box box{11'775'000, 2'255'000, 11'779'000, 2'256'000};
    const Camera camera = cameraFor(box, {800, 600}, 50, 20);
    EXPECT_NEAR(camera.toView({box.minX, box.minY}).x(), 50.0, 1e-6);
    EXPECT_NEAR(camera.toView({box.maxX, box.minY}).x(), 750.0, 1e-6);
    EXPECT_EQ(cameraFor({0, 0, 0, 0}, {800, 600}, 50, 19).zoom, 19.0);
}

TEST(Style, StagesGetDarkerStepByStep)
{
    for (int rank = 1; rank <= 7; ++rank)
        EXPECT_LT(stageColor(rank).lightnessF(), stageColor(rank - 1).lightnessF()) << rank;
    EXPECT_EQ(stageColor(8), stageColor(7));
    EXPECT_EQ(textColorOn(stageColor(0)), QColor(Qt::black));
    EXPECT_EQ(textColorOn(stageColor(7)), QColor(Qt::white));
}

TEST(Legend, ExplainsOnlyWhatIsInTheBox)
{
    const Scene scene(sample::content(), Projection::Grid);
    const auto texts = [&](const gis::Box &box) {
        QStringList found;
        for (const auto &entry : legendOf(scene, box, {}, QLocale(QLocale::Vietnamese)))
            found.append(entry.text);
        return found;
    };
    const QStringList all = texts(scene.bounds());
    EXPECT_TRUE(all.contains("Railway"));
    EXPECT_TRUE(all.contains("Bước 7"));
    EXPECT_TRUE(all.contains("Not begun"));
    EXPECT_EQ(texts({sample::kEast + 3100, sample::kNorth + 600, sample::kEast + 3200, sample::kNorth + 700}),
              (QStringList{"Project site", "Open obstacle"}));
}

} // namespace
} // namespace app
