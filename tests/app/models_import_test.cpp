// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/import_view.h"
#include "data/store/history.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/sample.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace app {
namespace {

using Step = ImportView::Step;

/// An import as the window drives it, into the bundled workspace.
class ImportViewTest : public testing::Test
{
protected:
    ImportViewTest()
    {
        data::Workspace::create(workspacePath(), {.name = "Phường Hàm Rồng"}, {.who = "test", .why = "sample"},
                                data::fillHamRong);
        view.setWorkspace(QString::fromStdString(workspacePath().string()));
        EXPECT_TRUE(wait());
    }

    [[nodiscard]] std::filesystem::path workspacePath() const
    {
        return folder.filePath(QStringLiteral("phường.cotmoc")).toStdString();
    }
    [[nodiscard]] data::Workspace workspace() const { return data::Workspace::open(workspacePath()); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        view.choose(QUrl::fromLocalFile(folder.filePath(name)));
    }
    /// Whether the work that runs came to an end.
    [[nodiscard]] bool wait()
    {
        QSignalSpy spy(&view, &ImportView::readyChanged);
        while (view.running())
            if (!spy.wait(20'000))
                return false;
        return true;
    }
    void goOn()
    {
        view.goOn();
        ASSERT_TRUE(wait());
    }
    [[nodiscard]] QString counts()
    {
        QStringList texts;
        for (const ImportCountRow &count : view.outcome()->counts())
            if (count.count != u"0")
                texts += count.state + u' ' + count.count;
        return texts.join(QStringLiteral(", "));
    }

    QTemporaryDir folder;
    ImportView view;
};

/// Marker 900 is new, marker 1 lies where it lies. Nothing says in which system.
const QByteArray kMarkers = "Số mốc;X;Y\n"
                            "900;2195805,5;581587,5\n"
                            "901;2195618,7;581375,1\n";

/// Two parcels; the names are in TCVN3, spelled in UTF-8 as a sheet typed in .VnTime is. One's border
/// crosses itself.
const QByteArray kParcels = R"({"type":"FeatureCollection","name":"thua",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::5897"}},
"features":[
{"type":"Feature","properties":{"SHBANDO":"77","SHTHUA":"1","TENCHU":"NguyÔn V¨n H­ëng","LOAIDAT":"ODT"},
"geometry":{"type":"Polygon","coordinates":[[[583000,2193000],[583020,2193000],[583020,2193020],[583000,2193020],[583000,2193000]]]}},
{"type":"Feature","properties":{"SHBANDO":"77","SHTHUA":"2","TENCHU":"TrÇn ThÞ Ph­îng","LOAIDAT":"ODT"},
"geometry":{"type":"Polygon","coordinates":[[[583040,2193000],[583060,2193020],[583060,2193000],[583040,2193020],[583040,2193000]]]}}
]})";

TEST_F(ImportViewTest, TakesNoStepWithoutAFile)
{
    EXPECT_FALSE(view.ready());
    view.goOn();
    EXPECT_EQ(view.step(), Step::Choose);
}

TEST_F(ImportViewTest, SaysInASentenceWhyAFileIsRefused)
{
    write(QStringLiteral("trống.csv"), "");
    goOn();
    EXPECT_EQ(view.step(), Step::Choose);
    EXPECT_TRUE(view.message().contains(QStringLiteral("trống.csv"))) << view.message().toStdString();
}

TEST_F(ImportViewTest, AsksWhereCoordinatesLieAndGoesOnOnceItIsAnswered)
{
    write(QStringLiteral("mốc.csv"), kMarkers);
    view.choices()->setTarget(static_cast<int>(data::ImportTarget::Markers));
    goOn();
    ASSERT_EQ(view.step(), Step::Look) << view.message().toStdString();
    EXPECT_TRUE(view.reading()->placeAsked());
    EXPECT_FALSE(view.ready());
    ASSERT_FALSE(view.reading()->places().isEmpty());
    EXPECT_FALSE(view.reading()->places().first().chosen);

    view.reading()->setPlace(0);
    ASSERT_TRUE(wait());
    EXPECT_TRUE(view.reading()->places().first().chosen);
    EXPECT_TRUE(view.ready());
}

TEST_F(ImportViewTest, WritesWhatItPlannedAndTakesItBack)
{
    const auto before = data::boundaryMarkers(workspace()).size();
    write(QStringLiteral("mốc.csv"), kMarkers);
    view.choices()->setTarget(static_cast<int>(data::ImportTarget::Markers));
    goOn();
    view.reading()->setPlace(0);
    ASSERT_TRUE(wait());
    goOn();
    ASSERT_EQ(view.step(), Step::Plan) << view.message().toStdString();
    EXPECT_EQ(counts().toStdString(), "new 2");
    EXPECT_EQ(data::boundaryMarkers(workspace()).size(), before);
    QSignalSpy written(&view, &ImportView::written);
    goOn();
    ASSERT_EQ(view.step(), Step::Done) << view.message().toStdString();
    EXPECT_EQ(written.count(), 1);
    EXPECT_EQ(data::boundaryMarkers(workspace()).size(), before + 2);

    view.undo();
    ASSERT_TRUE(wait());
    EXPECT_FALSE(view.undoable());
    EXPECT_EQ(data::boundaryMarkers(workspace()).size(), before);
}

