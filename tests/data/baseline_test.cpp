// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/baseline.h"
#include "tests/data/schedule_fixture.h"

#include <gmock/gmock.h>

namespace {

using data::CorrectionFault;
using testing::ElementsAre;
using Difference = data::BaselineDifference;
using enum data::BaselineDifference::Kind;

data::Baseline baseline()
{
    data::Baseline frozen;
    frozen.tasks = {{.task = 1, .code = "A", .title = "Kiểm đếm", .start = day("18/01"), .finish = day("29/01")},
                    {.task = 2, .code = "B", .title = "Chi trả", .start = day("01/02"), .finish = day("12/02")},
                    {.task = 3, .code = "M", .title = "Bàn giao", .start = day("26/02"), .finish = day("26/02")}};
    return frozen;
}

data::BaselineCorrection correction(data::Id id, data::Id task, const char *oldDays, const char *newDays)
{
    data::BaselineCorrection made;
    made.id = id;
    made.task = task;
    made.oldStart = made.oldFinish = day(oldDays);
    made.newStart = made.newFinish = day(newDays);
    return made;
}

TEST(Baseline, TellsWhatMovedIsNewOrGone)
{
    const std::vector<data::TaskSpan> current{{.task = 3, .start = day("01/03"), .finish = day("01/03")},
                                              {.task = 4, .start = day("01/02"), .finish = day("02/02")},
                                              {.task = 1, .start = day("18/01"), .finish = day("29/01")}};
    EXPECT_THAT(data::compareWithBaseline(baseline().tasks, current),
                ElementsAre(Difference{1, Same, 0, 0}, Difference{2, Gone, 0, 0}, Difference{3, Moved, 3, 3},
                            Difference{4, New, 0, 0}));
}

TEST(Baseline, CallsATaskMovedThatOnlyTakesLessTime)
{
    const std::vector<data::TaskSpan> current{{.task = 1, .start = day("18/01"), .finish = day("27/01")}};
    EXPECT_EQ(data::compareWithBaseline(baseline().tasks, current)[0], (Difference{1, Moved, 0, -2}));
}

TEST(Baseline, IsCorrectedInTheOrderOfRecording)
{
    const auto frozen = baseline();
    const std::vector corrections{correction(1, 3, "26/02", "25/02"), correction(2, 3, "25/02", "24/02")};
    const auto corrected = data::correctedBaseline(frozen, corrections);
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->at(2).finish, day("24/02"));
    EXPECT_EQ(corrected->at(2).title, "Bàn giao");
    EXPECT_EQ(corrected->at(1), frozen.tasks[1]);
    EXPECT_EQ(frozen.tasks, baseline().tasks);
}

TEST(Baseline, RefusesACorrectionThatDoesNotFit)
{
    const auto refusedFor = [](const data::BaselineCorrection &wrong) {
        const std::vector corrections{correction(1, 3, "26/02", "25/02"), wrong};
        const auto corrected = data::correctedBaseline(baseline(), corrections);
        return corrected ? std::nullopt
                         : std::optional(std::pair(corrected.error().correction, corrected.error().fault));
    };
    EXPECT_EQ(refusedFor(correction(7, 9, "26/02", "25/02")), std::pair(data::Id{7}, CorrectionFault::UnknownTask));
    EXPECT_EQ(refusedFor(correction(8, 3, "26/02", "24/02")), std::pair(data::Id{8}, CorrectionFault::OtherDates));
    auto backwards = correction(9, 3, "25/02", "24/02");
    backwards.newFinish = day("23/02");
    EXPECT_EQ(refusedFor(backwards), std::pair(data::Id{9}, CorrectionFault::FinishBeforeStart));
    EXPECT_EQ(refusedFor(correction(10, 3, "25/02", "24/02")), std::nullopt);
}

} // namespace
