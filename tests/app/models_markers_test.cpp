// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/markers_view.h"
#include "app/tables/table_writer.h"
#include "data/store/history.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <gtest/gtest.h>

#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace app {
namespace {

using namespace std::chrono_literals;

constexpr int kLost = 2; ///< position in MarkersView::states()
constexpr int kSurveyed = 0;

QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// What the system's viewer was asked to show.
class Viewer : public QObject
{
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QString shown;

public Q_SLOTS:
    void show(const QUrl &file) { shown = file.toLocalFile(); }
};

class MarkersTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        view.setChange([this](const auto &write) {
            try {
                write(workspace);
            } catch (const std::exception &error) {
                failure = QString::fromUtf8(error.what());
                return false;
            }
            return true;
        });
        view.setWatched(true);
        readAgain();
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    void readAgain()
    {
        view.setContent(workspace.file(), std::make_shared<const Content>(readContent(workspace, kToday)));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view.busy(); }, 20'000));
    }
    void select(int number) { view.setMarker(view.lines().at(number - 1).id); }
    /// "kind label: value" of the facts, one a line.
    static QString textOf(const QList<Fact> &facts)
    {
        QStringList lines;
        for (const Fact &fact : facts)
            lines += plain(fact.kind + u' ' + fact.label + QStringLiteral(": ") + fact.value);
        return lines.join(u'\n');
    }
    [[nodiscard]] QUrl fileNamed(const char *name) const
    {
        return QUrl::fromLocalFile(QString::fromStdString((folder / name).string()));
    }
    void waitForOverlay()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view.overlay()->busy(); }, 20'000));
    }

    static constexpr data::Date kToday = 2026y / 11 / 23;
    TempFolder folder;
    data::Workspace workspace = data::Workspace::create(folder / "rừng.sqlite", {.name = "Phường Hàm Rồng"},
                                                        {.who = "Lan", .why = "thử"}, data::fillHamRong);
    MarkersView view;
    QString failure;
};

TEST_F(MarkersTest, StandInOrderWithTheirNeighbours)
{
    ASSERT_EQ(view.lines().size(), 58);
    const MarkerLine second = view.lines().at(1);
    EXPECT_EQ(second.name.toStdString(), "M2");
    EXPECT_EQ(second.ring.toStdString(), "ring 1");
    EXPECT_EQ(plain(second.x).toStdString(), "2 195 618.673");
    EXPECT_EQ(plain(second.y).toStdString(), "581 375.092");
    EXPECT_EQ(second.previous.toStdString(), "M1");
    EXPECT_EQ(plain(second.previousSide).toStdString(), "283.21 m · 48°37'30\"");
    EXPECT_EQ(second.next.toStdString(), "M3");
    EXPECT_TRUE(second.illustrative);
    EXPECT_EQ(second.state.toStdString(), "unknown");
    EXPECT_TRUE(view.faults().isEmpty());
}

TEST_F(MarkersTest, CompareTheirBoundaryWithWhatIsDeclared)
{
    ASSERT_EQ(view.figures().size(), 3);
    const QString count = textOf(view.figures()[0].facts);
    EXPECT_EQ(count.toStdString(), "computed Counted: 58\ndeclared Declared: 58 mốc\ndifference Difference: none");
    const auto area = view.figures()[1].facts;
    ASSERT_EQ(area.size(), 4);
    EXPECT_TRUE(plain(area[0].value).endsWith(u" ha"));
    EXPECT_NE(area[0].source.indexOf(u"illustrative"), -1);
    EXPECT_EQ(area[2].value.toStdString(), "201,87 ha");
    EXPECT_EQ(area[2].source.toStdString(), "Report, footnote 48");
    EXPECT_EQ(view.figures()[2].facts[2].value.toStdString(), "hơn 18 km");
    EXPECT_TRUE(plain(view.summary()).startsWith(u"58 marker(s) · "));
}