TEST_F(ImportViewTest, ShowsLettersOfAnOldFontBeforeAndAfter)
{
    write(QStringLiteral("thửa.geojson"), kParcels);
    goOn();
    ASSERT_EQ(view.step(), Step::Look) << view.message().toStdString();
    const QList<ImportColumnRow> columns = view.reading()->columns();
    ASSERT_EQ(columns.size(), 4);
    EXPECT_EQ(view.reading()->encodings().value(columns[2].encoding).toStdString(), "TCVN3 (ABC)");
    ASSERT_EQ(columns[2].samples.size(), 2);
    EXPECT_EQ(columns[2].samples[0].before.toStdString(), "NguyÔn V¨n H­ëng");
    EXPECT_EQ(columns[2].samples[0].after.toStdString(), "Nguyễn Văn Hưởng");
    EXPECT_EQ(columns[3].samples[0].before.toStdString(), "");
}

TEST_F(ImportViewTest, ReadsAColumnAsItIsToldAndForgetsItsFormerField)
{
    write(QStringLiteral("thửa.geojson"), kParcels);
    goOn();
    ImportReading *reading = view.reading();
    const auto number = static_cast<int>(reading->fields().indexOf(QStringLiteral("number")));
    ASSERT_EQ(reading->columns()[1].field, number);
    reading->setField(0, number);
    ASSERT_TRUE(wait());
    EXPECT_EQ(reading->columns()[0].field, number);
    EXPECT_EQ(reading->columns()[1].field, 0);
    EXPECT_FALSE(view.ready()) << "no column is the map sheet any more";
}

TEST_F(ImportViewTest, RepairsABrokenShapeOnlyWhenTold)
{
    write(QStringLiteral("thửa.geojson"), kParcels);
    view.choices()->setUnit(1);
    goOn();
    ASSERT_TRUE(view.reading()->questions().isEmpty()) << view.reading()->questions().join(u'\n').toStdString();
    goOn();
    ASSERT_EQ(view.step(), Step::Plan) << view.message().toStdString();
    EXPECT_EQ(view.outcome()->plan().added, 1);
    EXPECT_EQ(view.outcome()->plan().leftOut, 1);
    ASSERT_TRUE(view.outcome()->repairable());

    view.outcome()->setRepair(true);
    ASSERT_TRUE(wait());
    EXPECT_EQ(view.outcome()->plan().added, 2);
    EXPECT_EQ(view.outcome()->plan().leftOut, 0);
    EXPECT_EQ(view.outcome()->plan().repaired, 1);
    EXPECT_GT(view.outcome()->plan().areaAfter, 0);
}

TEST_F(ImportViewTest, CancelledLeavesTheWorkspaceAsItWas)
{
    QByteArray rows = "Số mốc;X;Y\n";
    for (int i = 0; i < 60'000; ++i)
        rows += QByteArray::number(1000 + i) + ";2195805,5;" + QByteArray::number(581'000 + i % 900) + "\n";
    const auto before = data::history(workspace()).size();
    write(QStringLiteral("mốc.csv"), rows);
    view.choices()->setTarget(static_cast<int>(data::ImportTarget::Markers));
    goOn();
    view.reading()->setPlace(0);
    ASSERT_TRUE(wait());
    view.goOn();
    view.cancel();
    ASSERT_TRUE(wait());
    EXPECT_EQ(view.step(), Step::Look);
    EXPECT_FALSE(view.message().isEmpty());
    EXPECT_EQ(data::history(workspace()).size(), before);
}

TEST_F(ImportViewTest, KeepsColumnsByNameForTheNextFile)
{
    write(QStringLiteral("thửa.geojson"), kParcels);
    goOn();
    view.reading()->setField(2, 0);
    ASSERT_TRUE(wait());
    view.saveMapping(QStringLiteral(" Địa chính "));
    ASSERT_TRUE(wait());
    view.restart();
    ASSERT_TRUE(wait());
    write(QStringLiteral("thửa-2.geojson"), kParcels);
    goOn();
    ASSERT_EQ(view.step(), Step::Look) << view.message().toStdString();
    EXPECT_GT(view.reading()->columns()[2].field, 0);
    ASSERT_EQ(view.reading()->mappings(), QStringList(QStringLiteral("Địa chính")));
    view.reading()->useMapping(0);
    ASSERT_TRUE(wait());
    EXPECT_EQ(view.reading()->columns()[2].field, 0);
}

} // namespace
} // namespace app
