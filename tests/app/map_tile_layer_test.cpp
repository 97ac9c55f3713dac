// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/style.h"
#include "app/map/tile_layer.h"
#include "app/models/map_look.h"
#include "tests/app/sample_content.h"

#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace app {
namespace {

constexpr int kPatience = 15'000; // ms

/// A window with a Map and a TileLayer above it, as the application has them.
class TileLayerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        qmlRegisterType<TileLayer>("Test", 1, 0, "TileLayer");
        QQmlComponent component(&m_engine);
        component.setData(R"(
            import QtQuick
            import QtLocation
            import QtPositioning
            import Test
            Item {
                id: all
                width: 640; height: 480
                property alias map: map
                property alias tiles: tiles
                function inMap(place: var): var { return map.fromCoordinate(place, false) }
                Map {
                    id: map
                    anchors.fill: parent
                    plugin: Plugin { name: "itemsoverlay" }
                    center: QtPositioning.coordinate(19.8565, 105.785)
                    zoomLevel: 13.4
                    copyrightsVisible: false; color: "transparent"
                }
                TileLayer {
                    id: tiles
                    anchors.fill: parent
                    center: map.center; zoomLevel: map.zoomLevel; bearing: map.bearing
                }
            })",
                          QUrl());
        m_root.reset(qobject_cast<QQuickItem *>(component.create()));
        ASSERT_TRUE(m_root) << component.errorString().toStdString();
        m_window.resize(640, 480);
        m_root->setParentItem(m_window.contentItem());
        m_window.setColor(Qt::white);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        m_map = m_root->property("map").value<QQuickItem *>();
        m_tiles = m_root->property("tiles").value<TileLayer *>();
        m_scene = std::make_shared<const Scene>(sample::content(), Projection::Mercator);
    }
    void look(const QVariantMap &what)
    {
        const QVariantMap view = m_look.view(m_scene, what, m_tiles->size(), 0);
        m_map->setProperty("zoomLevel", view.value("zoomLevel"));
        m_map->setProperty("center", view.value("center"));
    }
    bool waitReady()
    {
        return QTest::qWaitFor([this] { return m_tiles->ready(); }, kPatience);
    }

    MapLook m_look;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_root;
    QQuickItem *m_map = nullptr;
    TileLayer *m_tiles = nullptr;
    std::shared_ptr<const Scene> m_scene;
};

TEST_F(TileLayerTest, LiesWhereTheMapSaysThingsAre)
{
    m_tiles->setScene(m_scene);
    for (const double bearing : {0.0, 30.0}) {
        m_map->setProperty("bearing", bearing);
        for (const QPointF point : {QPointF(10, 20), QPointF(320, 240), QPointF(600, 450)}) {
            const QGeoCoordinate place = m_tiles->coordinateAt(point);
            QVariant there;
            QMetaObject::invokeMethod(m_root.get(), "inMap", Q_RETURN_ARG(QVariant, there),
                                      Q_ARG(QVariant, QVariant::fromValue(place)));
            EXPECT_NEAR(there.toPointF().x(), point.x(), 0.05) << bearing;
            EXPECT_NEAR(there.toPointF().y(), point.y(), 0.05) << bearing;
        }
    }
}

TEST_F(TileLayerTest, ShowsTheSceneAndSaysWhenItIsReady)
{
    QSignalSpy spy(m_tiles, &TileLayer::readyChanged);
    EXPECT_FALSE(m_tiles->ready());
    m_tiles->setScene(m_scene);
    m_tiles->setLabels(false);
    look({});
    ASSERT_TRUE(waitReady());
    EXPECT_GE(spy.count(), 1);
    const QImage image = m_window.grabWindow();
    // The middle of the forest has the forest's colour, a corner of the view is beyond the ward.
    const Camera camera = cameraFor(m_scene->bounds(), {640, 480}, 40, 19);
    const QPoint forest = camera.toView(m_scene->find(Kind::Forest, 1)->bounds.center()).toPoint();
    EXPECT_EQ(image.pixelColor(forest + QPoint(0, -20)).name(), mapStyle().forestFill.name());
    EXPECT_EQ(image.pixelColor(2, 2).name(), QColor(Qt::white).name());
    if (qEnvironmentVariableIsSet("COTMOC_SHOW"))
        image.save(qEnvironmentVariable("COTMOC_SHOW") + "/tile_layer.png");
}

TEST_F(TileLayerTest, NeverGoesBlankWhileItZoomsIn)
{
    m_tiles->setScene(m_scene);
    look({});
    ASSERT_TRUE(waitReady());
    m_map->setProperty("zoomLevel", m_tiles->zoomLevel() + 1.3);
    EXPECT_FALSE(m_tiles->ready());
    const QImage moving = m_window.grabWindow();
    EXPECT_NE(moving.pixelColor(320, 240).name(), QColor(Qt::white).name());
    ASSERT_TRUE(waitReady());
    m_map->setProperty("zoomLevel", m_tiles->zoomLevel() - 4);
    const QImage out = m_window.grabWindow();
    EXPECT_NE(out.pixelColor(320, 240).name(), QColor(Qt::white).name());
}

