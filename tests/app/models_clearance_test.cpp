// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/clearance_view.h"
#include "app/models/typed.h"
#include "data/store/history.h"
#include "data/store/parcels.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <gtest/gtest.h>

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace app {
namespace {

using namespace std::chrono_literals;

/// What the system's viewer was asked to show.
class FileViewer : public QObject
{
    Q_OBJECT

public:
    FileViewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~FileViewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QString shown;

public Q_SLOTS:
    void show(const QUrl &file) { shown = file.toLocalFile(); }
};

class ClearanceViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        view.setAccess([this](const auto &write) { return attempt([&] { write(workspace); }); },
                       [this](const auto &read) { return attempt([&] { read(std::as_const(workspace)); }); });
        readAgain();
        for (const data::Parcel &parcel : data::parcels(workspace)) {
            parcels.push_back(parcel.id);
            notBegun += parcel.stageRank == 0 ? 1 : 0;
        }
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    bool attempt(const std::function<void()> &action)
    {
        try {
            action();
        } catch (const std::exception &error) {
            failure = QString::fromUtf8(error.what());
            return false;
        }
        return true;
    }
    void readAgain(bool past = false)
    {
        view.setContent(workspace.file(), std::make_shared<const Content>(readContent(workspace, kToday)), past);
    }
    void begin(std::vector<data::Id> of, const char *step)
    {
        view.setParcels(std::move(of));
        draft.begin();
        draft.setDocument(QStringLiteral("15/TB"));
        const auto steps = draft.steps();
        draft.setStep(
            static_cast<int>(std::ranges::find(steps, QString::fromLatin1(step), &StepChoice::code) - steps.begin()));
        waitForDraft();
    }
    void waitForDraft()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !draft.busy(); }, 20'000));
    }
    [[nodiscard]] data::Id parcelAt(int rank) const
    {
        const auto all = data::parcels(workspace);
        return std::ranges::find(all, rank, &data::Parcel::stageRank)->id;
    }
    [[nodiscard]] QUrl write(const char *name, const std::string &bytes) const
    {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return QUrl::fromLocalFile(QString::fromStdString((folder / name).string()));
    }

    static constexpr data::Date kToday = 2026y / 11 / 23;
    TempFolder folder;
    data::Workspace workspace = data::Workspace::create(folder / "thửa.sqlite", {.name = "Phường Hàm Rồng"},
                                                        {.who = "Lan", .why = "thử"}, data::fillHamRong);
    ClearanceView view;
    StepDraft &draft = *view.draft();
    ObstaclesView &obstacles = *view.obstacles();
    ParcelStory &story = *view.story();
    std::vector<data::Id> parcels;
    int notBegun = 0;
    QString failure;
};

TEST_F(ClearanceViewTest, CountsWhichOfManyParcelsTakeAStepAndWhyOthersDoNot)
{
    ASSERT_GT(parcels.size(), 200U) << "looked at in a thread";
    begin(parcels, "notice");
    const StepPreview preview = draft.preview();
    EXPECT_EQ(preview.accepted, notBegun);
    EXPECT_EQ(preview.refused, static_cast<int>(parcels.size()) - notBegun);
    EXPECT_TRUE(preview.kinds.join(u'\n').contains(QStringLiteral("it already took place")));
    EXPECT_EQ(preview.doubts.size(), preview.refused);
    EXPECT_TRUE(preview.more.isEmpty());
    EXPECT_TRUE(draft.ready());
}

TEST_F(ClearanceViewTest, RecordsAStepOfManyParcelsAsOneChange)
{
    begin(parcels, "notice");
    const auto before = data::history(workspace).size();
    const QSignalSpy again(&view, &ClearanceView::readAgainWanted);
    ASSERT_TRUE(draft.record());
    EXPECT_TRUE(view.message().startsWith(QStringLiteral("Recording: ")));
    EXPECT_FALSE(draft.record()) << "not twice";
    waitForDraft();
    EXPECT_EQ(again.size(), 1);
    EXPECT_TRUE(view.message().startsWith(QStringLiteral("Recorded: "))) << view.message().toStdString();
    const auto changes = data::history(workspace);
    ASSERT_EQ(changes.size(), before + 1);
    EXPECT_EQ(changes.back().rows.front().table, "parcel_event");
    EXPECT_EQ(std::ranges::count(data::parcels(workspace), 0, &data::Parcel::stageRank), 0);
}

TEST_F(ClearanceViewTest, LetsAReasonOverrideTheOrderButNotTheRecordItself)
{
    const data::Id parcel = parcelAt(1);
    begin({parcel, parcelAt(0)}, "recovered");
    EXPECT_EQ(draft.preview().overridable, 2);
    EXPECT_FALSE(draft.ready());
    draft.setReason(QStringLiteral("the court said so"));
    EXPECT_EQ(draft.preview().overridden, 2);
    EXPECT_TRUE(draft.ready());
    draft.setDocument({});
    EXPECT_FALSE(draft.ready());
    EXPECT_EQ(draft.preview().overridable, 0);
}

