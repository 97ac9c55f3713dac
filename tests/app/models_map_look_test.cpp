// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/map_look.h"
#include "app/models/preferences.h"
#include "tests/app/sample_content.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <limits>

namespace app {
namespace {

class MapLookTest : public testing::Test
{
protected:
    [[nodiscard]] QVariantMap viewOf(const QVariantMap &what, double inset = 0) const
    {
        return look.view(scene, what, QSizeF(800, 600), inset);
    }
    static double longitude(const QVariantMap &view)
    {
        return view.value(QStringLiteral("center")).value<QGeoCoordinate>().longitude();
    }
    static double zoom(const QVariantMap &view) { return view.value(QStringLiteral("zoomLevel")).toDouble(); }

    MapLook look;
    SceneRef scene{std::make_shared<const Scene>(sample::content(), Projection::Mercator)};
};

TEST_F(MapLookTest, ShowsEverythingALayerOrAThing)
{
    const double all = zoom(viewOf({}));
    EXPECT_GT(all, 12);
    EXPECT_GT(zoom(viewOf({{QStringLiteral("layer"), QStringLiteral("forest")}})), all);
    EXPECT_GT(zoom(viewOf({{QStringLiteral("kind"), QStringLiteral("parcel")}, {QStringLiteral("id"), 1}})), all + 2);
}

TEST_F(MapLookTest, HasNoViewOfWhatIsNotThere)
{
    EXPECT_TRUE(viewOf({{QStringLiteral("kind"), QStringLiteral("parcel")}, {QStringLiteral("id"), 999}}).isEmpty());
    EXPECT_TRUE(viewOf({{QStringLiteral("kind"), QStringLiteral("nonsense")}}).isEmpty());
    EXPECT_TRUE(look.view({}, {}, QSizeF(800, 600), 0).isEmpty());
    EXPECT_TRUE(viewOf({}, 900).isEmpty());
}

TEST_F(MapLookTest, MovesWestOfWhatACoveredEdgeHides)
{
    const QVariantMap marker{{QStringLiteral("kind"), QStringLiteral("marker")}, {QStringLiteral("id"), 1}};
    const double degreesPerPixel = 360.0 / 256 / std::exp2(zoom(viewOf(marker)));
    EXPECT_NEAR(longitude(viewOf(marker)) - longitude(viewOf(marker, 200)), 100 * degreesPerPixel, 1e-9);
}

TEST_F(MapLookTest, WritesPlacesScalesAndBars)
{
    const QString vi = QStringLiteral("vi");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(look.grid({nan, nan}, vi).toStdString(), "–");
    EXPECT_EQ(look.wgs84({}, vi).toStdString(), "–");
    EXPECT_EQ(look.wgs84(QGeoCoordinate(19.8425, 105.7706), vi).toStdString(), "19°50'33\"B 105°46'14\"Đ");
    EXPECT_EQ(look.scale(1.3, 3.78).replace(QChar::Nbsp, u' ').toStdString(), "1:4 900");
    EXPECT_EQ(look.scale(nan, 4).toStdString(), "–");
    EXPECT_DOUBLE_EQ(look.barMetres(1.0, 140), 100);
    EXPECT_DOUBLE_EQ(look.barMetres(4.0, 140), 500);
    EXPECT_DOUBLE_EQ(look.barMetres(0.0, 140), 0);
    EXPECT_EQ(look.distance(2000, vi).toStdString(), "2 km");
}

TEST_F(MapLookTest, ReadsADayAsItIsTyped)
{
    EXPECT_EQ(look.dayOf(QStringLiteral("1/2/2027")), QDate(2027, 2, 1));
    EXPECT_EQ(look.dayOf(QStringLiteral(" 31/12/2026 ")), QDate(2026, 12, 31));
    EXPECT_FALSE(look.dayOf(QStringLiteral("31/02/2026")).isValid());
    EXPECT_FALSE(look.dayOf(QStringLiteral("mai")).isValid());
}

TEST_F(MapLookTest, TipsNameWhatIsUnderTheCursor)
{
    const auto tip = [this](const char *kind, const char *label) {
        return look
            .tip({{QStringLiteral("kind"), QString::fromUtf8(kind)},
                  {QStringLiteral("label"), QString::fromUtf8(label)}},
                 {})
            .toStdString();
    };
    EXPECT_EQ(tip("marker", "17"), "Boundary marker 17");
    EXPECT_EQ(tip("site", "Khu đô thị"), "Khu đô thị");
    EXPECT_EQ(tip("", ""), "");
}

TEST(Preferences, AreRememberedAndKeptInRange)
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("cotmoc-test"));
    {
        Preferences preferences;
        preferences.setLanguage(QStringLiteral("en"));
        preferences.setPanelWidth(5000);
        preferences.setWindowSize({10, 10});
        for (int i = 0; i < 12; ++i)
            preferences.addRecentFile(QString::number(i % 10));
    }
    const Preferences again;
    EXPECT_EQ(again.language().toStdString(), "en");
    EXPECT_EQ(again.panelWidth(), 720);
    EXPECT_EQ(again.windowSize(), QSize(960, 600));
    EXPECT_FALSE(again.tourSeen());
    EXPECT_EQ(again.recentFiles().join(u' ').toStdString(), "1 0 9 8 7 6 5 4");
}

} // namespace
} // namespace app