TEST_F(MarkersTest, TellWhatALostOneDefines)
{
    select(12);
    EXPECT_EQ(textOf(view.facts()).count(u"Side in doubt"), 0);
    ASSERT_TRUE(
        view.record(kLost, QDate(2026, 11, 20), QStringLiteral("Hạt kiểm lâm"), QStringLiteral("bị san lấp"), {}));
    readAgain();
    EXPECT_TRUE(view.undoable());
    EXPECT_EQ(view.message().toStdString(), "Recorded: M12 is lost on 20/11/2026");
    const QString facts = textOf(view.facts());
    EXPECT_NE(facts.indexOf(u"fact Side in doubt: M11 to M12: "), -1) << facts.toStdString();
    EXPECT_NE(facts.indexOf(u"fact Side in doubt: M12 to M13: "), -1) << facts.toStdString();
    ASSERT_EQ(view.inspections().size(), 1);
    EXPECT_EQ(view.inspections()[0].note.toStdString(), "bị san lấp");
    EXPECT_EQ(view.lines()[11].stateText.toStdString(), "Lost");
    EXPECT_EQ(view.lines()[11].evidence.toStdString(), "1 inspection(s)");
    workspace.undo("Lan");
    readAgain();
    EXPECT_TRUE(view.inspections().isEmpty());
    EXPECT_EQ(view.message().toStdString(), "");
}

TEST_F(MarkersTest, AreNotInspectedOnADayToCome)
{
    select(1);
    EXPECT_FALSE(view.record(kLost, QDate(2026, 11, 24), {}, {}, {}));
    EXPECT_FALSE(failure.isEmpty());
    EXPECT_FALSE(view.record(99, QDate(2026, 11, 20), {}, {}, {}));
    EXPECT_TRUE(view.inspections().isEmpty());
    EXPECT_FALSE(view.undoable());
}

TEST_F(MarkersTest, OpenPhotosButNothingThatIsNone)
{
    Viewer viewer;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::green);
    ASSERT_TRUE(picture.save(fileNamed("mốc 1.jpg").toLocalFile(), "PNG")); // the bytes count, not the name
    writeBytes(folder / "xem ảnh.png", "#!/bin/sh\necho ran\n");
    select(1);
    ASSERT_TRUE(view.record(0, QDate(2026, 11, 20), {}, {}, {fileNamed("mốc 1.jpg"), fileNamed("xem ảnh.png")}));
    readAgain();
    const auto photos = view.inspections().at(0).photos;
    ASSERT_EQ(photos.size(), 2);
    const QSignalSpy failed(&view, &MarkersView::failed);
    EXPECT_TRUE(view.openPhoto(photos[0].digest));
    EXPECT_TRUE(viewer.shown.endsWith(u".png")) << viewer.shown.toStdString();
    EXPECT_EQ(QImage(viewer.shown).pixelColor(0, 0), QColor(Qt::green));
    viewer.shown.clear();
    EXPECT_FALSE(view.openPhoto(photos[1].digest));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(viewer.shown.isEmpty());
}

TEST_F(MarkersTest, ArePreviewedFromATypedTableBeforeItIsWritten)
{
    MarkerDraft &draft = *view.draft();
    draft.setText(
        QStringLiteral("Mốc\tX\tY\n1\t2195805,868\t581587,609\n2\t2195630,673\t581380,092\n59\t2195600\t581300\n"));
    ASSERT_EQ(draft.rows().size(), 3);
    EXPECT_EQ(draft.rows()[0].change.toStdString(), "as it stands");
    EXPECT_EQ(plain(draft.rows()[1].change).toStdString(), "13.00 m away");
    EXPECT_EQ(draft.rows()[2].change.toStdString(), "new");
    EXPECT_TRUE(plain(draft.summary()).startsWith(u"59 marker(s)"));
    EXPECT_TRUE(draft.ready());
    EXPECT_EQ(view.lines().size(), 58);
    ASSERT_TRUE(draft.write(kSurveyed, QStringLiteral("bản đồ 2026")));
    readAgain();
    EXPECT_EQ(view.lines().size(), 59);
    EXPECT_TRUE(view.undoable());
    EXPECT_TRUE(draft.text().isEmpty());
    EXPECT_EQ(data::history(workspace).size(), 2U);
}