TEST_F(TileLayerTest, PicksWhatIsUnderThePointer)
{
    m_tiles->setScene(m_scene);
    look({{"kind", "parcel"}, {"id", 7}});
    const QVariantMap hit = m_tiles->pick({320 - 20, 240 + 20});
    EXPECT_EQ(hit.value("kind").toString(), "parcel");
    EXPECT_EQ(hit.value("id").toLongLong(), 7);
    EXPECT_EQ(hit.value("project").toLongLong(), sample::kRailway);
    m_tiles->setHiddenLayers({"parcel"});
    EXPECT_EQ(m_tiles->pick({320 - 20, 240 + 20}).value("kind").toString(), "former_ward");
    EXPECT_TRUE(m_tiles->pick({-90'000, 0}).isEmpty());
}

TEST_F(TileLayerTest, ShowsParcelsThatAreLeftOutFaintly)
{
    m_tiles->setScene(m_scene);
    look({{"kind", "parcel"}, {"id", 7}});
    ASSERT_TRUE(waitReady());
    const QPoint inside(320 - 20, 240 + 20);
    const QImage all = m_window.grabWindow();
    m_tiles->setParcels(ParcelSet({7}));
    ASSERT_TRUE(waitReady());
    EXPECT_EQ(m_window.grabWindow().pixelColor(inside), all.pixelColor(inside));
    EXPECT_EQ(m_tiles->pick(inside).value("id").toLongLong(), 7);
    m_tiles->setParcels(ParcelSet({8}));
    ASSERT_TRUE(waitReady());
    EXPECT_NE(m_window.grabWindow().pixelColor(inside), all.pixelColor(inside));
    EXPECT_NE(m_tiles->pick(inside).value("kind").toString(), "parcel");
}

TEST_F(TileLayerTest, DrawsAHaloAroundTheSelectedWithoutNewTiles)
{
    m_tiles->setScene(m_scene);
    look({{"kind", "site"}, {"id", QVariant::fromValue<qint64>(sample::kUrbanArea)}});
    ASSERT_TRUE(waitReady());
    const QImage before = m_window.grabWindow();
    m_tiles->setSelected({{"kind", "site"}, {"id", QVariant::fromValue<qint64>(sample::kUrbanArea)}});
    EXPECT_FALSE(m_tiles->ready());
    ASSERT_TRUE(waitReady());
    const QImage after = m_window.grabWindow();
    EXPECT_NE(before, after);
    m_tiles->setSelected({});
    ASSERT_TRUE(waitReady());
    EXPECT_EQ(m_window.grabWindow(), before);
    if (qEnvironmentVariableIsSet("COTMOC_SHOW"))
        after.save(qEnvironmentVariable("COTMOC_SHOW") + "/halo.png");
}

TEST_F(TileLayerTest, TurnsWithTheMap)
{
    m_tiles->setScene(m_scene);
    look({});
    m_map->setProperty("bearing", 90.0); // east is up: the forest, in the north-west, is at the lower left
    ASSERT_TRUE(waitReady());
    const QGeoCoordinate corner = m_tiles->coordinateAt({0, 480});
    const QGeoCoordinate middle = m_tiles->coordinateAt({320, 240});
    EXPECT_GT(corner.latitude(), middle.latitude());
    EXPECT_LT(corner.longitude(), middle.longitude());
    if (qEnvironmentVariableIsSet("COTMOC_SHOW"))
        m_window.grabWindow().save(qEnvironmentVariable("COTMOC_SHOW") + "/turned.png");
}

TEST_F(TileLayerTest, EndsCleanlyWithJobsInFlight)
{
    m_tiles->setScene(m_scene);
    look({});
    QTest::qWait(100);
    m_map->setProperty("zoomLevel", 16.0);
    QTest::qWait(90);
    m_root.reset();
    QCoreApplication::processEvents();
}

TEST_F(TileLayerTest, KnowsTheGridUnderThePointer)
{
    m_tiles->setScene(m_scene);
    look({});
    const Camera camera = cameraFor(m_scene->bounds(), {640, 480}, 40, 19);
    const gis::Point corner = gis::Transformer(5897).toMercator(gis::Point{sample::kEast, sample::kNorth});
    const QPointF grid = m_tiles->gridAt(camera.toView(corner));
    EXPECT_NEAR(grid.x(), sample::kEast, 0.01);
    EXPECT_NEAR(grid.y(), sample::kNorth, 0.01);
}

} // namespace
} // namespace app
