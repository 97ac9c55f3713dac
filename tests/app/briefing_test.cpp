// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/briefing/briefing.h"
#include "app/briefing/map_frame.h"
#include "tests/app/sample_content.h"

#include <QFile>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace app {
namespace {

/// What a poppler tool says of a file.
QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(20'000)) << tool.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0x00A0), ' ').simplified();
}

class Briefing : public testing::Test
{
protected:
    BriefingRequest request(std::optional<data::Id> project = {})
    {
        BriefingRequest request;
        request.content = std::make_shared<const Content>(sample::content());
        request.project = project;
        request.locale = QLocale(QLocale::Vietnamese);
        return request;
    }
    BriefingFiles write(const BriefingRequest &request) { return writeBriefing(request, m_dir.path().toStdString()); }
    static QString pathOf(const std::filesystem::path &path) { return QString::fromStdString(path.string()); }
    static QString textOf(const BriefingFiles &files) { return said("pdftotext", {"-layout", pathOf(files.pdf), "-"}); }

    QTemporaryDir m_dir;
};

TEST_F(Briefing, IsOnePageOfA4LyingDown)
{
    const BriefingFiles files = write(request());
    EXPECT_EQ(files.pdf.filename(), "ban-do-ham-rong-2026-11-23.pdf");
    const QString info = said("pdfinfo", {pathOf(files.pdf)});
    EXPECT_TRUE(info.contains("Pages: 1 ")) << info.toStdString();
    EXPECT_TRUE(info.contains("842 x 595 pts (A4)")) << info.toStdString();
    EXPECT_TRUE(info.contains("Title: Phường Hàm Rồng")) << info.toStdString();
    EXPECT_TRUE(info.contains("Creator: Cột Mốc")) << info.toStdString();
    EXPECT_EQ(QImageReader(pathOf(files.png)).size(), QSize(2339, 1654));
}

TEST_F(Briefing, EmbedsItsFonts)
{
    const QString fonts = said("pdffonts", {pathOf(write(request()).pdf)});
    EXPECT_TRUE(fonts.contains("NotoSans")) << fonts.toStdString();
    EXPECT_FALSE(fonts.contains(" no no ")) << fonts.toStdString();
}

TEST_F(Briefing, GivesBackItsTextWithAllAccents)
{
    const QString text = textOf(write(request(sample::kRailway)));
    for (const char *expected : {"Đường sắt tốc độ cao trên trục Bắc - Nam", "PR-01 · Phường Hàm Rồng", "23/11/2026",
                                 "Hoàn thành xây dựng các khu tái định cư", "trước tháng 12/2026", "30/09/2026",
                                 "Bàn giao mặt bằng cho nhà thầu thi công", "54 day(s) overdue", "7 day(s) left",
                                 "VN-2000, central meridian 105°00', 3° zone (EPSG:5897)", "Khu đô thị ven sông Hạc"})
        EXPECT_TRUE(text.contains(expected)) << expected << " in\n" << text.toStdString();
}

TEST_F(Briefing, HasAGridALegendAndARoundScale)
{
    const QString text = textOf(write(request()));
    EXPECT_TRUE(text.contains("Scale 1:25 000")) << text.toStdString();
    for (const char *expected : {"Y 580 000", "Y 583 000", "X 2 195 000", "Legend", "Bước 7", "Boundary marker"})
        EXPECT_TRUE(text.contains(expected)) << expected << " in\n" << text.toStdString();
}

TEST_F(Briefing, SaysWhatIsIllustrativeWhereAnythingIs)
{
    EXPECT_TRUE(textOf(write(request())).contains("Illustrative geometry")); // the railway
    EXPECT_FALSE(textOf(write(request(sample::kUrbanArea))).contains("Illustrative"));
}

TEST_F(Briefing, CutsALongTableAndSaysHowManyAreLeft)
{
    Content content = sample::content();
    content.board.resize(60, content.board.back());
    BriefingRequest long_ = request();
    long_.content = std::make_shared<const Content>(std::move(content));
    const QString text = textOf(write(long_));
    const auto shown = text.count("day(s) left") + text.count("day(s) overdue");
    EXPECT_GT(shown, 4);
    EXPECT_TRUE(text.contains(QString("… and %1 more deadline(s)").arg(60 - shown))) << text.toStdString();
}

TEST_F(Briefing, FillsALargerSheet)
{
    BriefingRequest large = request(sample::kUrbanArea);
    large.paper = QPageSize(QPageSize::A3);
    const BriefingFiles files = write(large);
    EXPECT_EQ(files.pdf.filename(), "ban-do-ham-rong-pr-02-a3-2026-11-23.pdf");
    EXPECT_TRUE(said("pdfinfo", {pathOf(files.pdf)}).contains("1191 x 842 pts (A3)"));
}

TEST_F(Briefing, SaysWhichFileItCannotWrite)
{
    QFile file(m_dir.filePath("file"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    try {
        writeBriefing(request(), m_dir.filePath("file/below").toStdString());
        FAIL() << "wrote below a file";
    } catch (const BriefingError &error) {
        EXPECT_NE(std::string(error.what()).find("file/below"), std::string::npos) << error.what();
    }
    EXPECT_THROW(write(request(77)), BriefingError);
}

TEST(MapFrame, ShowsAllAtTheLargestRoundScale)
{
    const gis::Box ward{580'000, 2'195'000, 584'000, 2'198'000};
    const QRectF rect(0, 0, 920, 760); // 184 x 152 mm
    const MapFrame frame = frameFor(ward, rect);
    EXPECT_EQ(frame.denominator, 25'000);
    EXPECT_NEAR(frame.box.width(), 4600, 1e-6);
    EXPECT_NEAR(frame.toSheet({582'000, 2'196'500}).x(), 460, 1e-6);
    EXPECT_EQ(gridStep(25'000), 1000);
    EXPECT_EQ(gridStep(15'000), 500);
    EXPECT_EQ(frameFor({0, 0, 10, 10}, rect).denominator, 500);
}

} // namespace
} // namespace app