TEST_F(MarkersTest, AreNotPlacedByATableWithFaults)
{
    MarkerDraft &draft = *view.draft();
    draft.setText(QStringLiteral("1\t2195805,868\t581587,609\n2\t2195630,673\n"));
    EXPECT_FALSE(draft.ready());
    ASSERT_FALSE(draft.faults().isEmpty());
    EXPECT_EQ(draft.faults()[0].toStdString(), "Line 2 has no pair of a northing and an easting: “2 2195630,673”");
    EXPECT_FALSE(draft.write(kSurveyed, {}));
    EXPECT_EQ(data::history(workspace).size(), 1U);
}

TEST_F(MarkersTest, AreReadFromASpreadsheetAndFromText)
{
    const Table table{
        .name = QStringLiteral("Mốc"),
        .columns = {{QStringLiteral("Mốc"), 20, 0}, {QStringLiteral("X"), 20, 3}, {QStringLiteral("Y"), 20, 3}},
        .rows = {{1.0, 2'195'805.868, 581'587.609}, {2.0, 2'195'618.673, 581'375.092}}};
    for (const char *name : {"mốc.xlsx", "mốc.csv"}) {
        writeTable(folder / name, table, QLocale(QStringLiteral("vi")));
        view.draft()->setText({});
        view.draft()->load(fileNamed(name));
        ASSERT_EQ(view.draft()->rows().size(), 2) << name;
        EXPECT_EQ(view.draft()->rows().at(1).change.toStdString(), "as it stands") << name;
    }
}

TEST_F(MarkersTest, AreExportedInTheFormatOfTheEnding)
{
    view.exportTo(fileNamed("mốc.gpx"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.message().contains(QStringLiteral("mốc.gpx")); }, 20'000));
    const std::string gpx = bytesOf(folder / "mốc.gpx");
    EXPECT_NE(gpx.find("<wpt"), std::string::npos);
    EXPECT_FALSE(view.undoable());
    view.exportTo(fileNamed("mốc.xlsx"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.message().contains(QStringLiteral("mốc.xlsx")); }, 20'000));
    EXPECT_EQ(bytesOf(folder / "mốc.xlsx").substr(0, 2), "PK");
}

TEST_F(MarkersTest, HoldThingsAgainstForestAndCorridor)
{
    OverlayView &overlay = *view.overlay();
    overlay.setWatched(true);
    waitForOverlay();
    EXPECT_FALSE(overlay.alongLine());
    const QStringList areas = overlay.areas();
    const auto corridor = std::ranges::find_if(areas, [](const auto &name) { return name.contains(u"PR-01"); });
    ASSERT_NE(corridor, areas.end());
    overlay.setArea(static_cast<int>(corridor - areas.begin()));
    waitForOverlay();
    EXPECT_TRUE(overlay.alongLine());
    ASSERT_EQ(overlay.lines().size(), 1);
    const OverlayLine site = overlay.lines().front();
    EXPECT_EQ(site.kind.toStdString(), "project");
    EXPECT_TRUE(site.name.startsWith(u"PR-17 · "));
    EXPECT_EQ(plain(site.inside).toStdString(), "569.9 m²");
    EXPECT_EQ(plain(site.remaining).toStdString(), "1.25 ha");
    EXPECT_TRUE(site.illustrative);
    overlay.setHalfWidth(60);
    waitForOverlay();
    EXPECT_EQ(plain(overlay.lines().front().inside).toStdString(), "1,708.4 m²");
    overlay.setHalfWidth(-1); // kept
    EXPECT_EQ(overlay.halfWidth(), 60);
}

} // namespace
} // namespace app

#include "models_markers_test.moc"