TEST_F(ClearanceViewTest, RecordsNothingOfAPastDay)
{
    begin({parcelAt(0)}, "notice");
    EXPECT_TRUE(draft.ready());
    readAgain(true);
    EXPECT_FALSE(draft.ready());
    EXPECT_FALSE(draft.record());
}

TEST_F(ClearanceViewTest, ProposesTheStepAParcelWaitsFor)
{
    for (const auto &[rank, step] : {std::pair(0, "notice"), std::pair(1, "inventory"), std::pair(4, "paid")}) {
        view.setParcel(parcelAt(rank));
        draft.begin();
        EXPECT_EQ(draft.chosen().code.toStdString(), step);
        EXPECT_EQ(draft.day().toStdString(), "23/11/2026");
    }
}

TEST_F(ClearanceViewTest, DoesNotOpenWhatOnlyClaimsToBeADocument)
{
    const FileViewer viewer;
    const QSignalSpy failed(&view, &ClearanceView::failed);
    story.setParcel(parcels.front());
    ASSERT_TRUE(story.addFiles({write("biên bản.pdf", "%PDF-1.4\n"), write("ảnh.pdf", "#!/bin/sh\nrm -rf /\n")}));
    readAgain();
    ASSERT_EQ(story.files().size(), 2);
    EXPECT_TRUE(story.openFile(story.files().at(0).digest));
    EXPECT_TRUE(QFileInfo(viewer.shown).fileName().startsWith(QStringLiteral("biên bản")));
    EXPECT_FALSE(story.openFile(story.files().at(1).digest));
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(ClearanceViewTest, FindsObstaclesWithoutAccentsAndHidesSolvedOnes)
{
    const int before = obstacles.openCount();
    const QDate today(2026, 11, 23);
    ASSERT_TRUE(obstacles.open(parcels.front(), -1, 3, QStringLiteral("Rào chắn lối vào thửa"), today, {},
                               QDate(2026, 11, 24)));
    readAgain();
    EXPECT_EQ(obstacles.openCount(), before + 1);
    obstacles.setText(QStringLiteral("loi vao rao chan"));
    ASSERT_EQ(obstacles.lines().size(), 1);
    const ObstacleLine line = obstacles.lines().front();
    EXPECT_EQ(line.linkId, parcels.front());
    EXPECT_EQ(line.dueState.toStdString(), "within_7_days");
    EXPECT_FALSE(obstacles.close(line.id, today.addDays(-1), {})) << "before it was opened";
    EXPECT_FALSE(failure.isEmpty());
    ASSERT_TRUE(obstacles.close(line.id, today, QStringLiteral("hoà giải")));
    readAgain();
    EXPECT_TRUE(obstacles.lines().isEmpty());
    obstacles.setWithClosed(true);
    EXPECT_EQ(obstacles.lines().size(), 1);
}

TEST(Typed, UnderstandsDaysAndWholeDong)
{
    EXPECT_EQ(typedDay(QStringLiteral(" 5/3/2026 ")), data::Date(2026y / 3 / 5));
    for (const char *wrong : {"", "31/2/2026", "2026-03-05", "5/3/26x"})
        EXPECT_FALSE(typedDay(QString::fromLatin1(wrong))) << wrong;
    for (const char *right : {"1250000", "1.250.000", "1,250,000", "1 250 000", "1.250.000 đ", "1250000 đồng"})
        EXPECT_EQ(typedAmount(QString::fromUtf8(right)), 1'250'000) << right;
    for (const char *wrong : {"", "đ", "1.25", "1,5 tỷ", "-5", "1.250.00", "99999999999999999999"})
        EXPECT_FALSE(typedAmount(QString::fromUtf8(wrong))) << wrong;
}

TEST(MoneyFacts, AddsUpWhatTookPlace)
{
    const data::ParcelEvent approved{.stage = "approved", .actualOn = 2026y / 1 / 5, .amountDong = 1'000};
    const data::ParcelEvent part{.stage = "paid", .actualOn = 2026y / 2 / 5, .amountDong = 300, .method = "part"};
    const data::ParcelEvent planned{.stage = "paid", .plannedOn = 2026y / 3 / 5, .amountDong = 700};
    EXPECT_TRUE(moneyFacts({planned}).isEmpty());
    const auto facts = moneyFacts({approved, part, part, planned});
    ASSERT_EQ(facts.size(), 3);
    EXPECT_TRUE(facts.at(1).value.startsWith(QStringLiteral("600")));
    EXPECT_TRUE(facts.at(2).value.startsWith(QStringLiteral("400")));
}

} // namespace
} // namespace app

#include "models_clearance_test.moc"
