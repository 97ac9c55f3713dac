// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/slips.h"
#include "tests/data/schedule_fixture.h"

#include <gmock/gmock.h>

namespace {

using data::Slip;
using data::SlipFault;
using data::SlipSum;
using testing::ElementsAre;
using testing::IsEmpty;
using enum data::SlipFault::Kind;

Slip slip(data::Id id, const char *from, const char *to, const char *reasonClass, std::optional<data::Id> corrects = {})
{
    Slip made;
    made.id = id;
    made.task = 3;
    made.oldDay = day(from);
    made.newDay = day(to);
    made.reasonClass = reasonClass;
    made.reason = "Chậm bố trí vốn";
    made.corrects = corrects;
    return made;
}

/// From 31/03 over 15/04 and 10/05 to 30/04.
std::vector<Slip> ledger()
{
    return {slip(1, "31/03", "15/04", "funding"), slip(2, "15/04", "10/05", "resettlement"),
            slip(3, "10/05", "30/04", "funding")};
}

std::vector<SlipFault> faultsOf(const std::vector<Slip> &slips)
{
    return data::checkSlips(slips, 3, day("31/03"), day("30/04"));
}

TEST(Slips, AddUpToTheTotalByReason)
{
    auto slips = ledger();
    slips.insert(slips.begin() + 1, slip(9, "01/01", "31/12", "weather"));
    slips[1].task = 4;
    EXPECT_THAT(faultsOf(slips), IsEmpty());
    const auto sums = data::slipsByReason(data::standingSlips(slips, 3));
    EXPECT_THAT(sums, ElementsAre(SlipSum{"resettlement", 25, 1}, SlipSum{"funding", 5, 2}));
    EXPECT_EQ(sums[0].days + sums[1].days, data::daysBetween(day("31/03"), day("30/04")));
}

TEST(Slips, AreCorrectedInTheirPlaceAndKept)
{
    auto slips = ledger();
    slips.push_back(slip(4, "15/04", "10/05", "dispute", 2));
    slips.push_back(slip(5, "15/04", "10/05", "procedure", 4)); // the correction was wrong too
    EXPECT_THAT(faultsOf(slips), IsEmpty());
    const auto standing = data::standingSlips(slips, 3);
    ASSERT_EQ(standing.size(), 3U);
    EXPECT_EQ(standing[1].id, 5);
    EXPECT_EQ(slips[1].reasonClass, "resettlement");
}

TEST(Slips, AreTakenOutByACorrectionThatMovesNothing)
{
    auto slips = ledger();
    slips.push_back(slip(4, "15/04", "15/04", "funding", 2));
    slips.push_back(slip(5, "15/04", "30/04", "funding", 3));
    EXPECT_THAT(faultsOf(slips), IsEmpty());
    EXPECT_THAT(data::slipsByReason(data::standingSlips(slips, 3)), ElementsAre(SlipSum{"funding", 30, 2}));
}

TEST(Slips, OfWhichOneIsMissingDoNotChain)
{
    auto slips = ledger();
    slips.erase(slips.begin() + 1);
    EXPECT_THAT(faultsOf(slips), ElementsAre(SlipFault{BreaksChain, 3, day("15/04")}));
    slips.pop_back();
    EXPECT_THAT(faultsOf(slips), ElementsAre(SlipFault{EndsElsewhere, 1, day("30/04")}));
    EXPECT_THAT(faultsOf({}), ElementsAre(SlipFault{EndsElsewhere, std::nullopt, day("30/04")}));
    EXPECT_THAT(data::checkSlips({}, 3, day("31/03"), day("31/03")), IsEmpty());
    EXPECT_THAT(data::checkSlips(ledger(), 3, day("30/03"), day("30/04")),
                ElementsAre(SlipFault{BreaksChain, 1, day("30/03")}));
}

TEST(Slips, AreRefusedWithoutReasonOrMove)
{
    auto slips = ledger();
    slips[0].reason.clear();
    slips[2].reasonClass.clear();
    slips.push_back(slip(4, "30/04", "30/04", "funding"));
    EXPECT_THAT(faultsOf(slips),
                ElementsAre(SlipFault{NoReason, 1, {}}, SlipFault{NoReason, 3, {}}, SlipFault{NoMove, 4, {}}));
}

TEST(Slips, CorrectOnlyWhatStandsBeforeThem)
{
    auto slips = ledger();
    slips.push_back(slip(4, "15/04", "10/05", "dispute", 2));
    slips.push_back(slip(5, "15/04", "10/05", "dispute", 2));
    slips.push_back(slip(6, "30/04", "01/05", "dispute", 6));
    slips.push_back(slip(7, "01/05", "02/05", "dispute", 8));
    auto other = slip(8, "01/05", "02/05", "dispute", 1);
    other.task = 4;
    slips.push_back(other);
    EXPECT_THAT(faultsOf(slips),
                testing::IsSupersetOf({SlipFault{CorrectedTwice, 5, {}}, SlipFault{UnknownCorrected, 6, {}},
                                       SlipFault{UnknownCorrected, 7, {}}}));
    EXPECT_THAT(data::checkSlips(slips, 4, day("01/05"), day("02/05")), ElementsAre(SlipFault{OtherTask, 8, {}}));
}

} // namespace
