// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/map/outline.h"
#include "app/map/painter.h"
#include "app/map/style.h"
#include "tests/app/sample_content.h"

#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>

namespace app {
namespace {

constexpr double kScale = 0.25; // units per metre: 4 m a pixel

QImage painted(const Scene &scene, const Labels *labels, const gis::Box &box)
{
    QImage image(static_cast<int>(box.width() * kScale), static_cast<int>(box.height() * kScale),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMap(painter, scene, {.box = box, .scale = kScale}, {.layers = {}, .labels = labels, .stop = {}});
    return image;
}

int difference(const QImage &a, const QImage &b)
{
    int worst = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            worst = std::max(
                {worst, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
        }
    }
    return worst;
}

Content withQuality(data::Quality quality)
{
    Content content = sample::content();
    for (auto &unit : content.units)
        unit.quality = quality;
    return content;
}

TEST(Labels, NeverOverlapAtAnyScale)
{
    const Scene scene(sample::content(), Projection::Grid);
    for (const double scale : {0.05, 0.1, 0.25, 0.6, 1.5, 4.0}) {
        const auto labels = Labels(scene, scale, {}).inBox(scene.bounds());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                EXPECT_FALSE(labels[i].rect.intersects(labels[j].rect))
                    << labels[i].lines.join(' ').toStdString() << " and " << labels[j].lines.join(' ').toStdString();
        }
    }
}

TEST(Labels, NumberAParcelOnlyWhereTheNumberFits)
{
    const Scene scene(sample::content(), Projection::Grid);
    const auto numbers = [&](double scale) {
        return std::ranges::count_if(Labels(scene, scale, {}).inBox(scene.bounds()),
                                     [](const Label &label) { return label.feature->kind == Kind::Parcel; });
    };
    EXPECT_EQ(numbers(0.25), 0); // 12 units wide
    EXPECT_GT(numbers(2.0), 50);
}

TEST(Labels, AreTheSameForEveryTileTheyReachInto)
{
    const Scene scene(sample::content(), Projection::Grid);
    const Labels labels(scene, kScale, {});
    const gis::Box all = scene.bounds();
    const double middle = all.center().x;
    const auto west = labels.inBox({all.minX, all.minY, middle, all.maxY});
    const auto east = labels.inBox({middle, all.minY, all.maxX, all.maxY});
    const auto find = [](const auto &found, Kind kind) {
        return std::ranges::find_if(found, [kind](const Label &label) { return label.feature->kind == kind; });
    };
    ASSERT_NE(find(west, Kind::Ward), west.end()); // stands across the middle
    ASSERT_NE(find(east, Kind::Ward), east.end());
    EXPECT_EQ(find(west, Kind::Ward)->rect, find(east, Kind::Ward)->rect);
}

TEST(Labels, StayWithinASheetAndOffWhatIsReserved)
{
    const Scene scene(sample::content(), Projection::Grid);
    const gis::Box all = scene.bounds();
    const gis::Box reserved{all.minX, all.center().y, all.center().x, all.maxY};
    const Labels labels(scene, kScale, {}, {.within = all, .reserved = reserved, .subject = {}});
    const QRectF sheet(QPointF(all.minX, -all.maxY) * kScale, QPointF(all.maxX, -all.minY) * kScale);
    const QRectF taken(QPointF(reserved.minX, -reserved.maxY) * kScale,
                       QPointF(reserved.maxX, -reserved.minY) * kScale);
    for (const Label &label : labels.inBox(all)) {
        EXPECT_TRUE(sheet.contains(label.rect)) << label.lines.join(' ').toStdString();
        EXPECT_FALSE(taken.intersects(label.rect)) << label.lines.join(' ').toStdString();
    }
}

TEST(Labels, WrapAndCutALongName)
{
    EXPECT_EQ(wrapped("Dự án đường Đại Khối", 24, 2), QStringList{"Dự án đường Đại Khối"});
    EXPECT_EQ(wrapped("Hạ tầng kỹ thuật khu dân cư bổ sung quỹ đất", 20, 2),
              (QStringList{"Hạ tầng kỹ thuật khu", "dân cư bổ sung quỹ …"}));
}

TEST(Painter, PaintsFourTilesAsItPaintsTheWhole)
{
    const Scene scene(sample::content(), Projection::Grid);
    const Labels labels(scene, kScale, {});
    const gis::Box all{sample::kEast - 48, sample::kNorth - 24, sample::kEast + 4048, sample::kNorth + 3048};
    const QImage whole = painted(scene, &labels, all);
    QImage tiles(whole.size(), whole.format());
    const gis::Point middle = all.center();
    QPainter painter(&tiles);
    painter.drawImage(0, 0, painted(scene, &labels, {all.minX, middle.y, middle.x, all.maxY}));
    painter.drawImage(whole.width() / 2, 0, painted(scene, &labels, {middle.x, middle.y, all.maxX, all.maxY}));
    painter.drawImage(0, whole.height() / 2, painted(scene, &labels, {all.minX, all.minY, middle.x, middle.y}));
    painter.drawImage(whole.width() / 2, whole.height() / 2,
                      painted(scene, &labels, {middle.x, all.minY, all.maxX, middle.y}));
    painter.end();
    EXPECT_LE(difference(whole, tiles), 4); // of 255: antialiasing rounds
    if (qEnvironmentVariableIsSet("COTMOC_SHOW"))
        tiles.save(qEnvironmentVariable("COTMOC_SHOW") + "/tiles.png");
}

// How many of the pixels along the ward's southern border have the full colour of its line.
double inkAlongBorder(data::Quality quality)
{
    const Scene scene(withQuality(quality), Projection::Grid);
    const QImage image =
        painted(scene, nullptr, {sample::kEast - 40, sample::kNorth - 40, sample::kEast + 4040, sample::kNorth + 3040});
    int dark = 0;
    for (int x = 20; x < 1000; ++x)
        dark += image.pixelColor(x, 760).lightness() < 150 ? 1 : 0;
    return dark / 980.0;
}

TEST(Painter, DashesWhatIsIllustrative)
{
    EXPECT_GT(inkAlongBorder(data::Quality::Surveyed), 0.99);
    const double dashed = inkAlongBorder(data::Quality::Illustrative);
    EXPECT_GT(dashed, 0.4);
    EXPECT_LT(dashed, 0.85);
}

TEST(Painter, HatchesWhatIsBlocked)
{
    Content content = sample::content();
    const Scene blocked(content, Projection::Grid);
    content.obstacles.clear();
    const Scene open(content, Projection::Grid);
    const gis::Box inside{sample::kEast + 3100, sample::kNorth + 600, sample::kEast + 3500, sample::kNorth + 800};
    EXPECT_NE(painted(blocked, nullptr, inside), painted(open, nullptr, inside));
}

TEST(Painter, LeavesEarlyWhenItIsStopped)
{
    const Scene scene(sample::content(), Projection::Grid);
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    std::stop_source stop;
    stop.request_stop();
    QPainter painter(&image);
    paintMap(painter, scene, {.box = scene.bounds(), .scale = 0.02},
             {.layers = {}, .labels = nullptr, .stop = stop.get_token()});
    EXPECT_EQ(image.pixelColor(50, 50), QColor(Qt::white));
}

TEST(Outline, HatchesInsideAndNotInHoles)
{
    const gis::Ring outer{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}};
    const gis::Ring hole{{40, 40}, {60, 40}, {60, 60}, {40, 60}, {40, 40}};
    const ToUnits toUnits{.corner = {0, 100}, .scale = 1.0, .smallest = 0.0};
    const auto rings = linesOf(gis::MultiPolygon{{outer, {hole}}}, toUnits);
    const auto strokes = hatchOf(rings, 5.0, toUnits, QRectF(0, 0, 100, 100));
    EXPECT_GT(strokes.size(), 20);
    for (const QLineF &stroke : strokes) {
        const QPointF middle = stroke.center();
        EXPECT_TRUE(QRectF(0, 0, 100, 100).contains(middle));
        EXPECT_FALSE(QRectF(41, 41, 18, 18).contains(middle));
    }
}

TEST(Outline, DashesFallInTheSamePlacesWhateverTheClip)
{
    const std::vector<QPolygonF> line{QPolygonF{QPointF(0, 0), QPointF(1000, 0)}};
    const QPainterPath all = dashesOf(line, 6, 4, QRectF(-10, -10, 1020, 20));
    const QPainterPath part = dashesOf(line, 6, 4, QRectF(495, -10, 100, 20));
    EXPECT_EQ(all.elementCount(), 200);
    EXPECT_EQ(part.elementAt(0).x, 490.0);
    EXPECT_EQ(part.elementAt(1).x, 496.0);
}

TEST(Outline, SkipsVerticesThatFallOntoEachOther)
{
    gis::LineString line;
    for (int i = 0; i <= 1000; ++i)
        line.push_back({i * 0.01, 0});
    const auto lines = linesOf(gis::MultiLineString{line}, {.corner = {}, .scale = 1.0, .smallest = 0.3});
    EXPECT_LT(lines[0].size(), 40);
    EXPECT_EQ(lines[0].back().x(), 10.0);
}

} // namespace
} // namespace app
