// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/board_view.h"
#include "app/models/history_rows.h"
#include "app/models/targets_view.h"
#include "tests/app/sample_content.h"

#include <gtest/gtest.h>

namespace app {
namespace {

class BoardViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Content content = sample::content();
        data::BoardItem done;
        done.title = "Kiểm đếm";
        done.state = data::DueState::DoneOnTime;
        data::BoardItem undated;
        undated.title = "Chưa rõ hạn";
        content.board.push_back(undated);
        content.board.push_back(done);
        view.setContent(std::make_shared<const Content>(content));
    }
    BoardView view;
};

TEST_F(BoardViewTest, KeepsTheOrderOfUrgency)
{
    ASSERT_EQ(view.rows().size(), 4);
    EXPECT_EQ(view.rows()[0].state.toStdString(), "overdue");
    EXPECT_EQ(view.rows()[0].note.toStdString(), "not recorded as done");
    EXPECT_EQ(view.rows()[1].lastDay.toStdString(), "30/11/2026");
    EXPECT_EQ(view.rows()[2].lastDay.toStdString(), "");
}

TEST_F(BoardViewTest, LeavesTheDoneAndTheUndatedOutOfTheStrip)
{
    EXPECT_EQ(view.next().size(), 2);
    view.setText(QStringLiteral("nothing has these words"));
    EXPECT_EQ(view.next().size(), 2);
    EXPECT_TRUE(view.rows().isEmpty());
}

TEST_F(BoardViewTest, IsNarrowedByWordsWithoutAccents)
{
    view.setText(QStringLiteral("mat bang"));
    ASSERT_EQ(view.rows().size(), 1);
    EXPECT_EQ(view.rows()[0].title.toStdString(), "Bàn giao mặt bằng cho nhà thầu thi công");
}

TEST_F(BoardViewTest, IsNarrowedByStateAndCountsThem)
{
    view.setState(QStringLiteral("within_7_days"));
    EXPECT_EQ(view.rows().size(), 1);
    std::string counts;
    for (const StateCount &state : view.states())
        counts += state.state.toStdString() + '=' + std::to_string(state.count) + ' ';
    EXPECT_EQ(counts, "=4 overdue=1 within_7_days=1 no_date=1 done_on_time=1 ");
}

data::Target target(const char *comparison, std::optional<double> value, const char *unit, const char *text)
{
    data::Target target;
    target.comparison = comparison;
    target.value = value;
    target.unit = unit;
    target.valueText = text;
    return target;
}

std::string valueOf(const data::Target &target)
{
    Content content;
    content.targets = {target};
    const TargetRow row = targetRows(content).front();
    return QStringLiteral("%1 %2 %3").arg(row.comparison, row.value, row.unit).trimmed().toStdString();
}

TEST(Targets, WriteTheirValueWithItsOperatorAndUnit)
{
    EXPECT_EQ(valueOf(target(">=", 95.5, "%", "trên 95,5% trở lên")), "≥ 95.5 %");
    EXPECT_EQ(valueOf(target("=", 1, "", "Đạt")), "Đạt");
    EXPECT_EQ(valueOf(target("done", {}, "", "Hoàn thành")), "Hoàn thành");
    data::Target range = target("between", 1, "sản phẩm", "từ 1-3");
    range.valueMax = 3;
    EXPECT_EQ(valueOf(range), "1–3 sản phẩm");
}

TEST(Targets, HeadEachSectionOnce)
{
    Content content;
    content.targets.resize(3);
    content.targets[2].group = 2;
    TargetsView view;
    view.setContent(content);
    EXPECT_EQ(view.total(), 3);
    const auto rows = view.rows();
    EXPECT_TRUE(rows[0].first);
    EXPECT_EQ(rows[1].first, rows[1].section != rows[0].section);
    EXPECT_EQ(rows[2].first, rows[2].section != rows[1].section);
}

TEST(History, ListsTheLatestFirstAndFindsWhatCanBeUndone)
{
    const std::vector<data::Change> changes{{.id = 1,
                                             .at = "2026-11-23T08:00:00Z",
                                             .who = "Lan",
                                             .why = "create",
                                             .kind = "create",
                                             .undoes = {},
                                             .undoneBy = {},
                                             .rows = {},
                                             .hash = {}},
                                            {.id = 2,
                                             .at = "2026-11-23T09:00:00Z",
                                             .who = "Lan",
                                             .why = "trả tiền",
                                             .kind = "change",
                                             .undoes = {},
                                             .undoneBy = {},
                                             .rows = {{"parcel_event", 2, 1, 0}},
                                             .hash = {}},
                                            {.id = 3,
                                             .at = "2026-11-23T10:00:00Z",
                                             .who = "Lan",
                                             .why = "nhầm",
                                             .kind = "change",
                                             .undoes = {},
                                             .undoneBy = 4,
                                             .rows = {},
                                             .hash = {}},
                                            {.id = 4,
                                             .at = "2026-11-23T11:00:00Z",
                                             .who = "Lan",
                                             .why = "nhầm",
                                             .kind = "undo",
                                             .undoes = 3,
                                             .undoneBy = {},
                                             .rows = {},
                                             .hash = {}}};
    const auto rows = historyRows(changes);
    EXPECT_EQ(rows.front().note.toStdString(), "takes back change 3");
    EXPECT_EQ(rows[2].rows.toStdString(), "steps of parcels: 3 row(s)");
    EXPECT_EQ(rows.back().at.toStdString(), "23/11/2026 08:00");
    ASSERT_NE(undoable(changes), nullptr);
    EXPECT_EQ(undoable(changes)->id, 2);
    EXPECT_EQ(undoable({changes.begin(), changes.begin() + 1}), nullptr);
}

} // namespace
} // namespace app
