// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/clearance.h"

#include "tests/data/clearance_law.h"

#include <gmock/gmock.h>

namespace {

using namespace std::chrono_literals;
using data::NewEvent;
using data::Refusal;
using Kind = data::Refusal::Kind;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

constexpr data::Date kToday = 2026y / 11 / 24;
const std::string kThroughApproval =
    "notice 2026-01-05, inventory 2026-02-02, posted 2026-03-02, approved 2026-04-06, ";

const ClearanceLaw &law() { return ClearanceLaw::get(); }

/// State, payment and flags in one word each: "paid part obstacle".
std::string describe(const data::ClearanceState &state)
{
    std::string text = state.stage;
    if (state.payment != data::Payment::None)
        text += " " + std::string(nameOf(state.payment));
    text += state.obstacle ? " obstacle" : "";
    text += state.compulsoryInventory ? " compulsory" : "";
    text += state.enforcement ? " enforcement" : "";
    return text + (state.complaint ? " complaint" : "");
}

struct StateCase
{
    const char *events;
    const char *usual;
    const char *railway;
};

class ClearanceState : public testing::TestWithParam<StateCase>
{};

TEST_P(ClearanceState, FollowsFromTheEvents)
{
    const auto events = eventsOf(GetParam().events);
    EXPECT_EQ(describe(clearanceState(law().usual, events, {}, kToday)), GetParam().usual);
    EXPECT_EQ(describe(clearanceState(law().railway, events, {}, kToday)), GetParam().railway);
}

INSTANTIATE_TEST_SUITE_P(
    Events, ClearanceState,
    testing::Values(
        StateCase{"", "none", "none"}, StateCase{"meeting 2026-01-02", "none", "none"},
        StateCase{"notice 2026-01-05", "notice", "notice"},
        StateCase{"notice 2026-12-05", "none", "none"}, // still to come
        StateCase{"notice 2026-01-05, inventory 2026-02-02", "inventory", "inventory"},
        StateCase{"notice 2026-01-05, plan_served 2026-02-02", "notice", "notice"},
        StateCase{"inventory 2026-02-02, notice 2026-01-05", "inventory", "inventory"},
        StateCase{"approved 2026-04-06, recovered 2026-03-20", "recovered", "approved"},
        StateCase{"posted 2026-03-02, recovered 2026-03-20", "recovered", "recovered"},
        StateCase{"recovered 2026-03-20, approved 2026-04-06, paid 2026-05-04 part", "recovered part", "paid part"},
        StateCase{"recovered 2026-03-20, paid 2026-05-04 full, handed_over 2026-06-01", "handed_over full",
                  "handed_over full"},
        StateCase{"paid 2026-05-04", "paid not_stated", "paid not_stated"},
        StateCase{"paid 2026-05-04 part, paid 2026-06-01 full", "paid full", "paid full"},
        StateCase{"paid 2026-05-04 part, paid 2026-06-01 deposit", "paid deposit", "paid deposit"},
        StateCase{"notice 2026-01-05, compulsory_inventory 2026-02-02", "notice compulsory", "notice compulsory"},
        StateCase{"compulsory_inventory 2026-02-02, inventory 2026-02-20", "inventory", "inventory"},
        StateCase{"recovered 2026-03-20, enforcement 2026-05-04", "recovered enforcement", "recovered enforcement"},
        StateCase{"enforcement 2026-05-04, handed_over 2026-05-20", "handed_over", "handed_over"},
        StateCase{"complaint 2026-02-02", "none complaint", "none complaint"},
        StateCase{"complaint 2026-02-02, complaint_settled 2026-03-02", "none", "none"},
        StateCase{"complaint 2026-02-02, complaint_settled 2026-03-02, complaint 2026-04-01", "none complaint",
                  "none complaint"}));

TEST(ClearanceStateOfADay, IsThatOfItsEnd)
{
    const auto events = eventsOf("notice 2026-01-05, inventory 2026-02-02, inventory 2026-02-09");
    const std::vector<data::Obstacle> obstacles{{.openedOn = 2026y / 2 / 1, .closedOn = 2026y / 2 / 5}};
    const auto on = [&](data::Date day) { return describe(clearanceState(law().usual, events, obstacles, day)); };
    EXPECT_EQ(on(2026y / 1 / 4), "none");
    EXPECT_EQ(on(2026y / 1 / 5), "notice");
    EXPECT_EQ(on(2026y / 2 / 4), "inventory obstacle");
    EXPECT_EQ(on(2026y / 2 / 5), "inventory");
    EXPECT_EQ(clearanceState(law().usual, events, {}, kToday).since, 2026y / 2 / 2);
    EXPECT_EQ(clearanceState(law().usual, events, {}, kToday).rank, 2);
}

/// Refusals in one line: "no_date, earlier_step_missing notice".
std::string namesOf(const std::vector<Refusal> &refusals, const std::string &step)
{
    std::string text;
    for (const Refusal &each : refusals)
        text +=
            (text.empty() ? "" : ", ") + std::string(nameOf(each.kind)) + (each.step == step ? "" : " " + each.step);
    return text;
}

struct EventCase
{
    std::string before;
    NewEvent event;
    const char *usual;
    const char *railway;
};

class NewEventCheck : public testing::TestWithParam<EventCase>
{};

TEST_P(NewEventCheck, SaysAllThatSpeaksAgainst)
{
    const auto &[before, event, usual, railway] = GetParam();
    EXPECT_EQ(namesOf(checkEvent(law().usual, eventsOf(before), event, kToday), event.step), usual);
    EXPECT_EQ(namesOf(checkEvent(law().railway, eventsOf(before), event, kToday), event.step), railway);
}

NewEvent event(const char *step, data::Date on, const char *document = "12/QĐ-UBND", const char *method = "")
{
    return {.step = step, .on = on, .documentNumber = document, .method = method};
}

INSTANTIATE_TEST_SUITE_P(
    Records, NewEventCheck,
    testing::Values(
        EventCase{"", event("notice", 2026y / 1 / 5), "", ""},
        EventCase{"", event("notice", 2026y / 1 / 5, " "), "no_document", "no_document"},
        EventCase{"", {.step = "notice", .documentNumber = "12/TB"}, "no_date", "no_date"},
        EventCase{"", event("notice", 2026y / 11 / 25), "date_in_future", "date_in_future"},
        EventCase{"", event("notice", kToday), "", ""},
        EventCase{"", event("thought_of", kToday), "unknown_step", "unknown_step"},
        EventCase{"notice 2026-01-05", event("inventory", 2026y / 2 / 2, ""), "", ""},
        EventCase{"", event("complaint", 2026y / 2 / 2, ""), "", ""},
        EventCase{kThroughApproval, event("paid", 2026y / 4 / 20, "", "cash"), "bad_payment", "bad_payment"},
        EventCase{kThroughApproval, event("consulted", 2026y / 4 / 2, "", "full"), "bad_payment", "bad_payment"},
        EventCase{
            kThroughApproval, {.step = "paid", .on = 2026y / 4 / 20, .amountDong = -1}, "bad_payment", "bad_payment"}));

INSTANTIATE_TEST_SUITE_P(
    Sequence, NewEventCheck,
    testing::Values(
        EventCase{"", event("posted", 2026y / 3 / 2), "earlier_step_missing notice, earlier_step_missing inventory",
                  "earlier_step_missing notice, earlier_step_missing inventory"},
        EventCase{"notice 2026-01-05, inventory 2026-02-02, posted 2026-03-02", event("recovered", 2026y / 7 / 6),
                  "earlier_step_missing approved, earlier_step_missing paid", ""}, // Res. 254/2025, Art. 3(3)a
        EventCase{kThroughApproval + "paid 2026-05-04", event("recovered", 2026y / 7 / 6), "", ""},
        EventCase{kThroughApproval + "recovered 2026-07-06", event("paid", 2026y / 8 / 3), "after_later_step recovered",
                  ""},
        EventCase{"notice 2026-01-05, inventory 2026-02-02, posted 2026-03-02, recovered 2026-07-06",
                  event("handed_over", 2026y / 8 / 3), "earlier_step_missing approved, earlier_step_missing paid",
                  "earlier_step_missing approved, earlier_step_missing paid"},
        EventCase{"notice 2026-01-05", event("inventory", 2026y / 1 / 4), "before_earlier_step notice",
                  "before_earlier_step notice"},
        EventCase{"notice 2026-01-05, inventory 2026-02-02", event("notice", 2026y / 1 / 20), "already_done",
                  "already_done"},
        EventCase{"inventory 2026-02-02", event("notice", 2026y / 2 / 10), "after_later_step inventory",
                  "after_later_step inventory"},
        EventCase{"notice 2026-01-05", event("compulsory_inventory", 2026y / 2 / 10),
                  "earlier_step_missing inventory_persuaded", "earlier_step_missing inventory_persuaded"},
        EventCase{"notice 2026-01-05, inventory_persuasion 2026-01-10", event("inventory_persuaded", 2026y / 1 / 9),
                  "before_earlier_step inventory_persuasion", "before_earlier_step inventory_persuasion"},
        EventCase{"", event("complaint_settled", 2026y / 2 / 10), "earlier_step_missing complaint",
                  "earlier_step_missing complaint"},
        EventCase{kThroughApproval + "paid 2026-05-04 part", event("paid", 2026y / 6 / 1, "", "full"), "", ""},
        EventCase{kThroughApproval + "paid 2026-05-04 full", event("paid", 2026y / 6 / 1, "", "part"), "already_done",
                  "already_done"},
        EventCase{"notice 2026-01-05, inventory 2026-02-02, consulted 2026-03-30", event("posted", 2026y / 4 / 2),
                  "after_later_step consulted", "after_later_step consulted"}));

TEST(Override, TakesAReasonAndNeverWhatTheRecordLacks)
{
    NewEvent late = event("posted", 2026y / 3 / 2);
    auto refusals = checkEvent(law().usual, {}, late, kToday);
    EXPECT_FALSE(isAccepted(refusals, late));
    late.overrideReason = " \t";
    EXPECT_FALSE(isAccepted(refusals, late));
    late.overrideReason = "hồ sơ cũ chuyển từ phường Nam Ngạn";
    EXPECT_TRUE(isAccepted(refusals, late));
    for (const auto &lacking : {NewEvent{.step = "posted", .overrideReason = "gấp"},
                                NewEvent{.step = "notice", .on = kToday, .overrideReason = "gấp"},
                                NewEvent{.step = "posted", .on = 2026y / 12 / 1, .overrideReason = "gấp"}})
        EXPECT_FALSE(isAccepted(checkEvent(law().usual, {}, lacking, kToday), lacking));
    EXPECT_TRUE(isAccepted({}, event("notice", kToday)));
}

TEST(Override, NamesTheDayAndTheArticleThatSpeakAgainst)
{
    EXPECT_THAT(checkEvent(law().usual, eventsOf("notice 2026-01-05"), event("inventory", 2026y / 1 / 4), kToday),
                ElementsAre(Refusal{.kind = Kind::BeforeEarlierStep, .step = "notice", .date = 2026y / 1 / 5}));
    EXPECT_THAT(checkEvent(law().usual, {}, event("notice", kToday, ""), kToday),
                ElementsAre(Refusal{.kind = Kind::NoDocument, .step = "notice", .article = "Điều 85, 87(2)"}));
}

TEST(Sequence, HasThe16StepsOfTheAnnexAndWhatIsUnsureOfThem)
{
    std::set<std::string> annex;
    for (const auto &step : law().steps)
        if (!step.annex.empty())
            annex.insert(step.annex);
    EXPECT_EQ(annex.size(), 16U);
    for (const auto &step : law().steps) {
        EXPECT_FALSE(step.article.empty()) << step.code;
        EXPECT_TRUE(step.needs.empty() || law().usual.find(step.needs)) << step.code;
        EXPECT_EQ(step.stateRank.has_value(), !step.stateVi.empty()) << step.code;
    }
    EXPECT_EQ(law().usual.find("recovered")->sure, data::Certainty::Reported);
    EXPECT_EQ(law().usual.find("notice")->sure, data::Certainty::Quoted);
    EXPECT_EQ(law().usual.find("gone"), nullptr);
}

TEST(Sequence, OfTheRailwayLetsRecoveryComeBeforeTheApproval)
{
    const auto &order = law().railway;
    const auto before = [&](const char *a, const char *b) { return order.isBefore(*order.find(a), *order.find(b)); };
    EXPECT_TRUE(before("posted", "recovered"));
    EXPECT_FALSE(before("approved", "recovered")); // it may
    EXPECT_FALSE(before("recovered", "approved")); // it need not
    EXPECT_TRUE(before("recovered", "handed_over"));
    EXPECT_FALSE(before("notice", "complaint"));
    EXPECT_THAT(order.place(*order.find("recovered")), 65);
    EXPECT_THAT(law().usual.place(*order.find("recovered")), 130);
}

} // namespace
